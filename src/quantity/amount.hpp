#pragma once
// A quantity whose kind is known only when the text has been read.

#include <optional>
#include <string_view>

#include "quantity/dimension.hpp"
#include "quantity/quantity.hpp"

namespace tantawatt {

/// A number in the coherent unit of `dimension` (kWh, h, kg, L, FLOP, m; a plain number for ratios
/// and counts). `currency` is an ISO 4217 code where money is involved.
struct Amount {
  double coherent = 0;
  Dimension dimension;
  std::string_view currency = {};
  /// False for a number written without any unit.
  bool has_unit = true;

  /// The typed quantity, or nothing when this amount is of another kind.
  template <Dimension D> std::optional<Quantity<D>> as() const {
    if (dimension != D) return std::nullopt;
    return from_coherent<D>(coherent);
  }
};

} // namespace tantawatt
