#pragma once
// The factors that a chain may contain: what each is called, measured in, and may legally be.

#include <span>
#include <string_view>

#include "quantity/dimension.hpp"

namespace tantawatt {

/// One row of the factor table. `id` is what traces and `assume` say ("energy-per-prompt"), `field`
/// what a subject or a catalog route says ("energyPerPrompt"). `bare` is the coherent value of a
/// number written without a unit, 0 where a unit is compulsory. Legal values lie in [low, high],
/// in the coherent unit, and are always greater than 0.
struct FactorSpec {
  std::string_view id;
  std::string_view field;
  Dimension dimension;
  std::string_view unit;
  double bare;
  double low;
  double high;
};

std::span<const FactorSpec> factor_table();

/// nullptr when no factor has that id, or that field.
const FactorSpec* factor_by_id(std::string_view id);
const FactorSpec* factor_by_field(std::string_view field);

/// A comparison's own energy, mass or volume as a factor.
FactorSpec comparison_factor(std::string_view id, Dimension dimension);

} // namespace tantawatt
