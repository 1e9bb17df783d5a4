#include "catalog/pack.hpp"

#include <optional>
#include <set>
#include <utility>

#include "catalog/json_document.hpp"

namespace tantawatt {
namespace {

Error in_file(Error error, const std::string& path) {
  error.params.push_back({"file", path});
  error.message += " (in " + path + ")";
  return error;
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

  std::string text() const { return packed_.dump(-1, ' ', false, Json::error_handler_t::replace); }

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

} // namespace

Result<std::string> pack_catalog(const std::vector<DataFile>& files) {
  Packer packer;
  for (const DataFile& file : files) {
    const auto document = parse_document(file.text, catalog_byte_limit);
    if (!document) return in_file(document.error(), file.path);
    if (auto error = packer.add(file.path, *document)) return *error;
  }
  return packer.text();
}

} // namespace tantawatt
