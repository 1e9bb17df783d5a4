#include "catalog/check.hpp"

#include <array>
#include <cmath>
#include <map>
#include <set>

#include "catalog/nearest.hpp"
#include "catalog/read_catalog.hpp"

namespace tantawatt {
namespace {

constexpr std::array<const char*, 3> languages = {"zh-TW", "en", "ja"};
constexpr double chain_tolerance = 1.25;
constexpr double cleanest_grid = 0.005; // kg/kWh: below lies no place on Earth
constexpr double dirtiest_grid = 1.3;

class Checker {
public:
  CheckReport report;

  /// What the files are laid over: known, replaceable, and not itself judged.
  void base(std::string_view packed) {
    file({"", std::string(packed)});
    report = {};
    homes_.clear();
    mentioned_.clear();
    tokens_.clear();
    laid_over_ = true;
  }

  void file(const DataFile& file) {
    const auto document = parse_document(file.text, catalog_byte_limit);
    if (!document) return add(document.error(), file.path);
    std::vector<Error> errors;
    read_catalog(*document, catalog_, errors);
    for (Error& error : errors) add(std::move(error), file.path);
    ids_of(*document, file.path);
    if (const auto phrases = document->find("phrases"); phrases != document->end() && phrases->is_object())
      for (const auto& [language, texts] : phrases->items())
        for (const auto& [key, text] : texts.items()) {
          phrases_[language].insert(key);
          if (!text.is_string())
            add({"wrong-type", "/phrases/" + language + "/" + key, "a phrase is one text"}, file.path);
          if (!text.is_null() && text.is_string() && text.get_ptr<const std::string*>()->find("兆瓦") != std::string::npos)
            add({"ambiguous-unit", "/phrases/" + language + "/" + key, "兆瓦 is read two ways; write 萬度, 千瓦 or MW"}, file.path);
        }
    walk(*document, "", file.path);
  }

  void whole() {
    std::vector<Error> errors;
    check_references(catalog_, errors);
    for (Error& error : errors) {
      const std::string file = home_of(error.path);
      add(std::move(error), file);
    }
    for (const Comparison& comparison : catalog_.comparisons) check_words(comparison);
    check_boundaries();
    for (const Model& model : catalog_.models) check_chains(model);
    if (laid_over_) std::erase_if(report.errors, [](const Error& error) { return error.params.back().value.empty(); });
    for (const auto& [source, places] : mentioned_)
      if (!catalog_.source(source))
        for (const auto& [file, path] : places)
          add({"unknown-source", path, "no source is called \"" + source + "\"", {}, {{"given", source}}}, file);
  }

private:
  Catalog catalog_;
  std::map<std::string, std::set<std::string>> phrases_;
  std::map<std::string, std::string> homes_; // "/comparisons/ev-km" → file
  using Places = std::vector<std::pair<std::string, std::string>>; // file, path
  std::map<std::string, Places> mentioned_;
  std::map<std::string, Places> tokens_; // of boundaries
  bool laid_over_ = false;

  void add(Error error, const std::string& file) {
    error.params.push_back({"file", file});
    report.errors.push_back(std::move(error));
  }

  std::string home_of(const std::string& path) const {
    for (const auto& [record, file] : homes_)
      if (path.starts_with(record)) return file;
    return "";
  }

  void ids_of(const Json& document, const std::string& file) {
    if (!document.is_object()) return;
    const auto take = [&](const std::string& record) {
      const auto [at, fresh] = homes_.emplace(record, file);
      if (!fresh) add({"duplicate-id", record, "this record stands in " + at->second + " too"}, file);
    };
    for (const auto& [key, records] : document.items()) {
      if (key == "sources" && records.is_object())
        for (const auto& [id, source] : records.items()) take("/sources/" + id);
      if (!records.is_array()) continue;
      for (const Json& record : records)
        if (record.is_object() && record.contains("id") && record["id"].is_string())
          take("/" + key + "/" + *record["id"].get_ptr<const std::string*>());
    }
  }

  // Sources that are only quoted, in any record.
  // NOLINTNEXTLINE(misc-no-recursion): the nesting limit bounds the depth
  void walk(const Json& json, const std::string& path, const std::string& file) {
    if (json.is_object()) {
      if (json.contains("seen")) ++report.values;
      if (json.contains("seen") && json["seen"] == "memory")
        add({"unknown-seen", path + "/seen", "a figure known from memory alone may not be shown"}, file);
      for (const char* key : {"seen", "status", "quotedBy", "licence"})
        if (const auto at = json.find(key); at != json.end() && !at->is_string())
          add({"wrong-type", path + "/" + key, "a text is expected here"}, file);
      for (const char* key : {"quotedBy", "source"}) {
        const auto at = json.find(key);
        if (at != json.end() && at->is_string() && !path.starts_with("/claims") && !path.starts_with("/presets"))
          mentioned_[*at->get_ptr<const std::string*>()].emplace_back(file, path + "/" + key);
      }
    }
    if (const auto at = json.is_object() ? json.find("boundary") : json.end(); at != json.end() && at->is_array())
      for (const Json& token : *at)
        if (token.is_string()) tokens_[*token.get_ptr<const std::string*>()].emplace_back(file, path + "/boundary");
    if (!json.is_structured()) return;
    std::size_t index = 0;
    for (const auto& [key, inner] : json.items())
      walk(inner, path + "/" + (json.is_array() ? std::to_string(index++) : key), file);
  }

  void check_words(const Comparison& comparison) {
    const std::string file = home_of("/comparisons/" + comparison.id);
    const auto need = [&](const std::string& key) {
      for (const char* language : languages)
        if (!phrases_[language].count(key))
          add({"missing-phrase", "/comparisons/" + comparison.id, "data/phrases has no \"" + key + "\" in " + language, {},
               {{"phrase", key}, {"language", language}}},
              file);
    };
    need("unit." + comparison.unit);
  }

  // One word for one boundary: what has no text in data/phrases is not a token.
  void check_boundaries() {
    std::vector<std::string> known;
    for (const std::string& key : phrases_["en"])
      if (key.starts_with("boundary.")) known.push_back(key.substr(9));
    for (const auto& [token, places] : tokens_)
      for (const char* language : languages) {
        if (phrases_[language].count("boundary." + token)) continue;
        for (const auto& [file, path] : places)
          add({"unknown-boundary", path, "\"" + token + "\" has no text \"boundary." + token + "\" in " + language,
               nearest_ids(token, known), {{"given", token}, {"language", language}}}, file);
      }
  }

  // kWh of a training route, where its inputs are plain numbers.
  static std::optional<double> energy_of(const Route& route) {
    const auto mid = [&](const char* factor) -> std::optional<double> {
      const Input* input = route.input(factor);
      return input ? input->estimate.mid() : std::nullopt;
    };
    const double pue = mid("pue").value_or(1);
    if (route.method == "published") return mid("energy");
    if (route.method == "device-hours" && mid("accelerator-hours") && mid("power"))
      return *mid("accelerator-hours") * *mid("power") * pue;
    if (route.method == "device-power" && mid("accelerators") && mid("duration") && mid("power"))
      return *mid("accelerators") * *mid("duration") * *mid("power") * pue;
    return std::nullopt;
  }

  void check_chains(const Model& model) {
    const std::string path = "/models/" + model.id + "/training";
    const std::string file = home_of("/models/" + model.id);
    const Route* published = nullptr;
    for (const Route& route : model.training.routes)
      if (route.method == "published") published = &route;
    for (const Route& route : model.training.routes) {
      if (!published || &route == published || route.method == "flops") continue;
      const auto printed = energy_of(*published);
      const auto chained = energy_of(route);
      if (!printed || !chained) continue;
      const double ratio = std::max(*printed / *chained, *chained / *printed);
      if (ratio > chain_tolerance && published->status != "disputed" && route.status != "disputed")
        add({"chain-mismatch", path, "the published energy and its own inputs (" + route.method + ") differ " +
             Json(std::round(ratio * 100) / 100).dump() + " times; mark the doubtful one disputed and say why"}, file);
    }
    const auto& carbon = model.training.carbon;
    const Route* any = published ? published : model.training.routes.empty() ? nullptr : &model.training.routes.front();
    if (!carbon || !any || !carbon->estimate.mid() || carbon->status == "disputed") return;
    const auto energy = energy_of(*any);
    if (!energy) return;
    const double intensity = *carbon->estimate.mid() / *energy;
    if (intensity < cleanest_grid || intensity > dirtiest_grid)
      add({"implausible-intensity", path + "/carbon", "CO2 and energy imply " + Json(intensity * 1000).dump() +
           " g/kWh, which no grid has; mark it disputed and say why"}, file);
  }
};

} // namespace

CheckReport check_catalog(const std::vector<DataFile>& files, std::string_view base) {
  Checker checker;
  if (!base.empty()) checker.base(base);
  for (const DataFile& file : files) checker.file(file);
  checker.whole();
  return std::move(checker.report);
}

} // namespace tantawatt
