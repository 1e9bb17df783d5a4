#include "scenario/inference.hpp"

#include <algorithm>

#include "scenario/device_energy.hpp"
#include "scenario/ecologits.hpp"
#include "scenario/formula.hpp"

namespace tantawatt {
namespace {

// Low, mid or high of a factor; the mid of a factor without one is not needed by any formula here.
enum class End { low, mid, high };
double at(const Estimate& estimate, End end) {
  if (end == End::low) return estimate.low();
  if (end == End::high) return estimate.high();
  return estimate.mid().value_or(estimate.high());
}
End opposite(End end) { return end == End::low ? End::high : end == End::high ? End::low : End::mid; }

// EcoLogits is no product of its inputs. It rises with each of them (and falls with the speed), so
// its ends are its values at the ends of the inputs.
class EcologitsInputs {
public:
  explicit EcologitsInputs(Lookup& lookup)
      : active_(lookup.need("active-parameters")), total_(lookup.find("total-parameters").value_or(active_)),
        tokens_(lookup.need("output-tokens")), latency_(lookup.find("latency")), speed_(lookup.find("tokens-per-second")),
        first_(lookup.find("time-to-first-token")), used_{active_, total_, tokens_} {
    for (const auto& optional : {latency_, speed_, first_})
      if (optional) used_.push_back(*optional);
  }

  ecologits::Request request(const Chain& chain, End end) const {
    const auto value = [&](std::size_t index, End which) { return at(chain.factors[index].estimate, which); };
    ecologits::Request out{value(active_, end), value(total_, end), value(tokens_, end), {}, {}, {}};
    if (latency_) out.latency = hours(value(*latency_, end));
    if (speed_) out.tokens_per_second = from_coherent<dimension::frequency>(value(*speed_, opposite(end)));
    if (first_) out.time_to_first_token = hours(value(*first_, end));
    return out;
  }

  bool certain(const Chain& chain) const {
    return std::all_of(used_.begin(), used_.end(),
                       [&](std::size_t i) { return chain.factors[i].estimate.kind() == Kind::exact; });
  }
  bool disputed(const Chain& chain) const {
    return std::any_of(used_.begin(), used_.end(),
                       [&](std::size_t i) { return chain.factors[i].estimate.kind() == Kind::dispute; });
  }
  const std::vector<std::size_t>& used() const { return used_; }
  double total_parameters(const Chain& chain) const { return at(chain.factors[total_].estimate, End::mid); }

private:
  std::size_t active_, total_, tokens_;
  std::optional<std::size_t> latency_, speed_, first_;
  std::vector<std::size_t> used_;
};

void warn_of_cliff(double parameters, const EcologitsConstants& constants, Lookup& lookup) {
  const double above = ecologits::next_cliff(parameters, constants);
  const double below = above / 2;
  const double near = parameters / below < above / parameters ? below : above;
  if (parameters < below * 0.9 || (near == above && parameters < above * 0.9)) return;
  if (near == below && parameters > below * 1.1) return;
  if (near > 1e15) return; // no such model; and too large to print below
  const auto billions = [](double n) { return std::to_string(static_cast<long long>(n / 1e8)); };
  std::string at_text = billions(near);
  at_text.insert(at_text.size() - 1, ".");
  lookup.chain().warn("method-cliff", lookup.subject().path,
                      joined({"EcoLogits doubles the GPUs, and the energy, beyond ", at_text, " billion parameters"}),
                      {{"method", "ecologits-0.11"}, {"cliff", at_text + "e9"}});
}

Expression ecologits_it_energy(Lookup& lookup, Scenario& scenario) {
  const auto& constants = lookup.catalog().ecologits;
  if (!constants) {
    lookup.complain({"unknown-method", lookup.subject().path, "the catalog has no constants of EcoLogits"});
    return {};
  }
  const EcologitsInputs inputs(lookup);
  if (lookup.error()) return {};
  Chain& chain = lookup.chain();
  const auto answer = [&](End end) { return ecologits::estimate(inputs.request(chain, end), *constants); };
  const ecologits::Answer low = answer(End::low);
  const ecologits::Answer mid = answer(End::mid);
  const ecologits::Answer high = answer(End::high);
  const auto step = [&](std::string_view id, std::string_view formula, double value, std::string_view unit) {
    chain.step(id, formula, inputs.used(), constant(value), unit);
  };
  step("gpu-energy", "output-tokens * (alpha * exp(beta * batch) * active-parameters + gamma)", mid.gpu.in_kilowatt_hours(), "kWh");
  step("generation-time", "min(output-tokens / speed + time-to-first-token, latency)", mid.generation.in_hours(), "s");
  step("gpu-count", "2^ceil(log2(ceil(memory / gpu-memory)))", mid.gpu_count, "");
  step("server-energy", "generation-time * server-power * gpu-count / 8 / batch", mid.server.in_kilowatt_hours(), "kWh");
  const auto spread_over = [&](double from, double middle, double to) {
    if (inputs.certain(chain)) return Estimate::exact(middle);
    const auto made = inputs.disputed(chain) ? Estimate::dispute(from, middle, to) : Estimate::spread(from, middle, to);
    return made.value_or(Estimate::exact(middle));
  };
  const std::size_t index = lookup.computed(
      "it-energy-per-prompt", "Wh",
      spread_over(low.it_energy.in_kilowatt_hours(), mid.it_energy.in_kilowatt_hours(), high.it_energy.in_kilowatt_hours()),
      constants->source);
  chain.step("it-energy", "server-energy + gpu-count * gpu-energy", {index}, factor(index), "kWh");
  warn_of_cliff(inputs.total_parameters(chain), *constants, lookup);
  if (lookup.subject().embodied) {
    const std::size_t made = lookup.computed(
        "embodied-per-prompt", "g",
        spread_over(low.embodied.in_kilograms(), mid.embodied.in_kilograms(), high.embodied.in_kilograms()), constants->source);
    scenario.embodied = factor(made);
  }
  return factor(index);
}

// Epoch AI, "How much energy does ChatGPT use?" (2025): 2 FLOP per active parameter and token.
Expression flops_it_energy(Lookup& lookup) {
  const std::size_t active = lookup.need("active-parameters");
  const std::size_t tokens = lookup.need("output-tokens");
  const Expression compute = scaled(product(factor(active), factor(tokens)), 2);
  lookup.chain().step("compute", "2 * active-parameters * output-tokens", {active, tokens}, compute, "FLOP");
  const Expression time = device_time(lookup, compute, {});
  const std::size_t power = device_power(lookup);
  Expression energy = product(time, factor(power));
  if (const auto overhead = lookup.find("server-overhead")) energy = product(energy, factor(*overhead));
  lookup.chain().step("it-energy", "device-time * power", {power}, energy, "kWh");
  return energy;
}

Expression token_it_energy(Lookup& lookup) {
  const std::size_t each = lookup.need("energy-per-token");
  const std::size_t tokens = lookup.need("output-tokens");
  Expression energy = product(factor(each), factor(tokens));
  lookup.chain().step("it-energy", "energy-per-token * output-tokens", {each, tokens}, energy, "kWh");
  return energy;
}

Expression it_energy_of(std::string_view method, Lookup& lookup, Scenario& scenario) {
  if (method == "ecologits-0.11") return ecologits_it_energy(lookup, scenario);
  if (method == "flops") return flops_it_energy(lookup);
  if (method == "energy-per-token") return token_it_energy(lookup);
  lookup.complain({"unknown-method", lookup.subject().path + "/method", joined({"\"", method, "\" is no method of use"}), {},
                   {{"given", method}}});
  return {};
}

// Times prompts, users and periods. One prompt needs no step of its own.
void repeat(Lookup& lookup, Scenario& scenario, const Expression& per_prompt) {
  Chain& chain = lookup.chain();
  Expression count = constant(1);
  std::string_view formula = "energy-per-prompt";
  std::vector<std::size_t> inputs;
  for (const char* name : {"prompts", "users"}) {
    const auto found = lookup.find(name);
    if (!found) continue;
    count = product(count, factor(*found));
    formula = chain.keep({formula, " * ", name});
    inputs.push_back(*found);
  }
  std::string_view per = lookup.subject().per;
  scenario.per = per;
  if (const auto over = per.empty() ? std::optional<std::size_t>() : lookup.find("over")) {
    count = product(count, scaled(factor(*over), 1 / period_hours(per)));
    formula = chain.keep({formula, " * over / ", per});
    inputs.push_back(*over);
    scenario.per = {};
  }
  scenario.amount = product(per_prompt, count);
  if (scenario.it_energy) scenario.it_energy = product(*scenario.it_energy, count);
  if (scenario.embodied) scenario.embodied = product(*scenario.embodied, count);
  if (!inputs.empty()) chain.step("energy", formula, inputs, scenario.amount, "kWh");
}

} // namespace

Result<std::string_view> inference_method(const Subject& subject) {
  if (!subject.method.empty()) return subject.method;
  if (subject.input("energy-per-prompt")) return std::string_view("measured");
  if (subject.input("energy-per-token")) return std::string_view("energy-per-token");
  if (subject.input("active-parameters"))
    return std::string_view(subject.input("utilisation") || subject.input("peak") ? "flops" : "ecologits-0.11");
  return Error{"missing-field", subject.path + "/model",
               "a model, or energyPerPrompt, or activeParameters with outputTokens is needed here"};
}

Scenario compile_inference(std::string_view method, Lookup& lookup) {
  Scenario scenario{.method = method};
  Expression per_prompt;
  if (method == "measured") {
    const std::size_t each = lookup.need("energy-per-prompt");
    per_prompt = factor(each);
    lookup.chain().step("energy-per-prompt", "energy-per-prompt", {each}, per_prompt, "kWh");
  } else {
    scenario.it_energy = it_energy_of(method, lookup, scenario);
    per_prompt = at_the_plug(lookup, *scenario.it_energy, "it-energy");
  }
  repeat(lookup, scenario, per_prompt);
  return scenario;
}

} // namespace tantawatt
