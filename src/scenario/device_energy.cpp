#include "scenario/device_energy.hpp"

#include "scenario/formula.hpp"

namespace tantawatt {

Result<std::size_t> device_power(Lookup& lookup) {
  if (const auto given = lookup.find("power")) return *given;
  const Hardware* hardware = lookup.accelerator();
  if (!hardware) return lookup.need("power");
  if (hardware->server_power) return lookup.need_or("power", hardware->server_power, "power-from-catalog");
  return lookup.need_or("power", hardware->thermal_power, "power-from-rating");
}

Result<std::size_t> device_peak(Lookup& lookup) {
  if (const auto given = lookup.find("peak")) return *given;
  const Hardware* hardware = lookup.accelerator();
  if (!hardware || !hardware->peak) return lookup.need("peak");
  return lookup.chain().add({"peak", "FLOP/s", hardware->peak->estimate, hardware->peak->source}, lookup.scope());
}

Result<Expression> device_time(Lookup& lookup, const Expression& compute, std::vector<std::size_t> inputs) {
  const auto peak = device_peak(lookup);
  if (!peak) return peak.error();
  const auto utilisation = lookup.need("utilisation");
  if (!utilisation) return utilisation.error();
  const Expression time = quotient(quotient(compute, factor(*peak)), factor(*utilisation));
  inputs.push_back(*peak);
  inputs.push_back(*utilisation);
  lookup.chain().steps.push_back({"device-time", "compute / (peak * utilisation)", std::move(inputs), time, "h"});
  return time;
}

Result<Expression> at_the_plug(Lookup& lookup, const Expression& it_energy, const std::string& it_name) {
  auto pue = lookup.find("pue");
  if (!pue) {
    if (lookup.route()) return it_energy;
    const auto assumed = lookup.need_or("pue", lookup.catalog().default_pue, "pue-assumed");
    if (!assumed) return assumed.error();
    pue = *assumed;
  }
  const Expression energy = product(it_energy, factor(*pue));
  lookup.chain().steps.push_back({"facility-energy", it_name + " * pue", {*pue}, energy, "kWh"});
  return energy;
}

} // namespace tantawatt
