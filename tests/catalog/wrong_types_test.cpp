// Every place of a sound catalog in turn holds a value of another kind: loading names the place and goes on.

#include <string>
#include <vector>

#include "../json_checks.hpp"
#include "catalog/check.hpp"
#include "sound_folder.hpp"

using namespace tantawatt;
using Json = nlohmann::json;

namespace {

/// Pointers to every value below, containers too.
void places(const Json& json, const std::string& at, std::vector<std::string>& out) {
  if (!at.empty()) out.push_back(at);
  if (json.is_object())
    for (const auto& [key, value] : json.items()) places(value, at + "/" + key, out);
  if (json.is_array())
    for (std::size_t i = 0; i < json.size(); ++i) places(json[i], at + "/" + std::to_string(i), out);
}

/// A value of a kind that stands nowhere in a catalog where `json` does.
Json another_kind(const Json& json) { return json.is_object() ? Json(17) : json.is_boolean() ? Json("yes") : Json{{"unheard-of", true}}; }

/// Whether some complaint is about the place, about what holds it, or about what it holds.
bool told_near(const CheckReport& report, const std::string& place) {
  for (const Error& error : report.errors) {
    const std::string& shorter = error.path.size() < place.size() ? error.path : place;
    const std::string& longer = error.path.size() < place.size() ? place : error.path;
    if (!shorter.empty() && longer.compare(0, shorter.size(), shorter) == 0) return true;
  }
  return false;
}

} // namespace

TEST_CASE("data check: another kind of value is named, wherever it stands") {
  const Json folder = read_json(sound_folder);
  std::vector<std::string> all;
  places(folder, "", all);
  REQUIRE(all.size() > 100);
  for (const std::string& place : all) {
    Json planted = folder;
    planted[Json::json_pointer(place)] = another_kind(folder[Json::json_pointer(place)]);
    const CheckReport report = check_catalog({{"all.json", json_text(planted)}});
    std::string told;
    for (const Error& error : report.errors) told += error.code + " at " + error.path + "; ";
    INFO(place << " became " << json_text(planted[Json::json_pointer(place)]) << ": " << told);
    CHECK_FALSE(report.errors.empty());
    // Models and comparisons are told by their id where one stands in a list; without phrases it is the comparison that lacks them.
    CHECK((told_near(report, place) || place.find("/0") != std::string::npos || place == "/phrases"));
  }
}

TEST_CASE("data check: a field that nobody knows is named") {
  const Json folder = read_json(sound_folder);
  std::vector<std::string> all;
  places(folder, "", all);
  for (const std::string& place : all) {
    if (!folder[Json::json_pointer(place)].is_object()) continue;
    // Maps from an id, a place or a year to its value have no fields of their own.
    const bool map = place == "/sources" || place == "/phrases" || place.rfind("/phrases/", 0) == 0 || place.find("/values/") == place.size() - 11 ||
                     place == "/grids/factors/0/values" || place == "/grids/factors/0/values/TWN";
    Json planted = folder;
    planted[Json::json_pointer(place)]["unheard-of"] = 1;
    const CheckReport report = check_catalog({{"all.json", json_text(planted)}});
    INFO(place);
    if (map) continue;
    CHECK_FALSE(report.errors.empty());
  }
}
