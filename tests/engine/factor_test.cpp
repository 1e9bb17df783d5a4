// Every factor takes its own unit alone, and what lies outside its legal range is refused by name.

#include "answer.hpp"

#include <string>

#include "catalog/reader.hpp"
#include "quantity/parse.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

/// The error of an energy asked with that assumption, or an empty code.
std::string refused(const std::string& factor, const std::string& value) {
  const Json out = answer(R"({"subject":{"type":"energy","energy":"1 MWh"},"against":[],"assume":{")" + factor + "\":" + value + "}}");
  if (!out.contains("error")) return "";
  CHECK(out["error"]["path"] == "/assume/" + factor);
  return out["error"]["code"];
}

struct Legal {
  const char* id;
  const char* bare; ///< a legal number without a unit, or "" where a unit is needed
  const char* with_unit;
  const char* too_small;
};

// contract.md: a bare number is an error where the field is no ratio or count. PUE and multipliers of a whole start at 1.
const Legal all[] = {
    {"power", "", "330 W", "0 W"}, {"duration", "", "14.8 d", "0 d"}, {"accelerators", "10000", "10000", "0"}, {"pue", "1.1", "110 %", "0.99"},
    {"accelerator-hours", "1000", "1000 h", "0"}, {"compute", "", "3.14e23 FLOP", "0 FLOP"}, {"parameters", "11e9", "11e9", "0"},
    {"tokens", "600e9", "600e9", "0"}, {"utilisation", "0.2", "20 %", "0"}, {"peak", "", "125 TFLOP/s", "0 FLOP/s"},
    {"server-overhead", "1.2", "120 %", "0.9"}, {"failed-runs", "1.2", "120 %", "0.9"}, {"research-multiplier", "2", "200 %", "0.9"},
    {"embodied-multiplier", "1.2", "120 %", "0.9"}, {"energy-per-prompt", "", "0.3 Wh", "0 Wh"}, {"energy-per-token", "", "3 J", "0 J"},
    {"prompts", "20", "20", "0"}, {"users", "20", "20", "0"}, {"over", "", "1 year", "0 d"}, {"active-parameters", "32e9", "32e9", "0"},
    {"total-parameters", "32e9", "32e9", "0"}, {"output-tokens", "400", "400", "0"}, {"input-tokens", "400", "400", "0"},
    {"latency", "", "5 s", "0 s"}, {"tokens-per-second", "55", "55", "0"}, {"time-to-first-token", "", "0.2 s", "0 s"},
    {"grid", "", "0.4 kg/kWh", "0 kg/kWh"}, {"wue", "", "1.2 L/kWh", "0 L/kWh"}, {"wue-grid", "", "2 L/kWh", "0 L/kWh"},
    {"price", "", "0.2 USD/kWh", "0 USD/kWh"}};

} // namespace

TEST_CASE("each factor of the table has its case here") {
  for (const FactorSpec& spec : factor_table()) {
    INFO(spec.id);
    if (spec.id == "energy" || spec.id == "carbon" || spec.id == "water") continue; // subjects; bad_input_test has them
    CHECK(std::any_of(std::begin(all), std::end(all), [&](const Legal& l) { return l.id == spec.id; }));
  }
}

TEST_CASE("bare numbers where a count or ratio stands, a unit elsewhere, and nothing below the least") {
  for (const Legal& l : all) {
    INFO(l.id);
    CHECK(refused(l.id, "\"" + std::string(l.with_unit) + "\"") == "");
    CHECK(refused(l.id, *l.bare ? l.bare : "2") == (*l.bare ? "" : "missing-unit"));
    CHECK(refused(l.id, "\"" + std::string(l.too_small) + "\"") == "out-of-range");
    CHECK(refused(l.id, "\"3 lb/gal\"") != "");
  }
  CHECK(refused("utilisation", "1.01") == "out-of-range");
  CHECK(refused("utilisation", "1") == "");
  CHECK(refused("pue", "1") == "");
}

// Nothing but 0 is too small where a factor has no least value, and a bare number is in the unit that the table names:
// 0.5 of "accelerator-hours" are 0.5 h, 1.5 tokens a second are 1.5 × 3,600 an hour.
TEST_CASE("the least of each factor is 0, exclusive, or 1, and a bare number has the factor's own unit") {
  for (const FactorSpec& spec : factor_table()) {
    INFO(spec.id);
    const auto read = [&](const std::string& value) {
      auto document = parse_document(value, 100);
      std::vector<Error> errors;
      const auto out = read_estimate(document->root(), spec, errors);
      return out ? out->estimate.mid() : std::nullopt;
    };
    const std::string unit = spec.id == "price" ? "USD/kWh" : std::string(spec.unit);
    const auto* known = std::find_if(std::begin(all), std::end(all), [&](const Legal& l) { return l.id == spec.id; });
    const bool from_one = known != std::end(all) && std::string_view(known->too_small).starts_with("0.9");
    CHECK(read("\"1e-9 " + unit + "\"").has_value() == !from_one);
    CHECK(read("\"1 " + unit + "\"").has_value());
    const bool bare = known != std::end(all) && *known->bare;
    const char* number = spec.id == "utilisation" ? "0.5" : "1.5";
    REQUIRE(read(number).has_value() == bare);
    if (bare) CHECK(*read(number) == Approx(parse_quantity(number + (" " + unit))->coherent));
  }
  CHECK(factor_by_field("tokensPerSecond") == factor_by_id("tokens-per-second"));
  CHECK(factor_by_field("tokens-per-second") == nullptr);
  CHECK(factor_by_id("tokensPerSecond") == nullptr);
}

TEST_CASE("what one of a comparison takes is any amount of its own kind, with its unit") {
  for (const auto& [kind, text] : {std::pair(dimension::energy, "0.001 kWh"), std::pair(dimension::mass, "0.001 kg"), std::pair(dimension::volume, "0.001 L")}) {
    const FactorSpec spec = comparison_factor("own", kind);
    INFO(text);
    CHECK(std::string_view(text).ends_with(spec.unit));
    auto good = parse_document("\"" + std::string(text) + "\"", 100), bare = parse_document("2", 100);
    std::vector<Error> errors;
    CHECK(*read_estimate(good->root(), spec, errors)->estimate.mid() == Approx(.001));
    CHECK_FALSE(read_estimate(bare->root(), spec, errors));
    CHECK(errors.at(0).code == "missing-unit");
  }
}

// 1,000 devices × 10 d × 24 h × 500 W = 120,000 kWh at the devices, × 1.2 = 144,000 kWh at the plug. On-site water is per
// kWh of the devices, the grid's per kWh of the plug: 1 × 120,000 + 2 × 144,000 = 408,000 L; use adds nothing to one run.
TEST_CASE("a lifetime's water is its training's, on site by the energy of the devices") {
  const Json out = answer(R"({"subject":{"type":"lifetime","training":{"type":"training","accelerators":1000,"duration":"10 d","power":"500 W","pue":1.2},
    "inference":{"type":"inference","energyPerPrompt":"0.3 Wh","prompts":1e6,"per":"day"}},"assume":{"wue":"1 L/kWh","wue-grid":"2 L/kWh"},"against":[]})");
  CHECK(out["energy"]["mid"].get<double>() == Approx(144000));
  CHECK(out["water"]["mid"].get<double>() == Approx(408000));
}

TEST_CASE("a method without its inputs names the one that is missing") {
  const auto missing = [](const char* subject) { return answer(R"({"subject":)" + std::string(subject) + "}")["error"]["path"].get<std::string>(); };
  CHECK(missing(R"({"type":"inference","method":"flops","activeParameters":1e9,"peak":"1 PFLOP/s","utilisation":0.1,"power":"500 W","pue":1.2})") == "/subject/outputTokens");
  CHECK(missing(R"({"type":"inference","method":"flops","outputTokens":400,"peak":"1 PFLOP/s","utilisation":0.1,"power":"500 W","pue":1.2})") == "/subject/activeParameters");
  CHECK(missing(R"({"type":"training","acceleratorHours":100,"pue":1.2})") == "/subject/power");
  CHECK(missing(R"({"type":"training","compute":"1e23 FLOP","peak":"1 PFLOP/s","power":"400 W"})") == "/subject/utilisation");
}
