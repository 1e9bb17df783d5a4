#include <cmath>

#include "estimate/canonical.hpp"
#include "estimate/expression.hpp"

namespace tantawatt {
namespace {

// y ∝ x^e: the needed x is x · (target / y)^(1/e). Whole roots only need division.
double by_power(double x, double y, double target, int exponent) {
  const double ratio = target / y;
  if (exponent == 1) return x * ratio;
  if (exponent == -1) return x / ratio;
  return x * std::pow(ratio, 1.0 / exponent);
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
      if (power.factor == factor) return by_power(values[factor], result_at(values[factor]), target, power.exponent);
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
