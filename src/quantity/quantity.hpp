#pragma once
// Physical quantities as types. A number enters through a named maker, `kilowatt_hours(3)`, and
// leaves through a named reader, `.in_joules()`; mixing two kinds does not compile.
// Inside, every kind is held in one coherent system: kWh, h, kg, L, FLOP, m.

#include <compare>

#include "quantity/dimension.hpp"

namespace tantawatt {

/// One kind of quantity. Products and quotients of kinds give the kind that follows
/// (Power × Duration is Energy); sums exist only within a kind.
template <Dimension D> class Quantity {
public:
  static constexpr Dimension kind = D;

  friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value_ + b.value_); }
  friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value_ - b.value_); }
  friend constexpr Quantity operator*(Quantity a, double by) { return Quantity(a.value_ * by); }
  friend constexpr Quantity operator*(double by, Quantity a) { return Quantity(by * a.value_); }
  friend constexpr Quantity operator/(Quantity a, double by) { return Quantity(a.value_ / by); }
  friend constexpr auto operator<=>(Quantity a, Quantity b) = default;

  /// The number in the coherent unit of this kind; for code that is generic over kinds.
  constexpr double coherent() const { return value_; }

  constexpr double in_kilowatt_hours() const requires(D == dimension::energy) { return value_; }
  constexpr double in_watt_hours() const requires(D == dimension::energy) { return value_ * 1000; }
  constexpr double in_joules() const requires(D == dimension::energy) { return value_ * 3.6e6; }
  constexpr double in_watts() const requires(D == dimension::power) { return value_ * 1000; }
  constexpr double in_kilowatts() const requires(D == dimension::power) { return value_; }
  constexpr double in_hours() const requires(D == dimension::duration) { return value_; }
  constexpr double in_seconds() const requires(D == dimension::duration) { return value_ * 3600; }
  constexpr double in_days() const requires(D == dimension::duration) { return value_ / 24; }
  constexpr double in_kilograms() const requires(D == dimension::mass) { return value_; }
  constexpr double in_litres() const requires(D == dimension::volume) { return value_; }
  constexpr double in_flop() const requires(D == dimension::compute) { return value_; }
  constexpr double as_number() const requires(D == dimension::ratio) { return value_; }

private:
  explicit constexpr Quantity(double value) : value_(value) {}
  template <Dimension K> friend constexpr Quantity<K> from_coherent(double value);

  double value_;
};

/// Makes a quantity from a number in the coherent unit of its kind (kWh, h, kg, L, FLOP, m).
template <Dimension K> constexpr Quantity<K> from_coherent(double value) { return Quantity<K>(value); }

template <Dimension A, Dimension B> constexpr auto operator*(Quantity<A> a, Quantity<B> b) {
  return from_coherent<A * B>(a.coherent() * b.coherent());
}
template <Dimension A, Dimension B> constexpr auto operator/(Quantity<A> a, Quantity<B> b) {
  return from_coherent<A / B>(a.coherent() / b.coherent());
}

using Energy = Quantity<dimension::energy>;
using Power = Quantity<dimension::power>;
using Duration = Quantity<dimension::duration>;
using Mass = Quantity<dimension::mass>;
using Volume = Quantity<dimension::volume>;
using Money = Quantity<dimension::money>;
using Ratio = Quantity<dimension::ratio>;
using Compute = Quantity<dimension::compute>;
using ComputeRate = Quantity<dimension::compute_rate>;
using Frequency = Quantity<dimension::frequency>;
/// Carbon intensity, kg CO2e per kWh.
using Intensity = Quantity<dimension::carbon_intensity>;

// Definitions: 1 kWh = 3.6e6 J (SI); a year is 365.25 days, a month a twelfth of it.
constexpr Energy kilowatt_hours(double n) { return from_coherent<dimension::energy>(n); }
constexpr Energy watt_hours(double n) { return kilowatt_hours(n / 1000); }
constexpr Energy joules(double n) { return kilowatt_hours(n / 3.6e6); }
constexpr Duration hours(double n) { return from_coherent<dimension::duration>(n); }
constexpr Duration seconds(double n) { return hours(n / 3600); }
constexpr Duration days(double n) { return hours(n * 24); }
constexpr Duration years(double n) { return days(n * 365.25); }
constexpr Power kilowatts(double n) { return from_coherent<dimension::power>(n); }
constexpr Power watts(double n) { return kilowatts(n / 1000); }
constexpr Mass kilograms(double n) { return from_coherent<dimension::mass>(n); }
constexpr Volume litres(double n) { return from_coherent<dimension::volume>(n); }
constexpr Ratio ratio(double n) { return from_coherent<dimension::ratio>(n); }
constexpr Compute flop(double n) { return from_coherent<dimension::compute>(n); }
constexpr ComputeRate flop_per_second(double n) { return flop(n) / seconds(1); }

} // namespace tantawatt
