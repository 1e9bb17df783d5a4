// EcoLogits is no product: where its inputs are ranges, its ends are its values at the ends, and more speed is less energy.

#include <string>

#include "../engine/answer.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

Json asked(const std::string& fields) {
  return answer(R"({"against":[],"subject":{"type":"inference","method":"ecologits-0.11","pue":1,)" + fields + "}}");
}
double energy(const std::string& fields) { return asked(fields)["energy"]["mid"]; }

std::string model(const std::string& active, const std::string& total, const std::string& tokens, const std::string& speed,
                  const std::string& first, const std::string& latency) {
  return R"("activeParameters":)" + active + R"(,"totalParameters":)" + total + R"(,"outputTokens":)" + tokens +
         R"(,"tokensPerSecond":)" + speed + R"(,"timeToFirstToken":)" + first + R"(,"latency":)" + latency;
}
std::string span(const char* low, const char* mid, const char* high, const char* kind) {
  return R"({"low":)" + std::string(low) + R"(,"mid":)" + mid + R"(,"high":)" + high + R"(,"kind":")" + kind + "\"}";
}

bool warns_of_cliff(double billions) {
  const Json out = asked(R"("activeParameters":)" + std::to_string(billions) + R"(e9,"outputTokens":100)");
  for (const Json& warning : out["warnings"])
    if (warning["code"] == "method-cliff") return true;
  return false;
}

} // namespace

TEST_CASE("EcoLogits: a range has its ends where every input is at its own") {
  const std::string low = model("20e9", "40e9", "100", "60", "\"0.1 s\"", "\"50 s\"");
  const std::string mid = model("30e9", "60e9", "200", "50", "\"0.2 s\"", "\"60 s\"");
  const std::string high = model("40e9", "90e9", "400", "40", "\"0.3 s\"", "\"70 s\"");
  for (const char* kind : {"spread", "dispute"}) {
    const Json out = asked(model(span("20e9", "30e9", "40e9", kind), span("40e9", "60e9", "90e9", kind), span("100", "200", "400", kind),
                                 span("40", "50", "60", kind), span("\"0.1 s\"", "\"0.2 s\"", "\"0.3 s\"", kind),
                                 span("\"50 s\"", "\"60 s\"", "\"70 s\"", kind)));
    INFO(kind);
    CHECK(out["energy"]["low"].get<double>() == Approx(energy(low)));
    CHECK(out["energy"]["mid"].get<double>() == Approx(energy(mid)));
    CHECK(out["energy"]["high"].get<double>() == Approx(energy(high)));
    CHECK((out["sensitivity"].size() == 1) == (kind == std::string("spread")));
    CHECK((out["gap"].size() == 1) == (kind == std::string("dispute")));
  }
  CHECK(energy(low) < energy(mid));
  CHECK(energy(mid) < energy(high));
}

TEST_CASE("EcoLogits: a range without a mid is reckoned by its high end") {
  const std::string rest = R"(,"outputTokens":200)";
  const Json out = asked(R"("activeParameters":"20e9~40e9")" + rest);
  CHECK(out["energy"]["low"].get<double>() == Approx(energy(R"("activeParameters":20e9)" + rest)));
  CHECK(out["energy"]["mid"].get<double>() == Approx(energy(R"("activeParameters":40e9)" + rest)));
  CHECK(out["energy"]["high"].get<double>() == Approx(energy(R"("activeParameters":40e9)" + rest)));
}

TEST_CASE("EcoLogits: one disputed input makes it a dispute, all exact ones an exact number") {
  const std::string rest = R"("activeParameters":30e9,"outputTokens":)";
  CHECK(asked(rest + span("100", "200", "300", "dispute"))["gap"].size() == 1);
  CHECK(asked(rest + "200")["gap"].empty());
  CHECK(asked(rest + "200")["sensitivity"].empty());
}

// The latency caps the time that the servers are held: at 1 s they take half of what they take at 2 s.
TEST_CASE("EcoLogits: the trace has each part by its formula") {
  const auto step = [](const Json& out, const char* id) {
    for (const Json& one : out["trace"])
      if (one["step"] == id) return one["value"]["mid"].get<double>();
    FAIL("no step " << id);
    return 0.0;
  };
  const std::string rest = R"("activeParameters":30e9,"outputTokens":500,"tokensPerSecond":100,"timeToFirstToken":"1 s")";
  const Json free = asked(rest), capped = asked(rest + R"(,"latency":"2 s")"), late = asked(rest + R"(,"latency":"9 s")");
  CHECK(step(free, "generation-time") == Approx(6)); // 500 / 100 + 1
  CHECK(step(capped, "generation-time") == Approx(2));
  CHECK(step(late, "generation-time") == Approx(6));
  CHECK(step(free, "server-energy") == Approx(3 * step(capped, "server-energy")));
  CHECK(step(free, "gpu-count") == 1); // 1.2 × 30 × 2 = 72 GB of 80
  CHECK(step(free, "it-energy") == Approx(step(free, "server-energy") + step(free, "gpu-energy")));
}

// A device of 80 GB holds 80 / (1.2 × 2) = 33.33 billion parameters; two hold 66.67. Within a tenth below, or above, it warns:
// from 0.9 × 33.33 = 30.0 to 1.1 × 33.33 = 36.67, and again from 0.9 × 66.67 = 60.0.
TEST_CASE("EcoLogits: a tenth before and behind a cliff it warns") {
  for (const double billions : {30.1, 33., 33.4, 36.6, 60.1, 66., 73.2}) {
    INFO(billions);
    CHECK(warns_of_cliff(billions));
  }
  for (const double billions : {5., 29.9, 36.8, 45., 50., 59.9, 73.5}) {
    INFO(billions);
    CHECK_FALSE(warns_of_cliff(billions));
  }
  const Json out = asked(R"("activeParameters":33e9,"outputTokens":100)");
  CHECK(out["warnings"][0]["params"]["cliff"] == "33.3e9");
  CHECK(asked(R"("activeParameters":1,"totalParameters":1e17,"outputTokens":100)")["energy"]["mid"].is_number());
}

// With its manufacture the CO2 is more by the same grams, whatever the grid.
TEST_CASE("EcoLogits: the share of manufacture is added where it is asked for") {
  const auto carbon = [](const char* grid, const char* embodied) {
    return answer(R"({"against":[],"assume":{"grid":")" + std::string(grid) + R"("},"subject":{"type":"inference","method":"ecologits-0.11","pue":1,
      "activeParameters":30e9,"outputTokens":500,"prompts":1000,"embodied":)" + embodied + "}}")["carbon"]["mid"].get<double>();
  };
  const double made = carbon("0.1 kg/kWh", "true") - carbon("0.1 kg/kWh", "false");
  CHECK(made > 0);
  CHECK(carbon("0.5 kg/kWh", "true") - carbon("0.5 kg/kWh", "false") == Approx(made));
}
