// Which equivalents are chosen: the last place belongs to a ruler from the other side, wherever there is one.

#include "../engine/answer.hpp"

#include <algorithm>
#include <cstdio>

using namespace tantawatt;
using Json = nlohmann::json;

namespace {

Json asked(double kwh, const char* region, int choose) {
  char request[256];
  std::snprintf(request, sizeof request, R"({"subject":{"type":"energy","energy":"%.6g kWh"},"audience":{"locale":"en","region":"%s"},"choose":%d})",
                kwh, region, choose);
  return answer(request);
}

std::string_view group_of(const Json& id) {
  const auto& all = shipped_catalog().comparisons;
  return std::find_if(all.begin(), all.end(), [&](const Comparison& c) { return id == c.id; })->group;
}

bool part_of(const Json& out, const Json& id) { return equivalent(out, id.get<std::string>())["count"]["mid"].get<double>() < 1; }

} // namespace

TEST_CASE("three chosen are from both sides: many of something small, and a part of something large") {
  int both = 0, all = 0;
  for (const char* region : {"TWN", "JPN", "USA", "OWID_WRL"}) {
    for (double kwh = 1e-4; kwh < 1e11; kwh *= 3.7) {
      const Json out = asked(kwh, region, 3);
      const Json& chosen = out["chosen"];
      CHECK(chosen.size() <= 3);
      if (chosen.size() < 3) continue;
      ++all;
      // Something stands on the other side of the first two, unless nothing usable of another class does.
      const bool first = part_of(out, chosen[0]), second = part_of(out, chosen[1]), third = part_of(out, chosen[2]);
      if (first != second || third != first) {
        ++both;
        continue;
      }
      for (const Json& one : out["equivalents"]) {
        if (!one["rejected"].is_null() || one["basis"] != "energy" || !one["count"]["mid"].is_number()) continue;
        const auto same = [&](const Json& id) { return group_of(id) == group_of(one["id"]); };
        if (same(chosen[0]) || same(chosen[1])) continue;
        INFO(region << " " << kwh << " kWh: " << json_text(chosen) << " leaves out " << json_text(one["id"]));
        CHECK((one["count"]["mid"].get<double>() < 1) == first);
      }
    }
  }
  CHECK(both > 20);
  CHECK(all >= both);
}

TEST_CASE("as many as asked for, and no class twice before the last") {
  for (const int choose : {1, 2, 3, 4}) {
    const Json out = asked(1.3e6, "TWN", choose);
    INFO(json_text(out["chosen"]));
    CHECK(out["chosen"].size() == static_cast<std::size_t>(choose));
  }
}

// A home of 4,056 kWh a year takes 4,056 / 365.25 = 11.105 kWh a day: 27.8 kWh are 2.5 days of one home, 38.9 kWh 3.5
// homes for a day; from three on, things are counted for one day.
TEST_CASE("one thing for a time, and from three on things for a day") {
  const auto shown = [](const char* kwh) {
    return equivalent(answer(R"({"subject":{"type":"energy","energy":")" + std::string(kwh) +
                             R"("},"assume":{"household-year-tw":"4056 kWh"},"against":["household-year-tw"]})"), "household-year-tw");
  };
  const Json two = shown("27.8 kWh"), three = shown("38.9 kWh");
  CHECK(two["form"] == "duration");
  CHECK(two["shown"]["unit"] == "day");
  CHECK(two["shown"]["count"].get<double>() == Catch::Approx(2.5));
  CHECK(three["form"] == "count");
  CHECK(three["shown"]["per"] == "day");
  CHECK(three["shown"]["count"].get<double>() == Catch::Approx(3.5));
}
