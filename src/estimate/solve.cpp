#include <cmath>

#include "estimate/canonical.hpp"
#include "estimate/expression.hpp"

namespace tantawatt {
namespace {

// y = y1 · x^e, y1 being the value at x = 1. First powers only need a division.
double by_power(double y1, double target, int exponent) {
  if (exponent == 1) return target / y1;
  if (exponent == -1) return y1 / target;
  return std::exp(std::log(target / y1) / exponent);
}

} // namespace

std::optional<double> solve_for(const Expression& expression, std::span<const double> values, std::size_t factor,
                                double target) {
  if (!(target > 0)) return std::nullopt;
  const Canonical simple = canonical(expression);
  std::vector<double> point(values.begin(), values.end());
  const auto result_at = [&](double x) {
    point[factor] = x;
    return canonical_value(simple, point);
  };
  if (simple.is_product()) {
    for (const Raised& power : simple.common.powers)
      if (power.factor == factor) return by_power(result_at(1), target, power.exponent);
    return std::nullopt;
  }
  // Bisection on the logarithm, over forty decades to either side.
  const double here = std::log(values[factor]);
  double low = here - 92;
  double high = here + 92;
  const double at_low = result_at(std::exp(low)) - target;
  const double at_high = result_at(std::exp(high)) - target;
  if (at_low == at_high || (at_low > 0) == (at_high > 0)) return std::nullopt;
  for (int step = 0; step < 200 && high - low > 1e-15; ++step) {
    const double middle = (low + high) / 2;
    ((result_at(std::exp(middle)) - target > 0) == (at_high > 0) ? high : low) = middle;
  }
  return std::exp((low + high) / 2);
}

} // namespace tantawatt
