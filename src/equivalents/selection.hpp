#pragma once
// Which equivalents a reader should see: gates, score, and the choice with its counter-ruler.

#include <string>
#include <string_view>
#include <vector>

#include "equivalents/count.hpp"
#include "equivalents/digits.hpp"

namespace tantawatt {

/// A count with its range, ready to be judged.
struct Candidate {
  const CountPlan* plan = nullptr;
  Range count;
  Range per_unit;
  /// "count" (so many of it), "duration" (one of it for so long) or "share" (a part of one).
  std::string_view form;
  /// The number that form shows, and its unit: 27 "min" of one factory, 8 shops for one "year".
  double number = 0;
  std::string_view unit;
  /// count form of a running thing: for one "day", "month" or "year".
  std::string_view per;
  Rounded shown{};
  double score = 0;
  /// The gate that keeps it from being chosen, empty when none does.
  std::string_view rejected;
};

/// Judges one count for an audience. Gates: `same-object` (another AI figure), `carrier`, `range`
/// (the comparison's own high/low above 3), `grade` (D, or no address or year), `supply`,
/// `emotive`, `multiplier` (above 10,000 or below 1/1000), `score` (below 0.70).
Candidate judge(const CountPlan& plan, const Range& count, const Range& per_unit, const Catalog& catalog,
                const Request& request, std::string_view flow_period);

/// The places of the candidates, the best first.
std::vector<std::size_t> by_score(const std::vector<Candidate>& candidates);

/// The ids to show, in order: the local counterpart of the claim's own ruler, the best, the best of
/// another class, and one counter-ruler of the other size.
std::vector<std::string_view> choose(const std::vector<Candidate>& candidates, const Request& request);

/// The audience's own region: as asked for, else that of its language (en has none).
std::string_view home_region(const Audience& audience);

} // namespace tantawatt
