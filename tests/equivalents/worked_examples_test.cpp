// The worked examples of the selection rule, on a frozen fixture that is not for readers: the same
// order, the same digits, and every rejected candidate with its gate.


#include <algorithm>

#include "../engine/answer.hpp"
#include "fixture_catalog.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

const Catalog& fixture() {
  static const Catalog catalog = [] {
    auto loaded = load_catalog(fixture_catalog());
    if (!loaded) FAIL(loaded.error().path << ": " << loaded.error().message);
    return std::move(*loaded);
  }();
  return catalog;
}

nlohmann::json ask(const std::string& subject, const std::string& locale) {
  return answer(R"({"subject":)" + subject + R"(,"audience":{"locale":")" + locale + "\"}}", fixture());
}

std::string energy(const std::string& value) { return R"({"type":"energy","energy":)" + value + "}"; }

// The ids that no gate rejects, best first.
std::vector<std::string> ranked(const nlohmann::json& out) {
  std::vector<std::string> ids;
  for (const auto& one : out["equivalents"])
    if (one["rejected"].is_null()) ids.push_back(one["id"]);
  return ids;
}

// `first` ranks above `second`, whatever stands between or around them.
void ranks_above(const nlohmann::json& out, std::string_view first, std::string_view second) {
  const auto ids = ranked(out);
  const auto at = [&](std::string_view id) { return std::find(ids.begin(), ids.end(), id) - ids.begin(); };
  INFO(first << " above " << second);
  CHECK(at(first) < at(second));
  CHECK(at(second) < static_cast<std::ptrdiff_t>(ids.size()));
}

} // namespace

TEST_CASE("example 1: a median prompt of 0.24 Wh") {
  // The maker's own range: accelerators alone 0.10 Wh, everything 0.24 Wh.
  const auto out = ask(energy(R"({"low":"0.1 Wh","mid":"0.24 Wh","high":"0.24 Wh","kind":"dispute"})"), "zh-TW");
  // 0.24 Wh ÷ (4,068 kWh / 8,766 h = 464 W) = 1.86 s → 2 (the range is wide); ÷ 10 W = 86 s → 1.4 min
  const auto home = equivalent(out, "household-tw");
  CHECK(home["form"] == "duration");
  CHECK(home["shown"]["unit"] == "s");
  CHECK(home["shown"]["count"] == 2);
  CHECK(home["score"] == Approx(.97).margin(.02));
  const auto led = equivalent(out, "led");
  CHECK(led["shown"]["unit"] == "min");
  CHECK(led["shown"]["count"] == Approx(1.4));
  CHECK(led["score"] == Approx(.87).margin(.02));
  CHECK(equivalent(out, "phone")["rejected"] == "score"); // a sixtieth of a charge
  CHECK(equivalent(out, "prompt")["rejected"] == "same-object");
  CHECK(ranked(out).at(0) == "household-tw");
  ranks_above(out, "household-tw", "led");
  // Without that range the same rule keeps two digits: 2 would be 7 % off.
  CHECK(equivalent(ask(energy(R"("0.24 Wh")"), "zh-TW"), "household-tw")["shown"]["count"] == Approx(1.9));
}

TEST_CASE("example 2: a query of 0.3 Wh, disputed up to 3 Wh") {
  const auto out = ask(energy(R"({"low":"0.3 Wh","mid":"0.3 Wh","high":"3 Wh","kind":"dispute"})"), "zh-TW");
  const auto home = equivalent(out, "household-tw"); // 2.3 s: one digit will do, the range is tenfold
  CHECK(home["shown"]["count"] == 2);
  CHECK(home["shown"]["digits"] == 1);
  CHECK(equivalent(out, "led")["shown"]["count"] == 2); // 1.8 min → 2
  ranks_above(out, "household-tw", "led");
}

TEST_CASE("example 3: an image of 2.9 Wh, from 1 to 11") {
  const auto out = ask(energy(R"({"low":"1 Wh","mid":"2.9 Wh","high":"11 Wh","kind":"dispute"})"), "zh-TW");
  CHECK(equivalent(out, "household-tw")["shown"]["count"] == 20); // 22.5 s
  CHECK(equivalent(out, "led")["shown"]["count"] == 20);          // 17.4 min
  ranks_above(out, "household-tw", "led");
}

TEST_CASE("example 4: twenty queries a day for a year, 20 × 365 × 0.3 Wh = 2.19 kWh") {
  const auto out = ask(energy(R"({"low":"2.19 kWh","mid":"2.19 kWh","high":"21.9 kWh","kind":"dispute"})"), "zh-TW");
  const auto home = equivalent(out, "household-tw"); // 4.7 h
  CHECK(home["shown"]["unit"] == "h");
  CHECK(home["shown"]["count"] == 5);
  CHECK(equivalent(out, "store-tw")["shown"]["count"] == 7); // 6.9 min
  CHECK(equivalent(out, "rice")["shown"]["count"] == 5);     // 5.475 pots
  ranks_above(out, "household-tw", "store-tw");
  ranks_above(out, "store-tw", "rice");
}

TEST_CASE("example 5: a server's day of 245 kWh is 20 homes for a day") {
  const auto out = ask(energy(R"({"low":"150 kWh","mid":"245 kWh","high":"245 kWh","kind":"dispute"})"), "zh-TW");
  const auto home = equivalent(out, "household-tw"); // 22 home-days
  CHECK(home["form"] == "count");
  CHECK(home["shown"]["per"] == "day");
  CHECK(home["shown"]["count"] == 20);
  CHECK(equivalent(out, "store-tw")["shown"]["unit"] == "h"); // 12.9 h → 13
  CHECK(equivalent(out, "store-tw")["shown"]["count"] == 13);
  ranks_above(out, "household-tw", "store-tw");
}

TEST_CASE("example 7: GPT-3's 1,287 MWh") {
  const auto out = ask(energy(R"("1287 MWh")"), "zh-TW");
  CHECK(ranked(out).at(0) == "taiwan"); // 2.4 min
  CHECK(ranked(out).at(1) == "store-tw");
  CHECK(ranked(out).at(2) == "tsmc");
  CHECK(equivalent(out, "taiwan")["shown"]["count"] == Approx(2.4));
  CHECK(equivalent(out, "taiwan")["score"] == Approx(.96).margin(.01));
  CHECK(equivalent(out, "store-tw")["shown"]["count"] == 8); // 7.7 → 8 for a year
  CHECK(equivalent(out, "store-tw")["score"] == Approx(.95).margin(.02));
  CHECK(equivalent(out, "tsmc")["shown"]["count"] == Approx(26)); // 26.5 min
  CHECK(equivalent(out, "household-tw")["shown"]["count"] == 320);
  CHECK(equivalent(out, "netflix")["rejected"] == "range"); // 0.077 to 0.8 is more than three times
  CHECK(equivalent(out, "reactor")["rejected"] == "supply");
  const auto en = ask(energy(R"("1287 MWh")"), "en");
  CHECK(equivalent(en, "household-us")["shown"]["count"] == 120);
}

TEST_CASE("example 10: GPT-4's disputed 50 GWh") {
  const auto out = ask(energy(R"({"low":"40 GWh","mid":"50 GWh","high":"62 GWh","kind":"dispute"})"), "zh-TW");
  CHECK(equivalent(out, "taiwan")["shown"]["count"] == 1.5); // 1.54 h
  CHECK(equivalent(out, "taiwan")["shown"]["unit"] == "h");
  CHECK(equivalent(out, "tsmc")["shown"]["count"] == 17); // 17.2 h
  CHECK(ranked(out).at(0) == "taiwan");
  CHECK(ranked(out).at(1) == "tsmc");
}

TEST_CASE("CO2 named beside an energy is answered through the grid and never chosen") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1287 MWh"},"against":["car-year","taiwan"],"audience":{"locale":"en"}})", fixture());
  const auto car = equivalent(out, "car-year");
  CHECK(car["rejected"] == "carrier");
  CHECK(car["basis"] == "carbon");
  CHECK(car["count"]["mid"] == Approx(1287000 * 0.458 / 4600));
  for (const auto& id : out["chosen"]) CHECK(id != "car-year");
}

TEST_CASE("the local counterpart of the claim's own ruler comes first, and a counter-ruler is there") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1300 MWh"},"claim":{"comparison":"household-us","count":130},"audience":{"locale":"zh-TW","region":"TWN"}})", fixture());
  REQUIRE(out["chosen"].size() == 3);
  CHECK(out["chosen"][0] == "household-tw");
  bool larger = false;
  bool smaller = false;
  for (const auto& id : out["chosen"]) {
    const double n = equivalent(out, id.get<std::string>())["count"]["mid"];
    (n < 1 ? larger : smaller) = true;
  }
  CHECK(larger);
  CHECK(smaller);
}
