#include "equivalents/count.hpp"

#include <algorithm>

#include "catalog/factor.hpp"
#include "scenario/formula.hpp"

namespace tantawatt {

Factor comparison_factor_of(const Comparison& comparison, const Request& request) {
  const FactorSpec spec = comparison_factor(comparison.id, dimension_of(comparison.basis));
  Factor out{comparison.id, spec.unit, comparison.estimate(), comparison.default_source};
  const Assumption* assumed = request.assumption(comparison.id);
  if (!assumed) return out;
  if (assumed->estimate) {
    out.estimate = *assumed->estimate;
    out.source = {};
    out.assumed = true;
  } else if (const PublishedValue* picked = comparison.value_from(assumed->source)) {
    out.estimate = picked->estimate;
    out.source = picked->source;
  }
  return out;
}

std::optional<CountPlan> compile_count(const Comparison& comparison, const Request& request, const Scenario& scenario,
                                       const Impacts& impacts, Chain& chain) {
  const auto& amount = comparison.basis == Basis::energy   ? impacts.energy
                       : comparison.basis == Basis::carbon ? impacts.carbon
                                                           : impacts.water;
  if (!amount) return std::nullopt;
  CountPlan plan{.comparison = &comparison, .amount = *amount};
  plan.per_unit = chain.add(comparison_factor_of(comparison, request), "");
  plan.count = quotient(*amount, factor(plan.per_unit));
  if (!scenario.per.empty() && comparison.form == Form::rate)
    plan.count = scaled(plan.count, comparison.period_hours / period_hours(scenario.per));
  plan.other_carrier = comparison.basis != scenario.basis;
  return plan;
}

Counts compile_counts(const Catalog& catalog, const Request& request, const Scenario& scenario, const Impacts& impacts,
                      Chain& chain) {
  std::vector<const Comparison*> wanted;
  if (request.against) {
    for (std::string_view id : *request.against)
      if (const Comparison* one = catalog.comparison(id); std::find(wanted.begin(), wanted.end(), one) == wanted.end())
        wanted.push_back(one);
  } else {
    for (const Comparison& comparison : catalog.comparisons)
      if (comparison.basis == scenario.basis) wanted.push_back(&comparison);
  }
  Counts out;
  for (const Comparison* comparison : wanted) {
    if (auto plan = compile_count(*comparison, request, scenario, impacts, chain))
      out.plans.push_back(std::move(*plan));
    else
      out.unreached.push_back(comparison);
  }
  return out;
}

} // namespace tantawatt
