#include <algorithm>
#include <cmath>

#include "estimate/canonical.hpp"
#include "estimate/distribution.hpp"
#include "estimate/expression.hpp"
#include "estimate/sobol.hpp"

namespace tantawatt {
namespace {

using Factors = std::span<const Estimate>;

constexpr std::uint32_t fallback_points = 32768;
constexpr std::size_t most_corners = 8; // disputes with mixed signs beyond these follow their first sign

std::vector<RaisedFactor> spread_part(const Term& term, Factors factors) {
  std::vector<RaisedFactor> out;
  for (const Raised& power : term.powers)
    if (factors[power.factor].kind() == Kind::spread)
      out.push_back({LogTransform(factors[power.factor]), power.exponent});
  return out;
}

// The rest of the term: spread factors count as 1.
double fixed_part(const Term& term, Factors factors, std::span<const double> values) {
  Term rest{term.coefficient, {}};
  for (const Raised& power : term.powers)
    if (factors[power.factor].kind() != Kind::spread) rest.powers.push_back(power);
  return term_value(rest, values);
}

std::vector<std::size_t> used_factors(const Canonical& expression) {
  std::vector<std::size_t> out;
  const auto add = [&](const Term& term) {
    for (const Raised& power : term.powers)
      if (std::find(out.begin(), out.end(), power.factor) == out.end()) out.push_back(power.factor);
  };
  add(expression.common);
  for (const auto* terms : {&expression.sum, &expression.over})
    for (const Term& term : *terms) add(term);
  return out;
}

// How the expression moves with a factor: 1 up, -1 down, 0 either way.
int direction(const Canonical& expression, std::size_t factor) {
  bool up = false;
  bool down = false;
  const auto look = [&](const Term& term, int sign) {
    for (const Raised& power : term.powers)
      if (power.factor == factor) ((power.exponent * sign > 0) ? up : down) = true;
  };
  look(expression.common, 1);
  for (const Term& term : expression.sum) look(term, 1);
  for (const Term& term : expression.over) look(term, -1);
  return up && down ? 0 : up ? 1 : -1;
}

// Quantiles of the expression with every factor that is not spread held at `values`.
class SpreadQuantiles {
public:
  SpreadQuantiles(const Canonical& expression, Factors factors) : expression_(expression), factors_(factors) {
    common_ = spread_part(expression.common, factors);
    if (expression.is_product() && !common_.empty()) product_ = product_distribution(1, common_);
  }

  // `shares` are probabilities; the results come in the same order.
  std::vector<double> at(std::span<const double> values, std::span<const double> shares) const {
    std::vector<double> out;
    if (product_) {
      const double fixed = fixed_part(expression_.common, factors_, values);
      for (double p : shares) out.push_back(fixed * std::exp(product_->quantile(p)));
    } else if (expression_.is_entangled(factors_)) {
      out = by_points(values, shares);
    } else {
      const DistributionPtr total = of_sum(values);
      const double fixed = fixed_part(expression_.common, factors_, values);
      for (double p : shares) out.push_back(fixed * std::exp(total->quantile(p)));
    }
    return out;
  }

private:
  const Canonical& expression_;
  Factors factors_;
  std::vector<RaisedFactor> common_;
  DistributionPtr product_;

  DistributionPtr of_sum(std::span<const double> values) const {
    DistributionPtr total;
    double constant = 0;
    for (const Term& term : expression_.sum) {
      const double fixed = fixed_part(term, factors_, values);
      const auto spread = spread_part(term, factors_);
      if (spread.empty()) {
        constant += fixed;
        continue;
      }
      DistributionPtr one = product_distribution(fixed, spread);
      total = total ? sum_distribution(std::move(one), std::move(total)) : std::move(one);
    }
    if (!total) { // the sum is fixed, only the common factors are spread
      return product_distribution(constant, common_);
    }
    if (constant > 0) total = shifted_distribution(std::move(total), constant);
    if (!common_.empty()) total = product_of(product_distribution(1, common_), std::move(total));
    return total;
  }

  std::vector<double> by_points(std::span<const double> values, std::span<const double> shares) const {
    std::vector<std::pair<std::size_t, LogTransform>> spread;
    for (std::size_t index : used_factors(expression_))
      if (factors_[index].kind() == Kind::spread) spread.emplace_back(index, LogTransform(factors_[index]));
    std::vector<double> point(values.begin(), values.end());
    std::vector<double> results;
    results.reserve(fallback_points);
    for (std::uint32_t i = 0; i < fallback_points; ++i) {
      for (std::size_t d = 0; d < spread.size(); ++d)
        point[spread[d].first] = std::exp(spread[d].second.quantile(sobol_point(i, static_cast<std::uint32_t>(d))));
      results.push_back(canonical_value(expression_, point));
    }
    std::sort(results.begin(), results.end());
    std::vector<double> out;
    for (double p : shares) {
      const double place = p * fallback_points - 0.5;
      const auto i = static_cast<std::size_t>(place);
      const double part = place - static_cast<double>(i);
      out.push_back(results[i] * (1 - part) + results[i + 1] * part);
    }
    return out;
  }
};

// One lognormal factor alone: its own 5 %, 50 % and 95 % points are the answer, by plain arithmetic.
const Raised* lone_lognormal(const Canonical& expression, Factors factors) {
  const Raised* found = nullptr;
  if (!expression.is_product()) return nullptr;
  for (const Raised& power : expression.common.powers) {
    if (factors[power.factor].kind() != Kind::spread) continue;
    if (found || factors[power.factor].shape() != Shape::lognormal) return nullptr;
    found = &power;
  }
  return found;
}

// The ends that each disputed factor takes for the lowest and the highest result; mixed ones in
// every combination.
struct Corners {
  std::vector<double> low;
  std::vector<double> high;
  std::vector<std::size_t> mixed;
};

Corners corners_of(const Canonical& expression, Factors factors, const std::vector<std::size_t>& used) {
  Corners out;
  for (const Estimate& factor : factors) out.low.push_back(factor.low());
  out.high = out.low;
  for (std::size_t index : used) {
    const Estimate& factor = factors[index];
    if (factor.kind() == Kind::exact) continue;
    const int sign = direction(expression, index);
    if (sign == 0 && factor.kind() == Kind::dispute && out.mixed.size() < most_corners) out.mixed.push_back(index);
    out.low[index] = sign < 0 ? factor.high() : factor.low();
    out.high[index] = sign < 0 ? factor.low() : factor.high();
  }
  return out;
}

} // namespace

Range range(const Expression& expression, Factors factors) {
  const Canonical simple = canonical(expression);
  const std::vector<std::size_t> used = used_factors(simple);
  const bool spread = std::any_of(used.begin(), used.end(), [&](std::size_t i) { return factors[i].kind() == Kind::spread; });
  const bool disputed = std::any_of(used.begin(), used.end(), [&](std::size_t i) { return factors[i].kind() == Kind::dispute; });

  std::vector<double> middle;
  bool has_mid = true;
  bool has_median = true;
  for (const Estimate& factor : factors) middle.push_back(factor.mid().value_or(factor.low()));
  for (std::size_t i : used) {
    has_mid = has_mid && factors[i].mid();
    has_median = has_median && (factors[i].mid() || factors[i].kind() != Kind::dispute);
  }
  Range out{};
  if (has_mid) out.mid = canonical_value(simple, middle);
  if (!spread && !disputed) return {*out.mid, out.mid, out.mid, *out.mid};

  const Corners corners = corners_of(simple, factors, used);
  if (lone_lognormal(simple, factors) || !spread) {
    // Every factor goes to its own end; a product has no mixed signs, so there is one corner each.
    if (corners.mixed.empty()) {
      out.low = canonical_value(simple, corners.low);
      out.high = canonical_value(simple, corners.high);
      if (has_median) out.median = std::clamp(canonical_value(simple, middle), out.low, out.high);
      return out;
    }
  }
  const SpreadQuantiles quantiles(simple, factors);
  const auto ends = [&](const std::vector<double>& values, double share) {
    if (!spread) return canonical_value(simple, values);
    return quantiles.at(values, std::span(&share, 1)).front();
  };
  if (spread && !disputed) {
    constexpr double shares[] = {0.05, 0.5, 0.95};
    const auto three = quantiles.at(middle, shares);
    out.low = three[0];
    out.median = three[1];
    out.high = three[2];
  } else {
    bool first = true;
    for (std::size_t mask = 0; mask < (std::size_t{1} << corners.mixed.size()); ++mask) {
      std::vector<double> low = corners.low;
      std::vector<double> high = corners.high;
      for (std::size_t i = 0; i < corners.mixed.size(); ++i) {
        const Estimate& factor = factors[corners.mixed[i]];
        low[corners.mixed[i]] = high[corners.mixed[i]] = (mask >> i) & 1U ? factor.high() : factor.low();
      }
      const double lowest = ends(low, 0.05);
      const double highest = ends(high, 0.95);
      out.low = first ? lowest : std::min(out.low, lowest);
      out.high = first ? highest : std::max(out.high, highest);
      first = false;
    }
    if (has_median) out.median = ends(middle, 0.5);
  }
  // Rounding alone may put a median past an end it equals.
  if (out.median) out.median = std::clamp(*out.median, out.low, out.high);
  return out;
}

} // namespace tantawatt
