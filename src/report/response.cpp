#include "report/response.hpp"

#include <algorithm>
#include <cmath>

#include "report/answer_writer.hpp"
#include "version.hpp"

namespace tantawatt {
namespace {

// Legal inputs may come to more together than a number holds, or to less.
std::optional<Error> beyond(const Numbers& numbers) {
  const auto holds = [](const std::optional<Range>& range) {
    return !range || (std::isfinite(range->high) && std::isfinite(range->mid.value_or(0)));
  };
  const auto all_hold = [&](const SubjectNumbers& subject) {
    return (!subject.energy || subject.energy->low > 0) && holds(subject.energy) && holds(subject.carbon) && holds(subject.water) &&
           holds(subject.cost) && std::all_of(subject.candidates.begin(), subject.candidates.end(), [&](const Candidate& c) { return holds(c.count); });
  };
  if (std::all_of(numbers.subjects.begin(), numbers.subjects.end(), all_hold) && holds(numbers.ratio)) return std::nullopt;
  return Error{"out-of-range", "/subject", "these numbers together come to more, or to less, than can be computed with"};
}

} // namespace

std::string write_response(const Catalog& catalog, const Plan& plan) {
  Numbers numbers = run(catalog, plan);
  if (const auto error = beyond(numbers)) return write_error(*error, catalog.edition);
  return AnswerWriter(catalog, plan, numbers).write();
}

std::string write_error(const Error& error, std::string_view edition) {
  JsonText out;
  out.open_object().key("error").open_object();
  out.key("code").text(error.code).key("path").text(error.path).key("message").text(error.message);
  out.key("suggest").open_list();
  for (std::string_view one : error.suggest) out.text(one);
  out.close_list().key("params").open_object();
  for (const Parameter& parameter : error.params) out.key(parameter.name).text(parameter.value);
  out.close_object().close_object();
  out.key("version").open_object().key("engine").text(engine_version).key("data").text(edition);
  out.close_object().close_object();
  return out.take();
}

} // namespace tantawatt
