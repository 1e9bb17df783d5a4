#pragma once
// What a number measures, as exponents of seven bases. Energy is a base of its own (not mass, length
// and time), because a factor chain here multiplies energies, never forces.

namespace tantawatt {

/// The exponents are digits of one number, so that they add up where quantities are multiplied.
struct Dimension {
  int exponents = 0;

  friend constexpr bool operator==(Dimension, Dimension) = default;
  friend constexpr Dimension operator*(Dimension a, Dimension b) { return {a.exponents + b.exponents}; }
  friend constexpr Dimension operator/(Dimension a, Dimension b) { return {a.exponents - b.exponents}; }
};

namespace dimension {
// One base every four bits: no exponent here goes beyond three.
inline constexpr Dimension ratio{};
inline constexpr Dimension energy{1};
inline constexpr Dimension duration{1 << 4};
inline constexpr Dimension mass{1 << 8};
inline constexpr Dimension volume{1 << 12};
inline constexpr Dimension money{1 << 16};
inline constexpr Dimension compute{1 << 20};
inline constexpr Dimension length{1 << 24};
inline constexpr Dimension power = energy / duration;
inline constexpr Dimension frequency = ratio / duration;
inline constexpr Dimension compute_rate = compute / duration;
inline constexpr Dimension carbon_intensity = mass / energy;
inline constexpr Dimension water_intensity = volume / energy;
inline constexpr Dimension price = money / energy;
} // namespace dimension

} // namespace tantawatt
