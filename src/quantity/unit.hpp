#pragma once
// The units a quantity may be written in: SI with prefixes, the names used in Taiwan and Japan, the
// customary US ones, and English names spelled out.

#include <optional>
#include <string>
#include <string_view>

#include "quantity/dimension.hpp"

namespace tantawatt {

/// One unit: a number n written in it is n × numerator ÷ denominator in the coherent unit. Kept as
/// a quotient so that "330 W" stays exact on the way in and out.
struct Unit {
  Dimension dimension;
  double numerator = 1;
  double denominator = 1;
  std::string_view currency = {};

  double to_coherent(double n) const { return n * numerator / denominator; }
  double from_coherent(double n) const { return n * denominator / numerator; }
};

/// Finds "MWh", "kg/kWh", "megawatt-hours", "度", "FLOP/s", "%" …; nothing when unknown.
/// A CO2 mark after a mass ("tCO2e") is dropped. The empty text is the plain number.
std::optional<Unit> find_unit(std::string_view text);

/// A multiplier in front of a unit: 萬, 億, 百萬, "million" …
struct Multiplier {
  double factor;
  std::string_view rest;
};
std::optional<Multiplier> take_multiplier(std::string_view text);

} // namespace tantawatt
