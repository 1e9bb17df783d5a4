// The article's claim, end to end.

#include "answer.hpp"

using namespace tantawatt;
using Catch::Approx;

TEST_CASE("1,300 MWh is 1,625,000 hours at 0.8 kWh and 130 homes at 10,000 kWh") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1300 MWh"},
    "assume":{"streaming-hour":"0.8 kWh","household-year-us":"10000 kWh"},
    "against":["streaming-hour","household-year-us"],"claim":{"comparison":"streaming-hour","count":1625000}})");
  CHECK(out["energy"]["mid"] == 1300000);
  CHECK(out["energy"]["unit"] == "kWh");
  CHECK(equivalent(out, "streaming-hour")["count"]["mid"] == 1625000);
  CHECK(equivalent(out, "household-year-us")["count"]["mid"] == 130);
  CHECK(out["claim"]["arithmetic"] == true);
  CHECK(out["sensitivityOf"] == "streaming-hour");
}

TEST_CASE("with IEA's hour it is 16.9 million, and the claim needs 0.8 kWh") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1300 MWh"},
    "assume":{"streaming-hour":"0.077 kWh"},"against":["streaming-hour"],
    "claim":{"comparison":"streaming-hour","count":1625000,"given":{"energy":"1300 MWh","streaming-hour":"0.8 kWh"}}})");
  CHECK(out["claim"]["computed"]["mid"] == Approx(16883116.883)); // 1,300,000 / 0.077
  CHECK(out["claim"]["arithmetic"] == true); // on the claim's own figures
  bool found = false;
  for (const auto& need : out["claim"]["needs"]) {
    if (need["factor"] == "energy") CHECK(need["value"] == Approx(125125)); // 1,625,000 × 0.077
    if (need["factor"] != "streaming-hour") continue;
    found = true;
    CHECK(need["value"] == 0.8);
    CHECK(need["where"] == "inside");
  }
  CHECK(found);
  CHECK(out["claim"]["premises"][0]["status"] == "disputed");
}

TEST_CASE("arithmetic fails where it fails") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1300 MWh"},"against":["streaming-hour"],
    "claim":{"comparison":"streaming-hour","count":1625000,"given":{"energy":"1300 MWh","streaming-hour":"0.077 kWh"}}})");
  CHECK(out["claim"]["arithmetic"] == false);
}

TEST_CASE("160 萬 is 1.625 million at its printed digits") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"130萬度"},
    "claim":{"comparison":"streaming-hour","count":1600000,"given":{"streaming-hour":"0.8 kWh","energy":"1300 MWh"}}})");
  CHECK(out["claim"]["arithmetic"] == true);
}

TEST_CASE("what the claim leaves out is solved and marked") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1300 MWh"},"against":["household-year-us"],
    "claim":{"comparison":"household-year-us","count":130,"given":{"energy":"1300 MWh"}}})");
  const auto& premise = out["claim"]["premises"][0];
  CHECK(premise["factor"] == "household-year-us");
  CHECK(premise["status"] == "unstated");
  CHECK(premise["given"] == 10000);
}

TEST_CASE("every published hour stands beside the default, the retracted one too, and never bounds the range") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1300 MWh"},"against":["streaming-hour"]})");
  const auto hour = equivalent(out, "streaming-hour");
  bool retracted = false;
  for (const auto& rival : hour["rivals"]) {
    if (rival["status"] != "retracted") continue;
    retracted = true;
    CHECK(rival["value"] == 6.1);
  }
  CHECK(retracted);
  CHECK(hour["perUnit"]["low"] == 0.077);
  CHECK(hour["perUnit"]["high"] == 0.8);
  CHECK(out["gap"][0]["factor"] == "streaming-hour");
  CHECK(out["gap"][0]["share"] == 1);
  for (const auto& source : hour["sources"]) CHECK(out["sources"].contains(source.get<std::string>()));
}

TEST_CASE("the same request gives the same text") {
  const std::string request = R"({"subject":{"type":"training","acceleratorHours":1e6,"power":{"low":"200 W","mid":"400 W","high":"800 W"},"pue":{"low":1.0,"mid":1.1,"high":1.21}}})";
  CHECK(evaluate(shipped_catalog(), request) == evaluate(shipped_catalog(), request));
}
