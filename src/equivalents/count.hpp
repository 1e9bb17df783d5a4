#pragma once
// How many of a comparison: the impact divided by what one of them takes.

#include <optional>
#include <string>
#include <vector>

#include "impact/impact.hpp"

namespace tantawatt {

struct CountPlan {
  const Comparison* comparison = nullptr;
  /// The comparison's own energy, mass or volume, as a factor of the chain.
  std::size_t per_unit = 0;
  Expression count;
  /// The amount that is counted, in the comparison's own basis.
  Expression amount;
  /// Reached only through a conversion (energy → CO2), so never chosen.
  bool other_carrier = false;
};

/// The comparison's estimate as the request wants it: assumed, from a picked source, or the
/// catalog's.
Factor comparison_factor_of(const Comparison& comparison, const Request& request);

/// Nothing when the impact that the comparison counts is not known. A flow meets a running thing
/// (households) on equal time: 500 MWh a day are so many homes running, not home-years.
std::optional<CountPlan> compile_count(const Comparison& comparison, const Request& request, const Scenario& scenario,
                                       const Impacts& impacts, Chain& chain);

struct Counts {
  std::vector<CountPlan> plans;
  /// Asked for by name, but nothing known leads from the subject to their kind (no grid factor).
  std::vector<const Comparison*> unreached;
};

/// Every comparison asked for in `against`, each once, else all of the subject's own kind.
Counts compile_counts(const Catalog& catalog, const Request& request, const Scenario& scenario,
                                      const Impacts& impacts, Chain& chain);

} // namespace tantawatt
