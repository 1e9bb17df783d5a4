#pragma once
// What a number measures, as exponents of seven bases. Energy is a base of its own (not mass, length
// and time), because a factor chain here multiplies energies, never forces.

namespace tantawatt {

struct Dimension {
  int energy = 0;
  int time = 0;
  int mass = 0;
  int volume = 0;
  int money = 0;
  int compute = 0;
  int length = 0;

  friend constexpr bool operator==(const Dimension&, const Dimension&) = default;
  friend constexpr Dimension operator*(Dimension a, Dimension b) {
    return {a.energy + b.energy, a.time + b.time,       a.mass + b.mass,    a.volume + b.volume,
            a.money + b.money,   a.compute + b.compute, a.length + b.length};
  }
  friend constexpr Dimension operator/(Dimension a, Dimension b) {
    return {a.energy - b.energy, a.time - b.time,       a.mass - b.mass,    a.volume - b.volume,
            a.money - b.money,   a.compute - b.compute, a.length - b.length};
  }
};

namespace dimension {
inline constexpr Dimension ratio{};
inline constexpr Dimension energy{.energy = 1};
inline constexpr Dimension duration{.time = 1};
inline constexpr Dimension mass{.mass = 1};
inline constexpr Dimension volume{.volume = 1};
inline constexpr Dimension money{.money = 1};
inline constexpr Dimension compute{.compute = 1};
inline constexpr Dimension length{.length = 1};
inline constexpr Dimension power = energy / duration;
inline constexpr Dimension frequency = ratio / duration;
inline constexpr Dimension compute_rate = compute / duration;
inline constexpr Dimension carbon_intensity = mass / energy;
inline constexpr Dimension water_intensity = volume / energy;
inline constexpr Dimension price = money / energy;
} // namespace dimension

} // namespace tantawatt
