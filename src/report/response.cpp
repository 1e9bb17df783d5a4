#include "report/response.hpp"

#include <cmath>
#include <set>

#include <nlohmann/json.hpp>

#include "quantity/unit.hpp"
#include "report/numbers.hpp"
#include "scenario/formula.hpp"
#include "version.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json;

Json number(std::optional<double> value) {
  if (!value || !std::isfinite(*value)) return nullptr;
  return *value;
}

// Coherent values go out in the unit they are shown in.
double shown(double coherent, const std::string& unit) {
  const auto known = find_unit(unit);
  return known ? known->from_coherent(coherent) : coherent;
}

Json range_json(const Range& range, const std::string& unit = "", bool with_unit = false) {
  const auto part = [&](std::optional<double> value) { return value ? number(shown(*value, unit)) : Json(nullptr); };
  Json out = {{"low", part(range.low)}, {"mid", part(range.mid)}, {"median", part(range.median)}, {"high", part(range.high)}};
  if (with_unit) out["unit"] = unit;
  return out;
}

class Writer {
public:
  Writer(const Catalog& catalog, const Plan& plan, Numbers& numbers)
      : catalog_(catalog), plan_(plan), numbers_(numbers), factors_(plan.chain.estimates()) {}

  Json response() {
    Json out = Json::object();
    if (plan_.ratio) {
      out["a"] = subject(0);
      out["b"] = subject(1);
      out["ratio"] = range_json(*numbers_.ratio);
    } else {
      out = subject(0);
    }
    if (numbers_.claim) out["claim"] = claim();
    out["sensitivity"] = shares(numbers_.doubt);
    out["gap"] = shares(numbers_.gap);
    out["sensitivityOf"] = numbers_.explained;
    if (plan_.request.include_sources) out["sources"] = sources();
    out["warnings"] = warnings();
    out["version"] = {{"engine", engine_version}, {"data", catalog_.edition}};
    return out;
  }

private:
  const Catalog& catalog_;
  const Plan& plan_;
  Numbers& numbers_;
  std::vector<Estimate> factors_;
  std::set<std::string> named_sources_;

  std::string cite(const std::string& source) {
    if (!source.empty()) named_sources_.insert(source);
    return source;
  }

  Json subject(std::size_t index) {
    const SubjectPlan& plan = plan_.subjects[index];
    const SubjectNumbers& numbers = numbers_.subjects[index];
    const Scenario& scenario = plan.scenario;
    Json out = Json::object();
    if (numbers.energy && scenario.basis == Basis::energy) out["energy"] = range_json(*numbers.energy, "kWh", true);
    if (numbers.carbon) out["carbon"] = range_json(*numbers.carbon, "kg", true);
    if (numbers.water) out["water"] = range_json(*numbers.water, "L", true);
    if (numbers.cost) {
      out["cost"] = range_json(*numbers.cost);
      out["cost"]["unit"] = plan.impacts.currency;
    }
    out["quantity"] = {{"kind", scenario.per.empty() ? "stock" : "flow"},
                       {"per", scenario.per.empty() ? Json(nullptr) : Json(scenario.per)}};
    out["method"] = scenario.method;
    out["methods"] = methods(scenario);
    if (!scenario.parts.empty()) out["parts"] = parts(scenario);
    if (scenario.break_even_prompts)
      out["breakEven"] = {{"prompts", range_json(range(*scenario.break_even_prompts, factors_, &numbers_.memory))},
                          {"days", scenario.break_even_days ? range_json(range(*scenario.break_even_days, factors_, &numbers_.memory)) : Json(nullptr)}};
    if (plan.impacts.grid_year) out["grid"] = grid(plan.impacts);
    out["equivalents"] = Json::array();
    for (const Candidate& candidate : numbers.candidates) out["equivalents"].push_back(equivalent(candidate));
    out["chosen"] = numbers.chosen;
    out["trace"] = trace(plan);
    return out;
  }

  Json methods(const Scenario& scenario) {
    Json out = Json::array();
    for (const Method& method : scenario.methods) {
      Json row = {{"method", method.method}, {"energy", range_json(range(method.energy, method.factors), "kWh", true)}, {"note", method.note}};
      if (!method.source.empty()) row["source"] = cite(method.source);
      out.push_back(std::move(row));
    }
    return out;
  }

  Json parts(const Scenario& scenario) {
    Json out = Json::object();
    for (const Part& part : scenario.parts)
      out[part.name] = {{"energy", range_json(range(part.energy, factors_, &numbers_.memory), "kWh", true)},
                        {"quantity", {{"kind", part.per.empty() ? "stock" : "flow"}, {"per", part.per.empty() ? Json(nullptr) : Json(part.per)}}}};
    return out;
  }

  Json grid(const Impacts& impacts) {
    Json out = {{"place", impacts.place}, {"year", *impacts.grid_year}, {"definition", impacts.grid_kind}, {"kind", "average"}, {"rivals", Json::array()}};
    for (const GridRival& rival : impacts.grid_rivals)
      out["rivals"].push_back({{"source", cite(rival.source)}, {"definition", rival.kind}, {"year", rival.year}, {"value", rival.kilograms_per_kilowatt_hour}, {"unit", "kg/kWh"}});
    return out;
  }

  Json equivalent(const Candidate& candidate) {
    const CountPlan& plan = *candidate.plan;
    const Comparison& comparison = *plan.comparison;
    const Factor& unit = plan_.chain.factors[plan.per_unit];
    Json out = {{"id", comparison.id}, {"count", range_json(candidate.count)}, {"perUnit", range_json(candidate.per_unit, unit.unit, true)}};
    out["basis"] = comparison.basis == Basis::energy ? "energy" : comparison.basis == Basis::carbon ? "carbon" : "water";
    out["form"] = candidate.form;
    out["score"] = candidate.score;
    out["rejected"] = candidate.rejected.empty() ? Json(nullptr) : Json(candidate.rejected);
    out["shown"] = {{"count", number(candidate.shown.value)}, {"digits", candidate.shown.digits}, {"unit", candidate.unit}};
    if (!candidate.per.empty()) out["shown"]["per"] = candidate.per;
    out["rivals"] = rivals(plan);
    Json cited = Json::array();
    for (const PublishedValue& value : comparison.values) cited.push_back(cite(value.source));
    out["sources"] = std::move(cited);
    return out;
  }

  // What each published value of the comparison would give, this request's amount staying the same.
  Json rivals(const CountPlan& plan) {
    Json out = Json::array();
    std::vector<Estimate> factors = factors_;
    for (const PublishedValue& value : plan.comparison->values) {
      factors[plan.per_unit] = value.estimate;
      const Range count = range(plan.count, factors, &numbers_.memory);
      const std::string& unit = plan_.chain.factors[plan.per_unit].unit;
      const char* standing = value.standing == Standing::retracted ? "retracted" : value.standing == Standing::superseded ? "superseded" : value.status.c_str();
      out.push_back({{"source", cite(value.source)},
                     {"count", number(count.mid ? count.mid : count.median)},
                     {"value", number(value.estimate.mid() ? shown(*value.estimate.mid(), unit) : std::optional<double>())},
                     {"unit", unit},
                     {"year", value.year},
                     {"status", standing},
                     {"default", value.source == plan.comparison->default_source}});
    }
    return out;
  }

  Json published(const Published& values, const std::string& unit) {
    if (!values.low()) return nullptr;
    return {{"low", shown(*values.low(), unit)}, {"high", shown(*values.high(), unit)}};
  }

  Json claim() {
    const Claim& claim = *plan_.request.claim;
    const ClaimCheck& check = *numbers_.claim;
    Json out = {{"arithmetic", check.arithmetic}, {"premises", Json::array()}, {"needs", Json::array()}, {"given", Json::object()}};
    if (claim.count) {
      out["comparison"] = claim.comparison;
      out["count"] = *claim.count;
      out["computed"] = range_json(check.computed);
    } else {
      out["energy"] = range_json({claim.energy->low(), claim.energy->mid(), claim.energy->mid(), claim.energy->high()}, "kWh", true);
      out["computed"] = range_json(check.computed, "kWh", true);
    }
    for (const Assumption& given : claim.given)
      if (given.estimate && given.estimate->mid()) out["given"][given.factor] = given_json(given);
    for (const Premise& premise : check.premises) {
      const Factor& factor = plan_.chain.factors[premise.factor];
      out["premises"].push_back({{"factor", factor.id}, {"status", premise.status}, {"unit", factor.unit},
                                 {"given", premise.given ? number(shown(*premise.given, factor.unit)) : Json(nullptr)},
                                 {"published", published(premise.published, factor.unit)}});
    }
    for (const Need& need : check.needs) out["needs"].push_back(need_json(need));
    return out;
  }

  Json given_json(const Assumption& given) {
    std::string unit;
    for (const Factor& factor : plan_.chain.factors)
      if (factor.id == given.factor) unit = factor.unit;
    if (given.factor == "energy") unit = "kWh";
    return {{"value", shown(*given.estimate->mid(), unit)}, {"unit", unit}};
  }

  Json need_json(const Need& need) {
    const Factor& factor = plan_.chain.factors[need.factor];
    Json out = {{"factor", factor.id}, {"value", number(shown(need.value, factor.unit))}, {"unit", factor.unit},
                {"published", published(need.published, factor.unit)}, {"where", nullptr}, {"nearest", nullptr}};
    if (!need.published.low()) return out;
    constexpr double slack = 1e-9;
    out["where"] = need.value < *need.published.low() * (1 - slack)    ? "below"
                   : need.value > *need.published.high() * (1 + slack) ? "above"
                                                                       : "inside";
    const Published::Value* nearest = nullptr;
    const auto distance = [&](const Published::Value& value) { return std::abs(std::log(value.value / need.value)); };
    for (const auto& value : need.published.values)
      if (value.standing == Standing::live && (!nearest || distance(value) < distance(*nearest))) nearest = &value;
    if (nearest) out["nearest"] = {{"source", cite(nearest->source)}, {"value", shown(nearest->value, factor.unit)}};
    return out;
  }

  Json shares(const std::vector<Share>& list) {
    Json out = Json::array();
    for (const Share& share : list)
      out.push_back({{"factor", plan_.chain.factors[share.factor].id}, {"share", share.share}});
    return out;
  }

  Json trace(const SubjectPlan& plan) {
    Json out = Json::array();
    for (std::size_t i = plan.first_step; i < plan.last_step; ++i) {
      const Step& step = plan_.chain.steps[i];
      Json row = {{"step", step.id}, {"formula", step.formula}, {"inputs", Json::array()},
                  {"value", range_json(range(step.value, factors_, &numbers_.memory), step.unit, true)}};
      for (std::size_t input : step.inputs) row["inputs"].push_back(input_json(plan_.chain.factors[input]));
      out.push_back(std::move(row));
    }
    return out;
  }

  Json input_json(const Factor& factor) {
    const Estimate& estimate = factor.estimate;
    Json out = {{"factor", factor.id}, {"unit", factor.unit == "/kWh" ? factor.currency + "/kWh" : factor.unit},
                {"value", estimate.mid() ? number(shown(*estimate.mid(), factor.unit)) : Json(nullptr)},
                {"source", factor.source.empty() ? Json(nullptr) : Json(cite(factor.source))}};
    if (factor.assumed) out["assumed"] = true;
    if (estimate.kind() == Kind::exact) return out;
    out["low"] = shown(estimate.low(), factor.unit);
    out["high"] = shown(estimate.high(), factor.unit);
    out["kind"] = estimate.kind() == Kind::spread ? "spread" : "dispute";
    return out;
  }

  Json sources() {
    Json out = Json::object();
    for (const std::string& id : named_sources_) {
      const Source* source = catalog_.source(id);
      if (!source) continue;
      Json row = {{"title", source->title}, {"author", source->author}, {"year", source->year}, {"url", source->url},
                  {"boundary", boundary_of(id)}, {"funding", source->funding}, {"grade", source->grade}};
      if (source->year_is_access) row["yearIs"] = "access";
      out[id] = std::move(row);
    }
    return out;
  }

  // The boundary is a value's own; the source shows that of its first value in this answer.
  Json boundary_of(const std::string& source) {
    for (const SubjectPlan& subject : plan_.subjects)
      for (const CountPlan& count : subject.counts)
        if (const PublishedValue* value = count.comparison->value_from(source)) return value->boundary;
    return Json::array();
  }

  Json warnings() {
    Json out = Json::array();
    std::vector<Error> all = plan_.chain.warnings;
    all.insert(all.end(), numbers_.warnings.begin(), numbers_.warnings.end());
    for (const Error& warning : all) {
      Json row = {{"code", warning.code}, {"path", warning.path}, {"message", warning.message}, {"params", Json::object()}};
      for (const Parameter& parameter : warning.params) row["params"][parameter.name] = parameter.value;
      out.push_back(std::move(row));
    }
    return out;
  }
};

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

} // namespace

std::string write_response(const Catalog& catalog, const Plan& plan) {
  Numbers numbers = run(catalog, plan);
  return text_of(Writer(catalog, plan, numbers).response());
}

std::string write_error(const Error& error, const std::string& edition) {
  Json body = {{"code", error.code}, {"path", error.path}, {"message", error.message}, {"suggest", error.suggest}, {"params", Json::object()}};
  for (const Parameter& parameter : error.params) body["params"][parameter.name] = parameter.value;
  return text_of({{"error", body}, {"version", {{"engine", engine_version}, {"data", edition}}}});
}

} // namespace tantawatt
