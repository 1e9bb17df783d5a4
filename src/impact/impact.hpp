#pragma once
// From energy to CO2e, water and cost, by place and year. Location-based averages: what the grid of
// that place emits per kWh over a year, not what one kWh more would add (marginal).

#include <optional>
#include <string_view>
#include <vector>

#include "scenario/scenario.hpp"

namespace tantawatt {

/// Another published grid factor of the same place and year, under its own definition.
struct GridRival {
  std::string_view source;
  std::string_view kind;
  int year;
  double kilograms_per_kilowatt_hour;
};

struct Impacts {
  /// kWh, kg, L, currency; those that cannot be known are absent.
  std::optional<Expression> energy;
  std::optional<Expression> carbon;
  std::optional<Expression> water;
  std::optional<Expression> cost;
  std::string_view currency;
  /// Which grid factor was used.
  std::string_view place;
  std::optional<int> grid_year;
  std::string_view grid_kind;
  std::vector<GridRival> grid_rivals;
};

/// CO2e = energy × grid (+ manufacture where asked for). Water = IT energy × WUE on site + energy ×
/// water of the grid off site (Li et al. 2023, section 3; PUE is in the energy once, never twice).
/// Cost only where `assume.price` is given. For a CO2 or water subject the energy is what would
/// have caused it. Warnings: `no-grid-factor` when place and year have none.
Impacts compile_impacts(const Catalog& catalog, const Request& request, const Subject& subject,
                        std::string_view scope, const Scenario& scenario, Chain& chain);

} // namespace tantawatt
