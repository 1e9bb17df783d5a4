#pragma once
// Reading the number at the head of a quantity.

#include <string_view>

#include "result.hpp"

namespace tantawatt {

struct LeadingNumber {
  double value;
  /// What follows the number, spaces skipped.
  std::string_view rest;
};

/// Reads "1,300", "3.14e23", "-2", ".5" at the start of `text` (ASCII digits; a comma only between
/// groups of three). Locale plays no part. Errors: `invalid-number` when no number stands there,
/// `not-finite` for NaN, infinity and numbers too large to hold.
Result<LeadingNumber> read_number(std::string_view text);

} // namespace tantawatt
