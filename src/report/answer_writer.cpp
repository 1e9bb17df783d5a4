#include "report/answer_writer.hpp"

#include <algorithm>

#include "quantity/unit.hpp"
#include "version.hpp"

namespace tantawatt {

double in_unit(double coherent, std::string_view unit) {
  const auto known = find_unit(unit);
  return known ? known->from_coherent(coherent) : coherent;
}

std::string AnswerWriter::write() {
  out_.open_object();
  if (plan_.ratio) {
    for (std::size_t side = 0; side < 2; ++side) {
      out_.key(side == 0 ? "a" : "b").open_object();
      subject(side);
      out_.close_object();
    }
    put_range("ratio", *numbers_.ratio, "", false);
  } else {
    subject(0);
  }
  if (numbers_.claim) claim();
  shares("sensitivity", numbers_.doubt);
  shares("gap", numbers_.gap);
  put("sensitivityOf", numbers_.explained);
  if (plan_.request.include_sources) sources();
  warnings();
  out_.key("version").open_object();
  put("engine", engine_version);
  put("data", catalog_.edition);
  out_.close_object().close_object();
  return out_.take();
}

std::string_view AnswerWriter::cite(std::string_view source) {
  if (!source.empty() && std::find(named_.begin(), named_.end(), source) == named_.end()) named_.push_back(source);
  return source;
}

void AnswerWriter::write_source(std::string_view source) { out_.key("source").text_or_null(cite(source)); }

void AnswerWriter::range_parts(const Range& range, std::string_view unit) {
  const auto known = find_unit(unit); // once for its four numbers
  const auto part = [&](const char* key, std::optional<double> value) {
    out_.key(key);
    if (value)
      out_.number(known ? known->from_coherent(*value) : *value);
    else
      out_.null();
  };
  part("low", range.low);
  part("mid", range.mid);
  part("median", range.median);
  part("high", range.high);
}

void AnswerWriter::put_range(const char* key, const Range& range, std::string_view unit, bool with_unit) {
  out_.key(key).open_object();
  range_parts(range, unit);
  if (with_unit) put("unit", unit);
  out_.close_object();
}

void AnswerWriter::shares(const char* key, const std::vector<Share>& list) {
  out_.key(key).open_list();
  for (const Share& share : list) {
    out_.open_object();
    put("factor", plan_.chain.factors[share.factor].id);
    put("share", share.share);
    out_.close_object();
  }
  out_.close_list();
}

void AnswerWriter::sources() {
  out_.key("sources").open_object();
  for (std::string_view id : named_) {
    const Source* source = catalog_.source(id);
    if (!source) continue;
    out_.key(id).open_object();
    put("title", source->title);
    put("author", source->author);
    out_.key("year").whole(source->year);
    put("url", source->url);
    boundary_of(id);
    put("funding", source->funding);
    put("grade", source->grade);
    if (source->year_is_access) put("yearIs", "access");
    out_.close_object();
  }
  out_.close_object();
}

// The boundary is a value's own; the source shows that of its first value in this answer.
void AnswerWriter::boundary_of(std::string_view source) {
  out_.key("boundary").open_list();
  for (const SubjectPlan& subject : plan_.subjects)
    for (const CountPlan& count : subject.counts.plans)
      if (const PublishedValue* value = count.comparison->value_from(source)) {
        for (std::string_view token : value->boundary) out_.text(token);
        out_.close_list();
        return;
      }
  out_.close_list();
}

void AnswerWriter::warnings() {
  out_.key("warnings").open_list();
  const std::vector<Error>* const lists[] = {&plan_.chain.warnings, &numbers_.warnings};
  for (const auto* list : lists)
    for (const Error& warning : *list) {
      out_.open_object();
      put("code", warning.code);
      put("path", warning.path);
      put("message", warning.message);
      out_.key("params").open_object();
      for (const Parameter& parameter : warning.params) out_.key(parameter.name).text(parameter.value);
      out_.close_object().close_object();
    }
  out_.close_list();
}

} // namespace tantawatt
