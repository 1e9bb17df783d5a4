#pragma once
// From a subject to its energy at the plug (or its CO2, or its water), as a chain of factors.

#include <optional>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "request/request.hpp"
#include "scenario/chain.hpp"

namespace tantawatt {

/// One way to the same energy, with its own factors, shown beside the one that is used.
struct Method {
  std::string_view method;
  std::string_view source;
  std::string note;
  Expression energy;
  std::vector<Estimate> factors;
};

struct Part {
  std::string_view name;
  Expression energy;
  std::string_view per;
};

struct Scenario {
  Basis basis = Basis::energy;
  /// kWh, kg or L, according to `basis`; of one `per` for a flow.
  Expression amount;
  /// The period of a flow ("day"), empty for a stock.
  std::string_view per;
  /// Energy at the IT equipment, before PUE, where the chain knows it (for on-site water).
  std::optional<Expression> it_energy;
  /// CO2 of manufacture that is added to that of the electricity, kg.
  std::optional<Expression> embodied;
  std::string_view method;
  std::vector<Method> methods;
  std::vector<Part> parts;
  std::optional<Expression> break_even_prompts;
  std::optional<Expression> break_even_days;
};

/// Builds the scenario of `subject` on `chain`. Errors: `missing-field`, `conflicting-fields`,
/// `no-route` (a model without a figure of that kind), `unknown-method`.
Result<Scenario> compile_subject(const Catalog& catalog, const Request& request, const Subject& subject,
                                 std::string_view scope, Chain& chain);

/// Hours of "day", "month" …; a year is 365.25 days and a month a twelfth of it.
double period_hours(std::string_view period);

} // namespace tantawatt
