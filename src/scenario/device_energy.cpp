#include "scenario/device_energy.hpp"

#include <array>

#include "scenario/formula.hpp"

namespace tantawatt {

std::size_t device_power(Lookup& lookup) {
  if (const auto given = lookup.find("power")) return *given;
  const Hardware* hardware = lookup.accelerator();
  if (!hardware) return lookup.need("power");
  if (hardware->server_power) return lookup.need_or("power", hardware->server_power, "power-from-catalog");
  return lookup.need_or("power", hardware->thermal_power, "power-from-rating");
}

std::size_t device_peak(Lookup& lookup) {
  if (const auto given = lookup.find("peak")) return *given;
  const Hardware* hardware = lookup.accelerator();
  if (!hardware || !hardware->peak) return lookup.need("peak");
  return lookup.chain().add({"peak", "FLOP/s", hardware->peak->estimate, hardware->peak->source}, lookup.scope());
}

Expression device_time(Lookup& lookup, const Expression& compute, std::vector<std::size_t> inputs) {
  const std::size_t peak = device_peak(lookup);
  const std::size_t utilisation = lookup.need("utilisation");
  Expression time = quotient(quotient(compute, factor(peak)), factor(utilisation));
  inputs.push_back(peak);
  inputs.push_back(utilisation);
  lookup.chain().step("device-time", "compute / (peak * utilisation)", inputs, time, "h");
  return time;
}

Expression at_the_plug(Lookup& lookup, const Expression& it_energy, std::string_view it_name) {
  auto pue = lookup.find("pue");
  if (!pue) {
    if (lookup.route()) return it_energy;
    pue = lookup.need_or("pue", lookup.catalog().default_pue, "pue-assumed");
  }
  Expression energy = product(it_energy, factor(*pue));
  lookup.chain().step("facility-energy", lookup.chain().keep({it_name, " * pue"}), std::array{*pue}, energy, "kWh");
  return energy;
}

} // namespace tantawatt
