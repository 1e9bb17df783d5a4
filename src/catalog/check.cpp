#include "catalog/check.hpp"

#include <array>
#include <cmath>
#include <map>
#include <set>

#include "catalog/nearest.hpp"
#include "catalog/read_catalog.hpp"

namespace tantawatt {
namespace {

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
    auto read = parse_document(file.text, catalog_byte_limit);
    if (!read) return add(read.error(), file.path);
    const JsonValue& document = documents_.emplace_back(std::move(*read)).root();
    std::vector<Error> errors;
    read_catalog(document, catalog_, errors);
    for (Error& error : errors) add(std::move(error), file.path);
    ids_of(document, file.path);
    if (const JsonValue* phrases = document.find("phrases"); phrases && phrases->is_object())
      for (const JsonValue& texts : *phrases) {
        if (!texts.is_object()) add({"wrong-type", texts.path(), "phrases by their keys are expected here"}, file.path);
        for (const JsonValue& text : texts) {
          phrases_[std::string(texts.key())].insert(std::string(text.key()));
          if (!text.is_text()) add({"wrong-type", text.path(), "a phrase is one text"}, file.path);
          if (text.is_text() && text.text().find("兆瓦") != std::string_view::npos)
            add({"ambiguous-unit", text.path(), "兆瓦 is read two ways; write 萬度, 千瓦 or MW"}, file.path);
        }
      }
    walk(document, "", file.path);
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
  std::vector<Document> documents_;
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

  void ids_of(const JsonValue& document, const std::string& file) {
    if (!document.is_object()) return;
    const auto take = [&](const std::string& record) {
      const auto [at, fresh] = homes_.emplace(record, file);
      if (!fresh) add({"duplicate-id", record, "this record stands in " + at->second + " too"}, file);
    };
    for (const JsonValue& records : document) {
      if (records.key() == "sources" && records.is_object())
        for (const JsonValue& source : records) take(joined({"/sources/", source.key()}));
      if (!records.is_array()) continue;
      for (const JsonValue& record : records)
        if (const JsonValue* id = record.find("id"); id && id->is_text()) take(joined({"/", records.key(), "/", id->text()}));
    }
  }

  // Sources that are only quoted, in any record.
  // NOLINTNEXTLINE(misc-no-recursion): the nesting limit bounds the depth
  void walk(const JsonValue& json, const std::string& path, const std::string& file) {
    if (const JsonValue* seen = json.find("seen")) {
      ++report.values;
      if (seen->is_text() && seen->text() == "memory")
        add({"unknown-seen", path + "/seen", "a figure known from memory alone may not be shown"}, file);
    }
    for (const std::string key : {"seen", "status", "quotedBy", "licence"})
      if (const JsonValue* value = json.find(key); value && !value->is_text())
        add({"wrong-type", path + "/" + key, "a text is expected here"}, file);
    for (const std::string key : {"quotedBy", "source"}) {
      const JsonValue* source = json.find(key);
      if (source && source->is_text() && !path.starts_with("/claims") && !path.starts_with("/presets"))
        mentioned_[std::string(source->text())].emplace_back(file, path + "/" + key);
    }
    if (const JsonValue* boundary = json.find("boundary"); boundary && boundary->is_array())
      for (const JsonValue& token : *boundary)
        if (token.is_text()) tokens_[std::string(token.text())].emplace_back(file, path + "/boundary");
    std::size_t index = 0;
    for (const JsonValue& inner : json)
      walk(inner, path + "/" + (json.is_array() ? std::to_string(index++) : std::string(inner.key())), file);
  }

  void check_words(const Comparison& comparison) {
    const std::string record = joined({"/comparisons/", comparison.id});
    const std::string file = home_of(record);
    const auto need = [&](const std::string& key) {
      for (const std::string_view language : languages)
        if (!phrases_[std::string(language)].count(key))
          add({"missing-phrase", record, joined({"data/phrases has no \"", key, "\" in ", language}), {},
               {{"phrase", key}, {"language", language}}},
              file);
    };
    need(joined({"unit.", comparison.unit}));
  }

  // One word for one boundary: what has no text in data/phrases is not a token.
  void check_boundaries() {
    std::vector<std::string> known;
    for (const std::string& key : phrases_["en"])
      if (key.starts_with("boundary.")) known.push_back(key.substr(9));
    for (const auto& [token, places] : tokens_)
      for (const std::string_view language : languages) {
        if (phrases_[std::string(language)].count("boundary." + token)) continue;
        for (const auto& [file, path] : places)
          add({"unknown-boundary", path, joined({"\"", token, "\" has no text \"boundary.", token, "\" in ", language}),
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
    const std::string record = joined({"/models/", model.id});
    const std::string path = record + "/training";
    const std::string file = home_of(record);
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
        add({"chain-mismatch", path, joined({"the published energy and its own inputs (", route.method, ") differ ",
             number_text(std::round(ratio * 100) / 100), " times; mark the doubtful one disputed and say why"})}, file);
    }
    const auto& carbon = model.training.carbon;
    const Route* any = published ? published : model.training.routes.empty() ? nullptr : &model.training.routes.front();
    if (!carbon || !any || !carbon->estimate.mid() || carbon->status == "disputed") return;
    const auto energy = energy_of(*any);
    if (!energy) return;
    const double intensity = *carbon->estimate.mid() / *energy;
    if (intensity < cleanest_grid || intensity > dirtiest_grid)
      add({"implausible-intensity", path + "/carbon", joined({"CO2 and energy imply ", number_text(intensity * 1000),
           " g/kWh, which no grid has; mark it disputed and say why"})}, file);
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
