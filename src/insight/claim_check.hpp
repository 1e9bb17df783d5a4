#pragma once
// A claim turned over: does its arithmetic hold, what does it rest on, and what would each factor
// have to be for it to hold?

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "equivalents/count.hpp"

namespace tantawatt {

/// What published sources say of a factor, in the coherent unit.
struct Published {
  struct Value {
    std::string_view source;
    double value;
    Standing standing;
  };
  std::vector<Value> values;

  /// Ends over live values; nothing when there is none.
  std::optional<double> low() const;
  std::optional<double> high() const;
};

/// One thing the claim takes for granted. Status: "agreed", "disputed" (published values lie more
/// than 1.5× apart, or the given one more than 5 % outside them), "outdated" (the given one is a superseded
/// or retracted figure), "unstated" (the claim leaves it out; `given` is then what it implies).
struct Premise {
  std::size_t factor;
  std::string_view status;
  std::optional<double> given;
  Published published;
};

/// The value that one factor alone would need, the others staying as they are.
struct Need {
  std::size_t factor;
  double value;
  Published published;
};

struct ClaimCheck {
  /// What the request's own values give: a count, or an energy in kWh.
  Range computed;
  bool arithmetic = false;
  std::vector<Premise> premises;
  std::vector<Need> needs;
};

/// Checks `claim` against `expression` (the count of its comparison, or the energy). `plan` is the
/// claimed comparison's, null for a claimed energy. Arithmetic is judged on the claim's own given
/// values, else on the request's: right within 0.5 %, or when it rounds to the printed digits.
ClaimCheck check_claim(const Claim& claim, const Expression& expression, const CountPlan* plan, const Scenario& scenario,
                       const Catalog& catalog, const Chain& chain);

} // namespace tantawatt
