#pragma once
// run: every range that the response shows, computed once.

#include <optional>
#include <vector>

#include "equivalents/selection.hpp"
#include "insight/claim_check.hpp"
#include "report/plan.hpp"

namespace tantawatt {

struct SubjectNumbers {
  std::optional<Range> energy;
  std::optional<Range> carbon;
  std::optional<Range> water;
  std::optional<Range> cost;
  std::vector<Candidate> candidates;
  /// Their places in the order in which they are shown.
  std::vector<std::size_t> order;
  std::vector<std::string_view> chosen;
};

struct Numbers {
  std::vector<SubjectNumbers> subjects;
  std::optional<Range> ratio;
  std::optional<ClaimCheck> claim;
  /// What `doubt` and `gap` explain: a comparison's id, "energy", "carbon", "water" or "ratio".
  std::string_view explained;
  std::vector<Share> doubt;
  std::vector<Share> gap;
  /// What only the numbers show: a `mid` outside its own range.
  std::vector<Error> warnings;
  /// Distributions met so far; the report's own ranges go on with it.
  QuantileMemory memory;
};

Numbers run(const Catalog& catalog, const Plan& plan);

} // namespace tantawatt
