// One subject's part of the response: its amounts, methods, equivalents and trace.

#include "report/answer_writer.hpp"

#include "catalog/factor.hpp"
#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

std::string_view name_of(Basis basis) {
  return basis == Basis::energy ? "energy" : basis == Basis::carbon ? "carbon" : "water";
}

std::string_view status_of(const PublishedValue& value) {
  return value.standing == Standing::superseded ? "superseded" : value.status;
}

} // namespace

void AnswerWriter::subject(std::size_t index) {
  const SubjectPlan& plan = plan_.subjects[index];
  const SubjectNumbers& numbers = numbers_.subjects[index];
  const Scenario& scenario = plan.scenario;
  if (numbers.energy && scenario.basis == Basis::energy) put_range("energy", *numbers.energy, "kWh", true);
  if (numbers.carbon) put_range("carbon", *numbers.carbon, "kg", true);
  if (numbers.water) put_range("water", *numbers.water, "L", true);
  if (numbers.cost) put_range("cost", *numbers.cost, plan.impacts.currency, true);
  quantity(scenario.per);
  put("method", scenario.method);
  methods(scenario);
  if (!scenario.parts.empty()) parts(scenario);
  if (scenario.break_even_prompts) {
    out_.key("breakEven").open_object();
    put_range("prompts", range_of(*scenario.break_even_prompts), "", false);
    if (scenario.break_even_days)
      put_range("days", range_of(*scenario.break_even_days), "", false);
    else
      out_.key("days").null();
    out_.close_object();
  }
  if (plan.impacts.grid_year) grid(plan.impacts);
  out_.key("equivalents").open_list();
  for (std::size_t place : numbers.order) equivalent(numbers.candidates[place]);
  for (const Comparison* comparison : plan.counts.unreached) unreached(*comparison);
  out_.close_list().key("chosen").open_list();
  for (std::string_view id : numbers.chosen) out_.text(id);
  out_.close_list();
  trace(plan);
}

void AnswerWriter::quantity(std::string_view per) {
  out_.key("quantity").open_object();
  put("kind", per.empty() ? "stock" : "flow");
  out_.key("per").text_or_null(per);
  out_.close_object();
}

void AnswerWriter::methods(const Scenario& scenario) {
  out_.key("methods").open_list();
  for (const Method& method : scenario.methods) {
    out_.open_object();
    put("method", method.method);
    put_range("energy", range(method.energy, method.factors), "kWh", true);
    put("note", method.note);
    if (!method.source.empty()) write_source(method.source);
    out_.close_object();
  }
  out_.close_list();
}

void AnswerWriter::parts(const Scenario& scenario) {
  out_.key("parts").open_object();
  for (const Part& part : scenario.parts) {
    out_.key(part.name).open_object();
    put_range("energy", range_of(part.energy), "kWh", true);
    quantity(part.per);
    out_.close_object();
  }
  out_.close_object();
}

void AnswerWriter::grid(const Impacts& impacts) {
  out_.key("grid").open_object();
  put("place", impacts.place);
  out_.key("year").whole(*impacts.grid_year);
  put("definition", impacts.grid_kind);
  put("kind", "average");
  out_.key("rivals").open_list();
  for (const GridRival& rival : impacts.grid_rivals) {
    out_.open_object();
    write_source(rival.source);
    put("definition", rival.kind);
    out_.key("year").whole(rival.year);
    put("value", rival.kilograms_per_kilowatt_hour);
    put("unit", "kg/kWh");
    out_.close_object();
  }
  out_.close_list().close_object();
}

void AnswerWriter::equivalent(const Candidate& candidate) {
  const CountPlan& plan = *candidate.plan;
  const Comparison& comparison = *plan.comparison;
  out_.open_object();
  put("id", comparison.id);
  put_range("count", candidate.count, "", false);
  put_range("perUnit", candidate.per_unit, plan_.chain.factors[plan.per_unit].unit, true);
  put("basis", name_of(comparison.basis));
  put("form", candidate.form);
  put("score", candidate.score);
  out_.key("rejected").text_or_null(candidate.rejected);
  out_.key("shown").open_object();
  put("count", candidate.shown.value);
  out_.key("digits").whole(candidate.shown.digits);
  put("unit", candidate.unit);
  if (!candidate.per.empty()) put("per", candidate.per);
  out_.close_object();
  rivals(plan);
  sources_of(comparison);
  out_.close_object();
}

void AnswerWriter::sources_of(const Comparison& comparison) {
  out_.key("sources").open_list();
  for (const PublishedValue& value : comparison.values) out_.text(cite(value.source));
  out_.close_list();
}

// What each published value of the comparison would give, this request's amount staying the same.
void AnswerWriter::rivals(const CountPlan& plan) {
  const Comparison& comparison = *plan.comparison;
  std::string_view unit = plan_.chain.factors[plan.per_unit].unit;
  Estimate& per_unit = factors_[plan.per_unit];
  const Estimate own = per_unit;
  out_.key("rivals").open_list();
  for (const PublishedValue& value : comparison.values) {
    per_unit = value.estimate;
    const Range count = range(plan.count, factors_, &numbers_.memory);
    rival(comparison, value, count.mid ? count.mid : count.median, unit);
  }
  per_unit = own;
  out_.close_list();
}

void AnswerWriter::rival(const Comparison& comparison, const PublishedValue& value, std::optional<double> count,
                         std::string_view unit) {
  out_.open_object();
  write_source(value.source);
  put("count", count);
  const std::optional<double> mid = value.estimate.mid();
  put("value", mid ? std::optional(in_unit(*mid, unit)) : std::nullopt);
  put("unit", unit);
  out_.key("year").whole(value.year);
  put("status", status_of(value));
  out_.key("default").flag(value.source == comparison.default_source);
  out_.close_object();
}

// Listed, since it was asked for: its own size and sources, and no count.
void AnswerWriter::unreached(const Comparison& comparison) {
  const std::string_view unit = comparison_factor(comparison.id, dimension_of(comparison.basis)).unit;
  const std::vector<Estimate> own = {comparison.estimate()};
  out_.open_object();
  put("id", comparison.id);
  out_.key("count").open_object();
  for (const char* part : {"low", "mid", "median", "high"}) put(part, std::nullopt);
  out_.close_object();
  put_range("perUnit", range(factor(0), own), unit, true);
  put("basis", name_of(comparison.basis));
  put("form", "count");
  out_.key("score").number(0.0);
  put("rejected", "carrier");
  out_.key("shown").null().key("rivals").open_list();
  for (const PublishedValue& value : comparison.values) rival(comparison, value, std::nullopt, unit);
  out_.close_list();
  sources_of(comparison);
  out_.close_object();
}

void AnswerWriter::trace(const SubjectPlan& plan) {
  out_.key("trace").open_list();
  for (std::size_t i = plan.first_step; i < plan.last_step; ++i) {
    const Step& step = plan_.chain.steps[i];
    out_.open_object();
    put("step", step.id);
    put("formula", step.formula);
    out_.key("inputs").open_list();
    for (std::size_t input : step.inputs) trace_input(plan_.chain.factors[input]);
    out_.close_list();
    put_range("value", range_of(step.value), step.unit, true);
    out_.close_object();
  }
  out_.close_list();
}

void AnswerWriter::trace_input(const Factor& factor) {
  const Estimate& estimate = factor.estimate;
  out_.open_object();
  put("factor", factor.id);
  put("unit", joined({factor.unit == "/kWh" ? factor.currency : "", factor.unit}));
  const auto value = [&](const char* key, std::optional<double> coherent) {
    put(key, coherent ? std::optional(in_unit(*coherent, factor.unit)) : std::nullopt);
  };
  value("value", estimate.mid());
  write_source(factor.source);
  if (factor.assumed) out_.key("assumed").flag(true);
  if (estimate.kind() != Kind::exact) {
    value("low", estimate.low());
    value("high", estimate.high());
    put("kind", estimate.kind() == Kind::spread ? "spread" : "dispute");
  }
  out_.close_object();
}

} // namespace tantawatt
