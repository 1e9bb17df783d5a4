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

void put_source(std::vector<Source>& sources, const Source& source) {
  const auto at = std::lower_bound(sources.begin(), sources.end(), source.id, [](const Source& one, std::string_view id) { return one.id < id; });
  if (at != sources.end() && at->id == source.id)
    *at = source;
  else
    sources.insert(at, source);
}

Source read_source(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Source source{.id = json.key()};
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
  const std::string_view url = source.url;
  if (!url.empty() && ((!url.starts_with("https://") && !url.starts_with("http://")) ||
                       url.find_first_of(" <>\"") != std::string::npos))
    fields.complain("bad-url", "url", "a web address starting with https:// is expected");
  return source;
}

double hours_of(std::string_view period) {
  const auto unit = find_unit(period);
  return unit && unit->dimension == dimension::duration ? unit->to_coherent(1) : 0;
}

Comparison read_comparison(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Comparison out;
  out.id = fields.required_text("id");
  out.name = read_names(fields, "name");
  const std::string_view basis = fields.required_text("basis");
  out.basis = basis == "carbon" ? Basis::carbon : basis == "water" ? Basis::water : Basis::energy;
  if (basis != "carbon" && basis != "water" && basis != "energy")
    fields.complain("unknown-basis", "basis", "basis is energy, carbon or water");
  const std::string_view form = fields.required_text("form");
  out.form = form == "rate" ? Form::rate : Form::event;
  if (form != "rate" && form != "event") fields.complain("unknown-form", "form", "form is event or rate");
  const std::string_view per = fields.text_or_empty("per");
  if (out.form == Form::rate) {
    out.period_hours = hours_of(per);
    if (out.period_hours <= 0) fields.complain("missing-field", "per", "a rate says which period its value covers");
  }
  out.unit = fields.required_text("unit");
  out.whole = fields.flag("whole").value_or(false);
  out.group = fields.required_text("class");
  out.region = fields.required_text("region");
  out.domain = fields.number("domain").value_or(1);
  if (const JsonValue* familiarity = fields.find("familiarity")) {
    ObjectReader levels(*familiarity, errors);
    for (std::size_t i = 0; i < languages.size(); ++i) out.familiarity[i] = levels.number(languages[i]).value_or(0);
    levels.finish();
  }
  out.emotive = fields.flag("emotive").value_or(false);
  out.supply = fields.flag("supply").value_or(false);
  out.ai = fields.flag("ai").value_or(false);
  out.default_source = fields.required_text("default");
  const FactorSpec spec = comparison_factor(out.id, dimension_of(out.basis));
  const JsonValue* values = fields.find("values");
  if (!values || !values->is_array() || values->is_empty())
    fields.complain("missing-field", "values", "at least one published value is needed");
  else
    for (const JsonValue& one : *values)
      if (auto value = read_value(one, spec, errors)) out.values.push_back(std::move(*value));
  fields.pass_over("phrases note");
  fields.finish();
  return out;
}

constexpr std::array<const char*, 20> route_fields = {
    "energy",     "accelerators",     "duration",        "power",           "pue",
    "acceleratorHours", "compute",    "parameters",      "tokens",          "utilisation",
    "peak",       "serverOverhead",   "energyPerPrompt", "energyPerToken",  "activeParameters",
    "totalParameters",  "outputTokens", "inputTokens",   "tokensPerSecond", "timeToFirstToken"};

Route read_route(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
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

Activity read_activity(ObjectReader& model, const char* key) {
  Activity activity;
  const JsonValue* json = model.find(key);
  if (!json) return activity;
  ObjectReader fields(*json, model.errors());
  activity.default_method = fields.required_text("default");
  if (const JsonValue* carbon = fields.find("carbon"))
    activity.carbon = read_value(*carbon, *factor_by_id("carbon"), model.errors());
  fields.pass_over("water note");
  if (const JsonValue* routes = fields.find("routes"); routes && routes->is_array())
    for (const JsonValue& route : *routes) activity.routes.push_back(read_route(route, model.errors()));
  fields.finish();
  const bool known = std::any_of(activity.routes.begin(), activity.routes.end(),
                                 [&](const Route& r) { return r.method == activity.default_method; });
  if (!known) fields.complain("unknown-method", "default", "the default route is among the routes");
  return activity;
}

Model read_model(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
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

Hardware read_hardware(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Hardware hardware;
  hardware.id = fields.required_text("id");
  hardware.name = read_names(fields, "name");
  const auto part = [&](const char* key, const char* factor) -> std::optional<PublishedValue> {
    const JsonValue* value = fields.find(key);
    if (!value) return std::nullopt;
    return read_value(*value, *factor_by_id(factor), errors);
  };
  hardware.thermal_power = part("tdp", "power");
  hardware.server_power = part("serverPower", "power");
  hardware.peak = part("peak", "peak");
  fields.pass_over("maker year memory note kind");
  fields.finish();
  return hardware;
}

void read_years(const JsonValue& years, const Unit& unit, Series& series, std::vector<Error>& errors) {
  if (!years.is_object()) {
    errors.push_back({"wrong-type", years.path(), "years with their values are expected here"});
    return;
  }
  for (const JsonValue& value : years) {
    if (!value.is_number() || value.number() < 0 || value.key().size() != 4) {
      errors.push_back({"out-of-range", value.path(), "a year with a value of 0 or more is expected"});
      continue;
    }
    int year = 0;
    for (char digit : value.key()) year = year * 10 + (digit - '0');
    series.values.push_back({years.key(), year, unit.to_coherent(value.number())});
  }
}

Place read_place(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Place place{fields.required_text("id"), read_names(fields, "name")};
  fields.pass_over("kind note");
  fields.finish();
  return place;
}

Series read_series(const JsonValue& json, const Dimension& wanted, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  Series series;
  series.source = fields.required_text("source");
  series.kind = fields.text_or_empty("kind");
  series.definition = fields.required_text("definition");
  const std::string_view unit_text = fields.required_text("unit");
  fields.pass_over("status seen grade note quotedBy where boundary licence");
  const auto unit = find_unit(unit_text);
  if (!unit || unit->dimension != wanted) {
    fields.complain("wrong-unit", "unit", "the unit of this series is of another kind", {{"given", unit_text}});
    return series;
  }
  series.currency = unit->currency;
  const JsonValue* values = fields.find("values");
  if (!values || !values->is_object())
    fields.complain("missing-field", "values", "places with their years are expected here");
  else
    for (const JsonValue& years : *values) read_years(years, *unit, series, errors);
  fields.finish();
  return series;
}

void read_series_list(ObjectReader& grids, const char* key, const Dimension& wanted, std::vector<Series>& into) {
  const JsonValue* list = grids.find(key);
  if (!list) return;
  if (!list->is_array()) return grids.complain("wrong-type", key, "a list of series is expected here");
  for (const JsonValue& series : *list) into.push_back(read_series(series, wanted, grids.errors()));
}

void read_default(ObjectReader& defaults, const char* key, std::optional<PublishedValue>& into) {
  const JsonValue* json = defaults.find(key);
  const JsonValue* published = json ? json->find("value") : nullptr;
  if (!published) return;
  if (auto value = read_value(*published, *factor_by_id(key), defaults.errors())) into = std::move(value);
}

EcologitsConstants read_ecologits(const JsonValue& json, std::vector<Error>& errors) {
  ObjectReader fields(json, errors);
  EcologitsConstants c{.source = fields.required_text("source")};
  const auto number = [&](const char* key, double& into) {
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

template <class Record>
void read_records(ObjectReader& top, const char* key, std::vector<Record>& into, Record (*read)(const JsonValue&, std::vector<Error>&)) {
  const JsonValue* list = top.find(key);
  if (!list) return;
  if (!list->is_array()) return top.complain("wrong-type", key, "a list is expected here");
  for (const JsonValue& json : *list) put(into, read(json, top.errors()));
}

} // namespace

void read_catalog(const JsonValue& document, Catalog& catalog, std::vector<Error>& errors) {
  ObjectReader top(document, errors);
  if (!document.is_object()) return;
  if (const auto edition = top.text("edition")) catalog.edition = *edition;
  if (const JsonValue* sources = top.find("sources")) {
    if (sources->is_object())
      for (const JsonValue& json : *sources) put_source(catalog.sources, read_source(json, errors));
    else
      top.complain("wrong-type", "sources", "an object of sources by id is expected");
  }
  read_records(top, "comparisons", catalog.comparisons, &read_comparison);
  read_records(top, "models", catalog.models, &read_model);
  read_records(top, "hardware", catalog.hardware, &read_hardware);
  read_records(top, "places", catalog.places, &read_place);
  if (const JsonValue* grids = top.find("grids")) {
    ObjectReader fields(*grids, errors);
    read_series_list(fields, "factors", dimension::carbon_intensity, catalog.grids);
    read_series_list(fields, "water", dimension::water_intensity, catalog.water);
    read_series_list(fields, "prices", dimension::price, catalog.prices);
    fields.finish();
  }
  if (const JsonValue* methods = top.find("methods")) {
    ObjectReader fields(*methods, errors);
    if (const JsonValue* ecologits = fields.find("ecologits-0.11")) catalog.ecologits = read_ecologits(*ecologits, errors);
    fields.finish();
  }
  if (const JsonValue* defaults = top.find("defaults")) {
    ObjectReader fields(*defaults, errors);
    read_default(fields, "pue", catalog.default_pue);
    read_default(fields, "wue", catalog.default_wue);
    fields.finish();
  }
  top.pass_over("licence attribution datacentres claims presets phrases $schema themes");
  top.finish();
}

void check_references(const Catalog& catalog, std::vector<Error>& errors) {
  const auto need = [&](std::string_view source, std::string_view kind, std::string_view id) {
    if (!source.empty() && !catalog.source(source))
      errors.push_back({"unknown-source", joined({kind, id}), joined({"no source is called \"", source, "\""}), {}, {{"given", source}}});
  };
  for (const Comparison& comparison : catalog.comparisons) {
    for (const PublishedValue& value : comparison.values) need(value.source, "/comparisons/", comparison.id);
    const PublishedValue* value = comparison.value_from(comparison.default_source);
    if (!value || value->standing != Standing::live)
      errors.push_back({"unknown-default", joined({"/comparisons/", comparison.id, "/default"}),
                        value ? "a retracted or superseded value is never the default" : "the default source is among the values"});
  }
  for (const Model& model : catalog.models)
    for (const Activity* activity : {&model.training, &model.inference})
      for (const Route& route : activity->routes) {
        need(route.source, "/models/", model.id);
        if (!route.accelerator.empty() && !catalog.accelerator(route.accelerator))
          errors.push_back({"unknown-hardware", joined({"/models/", model.id}),
                            joined({"no accelerator is called \"", route.accelerator, "\""})});
      }
  for (const auto* list : {&catalog.grids, &catalog.water, &catalog.prices})
    for (const Series& series : *list) need(series.source, "/grids", "");
}

Result<Catalog> load_catalog(std::string_view base, std::span<const std::string_view> overlays) {
  Catalog catalog;
  std::vector<Error> errors;
  for (std::size_t layer = 0; layer <= overlays.size(); ++layer) {
    auto document = parse_document(layer == 0 ? base : overlays[layer - 1], catalog_byte_limit);
    if (document)
      read_catalog(document->root(), catalog, errors);
    else
      errors.push_back(document.error());
    if (errors.empty()) {
      catalog.texts.push_back(document->take_texts());
      continue;
    }
    Error first = errors.front();
    if (layer > 0) first.params.push_back({"overlay", std::to_string(layer)});
    return first;
  }
  check_references(catalog, errors);
  if (!errors.empty()) return errors.front();
  return Result<Catalog>(std::move(catalog));
}

} // namespace tantawatt
