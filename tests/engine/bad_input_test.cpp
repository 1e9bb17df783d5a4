// Each bad request gives one clear error with code and pointer, and the engine lives on.

#include <string>

#include "answer.hpp"

using namespace tantawatt;

namespace {

struct Case {
  std::string request;
  const char* code;
  const char* path;
};

std::string energy(const std::string& value) { return R"({"subject":{"type":"energy","energy":)" + value + "}}"; }

} // namespace

TEST_CASE("bad input: code and pointer") {
  const std::string ok = R"("subject":{"type":"energy","energy":"1 kWh"})";
  const std::vector<Case> cases = {
      {"", "invalid-json", ""},
      {"{", "invalid-json", ""},
      {"[]", "wrong-type", ""},
      {"{}", "missing-field", "/subject"},
      {energy("\"1300 kg\""), "wrong-unit", "/subject/energy"},
      {energy("1300"), "missing-unit", "/subject/energy"},
      {energy("\"1300\""), "missing-unit", "/subject/energy"},
      {energy("\"-5 kWh\""), "out-of-range", "/subject/energy"},
      {energy("\"0 kWh\""), "out-of-range", "/subject/energy"},
      {energy("\"NaN kWh\""), "not-finite", "/subject/energy"},
      {energy("\"1e999 kWh\""), "not-finite", "/subject/energy"},
      {energy("1e999"), "not-finite", "/subject/energy"},
      {energy("\"\""), "invalid-number", "/subject/energy"},
      {energy("null"), "wrong-type", "/subject/energy"},
      {energy("\"1300 兆瓦時\""), "ambiguous-unit", "/subject/energy"},
      {energy(R"({"low":"2 kWh","mid":"1 kWh","high":"3 kWh"})"), "range-order", "/subject/energy"},
      {energy(R"({"low":"2 kWh","high":"1 kWh"})"), "range-order", "/subject/energy"},
      {energy(R"({"low":"2 kWh"})"), "missing-field", "/subject/energy/high"},
      {energy(R"({"low":"1 kWh","mid":"2 kWh","high":"3 kWh","kind":"guess"})"), "unknown-kind", "/subject/energy/kind"},
      {energy(R"({"low":"1 kWh","middle":"2 kWh","high":"3 kWh"})"), "unknown-field", "/subject/energy/middle"},
      {"{" + ok + R"(,"agianst":[]})", "unknown-field", "/agianst"},
      {"{" + ok + "," + ok + "}", "duplicate-key", "/subject"},
      {"{" + ok + R"(,"against":["streming-hour"]})", "unknown-comparison", "/against/0"},
      {"{" + ok + R"(,"assume":{"streming-hour":"1 kWh"}})", "unknown-factor", "/assume/streming-hour"},
      {"{" + ok + R"(,"assume":{"streaming-hour":"1 kg"}})", "wrong-unit", "/assume/streaming-hour"},
      {"{" + ok + R"(,"assume":{"streaming-hour":{"source":"nobody"}}})", "unknown-source", "/assume/streaming-hour/source"},
      {"{" + ok + R"(,"place":"Taiwan"})", "unknown-place", "/place"},
      {"{" + ok + R"(,"year":2023.5})", "wrong-type", "/year"},
      {"{" + ok + R"(,"audience":{"locale":"fr"}})", "unknown-locale", "/audience/locale"},
      {R"({"subject":{"type":"trainning"}})", "unknown-subject", "/subject/type"},
      {R"({"subject":{"type":"training","model":"gpt3"}})", "unknown-model", "/subject/model"},
      {R"({"subject":{"type":"training"}})", "missing-field", "/subject/model"},
      {R"({"subject":{"type":"training","acceleratorHours":100,"power":"400 W","pue":0.9}})", "out-of-range", "/subject/pue"},
      // Legal one by one; together 1e616 and 1e-600. A double ends at 1.8e308 and 5e-324.
      {R"({"subject":{"type":"training","parameters":1e308,"tokens":1e308,"peak":"125 TFLOP/s","power":"330 W","utilisation":0.2}})", "out-of-range", "/subject"},
      {R"({"subject":{"type":"training","parameters":1e-300,"tokens":1e-300,"peak":"125 TFLOP/s","power":"330 W","utilisation":0.2}})", "out-of-range", "/subject"},
      {R"({"subject":{"type":"inference","method":"ecologits-0.11","activeParameters":1e308,"outputTokens":200}})", "out-of-range", "/subject"},
      {energy("\"1e305 kWh\""), "out-of-range", "/subject"}, // 1e309 prompts
      {R"({"subject":{"type":"training","acceleratorHours":100,"power":"400 W","pue":0}})", "out-of-range", "/subject/pue"},
      {R"({"subject":{"type":"training","acceleratorHours":100,"power":"400 W","pue":-1}})", "out-of-range", "/subject/pue"},
      {R"({"subject":{"type":"training","compute":"1e23 FLOP","peak":"1 PFLOP/s","power":"400 W","utilisation":1.2}})", "out-of-range", "/subject/utilisation"},
      {R"({"subject":{"type":"training","compute":"1e23 FLOP","peak":"1 PFLOP/s","power":"400 W","utilisation":"120 %"}})", "out-of-range", "/subject/utilisation"},
      {R"({"subject":{"type":"training","acceleratorHours":100,"compute":"1e23 FLOP","power":"1 W"}})", "conflicting-fields", "/subject"},
      {R"({"subject":{"type":"training","accelerators":100,"power":"1 W"}})", "missing-field", "/subject/duration"},
      {R"({"subject":{"type":"inference","energyPerPrompt":"1 Wh","over":"1 year"}})", "missing-field", "/subject/per"},
      {R"({"subject":{"type":"inference","energyPerPrompt":"1 Wh","prompts":0}})", "out-of-range", "/subject/prompts"},
      {R"({"subject":{"type":"inference","energyPerPrompt":"1 Wh","prompts":5,"per":"fortnight"}})", "unknown-period", "/subject/per"},
      {R"({"subject":{"type":"inference","method":"ecologits-0.11","activeParameters":0,"outputTokens":200}})", "out-of-range", "/subject/activeParameters"},
      {R"({"subject":{"type":"compare","a":{"type":"energy","energy":"1 kWh"}}})", "missing-field", "/subject/b"},
      {R"({"subject":{"type":"compare","a":{"type":"energy","energy":"1 kWh"},"b":{"type":"carbon","carbon":"1 kg"}}})", "not-comparable", "/subject"},
  };
  for (const Case& one : cases) {
    const auto out = answer(one.request);
    INFO(one.request);
    REQUIRE(out.contains("error"));
    CHECK(out["error"]["code"] == one.code);
    CHECK(out["error"]["path"] == one.path);
    CHECK_FALSE(out["error"]["message"].get<std::string>().empty());
  }
  CHECK_FALSE(answer("{" + ok + "}").contains("error"));
}

TEST_CASE("bad input: size, depth and encoding") {
  CHECK(answer(std::string(10'000'000, ' '))["error"]["code"] == "too-large");
  CHECK(answer(std::string(200'000, '['))["error"]["code"] == "too-deep");
  CHECK(answer("{\"subject\":\"\xc3\x28\"}")["error"]["code"] == "invalid-utf8");
  CHECK(answer(std::string("{\"a\0b\":1}", 9)).contains("error"));
}

TEST_CASE("an unknown id names the three nearest") {
  const auto out = answer(R"({"subject":{"type":"energy","energy":"1 kWh"},"against":["household-year"]})");
  CHECK(out["error"]["suggest"].size() == 3);
  for (const auto& id : out["error"]["suggest"]) CHECK(id.get<std::string>().find("household") != std::string::npos);
}

TEST_CASE("兆瓦時 is answered with a suggestion") {
  CHECK(answer(energy("\"1,300 兆瓦時\""))["error"]["suggest"] == nlohmann::json::array({"1300 MWh"}));
}
