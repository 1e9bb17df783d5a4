#pragma once
// compile: a request becomes a plan, the structure of its chains with every factor numbered.

#include <optional>
#include <string_view>
#include <vector>

#include "equivalents/count.hpp"
#include "impact/impact.hpp"
#include "request/request.hpp"
#include "scenario/scenario.hpp"

namespace tantawatt {

/// The plan for one subject. A comparison of two holds two of these on one chain.
struct SubjectPlan {
  /// "" for the request's only subject, else "a" or "b".
  std::string_view name;
  Scenario scenario;
  Impacts impacts;
  Counts counts;
  /// Its steps in the chain's trace: [first, last).
  std::size_t first_step = 0;
  std::size_t last_step = 0;
};

struct Plan {
  Request request;
  Chain chain;
  std::vector<SubjectPlan> subjects;
  /// a ÷ b of a comparison.
  std::optional<Expression> ratio;
  /// The claimed comparison's count, where it is not among `against`.
  std::optional<CountPlan> claimed;
};

/// Errors: those of the scenario, and `not-comparable` for a comparison of unlike things.
Result<Plan> compile(const Catalog& catalog, Request request);

} // namespace tantawatt
