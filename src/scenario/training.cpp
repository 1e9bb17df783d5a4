#include "scenario/training.hpp"

#include <array>

#include "scenario/device_energy.hpp"
#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

// Optional multipliers, each off unless given.
constexpr std::array<const char*, 2> multipliers = {"failed-runs", "research-multiplier"};

Expression flops_energy(Lookup& lookup) {
  Chain& chain = lookup.chain();
  Expression compute;
  std::vector<std::size_t> inputs;
  if (const auto given = lookup.find("compute")) {
    compute = factor(*given);
    inputs = {*given};
  } else {
    const std::size_t parameters = lookup.need("parameters");
    const std::size_t tokens = lookup.need("tokens");
    compute = scaled(product(factor(parameters), factor(tokens)), 6);
    chain.step("compute", "6 * parameters * tokens", {parameters, tokens}, compute, "FLOP");
  }
  const Expression time = device_time(lookup, compute, inputs);
  const std::size_t power = device_power(lookup);
  Expression energy = product(time, factor(power));
  std::string_view formula = "device-time * power";
  std::vector<std::size_t> used = {power};
  if (const auto overhead = lookup.find("server-overhead")) {
    energy = product(energy, factor(*overhead));
    formula = "device-time * power * server-overhead";
    used.push_back(*overhead);
  }
  chain.step("it-energy", formula, used, energy, "kWh");
  return energy;
}

Expression it_energy_of(std::string_view method, Lookup& lookup) {
  Chain& chain = lookup.chain();
  if (method == "device-power") {
    const std::size_t count = lookup.need("accelerators");
    const std::size_t time = lookup.need("duration");
    const std::size_t power = device_power(lookup);
    Expression energy = product(product(factor(count), factor(time)), factor(power));
    chain.step("it-energy", "accelerators * duration * power", {count, time, power}, energy, "kWh");
    return energy;
  }
  if (method == "device-hours") {
    const std::size_t hours = lookup.need("accelerator-hours");
    const std::size_t power = device_power(lookup);
    Expression energy = product(factor(hours), factor(power));
    chain.step("it-energy", "accelerator-hours * power", {hours, power}, energy, "kWh");
    return energy;
  }
  return flops_energy(lookup);
}

} // namespace

Result<std::string_view> training_method(const Subject& subject) {
  struct Sign {
    std::string_view factor;
    std::string_view method;
  };
  constexpr std::array signs = {Sign{"accelerators", "device-power"},
                                Sign{"accelerator-hours", "device-hours"},
                                Sign{"compute", "flops"},
                                Sign{"parameters", "flops"},
                                Sign{"tokens", "flops"}};
  std::string_view method = subject.method;
  for (const Sign& sign : signs) {
    if (!subject.input(sign.factor)) continue;
    if (method.empty()) method = sign.method;
    if (method == sign.method) continue;
    return Error{"conflicting-fields", subject.path,
                 joined({"these fields belong to two methods: ", method, " and ", sign.method}), {},
                 {{"given", joined({method, ", ", sign.method})}}};
  }
  if (!method.empty()) return method;
  return Error{"missing-field", subject.path + "/model",
               "a model, or accelerators and duration, or acceleratorHours, or compute is needed here"};
}

Scenario compile_training(std::string_view method, Lookup& lookup) {
  Scenario scenario{.method = method};
  Chain& chain = lookup.chain();
  if (method == "published" || method == "energy") {
    const std::size_t energy = lookup.need("energy");
    scenario.amount = factor(energy);
    chain.step("energy", "energy", {energy}, scenario.amount, "kWh");
  } else if (method == "device-power" || method == "device-hours" || method == "flops") {
    scenario.it_energy = it_energy_of(method, lookup);
    scenario.amount = at_the_plug(lookup, *scenario.it_energy, "it-energy");
  } else {
    lookup.complain({"unknown-method", lookup.subject().path + "/method", joined({"\"", method, "\" is no method of training"}), {},
                     {{"given", method}}});
  }
  for (const char* name : multipliers) {
    const auto found = lookup.find(name);
    if (!found) continue;
    scenario.amount = product(scenario.amount, factor(*found));
    if (scenario.it_energy) scenario.it_energy = product(*scenario.it_energy, factor(*found));
    chain.step(name, chain.keep({"energy * ", name}), std::array{*found}, scenario.amount, "kWh");
  }
  return scenario;
}

} // namespace tantawatt
