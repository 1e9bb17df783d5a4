#pragma once
// The steps that training and use share: from device-hours to the plug.

#include "scenario/lookup.hpp"
#include "scenario/scenario.hpp"

namespace tantawatt {

/// Power of one accelerator with its share of the server: as given, else the catalog's for the
/// accelerator (server share where known, else the chip's rated power, with a warning).
std::size_t device_power(Lookup& lookup);

/// Dense peak rate of the accelerator: as given, else the catalog's.
std::size_t device_peak(Lookup& lookup);

/// Time on one device for `compute` FLOP at peak × utilisation; traced as "device-time".
Expression device_time(Lookup& lookup, const Expression& compute, std::vector<std::size_t> inputs);

/// IT energy × PUE (the catalog's default with a warning `pue-assumed`); traced as
/// "facility-energy". A route of the catalog that names no PUE stays at its own boundary.
Expression at_the_plug(Lookup& lookup, const Expression& it_energy, std::string_view it_name);

} // namespace tantawatt
