#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "catalog/factor.hpp"
#include "catalog/nearest.hpp"
#include "catalog/reader.hpp"
#include "quantity/parse.hpp"
#include "request/request.hpp"
#include "request/subject.hpp"

namespace tantawatt {
namespace {

std::vector<std::string> comparison_ids(const Catalog& catalog) {
  std::vector<std::string> ids;
  for (const Comparison& comparison : catalog.comparisons) ids.emplace_back(comparison.id);
  return ids;
}

// "b.power" is the power of the second subject of a comparison.
std::string_view without_prefix(std::string_view factor) {
  for (std::string_view prefix : {"a.", "b.", "training.", "inference."})
    if (factor.starts_with(prefix)) return factor.substr(prefix.size());
  return factor;
}

std::optional<FactorSpec> spec_of(const Catalog& catalog, std::string_view factor) {
  if (const FactorSpec* spec = factor_by_id(without_prefix(factor))) return *spec;
  if (const Comparison* comparison = catalog.comparison(factor))
    return comparison_factor(comparison->id, dimension_of(comparison->basis));
  return std::nullopt;
}

void complain_factor(const Catalog& catalog, ObjectReader& fields, std::string_view factor) {
  std::vector<std::string> ids = comparison_ids(catalog);
  for (const FactorSpec& spec : factor_table()) ids.emplace_back(spec.id);
  fields.complain("unknown-factor", factor, joined({"no factor is called \"", factor, "\""}), {{"given", factor}},
                  nearest_ids(factor, ids));
}

// {"source": "iea-2020"} picks a published value; the catalog must have one for that factor.
bool has_source(const Catalog& catalog, std::string_view factor, std::string_view source, std::vector<std::string>& known) {
  if (const Comparison* comparison = catalog.comparison(factor))
    for (const PublishedValue& value : comparison->values) known.emplace_back(value.source);
  const auto* series = factor == "grid" ? &catalog.grids : factor == "wue-grid" ? &catalog.water
                     : factor == "price" ? &catalog.prices : nullptr;
  if (series)
    for (const Series& one : *series) known.emplace_back(one.source);
  return std::find(known.begin(), known.end(), source) != known.end();
}

std::vector<Assumption> read_assumptions(const Catalog& catalog, const JsonValue& json, std::vector<Error>& errors) {
  std::vector<Assumption> out;
  ObjectReader fields(json, errors);
  for (const JsonValue& value : json) {
    if (!json.is_object()) break;
    const std::string_view factor = value.key();
    const auto spec = spec_of(catalog, factor);
    if (!spec) {
      complain_factor(catalog, fields, factor);
      continue;
    }
    Assumption assumption{.factor = factor, .path = value.path()};
    if (value.contains("source")) {
      ObjectReader choice(value, errors);
      assumption.source = choice.required_text("source");
      choice.finish();
      std::vector<std::string> known;
      if (!assumption.source.empty() && !has_source(catalog, factor, assumption.source, known))
        choice.complain("unknown-source", "source", joined({"no source of ", factor, " is called \"", assumption.source, "\""}),
                        {{"given", assumption.source}}, nearest_ids(assumption.source, known));
    } else if (const auto read = read_estimate(value, *spec, errors)) {
      assumption.estimate = read->estimate;
      assumption.currency = read->currency;
    }
    out.push_back(std::move(assumption));
  }
  return out;
}

int printed_digits(double count) {
  // The shortest text of the number, without point, exponent and the zeros at its end.
  std::string digits;
  for (char c : number_text(count)) {
    if (c == 'e' || c == 'E') break;
    if (c >= '0' && c <= '9') digits += c;
  }
  digits.erase(0, digits.find_first_not_of('0'));
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  return std::max(1, static_cast<int>(digits.size()));
}

std::optional<double> read_count(ObjectReader& fields) {
  const JsonValue* json = fields.find("count");
  if (!json) return std::nullopt;
  const FactorSpec count{"count", "count", dimension::ratio, "", 1, 0, 1e300};
  const auto read = read_estimate(*json, count, fields.errors());
  if (!read) return std::nullopt;
  if (read->estimate.kind() == Kind::exact) return read->estimate.mid();
  fields.complain("wrong-type", "count", "a claim names one count");
  return std::nullopt;
}

Claim read_claim(const Catalog& catalog, const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Claim claim{.path = "/claim"};
  if (const auto id = fields.text("comparison")) {
    claim.comparison = *id;
    if (!catalog.comparison(*id))
      fields.complain("unknown-comparison", "comparison", joined({"no comparison is called \"", *id, "\""}), {{"given", *id}},
                      nearest_ids(*id, comparison_ids(catalog)));
  }
  claim.count = read_count(fields);
  if (claim.count) claim.digits = printed_digits(*claim.count);
  if (const JsonValue* energy = fields.find("energy"))
    if (const auto read = read_estimate(*energy, *factor_by_id("energy"), errors))
      claim.energy = read->estimate;
  if (const JsonValue* given = fields.find("given")) claim.given = read_assumptions(catalog, *given, errors);
  fields.finish();
  if (!errors.empty()) return claim;
  if (claim.comparison.empty() == claim.count.has_value())
    fields.complain("missing-field", claim.count ? "comparison" : "count", "a claim names a comparison and its count");
  else if (claim.comparison.empty() && !claim.energy)
    fields.complain("missing-field", "comparison", "a claim names a comparison and its count, or an energy");
  return claim;
}

Audience read_audience(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Audience audience;
  audience.locale = fields.text("locale").value_or("en");
  audience.region = fields.text_or_empty("region");
  fields.finish();
  if (audience.locale != "zh-TW" && audience.locale != "en" && audience.locale != "ja")
    fields.complain("unknown-locale", "locale", "the locale is zh-TW, en or ja", {{"given", audience.locale}},
                    std::array<std::string, 3>{"zh-TW", "en", "ja"});
  return audience;
}

void read_place(const Catalog& catalog, ObjectReader& fields, Request& request) {
  request.place_path = "/place";
  if (const auto place = fields.text("place")) {
    request.place = *place;
    std::vector<std::string> ids;
    for (const Place& known : catalog.places) ids.emplace_back(known.id);
    if (!catalog.place(*place))
      fields.complain("unknown-place", "place", joined({"no place has the ISO3 code \"", *place, "\""}), {{"given", *place}},
                      nearest_ids(*place, ids));
  }
  request.year = fields.whole_number("year");
  if (request.year && (*request.year < 1900 || *request.year > 2100))
    fields.complain("out-of-range", "year", "a year from 1900 to 2100 is expected",
                    {{"given", std::to_string(*request.year)}, {"legal", "1900 to 2100"}});
}

} // namespace

const Assumption* Request::assumption(std::string_view factor) const {
  for (const Assumption& one : assume)
    if (one.factor == factor) return &one;
  return nullptr;
}

Result<Request> read_request(const Catalog& catalog, std::string_view text) {
  auto document = parse_document(text, request_byte_limit);
  if (!document) return document.error();
  std::vector<Error> errors;
  Request request;
  ObjectReader fields(document->root(), errors);
  if (const JsonValue* subject = fields.find("subject"))
    request.subject = read_subject(catalog, *subject, errors);
  else if (fields.json().is_object())
    fields.complain("missing-field", "subject", "\"subject\" is needed here");
  read_place(catalog, fields, request);
  if (const JsonValue* assume = fields.find("assume"))
    request.assume = read_assumptions(catalog, *assume, errors);
  request.against = fields.texts("against");
  if (request.against)
    for (std::size_t i = 0; i < request.against->size(); ++i) {
      const std::string_view id = (*request.against)[i];
      if (!catalog.comparison(id))
        errors.push_back({"unknown-comparison", "/against/" + std::to_string(i), joined({"no comparison is called \"", id, "\""}),
                          nearest_ids(id, comparison_ids(catalog)), {{"given", id}}});
    }
  if (const JsonValue* claim = fields.find("claim")) request.claim = read_claim(catalog, *claim, errors);
  if (const JsonValue* audience = fields.find("audience")) request.audience = read_audience(*audience, errors);
  if (const auto choose = fields.whole_number("choose")) {
    request.choose = *choose;
    if (*choose < 0 || *choose > 10)
      fields.complain("out-of-range", "choose", "0 to 10 equivalents can be chosen",
                      {{"given", std::to_string(*choose)}, {"legal", "0 to 10"}});
  }
  if (const auto include = fields.texts("include"))
    request.include_sources = std::find(include->begin(), include->end(), "sources") != include->end();
  fields.finish();
  if (!errors.empty()) return errors.front();
  request.texts = document->take_texts();
  return Result<Request>(std::move(request));
}

} // namespace tantawatt
