#include "impact/impact.hpp"

#include <algorithm>
#include <array>

#include "catalog/factor.hpp"
#include "scenario/formula.hpp"
#include "scenario/lookup.hpp"

namespace tantawatt {
namespace {

constexpr const char* world = "OWID_WRL";

// A yearly series' factor: as assumed, from the source that was picked, or from the first series
// that knows the place.
class SeriesFactor {
public:
  SeriesFactor(const Request& request, Lookup& lookup, std::string_view place)
      : request_(request), lookup_(lookup), place_(place) {}

  // `latest_will_do`: where that year is not known the place's latest stands in (water and prices
  // are surveyed once in several years; a grid's CO2 is not).
  std::optional<std::size_t> find(const char* id, const std::vector<Series>& list, bool latest_will_do) {
    if (const auto assumed = lookup_.find(id)) return assumed;
    const Assumption* picked = request_.assumption(id);
    for (const Series& series : list) {
      if (picked && !picked->source.empty() && picked->source != series.source) continue;
      auto point = series.at(place_, request_.year);
      if (!point && latest_will_do) point = series.at(place_, std::nullopt);
      if (!point || point->value <= 0) continue;
      used = &series;
      year = point->year;
      const FactorSpec& spec = *factor_by_id(id);
      return lookup_.chain().add(
          {id, spec.unit, Estimate::exact(point->value), series.source, series.currency},
          lookup_.scope());
    }
    return std::nullopt;
  }

  const Series* used = nullptr;
  int year = 0;

private:
  const Request& request_;
  Lookup& lookup_;
  std::string_view place_;
};

std::vector<GridRival> rivals_of(const Catalog& catalog, std::string_view place, std::optional<int> year) {
  std::vector<GridRival> out;
  for (const Series& series : catalog.grids)
    if (const auto point = series.at(place, year)) out.push_back({series.source, series.kind, point->year, point->value});
  return out;
}

bool asks_for_another_kind(const Catalog& catalog, const Request& request, Basis basis) {
  if (!request.against) return false;
  return std::any_of(request.against->begin(), request.against->end(),
                     [&](std::string_view id) { return catalog.comparison(id)->basis != basis; });
}

std::optional<std::size_t> find_grid(const Catalog& catalog, const Request& request, Lookup& lookup, Impacts& out) {
  SeriesFactor grid(request, lookup, out.place);
  const auto index = grid.find("grid", catalog.grids, false);
  if (!index)
    lookup.chain().warn("no-grid-factor", request.place_path,
                        joined({"no grid factor of ", out.place, " is known for that year, so no CO2 is given"}),
                        {{"place", out.place}});
  if (grid.used) {
    out.grid_year = grid.year;
    out.grid_kind = grid.used->kind;
    out.grid_rivals = rivals_of(catalog, out.place, grid.year);
  }
  return index;
}

void add_carbon(std::size_t grid, const Scenario& scenario, Lookup& lookup, Impacts& out) {
  Expression carbon = product(*out.energy, factor(grid));
  std::string_view formula = "energy * grid";
  std::vector<std::size_t> inputs = {grid};
  if (const auto made = lookup.find("embodied-multiplier")) {
    carbon = product(carbon, factor(*made));
    formula = "energy * grid * embodied-multiplier";
    inputs.push_back(*made);
  }
  if (scenario.embodied) {
    carbon = sum(carbon, *scenario.embodied);
    formula = lookup.chain().keep({formula, " + embodied"});
  }
  lookup.chain().step("carbon", formula, inputs, carbon, "kg");
  out.carbon = carbon;
}

// What a kWh takes, on site and off site; nothing where neither is known.
void add_water(const Scenario& scenario, std::optional<std::size_t> on_site, std::optional<std::size_t> off_site,
               Lookup& lookup, Impacts& out) {
  if (!on_site && !off_site) return;
  Expression water;
  std::string_view formula;
  std::vector<std::size_t> inputs;
  if (on_site) {
    // WUE counts litres per kWh of IT energy; at the plug without a known PUE the two are one.
    water = product(scenario.it_energy.value_or(*out.energy), factor(*on_site));
    formula = scenario.it_energy ? "it-energy * wue" : "energy * wue";
    inputs.push_back(*on_site);
  }
  if (off_site) {
    const Expression grid_water = product(*out.energy, factor(*off_site));
    water = on_site ? sum(water, grid_water) : grid_water;
    formula = lookup.chain().keep({formula, on_site ? " + " : "", "energy * wue-grid"});
    inputs.push_back(*off_site);
  }
  lookup.chain().step("water", formula, inputs, water, "L");
  out.water = water;
}

void add_cost(const Catalog& catalog, const Request& request, Lookup& lookup, Impacts& out) {
  if (!request.assumption("price")) return;
  SeriesFactor series(request, lookup, out.place);
  const auto price = series.find("price", catalog.prices, true);
  if (!price) return;
  Chain& chain = lookup.chain();
  out.cost = product(*out.energy, factor(*price));
  out.currency = chain.factors[*price].currency;
  chain.step("cost", "energy * price", std::array{*price}, *out.cost, out.currency);
}

} // namespace

Impacts compile_impacts(const Catalog& catalog, const Request& request, const Subject& subject,
                        std::string_view scope, const Scenario& scenario, Chain& chain) {
  Impacts out;
  out.place = request.place.empty() ? world : request.place;
  Lookup lookup(catalog, request, subject, nullptr, scope, chain);
  const bool own_kind_only = scenario.basis != Basis::energy && !asks_for_another_kind(catalog, request, scenario.basis);
  if (own_kind_only) {
    (scenario.basis == Basis::carbon ? out.carbon : out.water) = scenario.amount;
    return out;
  }
  const auto grid = find_grid(catalog, request, lookup, out);
  const auto on_site = lookup.find("wue");
  SeriesFactor water(request, lookup, out.place);
  const auto off_site = water.find("wue-grid", catalog.water, true);

  // A CO2 or water subject is turned back into the energy that would have caused it, so that
  // comparisons of another kind can still be asked for by name.
  const auto back = scenario.basis == Basis::carbon ? grid : off_site ? off_site : on_site;
  if (scenario.basis == Basis::energy)
    out.energy = scenario.amount;
  else if (back)
    out.energy = quotient(scenario.amount, factor(*back));
  if (scenario.basis == Basis::carbon) out.carbon = scenario.amount;
  if (scenario.basis == Basis::water) out.water = scenario.amount;
  if (!out.energy) return out;
  if (!out.carbon && grid) add_carbon(*grid, scenario, lookup, out);
  if (!out.water) add_water(scenario, on_site, off_site, lookup, out);
  if (scenario.basis == Basis::energy) add_cost(catalog, request, lookup, out);
  return out;
}

} // namespace tantawatt
