#include "catalog/load.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "catalog/load_values.hpp"
#include "catalog/read_catalog.hpp"
#include "quantity/unit.hpp"

namespace tantawatt {
namespace {

template <class Record> void put(std::vector<Record>& records, Record record) {
  const auto at = std::find_if(records.begin(), records.end(), [&](const Record& r) { return r.id == record.id; });
  if (at == records.end())
    records.push_back(std::move(record));
  else
    *at = std::move(record);
}

std::string child(std::string_view key, std::size_t at) { return "/" + std::string(key) + "/" + std::to_string(at); }

Source read_source(const std::string& id, const Json& json, std::vector<Error>& errors) {
  ObjectReader fields(json, "/sources/" + id, errors);
  Source source{.id = id};
  source.title = fields.required_text("title");
  source.author = fields.required_text("author");
  source.year = fields.whole_number("year").value_or(0);
  source.year_is_access = fields.text_or_empty("yearIs") == "access";
  source.url = fields.required_text("url");
  source.funding = fields.text_or_empty("funding");
  source.grade = fields.text_or_empty("grade");
  fields.pass_over("licence publisher accessed note where");
  fields.finish();
  if (source.year == 0) fields.complain("missing-field", "year", "the year of publication (or of access) is needed");
  const std::string& url = source.url;
  if (!url.empty() && ((!url.starts_with("https://") && !url.starts_with("http://")) ||
                       url.find_first_of(" <>\"") != std::string::npos))
    fields.complain("bad-url", "url", "a web address starting with https:// is expected");
  return source;
}

double hours_of(std::string_view period) {
  const auto unit = find_unit(period);
  return unit && unit->dimension == dimension::duration ? unit->to_coherent(1) : 0;
}

Comparison read_comparison(const Json& json, const std::string& path, std::vector<Error>& errors) {
  ObjectReader fields(json, path, errors);
  Comparison out;
  out.id = fields.required_text("id");
  out.name = read_names(fields, "name");
  const std::string basis = fields.required_text("basis");
  out.basis = basis == "carbon" ? Basis::carbon : basis == "water" ? Basis::water : Basis::energy;
  if (basis != "carbon" && basis != "water" && basis != "energy")
    fields.complain("unknown-basis", "basis", "basis is energy, carbon or water");
  const std::string form = fields.required_text("form");
  out.form = form == "rate" ? Form::rate : Form::event;
  if (form != "rate" && form != "event") fields.complain("unknown-form", "form", "form is event or rate");
  const std::string per = fields.text_or_empty("per");
  if (out.form == Form::rate) {
    out.period_hours = hours_of(per);
    if (out.period_hours <= 0) fields.complain("missing-field", "per", "a rate says which period its value covers");
  }
  out.unit = fields.required_text("unit");
  out.whole = fields.flag("whole").value_or(false);
  out.group = fields.required_text("class");
  out.region = fields.required_text("region");
  out.domain = fields.number("domain").value_or(1);
  if (const Json* familiarity = fields.find("familiarity")) {
    ObjectReader levels(*familiarity, fields.path_of("familiarity"), errors);
    for (const char* language : {"zh-TW", "en", "ja"})
      out.familiarity[language] = levels.number(language).value_or(0);
    levels.finish();
  }
  out.emotive = fields.flag("emotive").value_or(false);
  out.supply = fields.flag("supply").value_or(false);
  out.ai = fields.flag("ai").value_or(false);
  out.default_source = fields.required_text("default");
  const FactorSpec spec = comparison_factor(out.id, dimension_of(out.basis));
  const Json* values = fields.find("values");
  if (!values || !values->is_array() || values->empty())
    fields.complain("missing-field", "values", "at least one published value is needed");
  else
    for (std::size_t i = 0; i < values->size(); ++i)
      if (auto value = read_value((*values)[i], spec, fields.path_of("values") + "/" + std::to_string(i), errors))
        out.values.push_back(std::move(*value));
  fields.pass_over("phrases note");
  fields.finish();
  return out;
}

constexpr std::array<std::string_view, 20> route_fields = {
    "energy",     "accelerators",     "duration",        "power",           "pue",
    "acceleratorHours", "compute",    "parameters",      "tokens",          "utilisation",
    "peak",       "serverOverhead",   "energyPerPrompt", "energyPerToken",  "activeParameters",
    "totalParameters",  "outputTokens", "inputTokens",   "tokensPerSecond", "timeToFirstToken"};

Route read_route(const Json& json, const std::string& path, std::vector<Error>& errors) {
  ObjectReader fields(json, path, errors);
  Route route;
  route.method = fields.required_text("method");
  route.inputs = read_inputs(fields, route_fields);
  route.accelerator = fields.text_or_empty("accelerator");
  route.source = fields.required_text("source");
  route.status = fields.required_text("status");
  fields.required_text("seen");
  route.note = fields.text_or_empty("note");
  route.estimate_by = fields.text_or_empty("estimateBy");
  fields.pass_over("grade quotedBy where boundary year printed definition region measuredBy derivedFrom corrected");
  fields.finish();
  return route;
}

Activity read_activity(ObjectReader& model, std::string_view key) {
  Activity activity;
  const Json* json = model.find(key);
  if (!json) return activity;
  ObjectReader fields(*json, model.path_of(key), model.errors());
  activity.default_method = fields.required_text("default");
  if (const Json* carbon = fields.find("carbon"))
    activity.carbon = read_value(*carbon, *factor_by_id("carbon"), fields.path_of("carbon"), model.errors());
  fields.pass_over("water note");
  if (const Json* routes = fields.find("routes"); routes && routes->is_array())
    for (std::size_t i = 0; i < routes->size(); ++i)
      activity.routes.push_back(
          read_route((*routes)[i], fields.path_of("routes") + "/" + std::to_string(i), model.errors()));
  fields.finish();
  const bool known = std::any_of(activity.routes.begin(), activity.routes.end(),
                                 [&](const Route& r) { return r.method == activity.default_method; });
  if (!known) fields.complain("unknown-method", "default", "the default route is among the routes");
  return activity;
}

Model read_model(const Json& json, const std::string& path, std::vector<Error>& errors) {
  ObjectReader fields(json, path, errors);
  Model model;
  model.id = fields.required_text("id");
  model.name = read_names(fields, "name");
  model.year = fields.whole_number("year").value_or(0);
  fields.pass_over("maker closed parameters activeParameters note released kind");
  model.training = read_activity(fields, "training");
  model.inference = read_activity(fields, "inference");
  fields.finish();
  return model;
}

Hardware read_hardware(const Json& json, const std::string& path, std::vector<Error>& errors) {
  ObjectReader fields(json, path, errors);
  Hardware hardware;
  hardware.id = fields.required_text("id");
  hardware.name = read_names(fields, "name");
  const auto part = [&](std::string_view key, std::string_view factor) -> std::optional<PublishedValue> {
    const Json* value = fields.find(key);
    if (!value) return std::nullopt;
    return read_value(*value, *factor_by_id(factor), fields.path_of(key), errors);
  };
  hardware.thermal_power = part("tdp", "power");
  hardware.server_power = part("serverPower", "power");
  hardware.peak = part("peak", "peak");
  fields.pass_over("maker year memory note kind");
  fields.finish();
  return hardware;
}

Series read_series(const Json& json, const Dimension& wanted, const std::string& path, std::vector<Error>& errors) {
  ObjectReader fields(json, path, errors);
  Series series;
  series.source = fields.required_text("source");
  series.kind = fields.text_or_empty("kind");
  series.definition = fields.required_text("definition");
  const std::string unit_text = fields.required_text("unit");
  fields.pass_over("status seen grade note quotedBy where boundary licence");
  const auto unit = find_unit(unit_text);
  if (!unit || unit->dimension != wanted) {
    fields.complain("wrong-unit", "unit", "the unit of this series is of another kind", {{"given", unit_text}});
    return series;
  }
  series.currency = unit->currency;
  const Json* values = fields.find("values");
  if (!values || !values->is_object())
    fields.complain("missing-field", "values", "places with their years are expected here");
  else
    for (const auto& [place, years] : values->items()) {
      if (!years.is_object()) {
        fields.complain("wrong-type", "values/" + place, "years with their values are expected here");
        continue;
      }
      for (const auto& [year, value] : years.items()) {
        if (!value.is_number() || value.get<double>() < 0 || year.size() != 4) {
          fields.complain("out-of-range", "values/" + place + "/" + year, "a year with a value of 0 or more is expected");
          continue;
        }
        int number = 0;
        for (char digit : year) number = number * 10 + (digit - '0');
        series.values[place][number] = unit->to_coherent(value.get<double>());
      }
    }
  fields.finish();
  return series;
}

void read_series_list(ObjectReader& grids, std::string_view key, const Dimension& wanted, std::vector<Series>& into) {
  const Json* list = grids.find(key);
  if (!list) return;
  if (!list->is_array()) return grids.complain("wrong-type", key, "a list of series is expected here");
  for (std::size_t i = 0; i < list->size(); ++i)
    into.push_back(read_series((*list)[i], wanted, grids.path_of(key) + "/" + std::to_string(i), grids.errors()));
}

void read_default(ObjectReader& defaults, std::string_view key, std::optional<PublishedValue>& into) {
  const Json* json = defaults.find(key);
  if (!json || !json->is_object() || !json->contains("value")) return;
  if (auto value = read_value((*json)["value"], *factor_by_id(key), defaults.path_of(key) + "/value", defaults.errors()))
    into = std::move(value);
}

EcologitsConstants read_ecologits(const Json& json, std::vector<Error>& errors) {
  ObjectReader fields(json, "/methods/ecologits-0.11", errors);
  EcologitsConstants c{.source = fields.required_text("source")};
  const auto number = [&](std::string_view key, double& into) {
    if (const auto value = fields.number(key))
      into = *value;
    else
      fields.complain("missing-field", key, "this constant of the method is needed");
  };
  number("energyAlpha", c.energy_alpha);
  number("energyBeta", c.energy_beta);
  number("energyGamma", c.energy_gamma);
  number("latencyAlpha", c.latency_alpha);
  number("latencyBeta", c.latency_beta);
  number("latencyGamma", c.latency_gamma);
  number("batchSize", c.batch_size);
  number("bitsPerParameter", c.bits_per_parameter);
  number("memoryOverhead", c.memory_overhead);
  number("gpuMemoryGb", c.gpu_memory_gb);
  number("gpusPerServer", c.gpus_per_server);
  number("serverKilowatts", c.server_kilowatts);
  number("hardwareLifeSeconds", c.hardware_life_seconds);
  number("serverEmbodiedKg", c.server_embodied_kg);
  number("gpuEmbodiedKg", c.gpu_embodied_kg);
  fields.finish();
  return c;
}

template <class Read> void each(const Json& document, const char* key, std::vector<Error>& errors, Read read) {
  const auto list = document.find(key);
  if (list == document.end()) return;
  if (!list->is_array()) {
    errors.push_back({"wrong-type", "/" + std::string(key), "a list is expected here"});
    return;
  }
  for (std::size_t i = 0; i < list->size(); ++i) read((*list)[i], child(key, i));
}

} // namespace

void read_catalog(const Json& document, Catalog& catalog, std::vector<Error>& errors) {
  ObjectReader top(document, "", errors);
  if (!document.is_object()) return;
  if (auto edition = top.text("edition")) catalog.edition = *edition;
  if (const Json* sources = top.find("sources")) {
    if (sources->is_object())
      for (const auto& [id, json] : sources->items()) catalog.sources[id] = read_source(id, json, errors);
    else
      top.complain("wrong-type", "sources", "an object of sources by id is expected");
  }
  each(document, "comparisons", errors, [&](const Json& json, const std::string& path) {
    put(catalog.comparisons, read_comparison(json, path, errors));
  });
  each(document, "models", errors, [&](const Json& json, const std::string& path) {
    put(catalog.models, read_model(json, path, errors));
  });
  each(document, "hardware", errors, [&](const Json& json, const std::string& path) {
    put(catalog.hardware, read_hardware(json, path, errors));
  });
  each(document, "places", errors, [&](const Json& json, const std::string& path) {
    ObjectReader fields(json, path, errors);
    Place place{fields.required_text("id"), read_names(fields, "name")};
    fields.pass_over("kind note");
    fields.finish();
    put(catalog.places, std::move(place));
  });
  if (const Json* grids = top.find("grids")) {
    ObjectReader fields(*grids, "/grids", errors);
    read_series_list(fields, "factors", dimension::carbon_intensity, catalog.grids);
    read_series_list(fields, "water", dimension::water_intensity, catalog.water);
    read_series_list(fields, "prices", dimension::price, catalog.prices);
    fields.finish();
  }
  if (const Json* methods = top.find("methods")) {
    ObjectReader fields(*methods, "/methods", errors);
    if (const Json* ecologits = fields.find("ecologits-0.11")) catalog.ecologits = read_ecologits(*ecologits, errors);
    fields.finish();
  }
  if (const Json* defaults = top.find("defaults")) {
    ObjectReader fields(*defaults, "/defaults", errors);
    read_default(fields, "pue", catalog.default_pue);
    read_default(fields, "wue", catalog.default_wue);
    fields.finish();
  }
  top.pass_over("comparisons models hardware places licence attribution datacentres claims presets phrases $schema themes");
  top.finish();
}

void check_references(const Catalog& catalog, std::vector<Error>& errors) {
  const auto need = [&](const std::string& source, const std::string& path) {
    if (!source.empty() && !catalog.source(source))
      errors.push_back({"unknown-source", path, "no source is called \"" + source + "\"", {}, {{"given", source}}});
  };
  for (const Comparison& comparison : catalog.comparisons) {
    const std::string path = "/comparisons/" + comparison.id;
    for (const PublishedValue& value : comparison.values) need(value.source, path);
    const PublishedValue* value = comparison.value_from(comparison.default_source);
    if (!value)
      errors.push_back({"unknown-default", path + "/default", "the default source is among the values"});
    else if (value->standing != Standing::live)
      errors.push_back({"unknown-default", path + "/default", "a retracted or superseded value is never the default"});
  }
  for (const Model& model : catalog.models)
    for (const Activity* activity : {&model.training, &model.inference})
      for (const Route& route : activity->routes) {
        need(route.source, "/models/" + model.id);
        if (!route.accelerator.empty() && !catalog.accelerator(route.accelerator))
          errors.push_back({"unknown-hardware", "/models/" + model.id,
                            "no accelerator is called \"" + route.accelerator + "\""});
      }
  for (const auto* list : {&catalog.grids, &catalog.water, &catalog.prices})
    for (const Series& series : *list) need(series.source, "/grids");
}

Result<Catalog> load_catalog(std::string_view base, std::span<const std::string_view> overlays) {
  Catalog catalog;
  std::vector<Error> errors;
  for (std::size_t layer = 0; layer <= overlays.size(); ++layer) {
    const auto document = parse_document(layer == 0 ? base : overlays[layer - 1], catalog_byte_limit);
    if (document)
      read_catalog(*document, catalog, errors);
    else
      errors.push_back(document.error());
    if (errors.empty()) continue;
    Error first = errors.front();
    if (layer > 0) first.params.push_back({"overlay", std::to_string(layer)});
    return first;
  }
  check_references(catalog, errors);
  if (!errors.empty()) return errors.front();
  return catalog;
}

} // namespace tantawatt
