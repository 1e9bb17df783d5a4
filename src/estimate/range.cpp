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

std::vector<RaisedFactor> spread_part(const Term& term, Factors factors, QuantileMemory& memory) {
  std::vector<RaisedFactor> out;
  out.reserve(term.powers.size());
  for (const Raised& power : term.powers)
    if (factors[power.factor].kind() == Kind::spread)
      out.push_back({memory.transform(power.factor, factors[power.factor]), power.exponent});
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

// What tells one distribution from another, as plain numbers: for each term its fixed part and, for
// each spread factor, shape, ends, middle and exponent.
std::vector<double> key_of(const std::vector<const Term*>& terms, Factors factors, std::span<const double> values) {
  std::vector<double> key;
  for (const Term* term : terms) {
    key.push_back(fixed_part(*term, factors, values));
    for (const Raised& power : term->powers) {
      const Estimate& factor = factors[power.factor];
      if (factor.kind() != Kind::spread) continue;
      for (double part : {static_cast<double>(factor.shape()), factor.low(), factor.mid().value_or(0), factor.high(),
                          static_cast<double>(power.exponent), static_cast<double>(power.factor)})
        key.push_back(part);
    }
    key.push_back(-1); // the term's end; no part above is negative but the exponent, which stands fifth
  }
  return key;
}

constexpr QuantileMemory::Points shares = {0.05, 0.5, 0.95};
enum Point { low_point, middle_point, high_point };

// Quantiles of the expression with every factor that is not spread held at `values`.
class SpreadQuantiles {
public:
  SpreadQuantiles(const Canonical& expression, Factors factors, QuantileMemory* memory)
      : expression_(expression), factors_(factors), memory_(*memory), entangled_(expression.is_entangled(factors)) {}

  QuantileMemory::Points at(std::span<const double> values) const {
    // Without its fixed common part, which only scales: that is what many ranges share.
    Term spread_common{1, {}};
    for (const Raised& power : expression_.common.powers)
      if (factors_[power.factor].kind() == Kind::spread) spread_common.powers.push_back(power);
    const double fixed = entangled_ ? 1 : fixed_part(expression_.common, factors_, values);
    std::vector<const Term*> terms = {entangled_ ? &expression_.common : &spread_common};
    for (const auto* list : {&expression_.sum, &expression_.over})
      for (const Term& term : *list) terms.push_back(&term);
    std::vector<double> key = key_of(terms, factors_, values);
    key.push_back(static_cast<double>(expression_.over.size()));
    const QuantileMemory::Points* known = memory_.find(key);
    QuantileMemory::Points points = known ? *known : memory_.keep(std::move(key), computed(spread_common, values));
    for (double& point : points) point *= fixed;
    return points;
  }

private:
  const Canonical& expression_;
  Factors factors_;
  QuantileMemory& memory_;
  bool entangled_;

  QuantileMemory::Points computed(const Term& spread_common, std::span<const double> values) const {
    if (entangled_) return by_points(values);
    const auto common = spread_part(spread_common, factors_, memory_);
    const DistributionPtr total = expression_.is_product() ? product_distribution(1, common) : of_sum(common, values);
    QuantileMemory::Points points{};
    for (std::size_t i = 0; i < shares.size(); ++i) points[i] = std::exp(total->quantile(shares[i]));
    return points;
  }

  DistributionPtr of_sum(const std::vector<RaisedFactor>& common, std::span<const double> values) const {
    DistributionPtr total;
    double constant = 0;
    for (const Term& term : expression_.sum) {
      const double fixed = fixed_part(term, factors_, values);
      const auto spread = spread_part(term, factors_, memory_);
      if (spread.empty()) {
        constant += fixed;
        continue;
      }
      DistributionPtr one = product_distribution(fixed, spread);
      total = total ? sum_distribution(one, std::move(total)) : std::move(one);
    }
    if (!total) return product_distribution(constant, common); // only the common factors are spread
    if (constant > 0) total = shifted_distribution(std::move(total), constant);
    if (!common.empty()) total = product_of(product_distribution(1, common), std::move(total));
    return total;
  }

  QuantileMemory::Points by_points(std::span<const double> values) const {
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
    QuantileMemory::Points out{};
    for (std::size_t k = 0; k < shares.size(); ++k) {
      const double place = shares[k] * fallback_points - 0.5;
      const auto i = static_cast<std::size_t>(place);
      const double part = place - static_cast<double>(i);
      out[k] = results[i] * (1 - part) + results[i + 1] * part;
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

// One value of each used factor, by its index; the others of a long chain stay 0 and are not asked for.
template <class Value>
std::vector<double> values_of(Factors factors, const std::vector<std::size_t>& used, Value value) {
  std::vector<double> out(factors.size());
  for (std::size_t index : used) out[index] = value(factors[index]);
  return out;
}

// The ends that each disputed factor takes for the lowest and the highest result; mixed ones in
// every combination.
struct Corners {
  std::vector<double> low;
  std::vector<double> high;
  std::vector<std::size_t> mixed;
};

Corners corners_of(const Canonical& expression, Factors factors, const std::vector<std::size_t>& used) {
  Corners out{values_of(factors, used, [](const Estimate& factor) { return factor.low(); }), {}, {}};
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

const QuantileMemory::Points* QuantileMemory::find(const std::vector<double>& key) const {
  // From the back: the ranges of one answer begin with the same factors and end with their own comparison.
  for (const auto& [known, points] : known_)
    if (std::equal(known.rbegin(), known.rend(), key.rbegin(), key.rend())) return &points;
  return nullptr;
}

const QuantileMemory::Points& QuantileMemory::keep(std::vector<double> key, const Points& points) {
  return known_.emplace_back(std::move(key), points).second;
}

const LogTransform& QuantileMemory::transform(std::size_t factor, const Estimate& estimate) {
  if (factor >= transforms_.size()) transforms_.resize(factor + 1);
  auto& known = transforms_[factor];
  if (!known || known->first != estimate) known.emplace(estimate, LogTransform(estimate));
  return known->second;
}

Range range(const Expression& expression, Factors factors, QuantileMemory* memory) {
  const Canonical simple = canonical(expression);
  const std::vector<std::size_t> used = used_factors(simple);
  const bool spread = std::any_of(used.begin(), used.end(), [&](std::size_t i) { return factors[i].kind() == Kind::spread; });
  const bool disputed = std::any_of(used.begin(), used.end(), [&](std::size_t i) { return factors[i].kind() == Kind::dispute; });

  const auto middle = values_of(factors, used, [](const Estimate& factor) { return factor.mid().value_or(factor.low()); });
  bool has_mid = true;
  bool has_median = true;
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
  QuantileMemory own;
  const SpreadQuantiles quantiles(simple, factors, memory ? memory : &own);
  const auto end = [&](const std::vector<double>& values, Point point) {
    return spread ? quantiles.at(values)[point] : canonical_value(simple, values);
  };
  bool first = true;
  for (std::size_t mask = 0; mask < (std::size_t{1} << corners.mixed.size()); ++mask) {
    std::vector<double> low = corners.low;
    std::vector<double> high = corners.high;
    for (std::size_t i = 0; i < corners.mixed.size(); ++i) {
      const Estimate& factor = factors[corners.mixed[i]];
      low[corners.mixed[i]] = high[corners.mixed[i]] = (mask >> i) & 1U ? factor.high() : factor.low();
    }
    const double lowest = end(low, low_point);
    const double highest = end(high, high_point);
    out.low = first ? lowest : std::min(out.low, lowest);
    out.high = first ? highest : std::max(out.high, highest);
    first = false;
  }
  if (has_median) out.median = end(middle, middle_point);
  // Rounding alone may put a median past an end it equals.
  if (out.median) out.median = std::clamp(*out.median, out.low, out.high);
  return out;
}

} // namespace tantawatt
