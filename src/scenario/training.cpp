#include "scenario/training.hpp"

#include <array>

#include "scenario/device_energy.hpp"
#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

// Optional multipliers, each off unless given.
constexpr std::array<std::string_view, 2> multipliers = {"failed-runs", "research-multiplier"};

Result<Expression> it_energy_of(const std::string& method, Lookup& lookup) {
  Chain& chain = lookup.chain();
  if (method == "device-power") {
    const auto count = lookup.need("accelerators");
    if (!count) return count.error();
    const auto time = lookup.need("duration");
    if (!time) return time.error();
    const auto power = device_power(lookup);
    if (!power) return power.error();
    const Expression energy = product(product(factor(*count), factor(*time)), factor(*power));
    chain.steps.push_back({"it-energy", "accelerators * duration * power", {*count, *time, *power}, energy, "kWh"});
    return energy;
  }
  if (method == "device-hours") {
    const auto hours = lookup.need("accelerator-hours");
    if (!hours) return hours.error();
    const auto power = device_power(lookup);
    if (!power) return power.error();
    const Expression energy = product(factor(*hours), factor(*power));
    chain.steps.push_back({"it-energy", "accelerator-hours * power", {*hours, *power}, energy, "kWh"});
    return energy;
  }
  // flops
  Expression compute;
  std::vector<std::size_t> inputs;
  if (const auto given = lookup.find("compute")) {
    compute = factor(*given);
    inputs = {*given};
  } else {
    const auto parameters = lookup.need("parameters");
    if (!parameters) return parameters.error();
    const auto tokens = lookup.need("tokens");
    if (!tokens) return tokens.error();
    compute = scaled(product(factor(*parameters), factor(*tokens)), 6);
    chain.steps.push_back({"compute", "6 * parameters * tokens", {*parameters, *tokens}, compute, "FLOP"});
  }
  const auto time = device_time(lookup, compute, inputs);
  if (!time) return time.error();
  const auto power = device_power(lookup);
  if (!power) return power.error();
  Expression energy = product(*time, factor(*power));
  std::string formula = "device-time * power";
  std::vector<std::size_t> used = {*power};
  if (const auto overhead = lookup.find("server-overhead")) {
    energy = product(energy, factor(*overhead));
    formula += " * server-overhead";
    used.push_back(*overhead);
  }
  chain.steps.push_back({"it-energy", formula, used, energy, "kWh"});
  return energy;
}

} // namespace

Result<std::string> training_method(const Subject& subject) {
  struct Sign {
    std::string_view factor;
    std::string_view method;
  };
  constexpr std::array signs = {Sign{"accelerators", "device-power"},
                                Sign{"accelerator-hours", "device-hours"},
                                Sign{"compute", "flops"},
                                Sign{"parameters", "flops"},
                                Sign{"tokens", "flops"}};
  std::string method = subject.method;
  for (const Sign& sign : signs) {
    if (!subject.input(sign.factor)) continue;
    if (method.empty()) method = sign.method;
    if (method == sign.method) continue;
    return Error{"conflicting-fields", subject.path,
                 "these fields belong to two methods: " + method + " and " + std::string(sign.method), {},
                 {{"given", method + ", " + std::string(sign.method)}}};
  }
  if (!method.empty()) return method;
  return Error{"missing-field", subject.path + "/model",
               "a model, or accelerators and duration, or acceleratorHours, or compute is needed here"};
}

Result<Scenario> compile_training(const std::string& method, Lookup& lookup) {
  Scenario scenario{.method = method};
  Chain& chain = lookup.chain();
  if (method == "published" || method == "energy") {
    const auto energy = lookup.need("energy");
    if (!energy) return energy.error();
    scenario.amount = factor(*energy);
    chain.steps.push_back({"energy", "energy", {*energy}, scenario.amount, "kWh"});
  } else if (method == "device-power" || method == "device-hours" || method == "flops") {
    const auto it_energy = it_energy_of(method, lookup);
    if (!it_energy) return it_energy.error();
    scenario.it_energy = *it_energy;
    const auto energy = at_the_plug(lookup, *it_energy, "it-energy");
    if (!energy) return energy.error();
    scenario.amount = *energy;
  } else {
    return Error{"unknown-method", lookup.subject().path + "/method", "\"" + method + "\" is no method of training", {},
                 {{"given", method}}};
  }
  for (std::string_view name : multipliers) {
    const auto found = lookup.find(name);
    if (!found) continue;
    scenario.amount = product(scenario.amount, factor(*found));
    if (scenario.it_energy) scenario.it_energy = product(*scenario.it_energy, factor(*found));
    chain.steps.push_back({std::string(name), "energy * " + std::string(name), {*found}, scenario.amount, "kWh"});
  }
  return scenario;
}

} // namespace tantawatt
