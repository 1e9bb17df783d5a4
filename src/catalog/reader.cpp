#include "catalog/reader.hpp"

#include <algorithm>
#include <cmath>

namespace tantawatt {

ObjectReader::ObjectReader(const JsonValue& json, std::vector<Error>& errors) : json_(json), errors_(errors) {
  if (!json_.is_object())
    errors_.push_back({"wrong-type", path(), "an object is expected here", {}, {{"expected", "object"}}});
}

void ObjectReader::complain(const char* code, std::string_view key, std::string_view message, Details params,
                            std::span<const std::string> suggest) {
  errors_.push_back({code, path_of(key), message, suggest, params});
}

const JsonValue* ObjectReader::find(const char* key) {
  known_.push_back(key);
  return json_.find(key);
}

void ObjectReader::wrong_type(const char* key, const char* expected) {
  const char* const article = expected == std::string_view("true or false") ? "" : "a ";
  complain("wrong-type", key, joined({article, expected, " is expected here"}), {{"expected", expected}});
}

const JsonValue* ObjectReader::find(const char* key, JsonValue::Type type, const char* expected) {
  const JsonValue* value = find(key);
  if (!value || value->type() == type) return value;
  wrong_type(key, expected);
  return nullptr;
}

std::optional<std::string_view> ObjectReader::text(const char* key) {
  if (const JsonValue* value = find(key, JsonValue::Type::text, "text")) return value->text();
  return std::nullopt;
}

std::string_view ObjectReader::text_or_empty(const char* key) { return text(key).value_or(""); }

std::string_view ObjectReader::required_text(const char* key) {
  const auto value = text(key);
  if (value && !value->empty()) return *value;
  if (value)
    complain("missing-field", key, joined({"\"", key, "\" may not be empty"}));
  else if (json_.is_object() && !json_.contains(key))
    complain("missing-field", key, joined({"\"", key, "\" is needed here"}));
  return {};
}

std::optional<bool> ObjectReader::flag(const char* key) {
  if (const JsonValue* value = find(key, JsonValue::Type::flag, "true or false")) return value->number() != 0;
  return std::nullopt;
}

std::optional<double> ObjectReader::number(const char* key) {
  if (const JsonValue* value = find(key, JsonValue::Type::number, "number")) return value->number();
  return std::nullopt;
}

std::optional<int> ObjectReader::whole_number(const char* key) {
  const auto value = number(key);
  if (!value) return std::nullopt;
  if (std::abs(*value) < 1e9 && *value == std::floor(*value)) return static_cast<int>(*value);
  wrong_type(key, "whole number");
  return std::nullopt;
}

std::optional<std::vector<std::string_view>> ObjectReader::texts(const char* key) {
  const JsonValue* value = find(key, JsonValue::Type::array, "list of texts");
  if (!value) return std::nullopt;
  std::vector<std::string_view> out;
  for (const JsonValue& item : *value) {
    if (!item.is_text()) {
      wrong_type(key, "list of texts");
      return std::nullopt;
    }
    out.push_back(item.text());
  }
  return out;
}

void ObjectReader::pass_over(const char* list) {
  std::string_view names = list;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    known_.push_back(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

void ObjectReader::finish() {
  if (!json_.is_object()) return;
  for (const JsonValue& member : json_)
    if (std::find(known_.begin(), known_.end(), member.key()) == known_.end())
      complain("unknown-field", member.key(), joined({"no field is called \"", member.key(), "\" here"}), {{"given", member.key()}});
}

} // namespace tantawatt
