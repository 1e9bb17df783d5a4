#include "report/numbers.hpp"

#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

SubjectNumbers run_subject(const Catalog& catalog, const Plan& plan, const SubjectPlan& subject,
                           const std::vector<Estimate>& factors, QuantileMemory& memory) {
  const auto ranged = [&](const std::optional<Expression>& expression) -> std::optional<Range> {
    if (!expression) return std::nullopt;
    return range(*expression, factors, &memory);
  };
  // A CO2 or water subject shows its own kind alone; the others only served comparisons asked for.
  const Basis basis = subject.scenario.basis;
  const auto shown = [&](const std::optional<Expression>& expression, Basis kind) {
    return basis == Basis::energy || basis == kind ? ranged(expression) : std::nullopt;
  };
  SubjectNumbers out{ranged(subject.impacts.energy), shown(subject.impacts.carbon, Basis::carbon),
                     shown(subject.impacts.water, Basis::water), ranged(subject.impacts.cost), {}, {}, {}};
  for (const CountPlan& count : subject.counts.plans)
    out.candidates.push_back(judge(count, range(count.count, factors, &memory), range(factor(count.per_unit), factors, &memory), catalog,
                                   plan.request, subject.scenario.per));
  out.chosen = choose(out.candidates, plan.request);
  for (std::size_t i = 0; i < out.candidates.size(); ++i) out.order.push_back(i);
  if (!plan.request.against) out.order = by_score(out.candidates);
  return out;
}

// Which result the shares of doubt explain: the claim's, else the first comparison asked for, else
// the amount itself.
std::pair<std::string_view, Expression> explained(const Plan& plan) {
  if (plan.ratio) return {"ratio", *plan.ratio};
  if (plan.claimed) return {plan.claimed->comparison->id, plan.claimed->count};
  const SubjectPlan& subject = plan.subjects.front();
  if (plan.request.against && !subject.counts.plans.empty())
    return {subject.counts.plans.front().comparison->id, subject.counts.plans.front().count};
  const Basis basis = subject.scenario.basis;
  return {basis == Basis::energy ? "energy" : basis == Basis::carbon ? "carbon" : "water", subject.scenario.amount};
}

// Plain arithmetic on the mids can leave the range when skewed factors meet.
void warn_of_stray_mid(std::string_view what, const std::optional<Range>& range, std::vector<Error>& warnings) {
  constexpr double slack = 1e-9;
  if (!range || !range->mid) return;
  if (*range->mid >= range->low * (1 - slack) && *range->mid <= range->high * (1 + slack)) return;
  warnings.push_back({"mid-outside-range", "", joined({"the arithmetic of the mids of ", what, " lies outside its range"}), {},
                      {{"quantity", what}}});
}

} // namespace

Numbers run(const Catalog& catalog, const Plan& plan) {
  const std::vector<Estimate> factors = plan.chain.estimates();
  Numbers out;
  for (const SubjectPlan& subject : plan.subjects) out.subjects.push_back(run_subject(catalog, plan, subject, factors, out.memory));
  for (const SubjectNumbers& subject : out.subjects) {
    warn_of_stray_mid("energy", subject.energy, out.warnings);
    warn_of_stray_mid("carbon", subject.carbon, out.warnings);
    warn_of_stray_mid("water", subject.water, out.warnings);
  }
  if (plan.ratio) out.ratio = range(*plan.ratio, factors, &out.memory);
  const SubjectPlan& main = plan.subjects.front();
  if (plan.claimed)
    out.claim = check_claim(*plan.request.claim, plan.claimed->count, &*plan.claimed, main.scenario, catalog, plan.chain);
  else if (plan.request.claim && plan.request.claim->energy && main.impacts.energy)
    out.claim = check_claim(*plan.request.claim, *main.impacts.energy, nullptr, main.scenario, catalog, plan.chain);
  auto [name, expression] = explained(plan);
  out.explained = name;
  out.doubt = doubt_shares(expression, factors);
  out.gap = gap_shares(expression, factors);
  return out;
}

} // namespace tantawatt
