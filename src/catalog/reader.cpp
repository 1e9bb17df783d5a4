#include "catalog/reader.hpp"

#include <algorithm>
#include <cmath>

namespace tantawatt {

ObjectReader::ObjectReader(const Json& json, std::string path, std::vector<Error>& errors)
    : json_(json), path_(std::move(path)), errors_(errors) {
  if (!json_.is_object())
    errors_.push_back({"wrong-type", path_, "an object is expected here", {}, {{"expected", "object"}}});
}

std::string ObjectReader::path_of(std::string_view key) const {
  std::string out = path_ + "/";
  for (char c : key) out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return out;
}

void ObjectReader::complain(std::string_view code, std::string_view key, std::string_view message, Details params,
                            std::vector<std::string> suggest) {
  errors_.push_back({code, path_of(key), message, std::move(suggest), params});
}

const Json* ObjectReader::find(std::string_view key) {
  known_.emplace_back(key);
  if (!json_.is_object()) return nullptr;
  const auto at = json_.find(std::string(key));
  return at == json_.end() ? nullptr : &*at;
}

std::optional<std::string> ObjectReader::text(std::string_view key) {
  const Json* value = find(key);
  if (!value) return std::nullopt;
  if (const auto* text = value->get_ptr<const std::string*>()) return *text;
  complain("wrong-type", key, "a text is expected here", {{"expected", "text"}});
  return std::nullopt;
}

std::string ObjectReader::text_or_empty(std::string_view key) {
  auto value = text(key);
  return value ? std::move(*value) : std::string();
}

std::string ObjectReader::required_text(std::string_view key) {
  auto value = text(key);
  if (value && !value->empty()) return *value;
  if (json_.is_object() && !json_.contains(std::string(key)))
    complain("missing-field", key, "\"" + std::string(key) + "\" is needed here");
  else if (value)
    complain("missing-field", key, "\"" + std::string(key) + "\" may not be empty");
  return {};
}

std::optional<bool> ObjectReader::flag(std::string_view key) {
  const Json* value = find(key);
  if (!value) return std::nullopt;
  if (const auto* flag = value->get_ptr<const bool*>()) return *flag;
  complain("wrong-type", key, "true or false is expected here", {{"expected", "true or false"}});
  return std::nullopt;
}

std::optional<double> ObjectReader::number(std::string_view key) {
  const Json* value = find(key);
  if (!value) return std::nullopt;
  if (value->is_number()) return value->get<double>();
  complain("wrong-type", key, "a number is expected here", {{"expected", "number"}});
  return std::nullopt;
}

std::optional<int> ObjectReader::whole_number(std::string_view key) {
  const auto value = number(key);
  if (!value) return std::nullopt;
  if (std::abs(*value) < 1e9 && *value == std::floor(*value)) return static_cast<int>(*value);
  complain("wrong-type", key, "a whole number is expected here", {{"expected", "whole number"}});
  return std::nullopt;
}

std::optional<std::vector<std::string>> ObjectReader::texts(std::string_view key) {
  const Json* value = find(key);
  if (!value) return std::nullopt;
  std::vector<std::string> out;
  bool good = value->is_array();
  if (good)
    for (const Json& item : *value) {
      const auto* text = item.get_ptr<const std::string*>();
      good = good && text;
      if (text) out.push_back(*text);
    }
  if (good) return out;
  complain("wrong-type", key, "a list of texts is expected here", {{"expected", "list of texts"}});
  return std::nullopt;
}

void ObjectReader::pass_over(std::string_view names) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    known_.push_back(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

void ObjectReader::finish() {
  if (!json_.is_object()) return;
  for (const auto& [key, value] : json_.items())
    if (std::find(known_.begin(), known_.end(), key) == known_.end())
      complain("unknown-field", key, "no field is called \"" + key + "\" here", {{"given", key}});
}

} // namespace tantawatt
