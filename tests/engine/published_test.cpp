// Published cases put to the engine as requests: what a paper, a model card or a calculator printed
// must come out, within that source's own rounding.

#include <string>
#include <vector>

#include "answer.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

struct Case {
  const char* source;
  std::string request;
  const char* field;
  double expected;
  double absolute;
  double relative;
};

std::string training(const std::string& fields) { return R"({"against":[],"subject":{"type":"training",)" + fields + "}}"; }
std::string epoch(const char* parameters, const char* tokens, const char* utilisation, const char* pue) {
  return std::string(R"({"against":[],"subject":{"type":"inference","method":"flops","peak":"989 TFLOP/s","power":"892.5 W","activeParameters":)") +
         parameters + ",\"outputTokens\":" + tokens + ",\"utilisation\":" + utilisation + ",\"pue\":" + pue + "}}";
}
// LLMCarbon: 6·P·T FLOP over peak × efficiency gives device-hours.
std::string llmcarbon(const char* parameters, const char* tokens, const char* peak, const char* utilisation, const char* watts,
                      const char* pue) {
  return training(std::string("\"parameters\":") + parameters + ",\"tokens\":" + tokens + ",\"peak\":\"" + peak +
                  " TFLOP/s\",\"utilisation\":" + utilisation + ",\"power\":\"" + watts + " W\",\"pue\":" + pue);
}
std::string card(const char* hours, const char* watts) {
  return training(std::string("\"acceleratorHours\":") + hours + ",\"power\":\"" + watts + " W\",\"pue\":1");
}

} // namespace

TEST_CASE("published cases: energy in kWh") {
  const std::vector<Case> cases = {
      // Epoch AI's sheet prints Wh to three decimals
      {"Epoch V097", epoch("100e9", "500", "0.1", "1.2"), "energy", 0.301e-3, 0.0006e-3, 0},
      {"Epoch V099", epoch("20e9", "500", "0.1", "1.2"), "energy", 0.060e-3, 0.0006e-3, 0},
      {"Epoch V101", epoch("200e9", "1500", "0.05", "1.3"), "energy", 3.911e-3, 0.0006e-3, 0},
      {"LLMCarbon V108 GPT-3", llmcarbon("175e9", "300e9", "125", "0.197", "330", "1.1"), "energy", 1289850, 0, 1e-5},
      {"LLMCarbon V110 T5", llmcarbon("11e9", "600e9", "123", "0.37", "310", "1.12"), "energy", 83920, 0, 1e-5},
      {"LLMCarbon V112 GShard", llmcarbon("2.3e9", "1000e9", "123", "0.39", "288", "1.09"), "energy", 25085.7, 0, 1e-5},
      {"LLMCarbon V114 Switch", llmcarbon("7.41e9", "2000e9", "123", "0.28", "245", "1.1"), "energy", 193283, 0, 1e-5},
      {"LLMCarbon V116 XLM", llmcarbon("0.55e9", "7000e9", "125", "0.212", "342", "1.1"), "energy", 91092.5, 0, 1e-5},
      {"Patterson V118", training(R"("accelerators":10000,"duration":"14.8 d","power":"330 W","pue":1.1)"), "energy", 1287000, 15000, 0},
      {"Llama 2 7B V120", card("184320", "400"), "energy", 73728, 0, 1e-7},
      {"Llama 2 70B V122", card("1720320", "400"), "energy", 688128, 0, 1e-7},
      {"Llama 3 70B V124", card("6400000", "700"), "energy", 4480000, 0, 1e-7},
      {"Llama 3.1 70B V126", card("7000000", "700"), "energy", 4900000, 0, 1e-7},
      {"Llama 3.2 1B V128", card("370000", "700"), "energy", 259000, 0, 1e-7},
      {"Llama 4 Maverick V132", card("2380000", "700"), "energy", 1666000, 0, 1e-7},
      {"BLOOM, hours × 400 W", card("1082990", "400"), "energy", 433196, 0, 1e-12},
      {"StarCoder, 320,256 h × 280 W", card("320256", "280"), "energy", 89671.68, 0, 1e-12},
      {"OpenAI's sentence V105", R"({"against":[],"subject":{"type":"inference","energyPerPrompt":"0.34 Wh","prompts":1e9}})", "energy", 340000, 0, 1e-12},
  };
  for (const Case& one : cases) {
    const auto out = answer(one.request);
    INFO(one.source);
    REQUIRE(out.contains(one.field));
    const double got = out[one.field]["mid"];
    CHECK(std::abs(got - one.expected) <= std::max(one.absolute, one.relative * one.expected));
  }
}

TEST_CASE("published cases: CO2 at the paper's own grid") {
  const auto carbon = [](const std::string& energy, const std::string& grid) {
    return answer(R"({"against":[],"subject":{"type":"energy","energy":")" + energy + R"("},"assume":{"grid":")" + grid + "\"}}")["carbon"]["mid"].get<double>();
  };
  CHECK(carbon("1287 MWh", "0.429 kg/kWh") == Approx(552100).margin(100));     // Patterson et al., V119
  CHECK(carbon("2638 MWh", "0.385 kg/kWh") == Approx(1015000).margin(1000));   // LLaMA paper, V133
  CHECK(carbon("433196 kWh", "57 g/kWh") == Approx(24692.172).epsilon(1e-9));  // BLOOM: 24.69 t
  CHECK(carbon("36.27 MWh", "0.385 kg/kWh") == Approx(13960).margin(10));      // LLaMA 7B: 14 t
}

TEST_CASE("published cases: equivalents of a CO2 and of an energy") {
  const auto count = [](const std::string& subject, const std::string& id, const std::string& each) {
    const auto out = answer(R"({"subject":)" + subject + R"(,"assume":{")" + id + R"(":")" + each + R"("},"against":[")" + id + "\"]}");
    return equivalent(out, id)["count"]["mid"].get<double>();
  };
  const std::string run = R"({"type":"carbon","carbon":"552.1 t"})";
  CHECK(count(run, "car-year-us", "4.29 t") == Approx(128.6946).epsilon(1e-6));  // EPA: 552.1 / 4.29
  CHECK(count(run, "car-year-us", "4.798 t") == Approx(115.0688).epsilon(1e-6)); // V186
  CHECK(count(run, "car-year-us", "0.393 kg") == Approx(1404835).epsilon(1e-6)); // V180, miles
  const std::string energy = R"({"type":"energy","energy":"1300 MWh"})";
  CHECK(count(energy, "streaming-hour", "0.077 kWh") == Approx(16883116.88).epsilon(1e-6)); // V170
  CHECK(count(energy, "household-year-us", "12194 kWh") == Approx(106.6098).epsilon(1e-6)); // V174
  CHECK(count(energy, "household-year-jp", "3950 kWh") == Approx(329.1139).epsilon(1e-6));  // V176
}

TEST_CASE("a catalog model answers by its published figure, as printed, with its rivals beside it") {
  const auto bloom = answer(R"({"against":[],"subject":{"type":"training","model":"bloom"}})");
  CHECK(bloom["energy"]["mid"] == 433196);
  const auto gpt3 = answer(R"({"against":[],"subject":{"type":"training","model":"gpt-3"}})");
  CHECK(gpt3["energy"]["mid"] == 1287000);
  CHECK(gpt3["methods"].size() >= 3);
  const auto gpt4 = answer(R"({"against":[],"subject":{"type":"training","model":"gpt-4"}})");
  bool says_whose = false;
  for (const auto& warning : gpt4["warnings"]) says_whose = says_whose || warning["code"] == "estimate-by";
  CHECK(says_whose);
}

TEST_CASE("a factor that only another route has picks that route, and says so") {
  const auto out = answer(R"({"against":[],"subject":{"type":"training","model":"gpt-3"},"assume":{"pue":1.2}})");
  CHECK(out["method"] == "device-power");
  CHECK(out["energy"]["mid"] == Approx(1406592)); // 10,000 × 355.2 h × 0.33 kW × 1.2
  CHECK(out["warnings"][0]["code"] == "route-changed");
}

TEST_CASE("a device without a PUE takes the catalog's, with a warning") {
  const auto out = answer(R"({"against":[],"subject":{"type":"training","acceleratorHours":1000,"power":"1 kW"}})");
  CHECK(out["energy"]["mid"].get<double>() > 1000);
  CHECK(out["warnings"][0]["code"] == "pue-assumed");
}

TEST_CASE("lifetime: use overtakes training after so many prompts and days") {
  const auto out = answer(R"({"against":[],"subject":{"type":"lifetime","training":{"type":"training","model":"gpt-3"},
    "inference":{"type":"inference","energyPerPrompt":"0.3 Wh","prompts":1e9,"per":"day"}}})");
  CHECK(out["breakEven"]["prompts"]["mid"] == Approx(4.29e9)); // 1,287,000 kWh / 0.0003 kWh
  CHECK(out["breakEven"]["days"]["mid"] == Approx(4.29));
  CHECK(out["energy"]["mid"] == 1287000);
  CHECK(out["parts"]["inference"]["energy"]["mid"] == Approx(300000));
  CHECK(out["parts"]["inference"]["quantity"]["per"] == "day");
}

TEST_CASE("a PUE given to training and use is one factor, and cancels in a comparison") {
  const auto out = answer(R"({"against":[],"subject":{"type":"compare",
    "a":{"type":"training","acceleratorHours":2000,"power":"400 W","pue":{"low":1.05,"mid":1.1,"high":1.4}},
    "b":{"type":"training","acceleratorHours":1000,"power":"400 W","pue":{"low":1.05,"mid":1.1,"high":1.4}}}})");
  CHECK(out["ratio"]["low"] == 2);
  CHECK(out["ratio"]["high"] == 2);
}

TEST_CASE("a flow meets running things on equal time") {
  // 500 MWh a day beside homes of 4,056 kWh a year: 500,000 × 365.25 / 4,056
  const auto out = answer(R"({"subject":{"type":"inference","energyPerPrompt":"0.5 Wh","prompts":1e9,"per":"day"},
    "assume":{"household-year-tw":"4056 kWh"},"against":["household-year-tw"]})");
  CHECK(out["quantity"]["kind"] == "flow");
  CHECK(equivalent(out, "household-year-tw")["count"]["mid"] == Approx(45025.9).epsilon(1e-6));
}

TEST_CASE("water: PUE stands in the energy once") {
  const auto out = answer(R"({"against":[],"subject":{"type":"inference","method":"ecologits-0.11","activeParameters":32.3e9,"totalParameters":32.3e9,"outputTokens":200,"latency":"5 s","pue":1.09},
    "assume":{"wue":"0.999 L/kWh","wue-grid":"3.1321 L/kWh"}})");
  CHECK(out["water"]["mid"] == Approx(6.63690524682237e-05).epsilon(1e-12)); // EcoLogits V005
}
