#include "catalog/load_values.hpp"

#include <algorithm>
#include <array>

#include "quantity/unit.hpp"

namespace tantawatt {
namespace {

constexpr std::array<std::string_view, 5> statuses = {"measured", "disclosed", "estimate", "disputed", "retracted"};
constexpr std::array<std::string_view, 3> seen_ways = {"primary", "secondary", "derived"};

template <std::size_t N> bool is_one_of(std::string_view text, const std::array<std::string_view, N>& legal) {
  return std::find(legal.begin(), legal.end(), text) != legal.end();
}

} // namespace

Names read_names(ObjectReader& record, const char* key) {
  Names names;
  const JsonValue* json = record.find(key);
  if (!json) {
    record.complain("missing-field", key, "names in zh-TW, en and ja are needed here");
    return names;
  }
  ObjectReader fields(*json, record.errors());
  for (std::size_t i = 0; i < languages.size(); ++i) names[i] = fields.required_text(languages[i]);
  fields.finish();
  return names;
}

std::optional<PublishedValue> read_value(const JsonValue& json, const FactorSpec& spec, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  if (!json.is_object()) return std::nullopt;
  PublishedValue value{fields.required_text("source"), Estimate::exact(1)};
  const std::string_view unit = fields.required_text("unit");
  value.status = fields.required_text("status");
  if (!value.status.empty() && !is_one_of(value.status, statuses))
    fields.complain("unknown-status", "status", "status is measured, disclosed, estimate, disputed or retracted");
  const std::string_view seen = fields.required_text("seen");
  if (!seen.empty() && !is_one_of(seen, seen_ways))
    fields.complain("unknown-seen", "seen", "seen is primary, secondary or derived; memory may not be shown");
  if (seen == "secondary" && !json.contains("quotedBy"))
    fields.complain("missing-field", "quotedBy", "a value read where somebody quotes it says where");
  value.grade = fields.text_or_empty("grade");
  value.year = fields.whole_number("year").value_or(0);
  value.boundary = fields.texts("boundary").value_or(std::vector<std::string_view>{});
  if (fields.text("supersededBy")) value.standing = Standing::superseded;
  if (value.status == "retracted") value.standing = Standing::retracted;
  // The passport's other fields are for readers of the data and of the sources page; here they are
  // only known, so that a misspelt one is noticed.
  fields.pass_over("low mid high kind shape printed region definition measuredBy where note derivedFrom accessed corrected quotedBy");
  fields.finish();
  const std::size_t before = errors.size();
  const auto estimate = read_spread(fields, spec, unit);
  if (!estimate || errors.size() > before) return std::nullopt;
  value.estimate = *estimate;
  return value;
}

std::vector<Input> read_inputs(ObjectReader& record, std::span<const char* const> legal) {
  std::vector<Input> inputs;
  for (const char* field : legal) {
    const FactorSpec* spec = factor_by_field(field);
    const JsonValue* json = record.find(field);
    if (!spec || !json) continue;
    const auto read = read_estimate(*json, *spec, record.errors());
    if (read) inputs.push_back({spec->id, read->estimate, read->currency});
  }
  return inputs;
}

} // namespace tantawatt
