#include "report/plan.hpp"

#include <algorithm>
#include <array>

#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

Result<SubjectPlan> compile_one(const Catalog& catalog, const Request& request, const Subject& subject,
                                std::string_view name, Chain& chain) {
  SubjectPlan plan{.name = name, .first_step = chain.steps.size()};
  auto scenario = compile_subject(catalog, request, subject, name, chain);
  if (!scenario) return scenario.error();
  plan.scenario = std::move(*scenario);
  plan.impacts = compile_impacts(catalog, request, subject, name, plan.scenario, chain);
  plan.counts = compile_counts(catalog, request, plan.scenario, plan.impacts, chain);
  for (const CountPlan& count : plan.counts.plans) {
    const std::string_view amount = count.comparison->basis == Basis::energy   ? "energy"
                               : count.comparison->basis == Basis::carbon ? "carbon"
                                                                          : "water";
    if (request.against)
      chain.step(chain.keep({"equivalent:", count.comparison->id}), chain.keep({amount, " / ", count.comparison->id}),
                             std::array{count.per_unit}, count.count, count.comparison->unit);
  }
  plan.last_step = chain.steps.size();
  return plan;
}

void warn_of_unused(Plan& plan) {
  for (const Assumption& assumption : plan.request.assume) {
    const bool used = std::any_of(plan.chain.factors.begin(), plan.chain.factors.end(), [&](const Factor& factor) {
      return factor.id == assumption.factor || factor.id.ends_with(joined({".", assumption.factor})) ||
             assumption.factor.ends_with(joined({".", factor.id}));
    });
    if (!used)
      plan.chain.warn("unused-assumption", assumption.path, joined({"nothing in this answer depends on ", assumption.factor}),
                      {{"factor", assumption.factor}});
  }
}

} // namespace

Result<Plan> compile(const Catalog& catalog, Request request) {
  Plan plan;
  plan.request = std::move(request);
  const Subject& subject = plan.request.subject;
  if (subject.type == SubjectType::compare) {
    for (std::size_t i = 0; i < 2; ++i) {
      auto one = compile_one(catalog, plan.request, subject.parts[i], i == 0 ? "a" : "b", plan.chain);
      if (!one) return one.error();
      plan.subjects.push_back(std::move(*one));
    }
    const Scenario& a = plan.subjects[0].scenario;
    const Scenario& b = plan.subjects[1].scenario;
    if (a.basis != b.basis || a.per.empty() != b.per.empty())
      return Error{"not-comparable", subject.path,
                   "a stock and a flow, or energy and CO2, cannot be divided; give both a period or neither"};
    Expression ratio = quotient(a.amount, b.amount);
    if (a.per != b.per) ratio = scaled(ratio, period_hours(b.per) / period_hours(a.per));
    plan.ratio = std::move(ratio);
  } else {
    auto one = compile_one(catalog, plan.request, subject, "", plan.chain);
    if (!one) return one.error();
    plan.subjects.push_back(std::move(*one));
  }
  if (const auto& claim = plan.request.claim; claim && !claim->comparison.empty()) {
    const SubjectPlan& main = plan.subjects.front();
    plan.claimed = compile_count(*catalog.comparison(claim->comparison), plan.request, main.scenario, main.impacts, plan.chain);
  }
  warn_of_unused(plan);
  return plan;
}

} // namespace tantawatt
