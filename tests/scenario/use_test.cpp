// Use and training by hand: which method the fields choose, what multiplies what, and how often.

#include <string>

#include "../engine/answer.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

Json asked(const std::string& fields, const std::string& more = "") {
  return answer(R"({"against":[],"subject":{)" + fields + "}" + more + "}");
}
double energy(const std::string& fields, const std::string& more = "") { return asked(fields, more)["energy"]["mid"]; }
std::string method(const std::string& fields) { return asked(R"("type":"inference",)" + fields)["method"]; }
std::string wrong(const Json& out) {
  REQUIRE(out.contains("error"));
  return out["error"]["code"].get<std::string>() + " " + out["error"]["path"].get<std::string>();
}
std::vector<std::string> warnings(const Json& out) {
  std::vector<std::string> codes;
  for (const Json& one : out["warnings"]) codes.push_back(one["code"]);
  return codes;
}

const std::string use = R"("type":"inference","energyPerPrompt":"2 Wh")";
const std::string flops = R"("type":"training","parameters":1e9,"tokens":6e9,"peak":"100 TFLOP/s","utilisation":0.5,"power":"500 W","pue":1.2)";

} // namespace

TEST_CASE("use: the fields choose the method") {
  CHECK(method(R"("energyPerPrompt":"1 Wh")") == "measured");
  CHECK(method(R"("energyPerToken":"1 J","outputTokens":10)") == "energy-per-token");
  CHECK(method(R"("activeParameters":1e9,"outputTokens":10)") == "ecologits-0.11");
  const std::string device = R"("activeParameters":1e9,"outputTokens":10,"peak":"1 PFLOP/s","utilisation":0.1,"power":"500 W")";
  CHECK(method(device) == "flops");
  CHECK(method(device + R"(,"method":"ecologits-0.11")") == "ecologits-0.11");
  CHECK(wrong(asked(R"("type":"inference","activeParameters":1e9,"outputTokens":10,"peak":"1 PFLOP/s")")) == "missing-field /subject/utilisation");
  CHECK(wrong(asked(R"("type":"inference","activeParameters":1e9,"outputTokens":10,"utilisation":0.1)")) == "missing-field /subject/peak");
  CHECK(wrong(asked(R"("type":"inference","prompts":1)")) == "missing-field /subject/model");
  CHECK(wrong(asked(R"("type":"inference","method":"published","energyPerPrompt":"1 Wh")")) == "unknown-method /subject/method");
  CHECK(wrong(asked(R"("type":"inference","method":"measured","prompts":1)")) == "missing-field /subject/energyPerPrompt");
}

// 3.6 J are 0.001 Wh: 0.001 Wh × 500 tokens × 1.2 = 0.6 Wh.
TEST_CASE("use: energy per token times tokens, at the plug") {
  CHECK(energy(R"("type":"inference","energyPerToken":"3.6 J","outputTokens":500,"pue":1.2)") == Approx(.0006));
}

// 2 × 1e9 × 500 = 1e12 FLOP over 1e15 × 0.1 a second are 0.01 s; at 500 W and 1.2 × 1.5 that is 9 J.
TEST_CASE("use: two operations per parameter and token") {
  CHECK(energy(R"("type":"inference","method":"flops","activeParameters":1e9,"outputTokens":500,"peak":"1 PFLOP/s","utilisation":0.1,
    "power":"500 W","pue":1.2,"serverOverhead":1.5)") == Approx(9 / 3.6e6));
}

TEST_CASE("use: so many prompts of so many users, so often") {
  CHECK(energy(use) == Approx(.002));
  CHECK(energy(use + R"(,"prompts":10)") == Approx(.02));
  CHECK(energy(use + R"(,"users":7)") == Approx(.014));
  CHECK(energy(use + R"(,"prompts":10,"users":7)") == Approx(.14));
  const Json daily = asked(use + R"(,"prompts":10,"per":"day")");
  CHECK(daily["energy"]["mid"].get<double>() == Approx(.02));
  CHECK(daily["quantity"]["per"] == "day");
  const Json year = asked(use + R"(,"prompts":10,"per":"day","over":"1 year")");
  CHECK(year["energy"]["mid"].get<double>() == Approx(.02 * 365.25));
  CHECK(year["quantity"]["kind"] == "stock");
  CHECK(energy(use + R"(,"prompts":10,"per":"week","over":"28 d")") == Approx(.08));
  CHECK(wrong(asked(use + R"(,"over":"28 d")")) == "missing-field /subject/per");
}

TEST_CASE("use: each of the periods is a period") {
  for (const char* per : {"second", "hour", "day", "week", "month", "year"})
    CHECK(asked(use + R"(,"per":")" + per + "\"")["quantity"]["per"] == per);
  CHECK(wrong(asked(use + R"(,"per":"decade")")) == "unknown-period /subject/per");
}

// 1 litre a kWh of the devices, 1.2 × 3.6 J × 500 at the plug: the water follows the prompts.
TEST_CASE("use: what is repeated is repeated for the water too") {
  const Json out = asked(R"("type":"inference","energyPerToken":"3.6 J","outputTokens":500,"pue":1.2,"prompts":1000)", R"(,"assume":{"wue":"2 L/kWh","wue-grid":"3 L/kWh"})");
  CHECK(out["energy"]["mid"].get<double>() == Approx(.6));
  CHECK(out["water"]["mid"].get<double>() == Approx(2 * .5 + 3 * .6));
}

// 6 × 1e9 × 6e9 = 3.6e19 FLOP over 1e14 × 0.5 a second are 720,000 s = 200 h: 100 kWh at 500 W, 120 at the plug.
TEST_CASE("training: six operations per parameter and token, or the compute itself") {
  CHECK(energy(flops) == Approx(120));
  CHECK(energy(R"("type":"training","compute":"3.6e19 FLOP","peak":"100 TFLOP/s","utilisation":0.5,"power":"500 W","pue":1.2)") == Approx(120));
  CHECK(energy(flops + R"(,"serverOverhead":1.5)") == Approx(180));
}

TEST_CASE("training: devices times time times power, or their hours times power") {
  CHECK(energy(R"("type":"training","accelerators":10,"duration":"20 h","power":"500 W","pue":1.2)") == Approx(120));
  CHECK(energy(R"("type":"training","acceleratorHours":200,"power":"500 W","pue":1.2)") == Approx(120));
}

TEST_CASE("training: failed runs and research multiply the energy, and the water of the devices") {
  CHECK(energy(flops + R"(,"failedRuns":1.5)") == Approx(180));
  CHECK(energy(flops + R"(,"researchMultiplier":2)") == Approx(240));
  const Json both = asked(flops + R"(,"failedRuns":1.5,"researchMultiplier":2)", R"(,"assume":{"wue":"1 L/kWh","wue-grid":"2 L/kWh"})");
  CHECK(both["energy"]["mid"].get<double>() == Approx(360));
  CHECK(both["water"]["mid"].get<double>() == Approx(300 + 720)); // 100 × 3 at the devices, 360 at the plug
}

TEST_CASE("training: fields of two methods do not go together") {
  CHECK(wrong(asked(R"("type":"training","accelerators":1,"acceleratorHours":1,"power":"1 W")")) == "conflicting-fields /subject");
  CHECK(wrong(asked(R"("type":"training","acceleratorHours":1,"tokens":1,"power":"1 W")")) == "conflicting-fields /subject");
  CHECK(wrong(asked(R"("type":"training","method":"device-hours","accelerators":1,"power":"1 W")")) == "conflicting-fields /subject");
  CHECK(wrong(asked(R"("type":"training","method":"measured")")) == "unknown-method /subject/method");
  CHECK(wrong(asked(R"("type":"training","tokens":1,"peak":"1 PFLOP/s","utilisation":0.1,"power":"1 W")")) == "missing-field /subject/parameters");
  CHECK(wrong(asked(R"("type":"training","parameters":1,"peak":"1 PFLOP/s","utilisation":0.1,"power":"1 W")")) == "missing-field /subject/tokens");
}

TEST_CASE("training: an accelerator has its power and peak, and says whose") {
  const std::string hours = R"("type":"training","acceleratorHours":1000,"pue":1,"accelerator":")";
  for (const Hardware& one : shipped_catalog().hardware) {
    INFO(one.id);
    const auto& power = one.server_power ? one.server_power : one.thermal_power;
    const Json out = asked(hours + std::string(one.id) + "\"");
    if (!power) {
      CHECK(wrong(out) == "missing-field /subject/power");
      continue;
    }
    CHECK(out["energy"]["high"].get<double>() == Approx(1000 * power->estimate.high()));
    CHECK(warnings(out) == std::vector<std::string>{one.server_power ? "power-from-catalog" : "power-from-rating"});
    CHECK(energy(hours + std::string(one.id) + R"(","power":"300 W")") == Approx(300));
  }
  CHECK(wrong(asked(hours + "abacus\"")) == "unknown-hardware /subject/accelerator");
}

TEST_CASE("power: over a time it is an energy, else what it takes in an hour") {
  CHECK(energy(R"("type":"power","power":"2 MW","over":"1 d")") == Approx(48000));
  const Json flow = asked(R"("type":"power","power":"2 MW")");
  CHECK(flow["energy"]["mid"].get<double>() == Approx(2000));
  CHECK(flow["quantity"]["per"] == "hour");
  CHECK(wrong(asked(R"("type":"power","over":"1 d")")) == "missing-field /subject/power");
}

// 120 kWh of training over 0.02 kWh a day: 6,000 days, 60,000 prompts. Over a year of use the two add up.
TEST_CASE("lifetime: by the period, and over all periods") {
  const std::string parts = R"("type":"lifetime","training":{)" + flops + R"(},"inference":{)" + use + R"(,"prompts":10)";
  const Json daily = asked(parts + R"(,"per":"day"})");
  CHECK(daily["energy"]["mid"].get<double>() == Approx(120));
  CHECK(daily["breakEven"]["days"]["mid"].get<double>() == Approx(6000));
  CHECK(daily["breakEven"]["prompts"]["mid"].get<double>() == Approx(60000));
  const Json year = asked(parts + R"(,"per":"day","over":"1 year"})");
  CHECK(year["energy"]["mid"].get<double>() == Approx(120 + 7.305));
  CHECK(year["breakEven"]["days"]["mid"].get<double>() == Approx(6000));
  const Json weekly = asked(parts + R"(,"per":"week"})");
  CHECK(weekly["breakEven"]["days"]["mid"].get<double>() == Approx(42000));
  const Json once = asked(parts + R"(,"users":3})");
  CHECK(once["energy"]["mid"].get<double>() == Approx(120.06));
  CHECK(once["breakEven"]["prompts"]["mid"].get<double>() == Approx(60000));
  CHECK(once["breakEven"]["days"].is_null());
  CHECK(wrong(asked(R"("type":"lifetime","training":{)" + flops + "}")) == "missing-field /subject/inference");
  CHECK(wrong(asked(R"("type":"lifetime","inference":{)" + use + "}")) == "missing-field /subject/training");
  CHECK(wrong(asked(R"("type":"lifetime","training":{"type":"energy","energy":"1 kWh"},"inference":{)" + use + "}")) == "wrong-type /subject/training/type");
  CHECK(wrong(asked(R"("type":"lifetime","training":{"acceleratorHours":1},"inference":{)" + use + "}")) == "missing-field /subject/training/power");
  CHECK(wrong(asked(R"("type":"lifetime","training":{)" + flops + R"(},"inference":{"prompts":1})")) == "missing-field /subject/inference/model");
}

TEST_CASE("an assumption goes before the subject's own field, and says so") {
  const Json out = asked(use, R"(,"assume":{"energy-per-prompt":"5 Wh"})");
  CHECK(out["energy"]["mid"].get<double>() == Approx(.005));
  CHECK(warnings(out) == std::vector<std::string>{"assume-wins"});
  CHECK(asked(use, R"(,"assume":{"prompts":4})")["energy"]["mid"].get<double>() == Approx(.008));
}
