// What holds for every answer, whatever the subject: over all models and all comparisons of the
// catalog that ships.

#include "answer.hpp"

#include <set>

#include "catalog/json_document.hpp"

using namespace tantawatt;
using Json = nlohmann::json;
using Catch::Approx;

namespace {

constexpr double slack = 1e-9; // of plain arithmetic on an end that is met exactly

// Training and use of every catalog model; one that has no such figure answers with an error.
std::vector<std::string> all_subjects() {
  std::vector<std::string> out;
  for (const Model& model : shipped_catalog().models)
    for (const char* type : {"training", "inference"})
      out.push_back(R"({"type":")" + std::string(type) + R"(","model":")" + std::string(model.id) + "\"}");
  return out;
}

void in_order(const Json& range, std::string_view what) {
  INFO(what << ": " << json_text(range));
  REQUIRE(range["low"].is_number());
  CHECK(range["low"].get<double>() > 0);
  CHECK(range["low"].get<double>() <= range["high"].get<double>() * (1 + slack));
  if (range["median"].is_null()) return;
  CHECK(range["low"].get<double>() <= range["median"].get<double>() * (1 + slack));
  CHECK(range["median"].get<double>() <= range["high"].get<double>() * (1 + slack));
}

double energy_of(const Json& out) { return out["energy"]["mid"].get<double>(); }

} // namespace

TEST_CASE("every input is low <= mid <= high, every result low <= median <= high") {
  int answered = 0;
  for (const std::string& subject : all_subjects()) {
    const Json out = answer(R"({"subject":)" + subject + "}");
    if (out.contains("error")) {
      CHECK(out["error"]["code"] == "no-route");
      continue;
    }
    ++answered;
    INFO(subject);
    for (const char* part : {"energy", "carbon", "water"}) in_order(out[part], part);
    for (const Json& one : out["equivalents"]) {
      in_order(one["count"], one["id"].get<std::string>());
      in_order(one["perUnit"], one["id"].get<std::string>());
    }
    for (const Json& step : out["trace"]) {
      in_order(step["value"], step["step"].get<std::string>());
      for (const Json& input : step["inputs"]) {
        if (!input.contains("low")) continue;
        INFO(json_text(input));
        CHECK(input["low"] <= input["high"]);
        if (input["value"].is_null()) continue;
        CHECK(input["low"] <= input["value"]);
        CHECK(input["value"] <= input["high"]);
      }
    }
  }
  CHECK(answered >= 100);
}

TEST_CASE("a thing beside itself is exactly 1, and a / b times b / a is 1") {
  std::string last;
  for (const std::string& subject : all_subjects()) {
    if (answer(R"({"against":[],"subject":)" + subject + "}").contains("error")) continue;
    INFO(subject);
    const auto ratio = [](const std::string& a, const std::string& b) {
      return answer(R"({"against":[],"subject":{"type":"compare","a":)" + a + R"(,"b":)" + b + "}}");
    };
    const Json itself = ratio(subject, subject)["ratio"];
    for (const char* part : {"low", "mid", "median", "high"}) CHECK(itself[part] == 1.0);
    if (!last.empty()) {
      const Json there = ratio(subject, last)["ratio"];
      const Json back = ratio(last, subject)["ratio"];
      CHECK(there["low"].get<double>() * back["high"].get<double>() == Approx(1).epsilon(1e-4));
      CHECK(there["high"].get<double>() * back["low"].get<double>() == Approx(1).epsilon(1e-4));
    }
    last = subject;
  }
}

TEST_CASE("a thousand times the energy is a thousand times every count") {
  const auto ask = [](const char* energy) {
    return answer(R"({"subject":{"type":"energy","energy":{"low":"0.8 )" + std::string(energy) + R"(","mid":"1 )" + energy +
                  R"(","high":"1.5 )" + energy + R"("}}})");
  };
  const Json one = ask("MWh");
  const Json thousand = ask("GWh");
  std::set<std::string> ids;
  for (const Json& e : one["equivalents"]) {
    const Json more = equivalent(thousand, e["id"].get<std::string>());
    INFO(e["id"]);
    for (const char* part : {"low", "mid", "high"}) {
      if (e["count"][part].is_null()) continue;
      CHECK(more["count"][part].get<double>() == Approx(1000 * e["count"][part].get<double>()).epsilon(1e-9));
    }
    ids.insert(e["id"]);
  }
  CHECK(ids.size() >= 50);
}

TEST_CASE("more of any factor of a training is more energy") {
  const Json base = {{"type", "training"}, {"accelerators", 1000}, {"duration", "10 d"}, {"power", "330 W"}, {"pue", 1.1}};
  const auto energy = [](const Json& subject) {
    return energy_of(answer(json_text(Json{{"against", Json::array()}, {"subject", subject}})));
  };
  const double before = energy(base);
  CHECK(before == Approx(1000 * 240 * 0.33 * 1.1)); // h × kW × PUE = 87,120 kWh
  const std::pair<const char*, Json> changes[] = {{"accelerators", 1001}, {"duration", "10.1 d"}, {"power", "331 W"}, {"pue", 1.11}};
  for (const auto& [factor, more] : changes) {
    Json changed = base;
    changed[factor] = more;
    INFO(factor);
    CHECK(energy(changed) > before);
  }
}

TEST_CASE("a lifetime is training and use, whichever is worked out first") {
  const std::string training = R"({"type":"training","accelerators":1000,"duration":"10 d","power":{"low":"300 W","mid":"330 W","high":"400 W"},"pue":1.1})";
  const std::string use = R"({"type":"inference","energyPerPrompt":{"low":"0.2 Wh","mid":"0.3 Wh","high":"1 Wh"},"prompts":1e6,"per":"day","over":"1 year"})";
  const Json both = answer(R"({"against":[],"subject":{"type":"lifetime","training":)" + training + R"(,"inference":)" + use + "}}");
  const Json turned = answer(R"({"against":[],"subject":{"type":"lifetime","inference":)" + use + R"(,"training":)" + training + "}}");
  CHECK(both["energy"] == turned["energy"]);
  const double a = energy_of(answer(R"({"against":[],"subject":)" + training + "}"));
  const double b = energy_of(answer(R"({"against":[],"subject":)" + use + "}"));
  CHECK(energy_of(both) == Approx(a + b)); // 87,120 + 0.0003 × 1e6 × 365.25 = 196,695 kWh
  CHECK(energy_of(both) == Approx(196695));

  in_order(both["energy"], "lifetime");
}

TEST_CASE("every id asked for is listed, one that nothing leads to as well") {
  // 1990 lies before every grid factor of Taiwan: no way from CO2 to energy, so a count would be a guess.
  const Json out = answer(R"({"subject":{"type":"carbon","carbon":"552 t"},"place":"TWN","year":1990,
    "against":["streaming-hour","car-year-us","streaming-hour"],"audience":{"locale":"en"}})");
  REQUIRE(out["equivalents"].size() == 2);
  const Json hour = equivalent(out, "streaming-hour");
  CHECK(hour["count"]["mid"].is_null());
  CHECK(hour["count"]["low"].is_null());
  CHECK(hour["shown"].is_null());
  CHECK(hour["rejected"] == "carrier");
  CHECK(hour["perUnit"]["unit"] == "kWh");
  CHECK(hour["rivals"].size() >= 4);
  CHECK(equivalent(out, "car-year-us")["count"]["mid"].is_number());
  for (const Json& id : out["chosen"]) CHECK(id != "streaming-hour");
}
