// How far a published energy may be from its own inputs, and its CO2 from any grid: both sides of each bound.

#include <string>

#include "../json_checks.hpp"
#include "catalog/check.hpp"
#include "sound_folder.hpp"

using namespace tantawatt;
using Json = nlohmann::json;

namespace {

Json folder() { return read_json(sound_folder); }
Json& training(Json& all) { return all["models"][0]["training"]; }

/// The codes of all complaints, in order.
std::string told(const Json& all) {
  std::string out;
  for (const Error& error : check_catalog({{"all.json", json_text(all)}}).errors) out += error.code + " ";
  return out;
}

/// 2,000,000 h × 500 W are 1,000 MWh.
std::string printed(const std::string& energy) {
  Json all = folder();
  training(all)["routes"][0]["energy"] = energy;
  training(all).erase("carbon");
  return told(all);
}
std::string tonnes(double of_1000_mwh) {
  Json all = folder();
  training(all)["carbon"]["mid"] = of_1000_mwh;
  return told(all);
}

} // namespace

TEST_CASE("data check: a quarter off its own inputs is the most, up or down") {
  CHECK(printed("1250 MWh") == "");
  CHECK(printed("1260 MWh") == "chain-mismatch ");
  CHECK(printed("800 MWh") == "");
  CHECK(printed("790 MWh") == "chain-mismatch ");
}

TEST_CASE("data check: what is marked disputed may be off, whichever of the two") {
  for (std::size_t route = 0; route < 2; ++route) {
    Json all = folder();
    training(all)["routes"][0]["energy"] = "7200 MWh";
    training(all).erase("carbon");
    training(all)["routes"][route]["status"] = "disputed";
    CHECK(told(all) == "");
  }
}

TEST_CASE("data check: the chain counts its PUE, its devices and their time") {
  Json all = folder();
  training(all).erase("carbon");
  Json& route = training(all)["routes"][1];
  route["pue"] = 1.3; // 1,300 MWh
  CHECK(told(all) == "chain-mismatch ");
  route = {{"method", "device-power"}, {"accelerators", 1000}, {"duration", "2000 h"}, {"power", "500 W"}, {"source", "paper-2020"}, {"status", "disclosed"}, {"seen", "primary"}};
  CHECK(told(all) == "");
  route["accelerators"] = 1300;
  CHECK(told(all) == "chain-mismatch ");
  route["accelerators"] = 1000;
  route["duration"] = "2600 h";
  CHECK(told(all) == "chain-mismatch ");
  route["duration"] = "2000 h";
  route["pue"] = 1.3;
  CHECK(told(all) == "chain-mismatch ");
  route.erase("power"); // then there is nothing to compare with
  CHECK(told(all) == "");
}

TEST_CASE("data check: no grid is cleaner than 5 g or dirtier than 1,300 g a kWh") {
  CHECK(tonnes(5) == "");
  CHECK(tonnes(4.95) == "implausible-intensity ");
  CHECK(tonnes(1300) == "");
  CHECK(tonnes(1310) == "implausible-intensity ");
  Json all = folder();
  training(all)["carbon"]["mid"] = 1310;
  training(all)["carbon"]["status"] = "disputed";
  CHECK(told(all) == "");
}

TEST_CASE("data check: without a published energy the first route stands for it") {
  Json all = folder();
  training(all)["routes"].erase(0);
  training(all)["default"] = "device-hours";
  CHECK(told(all) == "");
  training(all)["carbon"]["mid"] = 1310;
  CHECK(told(all) == "implausible-intensity ");
}

TEST_CASE("data check: words are asked for in every language, and a record's home is named") {
  for (const char* language : {"zh-TW", "en", "ja"}) {
    Json all = folder();
    all["phrases"][language].erase("unit.km");
    CHECK(told(all) == "missing-phrase ");
    all = folder();
    all["phrases"][language].erase("boundary.vehicle");
    CHECK(told(all) == "unknown-boundary ");
  }
  Json all = folder(), words = {{"phrases", all["phrases"]}};
  all.erase("phrases");
  CHECK(check_catalog({{"records.json", json_text(all)}, {"words.json", json_text(words)}}).errors.empty());
  words["phrases"]["en"].erase("unit.km");
  const auto report = check_catalog({{"words.json", json_text(words)}, {"records.json", json_text(all)}});
  REQUIRE(report.errors.size() == 1);
  CHECK(report.errors[0].params.back().value == "records.json");
}
