// tantawatt list: what the catalog holds.

#include <algorithm>

#include "cli/json.hpp"
#include "cli/program.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json;

Json in_languages(const Names& names) {
  Json out;
  for (std::size_t i = 0; i < languages.size(); ++i) out[std::string(languages[i])] = names[i];
  return out;
}

template <class Records> Json named(const Records& records) {
  Json out = Json::array();
  for (const auto& record : records) out.push_back({{"id", record.id}, {"name", in_languages(record.name)}});
  return out;
}

Json rows_of(const std::string& what, const Catalog& catalog) {
  if (what == "models") return named(catalog.models);
  if (what == "hardware") return named(catalog.hardware);
  if (what == "places") return named(catalog.places);
  Json out = Json::array();
  if (what == "comparisons") {
    for (const Comparison& comparison : catalog.comparisons) {
      Json sources = Json::array();
      for (const PublishedValue& value : comparison.values) sources.push_back(value.source);
      out.push_back({{"id", comparison.id}, {"name", in_languages(comparison.name)}, {"unit", comparison.unit}, {"sources", sources}});
    }
  } else if (what == "sources") {
    for (const Source& source : catalog.sources) {
      Json row = {{"id", source.id}, {"title", source.title}, {"author", source.author}, {"year", source.year}, {"url", source.url}};
      if (source.year_is_access) row["yearIs"] = "access";
      out.push_back(std::move(row));
    }
  }
  return out;
}

} // namespace

int list_command(std::span<const std::string> arguments) {
  static const std::vector<std::string> known = {"catalog", "overlay", "format", "lang"};
  const auto options = read_options(arguments, known);
  if (!options) return complain(options.error());
  const std::vector<std::string> kinds = {"comparisons", "models", "hardware", "places", "sources"};
  const std::string what = options->positional.empty() ? "" : options->positional.front();
  if (std::find(kinds.begin(), kinds.end(), what) == kinds.end())
    return complain({"unknown-list", "", "list comparisons, models, hardware, places or sources", kinds});
  const auto loaded = open_catalog(*options);
  if (!loaded) return complain(loaded.error());
  const Json rows = rows_of(what, loaded->catalog);
  if (options->get("format", "table") == "json") return print(json_text(rows));
  std::string text;
  const std::string lang = options->get("lang", "en");
  for (const Json& row : rows) {
    const std::string name = row.contains("name") ? row["name"].value(lang, row["name"].value("en", "")) : row.value("title", "");
    if (!text.empty()) text += '\n';
    text += row["id"].get<std::string>() + "\t" + name;
  }
  return print(text);
}

} // namespace tantawatt
