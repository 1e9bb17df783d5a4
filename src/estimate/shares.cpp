#include <algorithm>
#include <cmath>
#include <utility>

#include "estimate/canonical.hpp"
#include "estimate/expression.hpp"
#include "estimate/falling.hpp"
#include "estimate/quadrature.hpp"
#include "estimate/transform.hpp"

namespace tantawatt {
namespace {

using Factors = std::span<const Estimate>;

std::vector<Share> scaled_to_one(std::vector<Share> shares) {
  double total = 0;
  for (const Share& share : shares) total += share.share;
  std::erase_if(shares, [&](const Share& share) { return total <= 0 || share.share <= 0; });
  std::vector<double> parts;
  for (const Share& share : shares) parts.push_back(share.share / total);
  std::vector<Share> out;
  for (std::size_t i : falling_order(parts)) out.push_back({shares[i].factor, parts[i]});
  return out;
}

std::vector<std::size_t> of_kind(const Canonical& expression, Factors factors, Kind kind) {
  std::vector<std::size_t> out;
  const auto add = [&](const Term& term) {
    for (const Raised& power : term.powers)
      if (factors[power.factor].kind() == kind && std::find(out.begin(), out.end(), power.factor) == out.end())
        out.push_back(power.factor);
  };
  add(expression.common);
  for (const auto* terms : {&expression.sum, &expression.over})
    for (const Term& term : *terms) add(term);
  return out;
}

// A value that stands for the factor while others move: its mid, else the geometric middle of its
// ends (only a place to stand, never shown).
double standpoint(const Estimate& factor) { return factor.mid().value_or(std::sqrt(factor.low() * factor.high())); }

std::vector<double> standpoints(Factors factors) {
  std::vector<double> out;
  for (const Estimate& factor : factors) out.push_back(standpoint(factor));
  return out;
}

// E[X^p] of a spread factor.
double moment(const LogTransform& x, int p) {
  double total = 0;
  each_probability(x.corner(), [&](double u, double weight) { total += weight * std::exp(p * x.quantile(u)); });
  return total;
}

int exponent_in(const Term& term, std::size_t factor) {
  for (const Raised& power : term.powers)
    if (power.factor == factor) return power.exponent;
  return 0;
}

double raised(double x, int exponent) {
  double power = 1;
  for (int i = 0; i < std::abs(exponent); ++i) power *= x;
  return exponent < 0 ? 1 / power : power;
}

// E[Y | X = x] is a sum of powers of x, each weighted by the moments of the factors beside it.
class ConditionalMean {
public:
  ConditionalMean(const Canonical& expression, Factors factors, std::size_t given)
      : expression_(expression), given_(given), values_(standpoints(factors)) {
    const auto mean_of = [&](const Term& term) {
      double mean = term.coefficient;
      for (const Raised& power : term.powers) {
        if (power.factor == given) continue;
        const bool averaged = factors[power.factor].kind() == Kind::spread;
        mean *= averaged ? moment(LogTransform(factors[power.factor]), power.exponent)
                         : raised(values_[power.factor], power.exponent);
      }
      return mean;
    };
    const double common = mean_of(expression.common);
    const int exponent = exponent_in(expression.common, given);
    for (const Term& term : expression.sum)
      powers_.push_back({common * mean_of(term), exponent + exponent_in(term, given)});
  }

  // Exact for sums of independent products; below a fraction line the other factors stand at their
  // standpoints.
  double at(double x) {
    if (!expression_.over.empty()) {
      values_[given_] = x;
      return canonical_value(expression_, values_);
    }
    double total = 0;
    for (const auto& [weight, exponent] : powers_) total += weight * raised(x, exponent);
    return total;
  }

private:
  const Canonical& expression_;
  std::size_t given_;
  std::vector<double> values_;
  std::vector<std::pair<double, int>> powers_;
};

// First-order Sobol' index up to a factor common to all: Var(E[Y | X]).
double first_order(const Canonical& expression, Factors factors, std::size_t index) {
  const LogTransform x(factors[index]);
  ConditionalMean conditional(expression, factors, index);
  double mean = 0;
  double square = 0;
  each_probability(x.corner(), [&](double u, double weight) {
    const double y = conditional.at(std::exp(x.quantile(u)));
    mean += weight * y;
    square += weight * y * y;
  });
  return std::max(0.0, square - mean * mean);
}

} // namespace

std::vector<Share> doubt_shares(const Expression& expression, Factors factors) {
  const Canonical simple = canonical(expression);
  std::vector<Share> shares;
  for (std::size_t index : of_kind(simple, factors, Kind::spread)) {
    if (simple.is_product()) {
      const int exponent = exponent_in(simple.common, index);
      shares.push_back({index, exponent * exponent * LogTransform(factors[index]).variance()});
    } else {
      shares.push_back({index, first_order(simple, factors, index)});
    }
  }
  return scaled_to_one(std::move(shares));
}

std::vector<Share> gap_shares(const Expression& expression, Factors factors) {
  const Canonical simple = canonical(expression);
  std::vector<Share> shares;
  for (std::size_t index : of_kind(simple, factors, Kind::dispute)) {
    const Estimate& factor = factors[index];
    if (simple.is_product()) {
      shares.push_back({index, std::abs(exponent_in(simple.common, index)) * std::log(factor.high() / factor.low())});
      continue;
    }
    std::vector<double> values = standpoints(factors);
    values[index] = factor.low();
    const double at_low = canonical_value(simple, values);
    values[index] = factor.high();
    shares.push_back({index, std::abs(std::log(canonical_value(simple, values) / at_low))});
  }
  return scaled_to_one(std::move(shares));
}

} // namespace tantawatt
