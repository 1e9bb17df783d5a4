#include "equivalents/selection.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "estimate/falling.hpp"

namespace tantawatt {
namespace {

constexpr double threshold = 0.70;

struct TimeUnit {
  std::string_view name;
  double hours;
  double next; // how many make the next larger unit
};
constexpr std::array<TimeUnit, 6> time_units = {{{"s", 1.0 / 3600, 60}, {"min", 1.0 / 60, 60}, {"h", 1, 24},
                                                 {"day", 24, 31}, {"month", 730.5, 12}, {"year", 8766, 1e300}}};

double band_of(const Range& range) { return range.low > 0 ? range.high / range.low : 1; }

double middle(const Range& range) { return range.mid.value_or(range.median.value_or(range.low)); }

// One running thing for a time, or N of them for one day, month or year: of the two, N from 3 up.
void shape_rate(Candidate& out, double periods, double period_hours) {
  const double hours = periods * period_hours;
  for (const TimeUnit& unit : time_units) {
    const double n = hours / unit.hours;
    const bool smallest = &unit == &time_units.front();
    if ((n < 1 && !smallest) || n >= unit.next) continue;
    out.number = n;
    out.unit = unit.name;
    out.form = "duration";
    if (unit.hours >= 24 && n >= 3) {
      out.form = "count";
      out.per = unit.name;
    }
    return;
  }
}

double grade_level(const PublishedValue& value, const Catalog& catalog) {
  const Source* source = catalog.source(value.source);
  const std::string_view grade = !value.grade.empty() ? value.grade : source ? source->grade : "";
  if (grade == "A") return 1;
  if (grade == "B") return .85;
  if (grade == "C") return .6;
  return 0;
}

bool has_address_and_year(const PublishedValue& value, const Catalog& catalog) {
  const Source* source = catalog.source(value.source);
  return source && !source->url.empty() && (source->year != 0 || value.year != 0);
}

double score_of(const Candidate& candidate, const Comparison& comparison, const Catalog& catalog,
                const Audience& audience) {
  const double band = band_of(candidate.per_unit);
  double familiarity = 0;
  for (std::size_t i = 0; i < languages.size(); ++i)
    if (languages[i] == audience.locale) familiarity = comparison.familiarity[i];
  const std::string_view home = home_region(audience);
  const double local = !home.empty() && comparison.region == home ? 1 : comparison.region == "*" ? .75 : .25;
  const double quality = grade_level(comparison.default_value(), catalog) * std::max(0.0, 1 - std::log10(band));
  const double roundness = (candidate.shown.digits == 1 ? 1 : .85) * (1 - candidate.shown.error);
  struct Term {
    double value, weight;
  };
  const std::array<Term, 6> terms = {{{multiplier_score(candidate.number), .30},
                                      {familiarity, .22},
                                      {comparison.domain, .15},
                                      {local, .13},
                                      {quality, .12},
                                      {roundness, .08}}};
  double log_score = 0;
  for (const Term& term : terms) {
    if (term.value <= 0) return 0;
    log_score += term.weight * std::log(term.value);
  }
  return std::exp(log_score) - (comparison.emotive ? .10 : 0);
}

std::string_view gate_of(const Candidate& candidate, const Comparison& comparison, const Catalog& catalog) {
  const PublishedValue& value = comparison.default_value();
  if (candidate.plan->other_carrier) return "carrier";
  if (comparison.ai) return "same-object";
  if (comparison.supply) return "supply";
  if (comparison.emotive) return "emotive";
  if (band_of(candidate.per_unit) > 3) return "range";
  if (grade_level(value, catalog) == 0 || !has_address_and_year(value, catalog)) return "grade";
  if (candidate.number > 10000 || candidate.number < 0.001) return "multiplier";
  if (candidate.score < threshold) return "score";
  return "";
}

bool is_smaller_than_subject(const Candidate& candidate) { return middle(candidate.count) > 1; }

} // namespace

std::string_view home_region(const Audience& audience) {
  if (!audience.region.empty()) return audience.region;
  if (audience.locale == "zh-TW") return "TWN";
  if (audience.locale == "ja") return "JPN";
  return "";
}

Candidate judge(const CountPlan& plan, const Range& count, const Range& per_unit, const Catalog& catalog,
                const Request& request, std::string_view flow_period) {
  const Comparison& comparison = *plan.comparison;
  Candidate out{.plan = &plan, .count = count, .per_unit = per_unit};
  const double n = middle(count);
  out.form = n < 1 ? "share" : "count";
  out.number = n;
  out.unit = comparison.unit;
  if (comparison.form == Form::rate && flow_period.empty()) shape_rate(out, n, comparison.period_hours);
  out.shown = digits_for(out.number, band_of(count));
  if (out.number < 1) out.shown.value = 1 / out.shown.value;
  // Whole things are counted whole where that costs little.
  if (comparison.whole && out.form == "count" && out.number >= 5) {
    const double whole = std::floor(out.shown.value + .5);
    if (std::abs(whole - out.number) / out.number <= .08) out.shown.value = whole;
  }
  out.score = score_of(out, comparison, catalog, request.audience);
  out.rejected = gate_of(out, comparison, catalog);
  return out;
}

std::vector<std::size_t> by_score(const std::vector<Candidate>& candidates) {
  std::vector<double> scores;
  for (const Candidate& candidate : candidates) scores.push_back(candidate.score);
  return falling_order(scores);
}

std::vector<std::string_view> choose(const std::vector<Candidate>& candidates, const Request& request) {
  std::vector<const Candidate*> good;
  for (std::size_t i : by_score(candidates))
    if (candidates[i].rejected.empty()) good.push_back(&candidates[i]);

  std::vector<const Candidate*> chosen;
  const auto wanted = static_cast<std::size_t>(request.choose);
  const auto add = [&](const Candidate* candidate) {
    if (candidate && chosen.size() < wanted && std::find(chosen.begin(), chosen.end(), candidate) == chosen.end())
      chosen.push_back(candidate);
  };
  const auto class_taken = [&](const Candidate& candidate) {
    return std::any_of(chosen.begin(), chosen.end(), [&](const Candidate* c) {
      return c->plan->comparison->group == candidate.plan->comparison->group;
    });
  };
  const auto first = [&](auto fits) -> const Candidate* {
    for (const Candidate* candidate : good)
      if (fits(*candidate)) return candidate;
    return nullptr;
  };

  if (request.claim && !request.claim->comparison.empty()) {
    // The local counterpart of the article's own ruler comes first, even at a lower score.
    std::string_view ruler = request.claim->comparison;
    const auto claimed = std::find_if(candidates.begin(), candidates.end(),
                                      [&](const Candidate& c) { return c.plan->comparison->id == ruler; });
    const std::string_view home = home_region(request.audience);
    for (const Candidate& candidate : candidates) {
      const Comparison& comparison = *candidate.plan->comparison;
      const bool usable = candidate.rejected.empty() || candidate.rejected == "score";
      if (claimed == candidates.end() || !usable || comparison.region != home) continue;
      if (comparison.group == claimed->plan->comparison->group && comparison.unit == claimed->plan->comparison->unit)
        add(&candidate);
    }
  }
  while (chosen.size() + 1 < wanted) {
    const Candidate* next = first([&](const Candidate& c) { return !class_taken(c); });
    if (!next) break;
    add(next);
  }
  const bool all_smaller = std::all_of(chosen.begin(), chosen.end(), [](const auto* c) { return is_smaller_than_subject(*c); });
  const bool all_larger = std::none_of(chosen.begin(), chosen.end(), [](const auto* c) { return is_smaller_than_subject(*c); });
  add(first([&](const Candidate& c) {
    if (class_taken(c)) return false;
    return all_smaller ? !is_smaller_than_subject(c) : all_larger ? is_smaller_than_subject(c) : true;
  }));
  add(first([&](const Candidate& c) { return !class_taken(c); }));

  std::vector<std::string_view> ids;
  for (const Candidate* candidate : chosen) ids.push_back(candidate->plan->comparison->id);
  return ids;
}

} // namespace tantawatt
