#include "request/subject.hpp"

#include <array>
#include <span>

#include "catalog/load_values.hpp"
#include "catalog/nearest.hpp"

namespace tantawatt {
namespace {

using Field = const char*;

constexpr std::array<Field, 1> energy_fields = {"energy"};
constexpr std::array<Field, 1> carbon_fields = {"carbon"};
constexpr std::array<Field, 1> water_fields = {"water"};
constexpr std::array<Field, 2> power_fields = {"power", "over"};
constexpr std::array<Field, 14> training_fields = {
    "accelerators", "duration",    "power", "pue",            "acceleratorHours", "compute",           "parameters",
    "tokens",       "utilisation", "peak",  "serverOverhead", "failedRuns",       "researchMultiplier", "embodiedMultiplier"};
constexpr std::array<Field, 17> inference_fields = {
    "energyPerPrompt", "energyPerToken",  "prompts",          "users", "activeParameters", "totalParameters",
    "outputTokens",    "inputTokens",     "latency",          "tokensPerSecond", "timeToFirstToken", "peak",
    "utilisation",     "power",           "pue",              "serverOverhead",  "over"};

struct SubjectKind {
  std::string_view name;
  SubjectType type;
  std::span<const Field> fields;
};

constexpr std::array kinds = {
    SubjectKind{"energy", SubjectType::energy, energy_fields},
    SubjectKind{"training", SubjectType::training, training_fields},
    SubjectKind{"inference", SubjectType::inference, inference_fields},
    SubjectKind{"lifetime", SubjectType::lifetime, {}},
    SubjectKind{"power", SubjectType::power, power_fields},
    SubjectKind{"carbon", SubjectType::carbon, carbon_fields},
    SubjectKind{"water", SubjectType::water, water_fields},
    SubjectKind{"compare", SubjectType::compare, {}},
};

constexpr std::array<std::string_view, 8> methods = {"published", "device-power",   "device-hours", "flops",
                                                     "measured",  "ecologits-0.11", "energy-per-token", "energy"};
constexpr std::array<std::string_view, 6> periods = {"second", "hour", "day", "week", "month", "year"};

template <std::size_t N> std::vector<std::string> list(const std::array<std::string_view, N>& items) {
  return {items.begin(), items.end()};
}

void read_model_choice(const Catalog& catalog, ObjectReader& fields, Subject& subject) {
  if (const auto model = fields.text("model")) {
    subject.model = *model;
    if (!catalog.model(*model)) {
      std::vector<std::string> ids;
      for (const Model& known : catalog.models) ids.emplace_back(known.id);
      fields.complain("unknown-model", "model", joined({"no model is called \"", *model, "\"; a number is not guessed"}),
                      {{"given", *model}}, nearest_ids(*model, ids));
    }
  }
  if (const auto method = fields.text("method")) {
    subject.method = *method;
    bool known = false;
    for (std::string_view name : methods) known = known || name == *method;
    if (!known)
      fields.complain("unknown-method", "method", joined({"no method is called \"", *method, "\""}), {{"given", *method}},
                      nearest_ids(*method, list(methods)));
  }
  if (const auto accelerator = fields.text("accelerator")) {
    subject.accelerator = *accelerator;
    if (!catalog.accelerator(*accelerator)) {
      std::vector<std::string> ids;
      for (const Hardware& known : catalog.hardware) ids.emplace_back(known.id);
      fields.complain("unknown-hardware", "accelerator", joined({"no accelerator is called \"", *accelerator, "\""}),
                      {{"given", *accelerator}}, nearest_ids(*accelerator, ids));
    }
  }
}

void read_period(ObjectReader& fields, Subject& subject) {
  const auto per = fields.text("per");
  if (!per) return;
  subject.per = *per;
  for (std::string_view name : periods)
    if (name == *per) return;
  fields.complain("unknown-period", "per", "the period is second, hour, day, week, month or year", {{"given", *per}},
                  nearest_ids(*per, list(periods)));
}

} // namespace

const Input* Subject::input(std::string_view factor) const {
  for (const Input& input : inputs)
    if (input.factor == factor) return &input;
  return nullptr;
}

// NOLINTNEXTLINE(misc-no-recursion): compare holds two subjects; the nesting limit bounds the depth
Subject read_subject(const Catalog& catalog, const JsonValue& json, std::vector<Error>& errors, std::string_view implied) {
  ObjectReader fields(json, errors);
  Subject subject{.path = json.path()};
  std::string_view type = implied;
  if (implied.empty() || json.contains("type")) type = fields.required_text("type");
  if (type.empty()) return subject;
  const SubjectKind* kind = nullptr;
  std::vector<std::string> names;
  for (const SubjectKind& known : kinds) {
    names.emplace_back(known.name);
    if (known.name == type) kind = &known;
  }
  if (!kind) {
    fields.complain("unknown-subject", "type", joined({"no subject is of type \"", type, "\""}), {{"given", type}},
                    nearest_ids(type, names));
    return subject;
  }
  subject.type = kind->type;
  subject.inputs = read_inputs(fields, kind->fields);

  const auto part = [&](const char* key, std::optional<SubjectType> expected) {
    const JsonValue* inner = fields.find(key);
    if (!inner) {
      fields.complain("missing-field", key, joined({"\"", key, "\" is needed here"}));
      return;
    }
    // Inside a lifetime the key already says what the part is.
    Subject read = read_subject(catalog, *inner, errors, expected ? key : "");
    if (expected && read.type != *expected && errors.empty())
      errors.push_back({"wrong-type", inner->path_of("type"), joined({"this part is of type \"", key, "\""})});
    subject.parts.push_back(std::move(read));
  };

  switch (subject.type) {
  case SubjectType::energy:
  case SubjectType::carbon:
  case SubjectType::water:
    if (subject.inputs.empty() && errors.empty())
      fields.complain("missing-field", type, joined({"\"", type, "\" is needed here"}));
    break;
  case SubjectType::power:
    if (!subject.input("power") && errors.empty()) fields.complain("missing-field", "power", "\"power\" is needed here");
    break;
  case SubjectType::training:
    read_model_choice(catalog, fields, subject);
    break;
  case SubjectType::inference:
    read_model_choice(catalog, fields, subject);
    read_period(fields, subject);
    subject.embodied = fields.flag("embodied").value_or(false);
    if (subject.input("over") && subject.per.empty())
      fields.complain("missing-field", "per", "\"over\" needs the period that the prompts are counted in");
    break;
  case SubjectType::lifetime:
    part("training", SubjectType::training);
    part("inference", SubjectType::inference);
    break;
  case SubjectType::compare:
    part("a", std::nullopt);
    part("b", std::nullopt);
    for (const Subject& inner : subject.parts)
      if (inner.type == SubjectType::compare)
        errors.push_back({"wrong-type", inner.path + "/type", "a comparison of comparisons is not possible"});
    break;
  }
  fields.finish();
  return subject;
}

} // namespace tantawatt
