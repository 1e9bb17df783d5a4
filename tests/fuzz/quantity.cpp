// Any bytes as a quantity: an Amount that is a finite number, or an error with a code; twice the same.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "quantity/parse.hpp"

using namespace tantawatt;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const Result<Amount>& parsed) {
  if (parsed) {
    require(std::isfinite(parsed->coherent));
  } else {
    require(!parsed.error().code.empty() && !parsed.error().message.empty());
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Result<Amount> parsed = parse_quantity(text);
  check(parsed);
  const Result<Amount> again = parse_quantity(text);
  require(static_cast<bool>(parsed) == static_cast<bool>(again));
  if (parsed) require(parsed->coherent == again->coherent && parsed->dimension == again->dimension);

  const Result<QuantityRange> range = parse_quantity_range(text);
  if (range) {
    require(std::isfinite(range->low.coherent));
    if (range->high) require(std::isfinite(range->high->coherent));
  }
  return 0;
}
