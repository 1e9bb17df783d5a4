#pragma once
// The pieces that every part of the response is written with: numbers in the unit they are shown in,
// ranges, and the sources named on the way.

#include <string>
#include <string_view>
#include <vector>

#include "report/json_text.hpp"
#include "report/numbers.hpp"

namespace tantawatt {

/// A coherent value in the unit it is shown in.
double in_unit(double coherent, std::string_view unit);

class AnswerWriter {
public:
  AnswerWriter(const Catalog& catalog, const Plan& plan, Numbers& numbers)
      : catalog_(catalog), plan_(plan), numbers_(numbers), factors_(plan.chain.estimates()) {}

  /// The whole response.
  std::string write();

private:
  const Catalog& catalog_;
  const Plan& plan_;
  Numbers& numbers_;
  std::vector<Estimate> factors_;
  JsonText out_;
  std::vector<std::string_view> named_;

  // answer_writer.cpp
  Range range_of(const Expression& expression) { return range(expression, factors_, &numbers_.memory); }
  std::string_view cite(std::string_view source);
  void write_source(std::string_view source);
  void put(const char* key, std::optional<double> value) { out_.key(key).number(value); }
  void put(const char* key, std::string_view value) { out_.key(key).text(value); }
  void range_parts(const Range& range, std::string_view unit);
  void put_range(const char* key, const Range& range, std::string_view unit, bool with_unit);
  void shares(const char* key, const std::vector<Share>& list);
  void sources();
  void boundary_of(std::string_view source);
  void warnings();

  // subject_writer.cpp
  void subject(std::size_t index);
  void quantity(std::string_view per);
  void methods(const Scenario& scenario);
  void parts(const Scenario& scenario);
  void grid(const Impacts& impacts);
  void equivalent(const Candidate& candidate);
  void unreached(const Comparison& comparison);
  void sources_of(const Comparison& comparison);
  void rivals(const CountPlan& plan);
  void rival(const Comparison& comparison, const PublishedValue& value, std::optional<double> count, std::string_view unit);
  void trace(const SubjectPlan& plan);
  void trace_input(const Factor& factor);

  // claim_writer.cpp
  void claim();
  void given(const Assumption& assumption);
  void premise(const Premise& premise);
  void need(const Need& need);
  void published(const Published& values, std::string_view unit);
};

} // namespace tantawatt
