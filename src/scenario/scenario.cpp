#include "scenario/scenario.hpp"

#include <algorithm>
#include <array>

#include "quantity/unit.hpp"
#include "scenario/formula.hpp"
#include "scenario/inference.hpp"
#include "scenario/training.hpp"

namespace tantawatt {
namespace {

bool is_training(const Subject& subject) { return subject.type == SubjectType::training; }

Scenario compile_method(std::string_view method, Lookup& lookup) {
  return is_training(lookup.subject()) ? compile_training(method, lookup) : compile_inference(method, lookup);
}

// Factors that the reader set and that this route would use; the better route uses more of them.
int overrides_used(const Route& route, const Lookup& by_hand) {
  int used = 0;
  for (const Input& input : route.inputs)
    if (by_hand.set_by_reader(input.factor)) ++used;
  return used;
}

const Route* choose_route(const Activity& activity, const Subject& subject, const Lookup& by_hand) {
  const Route* chosen = nullptr;
  int best = 0;
  for (const Route& route : activity.routes) {
    if (!subject.method.empty() && route.method != subject.method) continue;
    // The default wins unless the reader set a factor that only another route has.
    const int score = 2 * overrides_used(route, by_hand) + (route.method == activity.default_method ? 1 : 0);
    if (!chosen || score > best) {
      chosen = &route;
      best = score;
    }
  }
  return chosen;
}

// A route's own PUE, tokens … may be missing; then it simply stands not among the methods.
std::optional<Method> as_method(const Catalog& catalog, const Request& request, const Subject& subject,
                                const Route& route) {
  Chain chain;
  Lookup lookup(catalog, request, subject, &route, "", chain);
  const Scenario scenario = compile_method(route.method, lookup);
  if (lookup.error()) return std::nullopt;
  std::string note(route.note);
  if (!route.estimate_by.empty()) note = joined({"estimate by ", route.estimate_by, note.empty() ? "" : "; ", route.note});
  return Method{route.method, route.source, std::move(note), scenario.amount, chain.estimates()};
}

Result<Scenario> compile_model(const Catalog& catalog, const Request& request, const Subject& subject,
                               std::string_view scope, Chain& chain) {
  const Model& model = *catalog.model(subject.model);
  const Activity& activity = is_training(subject) ? model.training : model.inference;
  const Lookup by_hand(catalog, request, subject, nullptr, scope, chain);
  const Route* route = choose_route(activity, subject, by_hand);
  if (!route) {
    const std::string_view kind = is_training(subject) ? "training" : "use";
    std::vector<std::string> methods;
    for (const Route& known : activity.routes) methods.emplace_back(known.method);
    return Error{"no-route", subject.path + (subject.method.empty() ? "/model" : "/method"),
                 joined({"the catalog has no such figure on the ", kind, " of ", model.id, "; none is invented"}), methods,
                 {{"model", model.id}}};
  }
  if (route->method != activity.default_method && subject.method.empty())
    chain.warn("route-changed", subject.path, joined({"a factor was set that only the route \"", route->method, "\" has"}),
               {{"method", route->method}, {"default", activity.default_method}});
  if (!route->estimate_by.empty())
    chain.warn("estimate-by", subject.path, joined({"the maker published no figure; this is an estimate by ", route->estimate_by}),
               {{"by", route->estimate_by}});
  if (route->status == "disputed")
    chain.warn("disputed-figure", subject.path, route->note.empty() ? std::string_view("this published figure is disputed") : route->note,
               {{"source", route->source}});
  Lookup lookup(catalog, request, subject, route, scope, chain);
  Scenario scenario = compile_method(route->method, lookup);
  if (lookup.error()) return *lookup.error();
  for (const Route& rival : activity.routes)
    if (auto method = as_method(catalog, request, subject, rival)) scenario.methods.push_back(std::move(*method));
  return scenario;
}

Result<Scenario> compile_activity(const Catalog& catalog, const Request& request, const Subject& subject,
                                  std::string_view scope, Chain& chain) {
  if (!subject.model.empty()) return compile_model(catalog, request, subject, scope, chain);
  const auto method = is_training(subject) ? training_method(subject) : inference_method(subject);
  if (!method) return method.error();
  Lookup lookup(catalog, request, subject, nullptr, scope, chain);
  Scenario scenario = compile_method(*method, lookup);
  if (lookup.error()) return *lookup.error();
  scenario.methods.push_back({*method, "", "", scenario.amount, chain.estimates()});
  return scenario;
}

Scenario single(const Subject& subject, const char* name, Basis basis, Lookup& lookup) {
  const std::size_t index = *lookup.find(name);
  lookup.chain().step(name, name, std::array{index}, factor(index), lookup.chain().factors[index].unit);
  Scenario scenario{.basis = basis, .amount = factor(index)};
  scenario.method = subject.type == SubjectType::energy ? "given" : name;
  return scenario;
}

Scenario compile_power(Lookup& lookup) {
  const std::size_t power = *lookup.find("power");
  Scenario scenario{.method = "power"};
  if (const auto over = lookup.find("over")) {
    scenario.amount = product(factor(power), factor(*over));
    lookup.chain().step("energy", "power * over", {power, *over}, scenario.amount, "kWh");
  } else {
    scenario.amount = scaled(factor(power), period_hours("hour"));
    scenario.per = "hour";
    lookup.chain().step("energy", "power * 1 hour", {power}, scenario.amount, "kWh");
  }
  return scenario;
}

Result<Scenario> compile_lifetime(const Catalog& catalog, const Request& request, const Subject& subject,
                                  std::string_view scope, Chain& chain) {
  const auto inner = [&](std::string_view name) { return scope.empty() ? name : chain.keep({scope, ".", name}); };
  const auto training = compile_activity(catalog, request, subject.parts[0], inner("training"), chain);
  if (!training) return training.error();
  const Subject& use = subject.parts[1];
  const auto inference = compile_activity(catalog, request, use, inner("inference"), chain);
  if (!inference) return inference.error();
  Scenario out{.method = "lifetime"};
  out.parts = {{"training", training->amount, ""}, {"inference", inference->amount, inference->per}};
  const bool flow = !inference->per.empty();
  out.amount = flow ? training->amount : sum(training->amount, inference->amount);
  if (training->it_energy && (flow || inference->it_energy))
    out.it_energy = flow ? *training->it_energy : sum(*training->it_energy, *inference->it_energy);
  if (!flow) chain.step("energy", "training + inference", {}, out.amount, "kWh");

  // Break-even: the prompts, and the days, whose energy is that of the training.
  Lookup lookup(catalog, request, use, nullptr, inner("inference"), chain);
  Expression prompts = constant(1);
  for (const char* name : {"prompts", "users"})
    if (const auto found = lookup.find(name)) prompts = product(prompts, factor(*found));
  const Expression ratio_of_lots = quotient(training->amount, inference->amount);
  if (use.per.empty()) {
    out.break_even_prompts = product(ratio_of_lots, prompts);
    return out;
  }
  Expression periods = ratio_of_lots; // in periods, when the flow is one period's
  if (const auto over = lookup.find("over")) periods = product(ratio_of_lots, scaled(factor(*over), 1 / period_hours(use.per)));
  out.break_even_prompts = product(periods, prompts);
  out.break_even_days = scaled(periods, period_hours(use.per) / 24);
  return out;
}

} // namespace

double period_hours(std::string_view period) {
  const auto unit = find_unit(period);
  return unit ? unit->to_coherent(1) : 0;
}

Result<Scenario> compile_subject(const Catalog& catalog, const Request& request, const Subject& subject,
                                 std::string_view scope, Chain& chain) {
  Lookup lookup(catalog, request, subject, nullptr, scope, chain);
  switch (subject.type) {
  case SubjectType::energy: return single(subject, "energy", Basis::energy, lookup);
  case SubjectType::carbon: return single(subject, "carbon", Basis::carbon, lookup);
  case SubjectType::water: return single(subject, "water", Basis::water, lookup);
  case SubjectType::power: return compile_power(lookup);
  case SubjectType::lifetime: return compile_lifetime(catalog, request, subject, scope, chain);
  case SubjectType::training:
  case SubjectType::inference: return compile_activity(catalog, request, subject, scope, chain);
  case SubjectType::compare: break;
  }
  return Error{"wrong-type", subject.path, "a comparison has two subjects, not one"};
}

} // namespace tantawatt
