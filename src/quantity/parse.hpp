#pragma once
// Text to quantity.

#include <optional>
#include <string_view>

#include "quantity/amount.hpp"
#include "result.hpp"

namespace tantawatt {

/// Reads "1300 MWh", "130萬度", "0.429 kg/kWh", "20 %", "3.14e23 FLOP". A text without a unit gives
/// an Amount with has_unit false. Full-width digits count as digits. Errors (path empty):
/// `invalid-number`, `not-finite`, `unknown-unit`, and `ambiguous-unit` for 兆瓦時 and its kin, whose
/// 兆 means a million as an SI prefix and 10^12 as a Taiwanese numeral: `suggest` holds readings.
Result<Amount> parse_quantity(std::string_view text);

/// One value, or the two ends of "0.077~0.8 kWh" (also ～, –, 至, "to"). The left end takes the right
/// end's unit when it has none.
struct QuantityRange {
  Amount low;
  std::optional<Amount> high;
};
Result<QuantityRange> parse_quantity_range(std::string_view text);

} // namespace tantawatt
