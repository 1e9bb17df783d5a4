#include "catalog/pack.hpp"

#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "catalog/json_document.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json; // here documents are changed and written

// Our reader finds what is wrong with the text, the library's makes of it what can be changed.
Result<Json> parse_changeable(std::string_view text) {
  if (const auto read = parse_document(text, catalog_byte_limit); !read) return read.error();
  return Json::parse(text, nullptr, false);
}

Error in_file(Error error, const std::string& path) {
  error.params.push_back({"file", path});
  error.message += " (in " + path + ")";
  return error;
}

constexpr std::array<std::string_view, 7> data_readers_only = {"where",     "printed",  "derivedFrom", "measuredBy",
                                                               "corrected", "accessed", "memory"};
constexpr std::array<std::string_view, 3> comparison_data_only = {"definition", "note", "region"};

template <std::size_t N> void drop(Json& record, const std::array<std::string_view, N>& keys) {
  for (std::string_view key : keys) record.erase(std::string(key));
}

// NOLINTNEXTLINE(misc-no-recursion): the nesting limit bounds the depth
void drop_for_page(Json& json) {
  if (json.is_object()) drop(json, data_readers_only);
  if (json.is_structured())
    for (Json& inner : json) drop_for_page(inner);
}

class Packer {
public:
  std::optional<Error> add(const std::string& path, const Json& document) {
    if (!document.is_object()) return in_file({"wrong-type", "", "a data file is one object"}, path);
    for (const auto& [key, value] : document.items()) {
      if (key == "$schema") continue;
      if (auto error = merge(packed_[key], value, "/" + key)) return in_file(std::move(*error), path);
    }
    return std::nullopt;
  }

  std::string text() {
    packed_.erase("datacentres");
    for (const char* kind : {"comparisons", "models", "hardware", "defaults", "grids"})
      if (packed_.contains(kind)) drop_for_page(packed_[kind]);
    if (packed_.contains("comparisons"))
      for (Json& comparison : packed_["comparisons"])
        if (comparison.is_object() && comparison.contains("values"))
          for (Json& value : comparison["values"])
            if (value.is_object()) drop(value, comparison_data_only);
    return packed_.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

private:
  Json packed_ = Json::object();
  std::set<std::string> ids_;

  // Objects unite down to the records, lists of records join; a plain value may stand only once.
  // NOLINTNEXTLINE(misc-no-recursion): the nesting limit bounds the depth
  std::optional<Error> merge(Json& into, const Json& value, const std::string& path) {
    if (value.is_array()) {
      if (into.is_null()) into = Json::array();
      for (const Json& record : value) {
        if (record.is_object() && record.contains("id") && record["id"].is_string()) {
          const std::string id = path + "/" + *record["id"].get_ptr<const std::string*>();
          if (!ids_.insert(id).second) return Error{"duplicate-id", id, "this record stands in two places"};
        }
        into.push_back(record);
      }
      return std::nullopt;
    }
    if (into.is_null()) {
      into = value;
      return std::nullopt;
    }
    if (!into.is_object() || !value.is_object()) return Error{"duplicate-id", path, "this stands in two places"};
    for (const auto& [key, inner] : value.items())
      if (auto error = merge(into[key], inner, path + "/" + key)) return error;
    return std::nullopt;
  }
};

// Sources are records too, by their key.
// NOLINTNEXTLINE(misc-no-recursion): the nesting limit bounds the depth
std::optional<Error> lay(Json& under, const Json& over, const std::string& path) {
  if (under.is_array() != over.is_array() || under.is_object() != over.is_object())
    return Error{"wrong-type", path, "the catalog has " + std::string(under.type_name()) + " here"};
  if (over.is_array()) {
    for (const Json& record : over) {
      Json* known = nullptr;
      for (Json& other : under)
        if (record.is_object() && other.is_object() && record.contains("id") && other.contains("id") && other["id"] == record["id"])
          known = &other;
      if (known)
        *known = record;
      else
        under.push_back(record);
    }
  } else if (over.is_object() && path != "/sources") {
    for (const auto& [key, inner] : over.items()) {
      if (key == "$schema") continue;
      if (!under.contains(key)) under[key] = inner;
      else if (auto error = lay(under[key], inner, path + "/" + key)) return error;
    }
  } else if (over.is_object()) {
    under.update(over);
  } else {
    under = over;
  }
  return std::nullopt;
}

} // namespace

Result<std::string> lay_over(std::string_view packed, std::string_view overlay) {
  auto under = parse_changeable(packed);
  if (!under) return under.error();
  const auto over = parse_changeable(overlay);
  if (!over) return over.error();
  if (!over->is_object()) return Error{"wrong-type", "", "a catalog is one object"};
  if (auto error = lay(*under, *over, "")) return *error;
  return under->dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::string> pack_catalog(const std::vector<DataFile>& files) {
  Packer packer;
  for (const DataFile& file : files) {
    const auto document = parse_changeable(file.text);
    if (!document) return in_file(document.error(), file.path);
    if (auto error = packer.add(file.path, *document)) return *error;
  }
  return packer.text();
}

} // namespace tantawatt
