// What a claim's answer says of each need: below, inside or above what is published, and which published value is nearest.

#include <string>

#include "../engine/answer.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

/// Homes of 4,000 kWh (and once 5,000, and long ago 9,000) a year.
constexpr std::string_view homes = R"({
  "edition": "test",
  "sources": {"meter": {"title": "m", "author": "a", "year": 2020, "url": "https://example.org/m", "grade": "A"},
              "survey": {"title": "s", "author": "a", "year": 2021, "url": "https://example.org/s", "grade": "B"},
              "old": {"title": "o", "author": "a", "year": 2001, "yearIs": "access", "url": "https://example.org/o", "grade": "C"}},
  "comparisons": [{"id": "home", "name": {"zh-TW": "h", "en": "h", "ja": "h"}, "basis": "energy", "form": "rate", "per": "year", "unit": "year",
    "class": "home", "region": "*", "familiarity": {"zh-TW": 1, "en": 1, "ja": 1}, "default": "meter",
    "values": [{"source": "meter", "mid": 4000, "unit": "kWh", "year": 2019, "status": "measured", "seen": "primary", "boundary": ["plug"]},
               {"source": "survey", "mid": 5000, "unit": "kWh", "status": "estimate", "seen": "primary"},
               {"source": "old", "mid": 9000, "unit": "kWh", "status": "measured", "seen": "primary", "supersededBy": "meter"}]}],
  "places": [{"id": "OWID_WRL", "name": {"zh-TW": "w", "en": "w", "ja": "w"}}],
  "grids": {"factors": [{"source": "meter", "kind": "life-cycle", "definition": "d", "unit": "g/kWh", "status": "estimate", "seen": "primary",
    "values": {"OWID_WRL": {"2020": 500}}}]}
})";

const Catalog& catalog() {
  static const Catalog loaded = [] {
    auto read = load_catalog(homes);
    if (!read) FAIL(read.error().path << ": " << read.error().message);
    return std::move(*read);
  }();
  return loaded;
}

Json asked(const std::string& claim, const std::string& more = R"(,"against":["home"])") {
  return answer(R"({"subject":{"type":"energy","energy":"1000 MWh"},"claim":)" + claim + more + "}", catalog());
}
/// Of a home, where 1,000 MWh are so many.
Json need(double count) {
  const Json out = asked(R"({"comparison":"home","count":)" + std::to_string(count) + "}");
  for (const Json& one : out["claim"]["needs"])
    if (one["factor"] == "home") return one;
  return {};
}

} // namespace

TEST_CASE("claim's answer: a need lies below, inside or above what is published, its ends inside") {
  CHECK(need(251)["where"] == "below"); // 3,984 kWh
  CHECK(need(250)["where"] == "inside");
  CHECK(need(220)["where"] == "inside");
  CHECK(need(200)["where"] == "inside"); // 5,000
  CHECK(need(199)["where"] == "above");
  CHECK(need(250)["value"].get<double>() == Approx(4000));
  CHECK(need(250)["published"]["low"] == 4000);
  CHECK(need(250)["published"]["high"] == 5000);
}

// By ratio: between 4,000 and 5,000 the middle is √20e6 = 4,472. The superseded 9,000 is nobody's neighbour.
TEST_CASE("claim's answer: the nearest published value is nearest by ratio, and live") {
  CHECK(need(1000000 / 4460.)["nearest"]["source"] == "meter");
  CHECK(need(1000000 / 4480.)["nearest"]["source"] == "survey");
  CHECK(need(1000000 / 9000.)["nearest"]["source"] == "survey");
  CHECK(need(1000000 / 9000.)["nearest"]["value"] == 5000);
}

TEST_CASE("claim's answer: a factor that nobody has published has neither") {
  const Json out = asked(R"({"comparison":"home","count":250})");
  for (const Json& one : out["claim"]["needs"]) {
    if (one["factor"] != "energy") continue;
    CHECK(one["where"].is_null());
    CHECK(one["nearest"].is_null());
    CHECK(one["published"].is_null());
    CHECK(one["value"].get<double>() == Approx(1000000));
  }
}

TEST_CASE("claim's answer: what the claim gives is repeated in its unit, ranges without a mid are not") {
  const Json out = asked(R"({"comparison":"home","count":250,"given":{"energy":"1 GWh","home":"4 MWh"}})");
  CHECK(out["claim"]["given"]["energy"]["value"] == 1000000);
  CHECK(out["claim"]["given"]["energy"]["unit"] == "kWh");
  CHECK(out["claim"]["given"]["home"]["value"] == 4000);
  CHECK(asked(R"({"comparison":"home","count":250,"given":{"home":"3~4 MWh"}})")["claim"]["given"].empty());
}

TEST_CASE("claim's answer: an energy stands with its unit and no count") {
  const Json out = asked(R"({"energy":"1100 MWh"})");
  CHECK(out["claim"]["energy"]["mid"] == 1100000);
  CHECK(out["claim"]["computed"]["mid"] == 1000000);
  CHECK(out["claim"]["computed"]["unit"] == "kWh");
  CHECK_FALSE(out["claim"].contains("count"));
  CHECK(answer(R"({"subject":{"type":"carbon","carbon":"1 t"},"against":[],"claim":{"energy":"1 kWh"}})", catalog())["claim"].is_null());
}

TEST_CASE("answer: rivals stand with their counts, status and year, and the default among them") {
  const Json home = equivalent(asked(R"({"comparison":"home","count":250})"), "home");
  REQUIRE(home["rivals"].size() == 3);
  CHECK(home["rivals"][0]["count"].get<double>() == Approx(250));
  CHECK(home["rivals"][0]["default"] == true);
  CHECK(home["rivals"][0]["year"] == 2019);
  CHECK(home["rivals"][0]["status"] == "measured");
  CHECK(home["rivals"][1]["count"].get<double>() == Approx(200));
  CHECK(home["rivals"][1]["default"] == false);
  CHECK(home["rivals"][2]["status"] == "superseded");
  CHECK(home["perUnit"]["high"] == 5000); // the superseded one bounds nothing
}

TEST_CASE("answer: what is explained is the claim's, else the first asked for, else the amount") {
  CHECK(asked(R"({"comparison":"home","count":250})", "")["sensitivityOf"] == "home");
  CHECK(asked(R"({"energy":"1 GWh"})")["sensitivityOf"] == "home");
  CHECK(asked(R"({"energy":"1 GWh"})", R"(,"against":[])")["sensitivityOf"] == "energy");
  CHECK(asked(R"({"energy":"1 GWh"})", "")["sensitivityOf"] == "energy");
  CHECK(answer(R"({"subject":{"type":"carbon","carbon":"1 t"}})", catalog())["sensitivityOf"] == "carbon");
  CHECK(answer(R"({"subject":{"type":"water","water":"1 L"}})", catalog())["sensitivityOf"] == "water");
}

TEST_CASE("answer: sources have their boundary, and say where a year is only of access") {
  const Json out = asked(R"({"comparison":"home","count":250})");
  CHECK(out["sources"]["meter"]["boundary"] == Json{"plug"});
  CHECK(out["sources"]["survey"]["boundary"].empty());
  CHECK(out["sources"]["old"]["yearIs"] == "access");
  CHECK_FALSE(out["sources"]["meter"].contains("yearIs"));
}

// Each of six factors lies at its mid or above: that all six lie at theirs has odds of 1 to 64, less than the 5 % of the low
// end. One alone has its mid at its end.
TEST_CASE("answer: a mid outside its range is warned of, one at its end is not") {
  const auto count = [](const std::string& fields) {
    int found = 0;
    const Json out = answer(R"({"against":[],"subject":{"type":"training",)" + fields + "}}", catalog());
    for (const Json& one : out["warnings"])
      found += one["code"] == "mid-outside-range" && one["params"]["quantity"] == "energy";
    return found;
  };
  const std::string up = R"({"low":1,"mid":1,"high":50})", power = R"("power":{"low":"1 kW","mid":"1 kW","high":"50 kW"})";
  CHECK(count(R"("duration":{"low":"1 h","mid":"1 h","high":"50 h"},)" + power + R"(,"accelerators":)" + up + R"(,"pue":)" + up + R"(,"failedRuns":)" + up +
              R"(,"researchMultiplier":)" + up) == 1);
  CHECK(count(R"("acceleratorHours":10,)" + power + R"(,"pue":1)") == 0);
  CHECK(count(R"("acceleratorHours":10,"power":{"low":"1 kW","mid":"9 kW","high":"9 kW"},"pue":1)") == 0);
  CHECK(count(R"("acceleratorHours":10,"power":"1 kW","pue":1)") == 0);
}

// 1,000 MWh × 0.5 kg are 500 t; 500 t of CO2 come from 1,000 MWh, 250 homes.
TEST_CASE("answer: CO2 is turned back into energy only for what was asked for by name") {
  CHECK(asked(R"({"energy":"1 GWh"})")["carbon"]["mid"] == 500000);
  const Json named = answer(R"({"subject":{"type":"carbon","carbon":"500 t"},"against":["home"]})", catalog());
  CHECK(equivalent(named, "home")["count"]["mid"].get<double>() == Approx(250));
  CHECK_FALSE(named.contains("energy"));
  CHECK(answer(R"({"subject":{"type":"carbon","carbon":"500 t"}})", catalog())["equivalents"].empty());
  const Json water = answer(R"({"subject":{"type":"water","water":"100 L"},"against":["home"],"assume":{"wue":"2 L/kWh"}})", catalog());
  CHECK(equivalent(water, "home")["count"]["mid"].get<double>() == Approx(50 / 4000.));
  CHECK_FALSE(water.contains("carbon"));
  const Json both = answer(R"({"subject":{"type":"water","water":"100 L"},"against":["home"],"assume":{"wue":"2 L/kWh","wue-grid":"4 L/kWh"}})", catalog());
  CHECK(equivalent(both, "home")["count"]["mid"].get<double>() == Approx(25 / 4000.)); // by the grid's where it is known
}

TEST_CASE("answer: water is on site, off site or both, and cost only where a price is assumed") {
  const auto with = [](const std::string& assume) {
    return answer(R"({"subject":{"type":"energy","energy":"10 kWh"},"against":[],"assume":{)" + assume + "}}", catalog());
  };
  CHECK_FALSE(with("").contains("water"));
  CHECK(with(R"("wue":"2 L/kWh")")["water"]["mid"] == 20);
  CHECK(with(R"("wue-grid":"3 L/kWh")")["water"]["mid"] == 30);
  CHECK(with(R"("wue":"2 L/kWh","wue-grid":"3 L/kWh")")["water"]["mid"] == 50);
  CHECK_FALSE(with("").contains("cost"));
  const Json cost = with(R"("price":"0.2 USD/kWh")")["cost"];
  CHECK(cost["mid"].get<double>() == Approx(2));
  CHECK(cost["unit"] == "USD");
  CHECK(with(R"("grid":"0.2 kg/kWh","embodied-multiplier":1.5)")["carbon"]["mid"].get<double>() == Approx(3));
}

TEST_CASE("answer: no grid of that year, no CO2, and it is said") {
  const Json out = answer(R"({"subject":{"type":"energy","energy":"10 kWh"},"against":[],"year":2019})", catalog());
  CHECK_FALSE(out.contains("carbon"));
  CHECK_FALSE(out.contains("grid"));
  CHECK(out["warnings"][0]["code"] == "no-grid-factor");
  const Json known = answer(R"({"subject":{"type":"energy","energy":"10 kWh"},"against":[],"year":2020})", catalog());
  CHECK(known["grid"]["year"] == 2020);
  CHECK(known["grid"]["rivals"].size() == 1);
  CHECK(known["warnings"].empty());
}
