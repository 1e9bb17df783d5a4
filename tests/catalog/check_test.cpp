// The data check names each of 25 kinds of planted mistake, and finds none in a sound folder.

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "../json_checks.hpp"
#include "catalog/check.hpp"
#include "sound_folder.hpp"

using namespace tantawatt;
using Json = nlohmann::json;

namespace {

CheckReport check(const Json& document) { return check_catalog({{"all.json", json_text(document)}}); }

std::string told(const CheckReport& report) {
  std::string out;
  for (const Error& error : report.errors) out += error.code + " at " + error.path + "\n";
  return out;
}

struct Mistake {
  const char* what;
  std::function<void(Json&)> plant;
  const char* code;
  const char* path;
};

Json& value(Json& all) { return all["comparisons"][0]["values"][0]; }
Json& published(Json& all) { return all["models"][0]["training"]["routes"][0]; }

} // namespace

TEST_CASE("data check: a sound folder has no mistake") {
  const CheckReport report = check(read_json(sound_folder));
  INFO(told(report));
  CHECK(report.errors.empty());
  CHECK(report.values == 6);
}

TEST_CASE("data check: 25 kinds of mistake, each named with its place") {
  const std::vector<Mistake> mistakes = {
      {"no title", [](Json& a) { a["sources"]["paper-2020"].erase("title"); }, "missing-field", "/sources/paper-2020/title"},
      {"no year", [](Json& a) { a["sources"]["paper-2020"].erase("year"); }, "missing-field", "/sources/paper-2020/year"},
      {"no address", [](Json& a) { a["sources"]["paper-2020"].erase("url"); }, "missing-field", "/sources/paper-2020/url"},
      {"a bad address", [](Json& a) { a["sources"]["paper-2020"]["url"] = "www.example.org"; }, "bad-url", "/sources/paper-2020/url"},
      {"a source nobody knows", [](Json& a) { value(a)["source"] = "nobody"; }, "unknown-source", ""},
      {"a quoter nobody knows", [](Json& a) { value(a)["quotedBy"] = "nobody"; }, "unknown-source", "/comparisons/0/values/0/quotedBy"},
      {"quoted by whom?", [](Json& a) { value(a).erase("quotedBy"); }, "missing-field", "/comparisons/0/values/0/quotedBy"},
      {"seen in memory only", [](Json& a) { value(a)["seen"] = "memory"; }, "unknown-seen", "/comparisons/0/values/0/seen"},
      {"a status of its own", [](Json& a) { value(a)["status"] = "sure"; }, "unknown-status", "/comparisons/0/values/0/status"},
      {"a unit of another kind", [](Json& a) { value(a)["unit"] = "kg"; }, "wrong-unit", "/comparisons/0/values/0/mid"},
      {"a unit nobody knows", [](Json& a) { value(a)["unit"] = "horses"; }, "unknown-unit", "/comparisons/0/values/0/mid"},
      {"low above high", [](Json& a) { value(a)["low"] = 0.3; }, "range-order", "/comparisons/0/values/0"},
      {"a negative value", [](Json& a) { value(a)["low"] = -1; }, "out-of-range", "/comparisons/0/values/0/low"},
      {"a misspelt field", [](Json& a) { value(a)["boundry"] = 1; }, "unknown-field", "/comparisons/0/values/0/boundry"},
      {"no value at all", [](Json& a) { a["comparisons"][0]["values"] = Json::array(); }, "missing-field", "/comparisons/0/values"},
      {"a name missing", [](Json& a) { a["comparisons"][0]["name"].erase("ja"); }, "missing-field", "/comparisons/0/name/ja"},
      {"a default nobody published", [](Json& a) { a["comparisons"][0]["default"] = "quoter-2021"; }, "unknown-default", "/comparisons/ev-km/default"},
      {"a retracted default", [](Json& a) { value(a)["status"] = "retracted"; }, "unknown-default", "/comparisons/ev-km/default"},
      {"a unit without words", [](Json& a) { a["phrases"]["ja"].erase("unit.km"); }, "missing-phrase", "/comparisons/ev-km"},
      {"a boundary without words", [](Json& a) { value(a)["boundary"] = {"moon"}; }, "unknown-boundary", "/comparisons/0/values/0/boundary"},
      {"a route's boundary in a word of its own", [](Json& a) { published(a)["boundary"] = {"vehicles"}; }, "unknown-boundary", "/models/0/training/routes/0/boundary"},
      {"a phrase that is no text", [](Json& a) { a["phrases"]["en"]["unit.km"] = Json::object(); }, "wrong-type", "/phrases/en/unit.km"},
      {"兆瓦時 in a text", [](Json& a) { a["phrases"]["zh-TW"]["unit.MWh"] = "兆瓦時"; }, "ambiguous-unit", "/phrases/zh-TW/unit.MWh"},
      {"an id twice", [](Json& a) { a["comparisons"].push_back(a["comparisons"][0]); }, "duplicate-id", "/comparisons/ev-km"},
      {"an energy far from its own inputs", [](Json& a) { published(a)["energy"] = "7200 MWh"; }, "chain-mismatch", "/models/model-a/training"},
      {"no values at all", [](Json& a) { a["comparisons"][0].erase("values"); }, "missing-field", "/comparisons/0/values"},
      {"values that are no list", [](Json& a) { a["comparisons"][0]["values"] = value(a); }, "missing-field", "/comparisons/0/values"},
      {"an empty list of values", [](Json& a) { a["comparisons"][0]["values"] = Json::array(); }, "missing-field", "/comparisons/0/values"},
      {"CO2 that no grid gives", [](Json& a) { a["models"][0]["training"]["carbon"]["mid"] = 2.6; }, "implausible-intensity", "/models/model-a/training/carbon"},
      {"a default route that is not there", [](Json& a) { a["models"][0]["training"]["default"] = "flops"; }, "unknown-method", "/models/0/training/default"},
      {"an accelerator nobody knows", [](Json& a) { published(a)["accelerator"] = "abacus"; }, "unknown-hardware", "/models/model-a"},
      {"a PUE below 1", [](Json& a) { a["models"][0]["training"]["routes"][1]["pue"] = 0.9; }, "out-of-range", "/models/0/training/routes/1/pue"},
      {"a grid in the wrong unit", [](Json& a) { a["grids"]["factors"][0]["unit"] = "L/kWh"; }, "wrong-unit", "/grids/factors/0/unit"},
  };
  REQUIRE(mistakes.size() >= 25);
  for (const Mistake& mistake : mistakes) {
    Json planted = read_json(sound_folder);
    mistake.plant(planted);
    const CheckReport report = check(planted);
    INFO(mistake.what << "\n" << told(report));
    bool named = false;
    for (const Error& error : report.errors)
      named = named || (error.code == mistake.code && (*mistake.path == '\0' || error.path == mistake.path));
    CHECK(named);
  }
}

// 2,000,000 h x 500 W are 1,000 MWh; printed is 7.2 times that.
TEST_CASE("data check: the route that a published energy contradicts is named, with how far off it is") {
  Json planted = read_json(sound_folder);
  published(planted)["energy"] = "7200 MWh";
  std::string said;
  for (const Error& error : check(planted).errors)
    if (error.code == "chain-mismatch") said += error.message + "\n";
  INFO(said);
  CHECK(said.find("(device-hours) differ 7.2 times") != std::string::npos);
  CHECK(said.find("(published)") == std::string::npos);
  CHECK(std::count(said.begin(), said.end(), '\n') == 1);
}

TEST_CASE("data check: several mistakes are all told at once, each with its file") {
  Json planted = read_json(sound_folder);
  value(planted)["status"] = "sure";
  planted["sources"]["paper-2020"]["url"] = "nowhere";
  const CheckReport report = check(planted);
  CHECK(report.errors.size() >= 2);
  for (const Error& error : report.errors) {
    REQUIRE_FALSE(error.params.empty());
    CHECK(error.params.back().name == "file");
    CHECK(error.params.back().value == "all.json");
  }
  CHECK(check_catalog({{"broken.json", "{"}}).errors.front().code == "invalid-json");
}
