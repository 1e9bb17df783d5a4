// The claim's part of the response: arithmetic, premises, and what each factor would have to be.

#include <cmath>

#include "report/answer_writer.hpp"

namespace tantawatt {

void AnswerWriter::claim() {
  const Claim& claim = *plan_.request.claim;
  const ClaimCheck& check = *numbers_.claim;
  out_.key("claim").open_object();
  out_.key("arithmetic").flag(check.arithmetic);
  if (claim.count) {
    put("comparison", claim.comparison);
    put("count", *claim.count);
    put_range("computed", check.computed, "", false);
  } else {
    const Estimate& energy = *claim.energy;
    put_range("energy", {energy.low(), energy.mid(), energy.mid(), energy.high()}, "kWh", true);
    put_range("computed", check.computed, "kWh", true);
  }
  out_.key("given").open_object();
  for (const Assumption& assumption : claim.given)
    if (assumption.estimate && assumption.estimate->mid()) given(assumption);
  out_.close_object().key("premises").open_list();
  for (const Premise& one : check.premises) premise(one);
  out_.close_list().key("needs").open_list();
  for (const Need& one : check.needs) need(one);
  out_.close_list().close_object();
}

void AnswerWriter::given(const Assumption& assumption) {
  std::string_view unit;
  for (const Factor& factor : plan_.chain.factors)
    if (factor.id == assumption.factor) unit = factor.unit;
  if (assumption.factor == "energy") unit = "kWh";
  out_.key(assumption.factor).open_object();
  put("value", in_unit(*assumption.estimate->mid(), unit));
  put("unit", unit);
  out_.close_object();
}

void AnswerWriter::premise(const Premise& premise) {
  const Factor& factor = plan_.chain.factors[premise.factor];
  out_.open_object();
  put("factor", factor.id);
  put("status", premise.status);
  put("unit", factor.unit);
  put("given", premise.given ? std::optional(in_unit(*premise.given, factor.unit)) : std::nullopt);
  published(premise.published, factor.unit);
  out_.close_object();
}

void AnswerWriter::need(const Need& need) {
  constexpr double slack = 1e-9;
  const Factor& factor = plan_.chain.factors[need.factor];
  const auto distance = [&](const Published::Value& value) { return std::abs(std::log(value.value / need.value)); };
  const Published::Value* nearest = nullptr;
  for (const auto& value : need.published.values)
    if (value.standing == Standing::live && (!nearest || distance(value) < distance(*nearest))) nearest = &value;

  out_.open_object();
  put("factor", factor.id);
  put("value", in_unit(need.value, factor.unit));
  put("unit", factor.unit);
  published(need.published, factor.unit);
  out_.key("where");
  if (!nearest)
    out_.null();
  else
    out_.text(need.value < *need.published.low() * (1 - slack)    ? "below"
              : need.value > *need.published.high() * (1 + slack) ? "above"
                                                                  : "inside");
  out_.key("nearest");
  if (nearest) {
    out_.open_object();
    write_source(nearest->source);
    put("value", in_unit(nearest->value, factor.unit));
    out_.close_object();
  } else {
    out_.null();
  }
  out_.close_object();
}

void AnswerWriter::published(const Published& values, std::string_view unit) {
  out_.key("published");
  if (!values.low()) {
    out_.null();
    return;
  }
  out_.open_object();
  put("low", in_unit(*values.low(), unit));
  put("high", in_unit(*values.high(), unit));
  out_.close_object();
}

} // namespace tantawatt
