#pragma once
// A seeded Monte Carlo that judges the deterministic ranges. Tests only: its own generator and its
// own normal, so that it shares nothing with what it judges.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "estimate/expression.hpp"

namespace tantawatt::referee {

class Random {
public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  /// Strictly between 0 and 1. SplitMix64 (S. Vigna).
  double uniform() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    z ^= z >> 31;
    return (static_cast<double>(z >> 11) + 0.5) * 0x1p-53;
  }
  double between(double low, double high) { return low + (high - low) * uniform(); }
  /// Box–Muller.
  double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform()); }

  double draw(const Estimate& estimate) {
    if (estimate.kind() != Kind::spread) return estimate.mid().value_or(estimate.low());
    const double low = estimate.low();
    const double high = estimate.high();
    if (estimate.shape() == Shape::uniform) return between(low, high);
    if (estimate.shape() == Shape::triangular) {
      const double mode = *estimate.mid();
      const double u = uniform() * (high - low);
      return u < mode - low ? low + std::sqrt(u * (mode - low)) : high - std::sqrt((high - low - u) * (high - mode));
    }
    const double z = normal();
    const double mid = *estimate.mid();
    return mid * std::exp(z * std::log(z < 0 ? mid / low : high / mid) / 1.6448536269514722);
  }

private:
  std::uint64_t state_;
};

/// Plain arithmetic on one draw, written apart from the engine's own.
inline double value(const Expression& expression, const std::vector<double>& x) {
  const auto total = [&](const std::vector<Term>& terms) {
    double sum = 0;
    for (const Term& term : terms) {
      double product = term.coefficient;
      for (const Raised& power : term.powers) product *= std::pow(x[power.factor], power.exponent);
      sum += product;
    }
    return sum;
  };
  return total(expression.sum) / (expression.over.empty() ? 1 : total(expression.over));
}

/// What share of `draws` results lies at or below each of the range's low, median and high.
struct Shares {
  double low, median, high;
};
inline Shares shares_below(const Expression& expression, const std::vector<Estimate>& factors, const Range& range,
                           Random& random, int draws) {
  Shares out{0, 0, 0};
  std::vector<double> x(factors.size());
  for (int i = 0; i < draws; ++i) {
    for (std::size_t f = 0; f < factors.size(); ++f) x[f] = random.draw(factors[f]);
    const double y = value(expression, x);
    out.low += y <= range.low;
    out.median += y <= *range.median;
    out.high += y <= range.high;
  }
  out.low /= draws;
  out.median /= draws;
  out.high /= draws;
  return out;
}

/// A random spread of any shape.
inline Estimate random_spread(Random& random) {
  const double low = std::exp(random.between(-3, 5));
  const double high = low * std::exp(random.between(0.05, 1.8));
  const double mid = low * std::pow(high / low, random.between(0.2, 0.8));
  const double kind = random.uniform();
  if (kind < 0.6) return *Estimate::spread(low, mid, high);
  if (kind < 0.8) return *Estimate::uniform(low, high);
  return *Estimate::triangular(low, mid, high);
}

} // namespace tantawatt::referee
