#include "insight/claim_check.hpp"

#include <algorithm>
#include <cmath>

#include "equivalents/digits.hpp"
#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

constexpr double arithmetic_tolerance = 0.005;
constexpr double disputed_from = 1.5;
constexpr double outside_by = 1.05;
constexpr double same_figure = 0.02;

Published published_values(const Factor& factor, const Scenario& scenario, const Catalog& catalog) {
  Published out;
  if (const Comparison* comparison = catalog.comparison(factor.id)) {
    for (const PublishedValue& value : comparison->values)
      out.values.push_back({value.source, value.estimate.mid().value_or(value.estimate.low()), value.standing});
  } else if (factor.id == "energy" || factor.id == "energy-per-prompt") {
    for (const Method& method : scenario.methods) {
      if (method.source.empty()) continue;
      const Range range = tantawatt::range(method.energy, method.factors);
      if (range.mid) out.values.push_back({method.source, *range.mid, Standing::live});
    }
  } else if (factor.id == "pue" && catalog.default_pue && catalog.default_pue->estimate.mid()) {
    out.values.push_back({catalog.default_pue->source, *catalog.default_pue->estimate.mid(), Standing::live});
  }
  return out;
}

const Assumption* given_of(const Claim& claim, std::string_view factor) {
  for (const Assumption& given : claim.given)
    if (given.factor == factor && given.estimate && given.estimate->mid()) return &given;
  return nullptr;
}

bool holds(double computed, double claimed, int digits) {
  if (std::abs(computed / claimed - 1) <= arithmetic_tolerance) return true;
  return std::abs(round_to(computed, digits) / claimed - 1) < 1e-9;
}

std::string_view status_of(double given, const Published& published) {
  for (const auto& value : published.values)
    if (value.standing != Standing::live && std::abs(given / value.value - 1) < same_figure) return "outdated";
  const double low = *published.low();
  const double high = *published.high();
  if (high / low > disputed_from || given > high * outside_by || given < low / outside_by) return "disputed";
  return "agreed";
}

// The mids of all factors, with the claim's own values in their places; nothing where one has no mid.
std::optional<std::vector<double>> values_for(const Claim* claim, const Expression& expression, const Chain& chain) {
  std::vector<double> values(chain.factors.size(), 1);
  for (std::size_t i : factors_of(expression)) {
    const Assumption* given = claim ? given_of(*claim, chain.factors[i].id) : nullptr;
    const auto mid = given ? given->estimate->mid() : chain.factors[i].estimate.mid();
    if (!mid) return std::nullopt;
    values[i] = *mid;
  }
  return values;
}

// The claim's count by its own figures. A given energy replaces whatever chain led to the energy.
std::optional<double> claimed_arithmetic(const Claim& claim, const Expression& expression, const CountPlan* plan,
                                         const Chain& chain) {
  const Assumption* energy = given_of(claim, "energy");
  if (plan && energy && plan->comparison->basis == Basis::energy) {
    const Factor& unit = chain.factors[plan->per_unit];
    const Assumption* given = given_of(claim, unit.id);
    const auto each = given ? given->estimate->mid() : unit.estimate.mid();
    if (!each) return std::nullopt;
    return *energy->estimate->mid() / *each;
  }
  const auto values = values_for(&claim, expression, chain);
  if (!values) return std::nullopt;
  return value_at(expression, *values);
}

} // namespace

std::optional<double> Published::low() const {
  std::optional<double> out;
  for (const Value& value : values)
    if (value.standing == Standing::live && (!out || value.value < *out)) out = value.value;
  return out;
}

std::optional<double> Published::high() const {
  std::optional<double> out;
  for (const Value& value : values)
    if (value.standing == Standing::live && (!out || value.value > *out)) out = value.value;
  return out;
}

ClaimCheck check_claim(const Claim& claim, const Expression& expression, const CountPlan* plan, const Scenario& scenario,
                       const Catalog& catalog, const Chain& chain) {
  const double target = plan ? *claim.count : claim.energy->mid().value_or(claim.energy->high());
  // A claimed energy is held to two printed digits: newspapers round.
  const int digits = plan ? claim.digits : 2;
  ClaimCheck out;
  out.computed = range(expression, chain.estimates());
  const auto computed = claimed_arithmetic(claim, expression, plan, chain);
  out.arithmetic = computed ? holds(*computed, target, digits)
                            : target >= out.computed.low && target <= out.computed.high;

  const auto values = values_for(nullptr, expression, chain);
  for (std::size_t i : factors_of(expression)) {
    const Factor& factor = chain.factors[i];
    const Published published = published_values(factor, scenario, catalog);
    std::optional<double> needed;
    if (values) {
      needed = solve_for(expression, *values, i, target);
    } else {
      // Only one factor may be without a mid, and that is the one to solve for.
      std::vector<double> others(chain.factors.size(), 1);
      bool known = true;
      for (std::size_t j : factors_of(expression)) {
        known = known && (j == i || chain.factors[j].estimate.mid());
        others[j] = chain.factors[j].estimate.mid().value_or(chain.factors[j].estimate.low());
      }
      if (known) needed = solve_for(expression, others, i, target);
    }
    if (needed) out.needs.push_back({i, *needed, published});
    if (!published.low()) continue;
    const Assumption* given = given_of(claim, factor.id);
    const auto stated = given ? given->estimate->mid() : factor.estimate.mid();
    const bool left_out = !given && !factor.assumed && plan && i == plan->per_unit;
    if (left_out)
      out.premises.push_back({i, "unstated", needed, published});
    else if (stated)
      out.premises.push_back({i, status_of(*stated, published), stated, published});
  }
  return out;
}

} // namespace tantawatt
