// Two subjects beside each other, a claim, and assumptions that nothing uses: how a request becomes one plan.

#include <string>

#include "answer.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

const std::string run = R"({"type":"training","acceleratorHours":1000,"power":"1 kW","pue":1.2})";         // 1,200 kWh
const std::string no_power = R"({"type":"training","acceleratorHours":1000,"pue":1.2})";
const std::string daily = R"({"type":"inference","energyPerPrompt":"1 Wh","prompts":24000,"per":"day"})"; // 24 kWh a day
const std::string hourly = R"({"type":"inference","energyPerPrompt":"1 Wh","prompts":500,"per":"hour"})"; // 0.5 kWh an hour
const std::string carbon = R"({"type":"carbon","carbon":"1 kg"})";

Json compared(const std::string& a, const std::string& b, const std::string& more = "") {
  return answer(R"({"against":[],"subject":{"type":"compare","a":)" + a + R"(,"b":)" + b + "}" + more + "}");
}
std::string wrong(const Json& out) {
  REQUIRE(out.contains("error"));
  return out["error"]["code"].get<std::string>() + " " + out["error"]["path"].get<std::string>();
}

std::vector<std::string> unused(const std::string& assume, const std::string& subject) {
  const Json out = answer(R"({"against":["streaming-hour"],"subject":)" + subject + R"(,"assume":{)" + assume + "}}");
  REQUIRE_FALSE(out.contains("error"));
  std::vector<std::string> factors;
  for (const Json& warning : out["warnings"])
    if (warning["code"] == "unused-assumption") factors.push_back(warning["params"]["factor"]);
  return factors;
}

} // namespace

TEST_CASE("compare: whichever part is wrong is named") {
  CHECK(wrong(compared(run, no_power)) == "missing-field /subject/b/power");
  CHECK(wrong(compared(no_power, run)) == "missing-field /subject/a/power");
  CHECK(wrong(compared(no_power, no_power)) == "missing-field /subject/a/power");
}

TEST_CASE("compare: stocks with stocks, flows with flows, energy with energy") {
  CHECK(wrong(compared(run, daily)) == "not-comparable /subject");
  CHECK(wrong(compared(daily, run)) == "not-comparable /subject");
  CHECK(wrong(compared(run, carbon)) == "not-comparable /subject");
  CHECK(compared(carbon, carbon)["ratio"]["mid"] == 1);
}

// 24 kWh a day are 1 kWh an hour, twice the 0.5 of the other.
TEST_CASE("compare: flows of different periods meet on equal time") {
  CHECK(compared(daily, hourly)["ratio"]["mid"].get<double>() == Approx(2));
  CHECK(compared(hourly, daily)["ratio"]["mid"].get<double>() == Approx(.5));
  CHECK(compared(daily, daily)["ratio"]["mid"] == 1);
}

TEST_CASE("compare: each part has its own factors, and its own assumptions") {
  const Json out = compared(run, run, R"(,"assume":{"b.power":"2 kW"})");
  CHECK(out["a"]["energy"]["mid"].get<double>() == Approx(1200));
  CHECK(out["b"]["energy"]["mid"].get<double>() == Approx(2400));
  CHECK(out["ratio"]["mid"].get<double>() == Approx(.5));
  CHECK(compared(run, run, R"(,"assume":{"power":"2 kW"})")["ratio"]["mid"] == 1);
  CHECK(out["sensitivityOf"] == "ratio");
}

TEST_CASE("compare: no comparison of comparisons, and both parts or none") {
  CHECK(wrong(compared(R"({"type":"compare","a":)" + run + R"(,"b":)" + run + "}", run)) == "wrong-type /subject/a/type");
  CHECK(wrong(answer(R"({"subject":{"type":"compare","b":)" + run + "}}")) == "missing-field /subject/a");
}

TEST_CASE("plan: an assumption that nothing depends on is named, each other kept quiet") {
  const std::string energy = R"({"type":"energy","energy":"1 kWh"})";
  CHECK(unused(R"("power":"2 kW")", energy) == std::vector<std::string>{"power"});
  CHECK(unused(R"("energy":"2 kWh")", energy).empty());
  CHECK(unused(R"("streaming-hour":"1 kWh")", energy).empty());
  CHECK(unused(R"("household-year-tw":"1 kWh","power":"1 W")", run) == std::vector<std::string>{"household-year-tw"});
  CHECK(unused(R"("power":"1 W")", R"({"type":"compare","a":)" + run + R"(,"b":)" + run + "}").empty());
  CHECK(unused(R"("b.power":"1 W")", R"({"type":"compare","a":)" + run + R"(,"b":)" + run + "}").empty());
  CHECK(unused(R"("b.over":"1 d")", R"({"type":"compare","a":)" + run + R"(,"b":)" + run + "}") == std::vector<std::string>{"b.over"});
}

TEST_CASE("plan: counts that were asked for stand in the trace, others do not") {
  const auto steps = [](const std::string& against) {
    const Json out = answer(R"({"subject":{"type":"energy","energy":"1 kWh"})" + against + "}");
    int found = 0;
    for (const Json& step : out["trace"]) found += step["step"].get<std::string>().starts_with("equivalent:");
    return found;
  };
  CHECK(steps("") == 0);
  CHECK(steps(R"(,"against":["streaming-hour"])") == 1);
  CHECK(steps(R"(,"against":["streaming-hour","streaming-hour"])") == 1);
  const Json out = answer(R"({"subject":{"type":"energy","energy":"1 MWh"},"against":["streaming-hour","car-year-us"]})");
  std::vector<std::string> formulas;
  for (const Json& step : out["trace"])
    if (step["step"].get<std::string>().starts_with("equivalent:")) formulas.push_back(step["formula"]);
  CHECK(formulas == std::vector<std::string>{"energy / streaming-hour", "carbon / car-year-us"});
}

TEST_CASE("plan: a claim of an energy needs no comparison, one of a count does") {
  const auto claim = [](const std::string& text) { return answer(R"({"against":[],"subject":{"type":"energy","energy":"1300 MWh"},"claim":)" + text + "}"); };
  CHECK(claim(R"({"energy":"1300 MWh"})")["claim"]["arithmetic"] == true);
  CHECK(claim(R"({"energy":"1400 MWh"})")["claim"]["arithmetic"] == false);
  CHECK_FALSE(claim(R"({"comparison":"streaming-hour","count":5})")["claim"]["computed"]["low"].is_null());
  CHECK(wrong(claim(R"({"count":5})")) == "missing-field /claim/comparison");
  CHECK(wrong(claim(R"({"comparison":"streaming-hour"})")) == "missing-field /claim/count");
  CHECK(wrong(claim("{}")) == "missing-field /claim/comparison");
  CHECK(wrong(claim(R"({"comparison":"streaming-hour","energy":"1 kWh"})")) == "missing-field /claim/count");
  CHECK(wrong(claim(R"({"comparison":"streaming-hour","count":"5~6"})")) == "wrong-type /claim/count");
  CHECK(wrong(claim(R"({"comparison":"streaming-hour","count":0})")) == "out-of-range /claim/count");
  CHECK(wrong(claim(R"({"comparison":"streaming","count":5})")) == "unknown-comparison /claim/comparison");
}
