// One number, a range or a spread as it is written: what becomes of it, and how it is refused.

#include <string>

#include <catch2/catch_all.hpp>

#include "catalog/reader.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

struct Read {
  std::optional<ReadEstimate> estimate;
  std::vector<Error> errors;
};

Read read(const std::string& json, const char* factor = "power") {
  auto document = parse_document(json, 10000);
  REQUIRE(document);
  Read out;
  out.estimate = read_estimate(document->root(), *factor_by_id(factor), out.errors);
  if (out.estimate) out.estimate->currency = {}; // it went with the document
  CHECK(out.estimate.has_value() == out.errors.empty());
  return out;
}

Estimate good(const std::string& json, const char* factor = "power") {
  INFO(json);
  const Read out = read(json, factor);
  REQUIRE(out.estimate);
  return out.estimate->estimate;
}

/// "code path" of the only complaint.
std::string bad(const std::string& json, const char* factor = "power") {
  INFO(json);
  const Read out = read(json, factor);
  REQUIRE(out.errors.size() == 1);
  return out.errors[0].code + " " + out.errors[0].path;
}

} // namespace

TEST_CASE("estimate: one quantity is exact") {
  CHECK(good(R"("330 W")").kind() == Kind::exact);
  CHECK(*good(R"("330 W")").mid() == Approx(.33));
  CHECK(*good(R"({"mid":"330 W"})").mid() == Approx(.33));
  CHECK(good(R"({"mid":"330 W"})").kind() == Kind::exact);
  CHECK(*good("7", "prompts").mid() == 7);
  CHECK(*good(R"("7")", "prompts").mid() == 7);
}

TEST_CASE("estimate: two ends are a dispute without a mid, however they are written") {
  for (const char* json : {R"("200~400 W")", R"({"low":"200 W","high":"400 W"})", R"({"low":"200 W","high":"400 W","kind":"dispute"})"}) {
    const Estimate e = good(json);
    CHECK(e.kind() == Kind::dispute);
    CHECK(e.low() == Approx(.2));
    CHECK(e.high() == Approx(.4));
    CHECK_FALSE(e.mid());
  }
}

TEST_CASE("estimate: three points are a lognormal spread unless they say otherwise") {
  const Estimate spread = good(R"({"low":"200 W","mid":"300 W","high":"400 W"})");
  CHECK(spread.kind() == Kind::spread);
  CHECK(spread.shape() == Shape::lognormal);
  CHECK(*spread.mid() == Approx(.3));
  CHECK(good(R"({"low":"200 W","mid":"300 W","high":"400 W","kind":"spread"})").kind() == Kind::spread);
  CHECK(good(R"({"low":"200 W","mid":"300 W","high":"400 W","shape":"lognormal"})").shape() == Shape::lognormal);
  const Estimate dispute = good(R"({"low":"200 W","mid":"300 W","high":"400 W","kind":"dispute"})");
  CHECK(dispute.kind() == Kind::dispute);
  CHECK(*dispute.mid() == Approx(.3));
}

TEST_CASE("estimate: uniform has two bounds, triangular three points") {
  const Estimate uniform = good(R"({"low":"200 W","high":"400 W","shape":"uniform"})");
  CHECK(uniform.kind() == Kind::spread);
  CHECK(uniform.shape() == Shape::uniform);
  CHECK_FALSE(uniform.mid());
  const Estimate triangular = good(R"({"low":"200 W","mid":"300 W","high":"400 W","shape":"triangular"})");
  CHECK(triangular.kind() == Kind::spread);
  CHECK(triangular.shape() == Shape::triangular);
  CHECK(good(R"({"low":"200 W","high":"400 W","shape":"uniform","kind":"spread"})").shape() == Shape::uniform);
}

TEST_CASE("estimate: what does not go together is named at its field") {
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":"3 W","kind":"guess"})") == "unknown-kind /kind");
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":"3 W","shape":"square"})") == "unknown-shape /shape");
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":"3 W","kind":"dispute","shape":"triangular"})") == "conflicting-fields /shape");
  CHECK(bad(R"({"low":"1 W","mid":"2 W"})") == "missing-field /high");
  CHECK(bad(R"({"high":"1 W","mid":"1 W"})") == "missing-field /low");
  CHECK(bad(R"({"high":"1 W"})") == "missing-field /low");
  CHECK(bad("{}") == "missing-field /mid");
  CHECK(bad(R"({"kind":"dispute"})") == "missing-field /mid");
  CHECK(bad(R"({"low":"1 W","high":"3 W","kind":"spread"})") == "missing-field /mid");
  CHECK(bad(R"({"low":"1 W","high":"3 W","shape":"triangular"})") == "missing-field /mid");
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":"3 W","shape":"uniform"})") == "conflicting-fields /mid");
}

TEST_CASE("estimate: low, mid and high rise, whatever the shape") {
  for (const char* more : {"", R"(,"shape":"triangular")", R"(,"kind":"dispute")"})
    CHECK(bad(R"({"low":"1 W","mid":"4 W","high":"3 W")" + std::string(more) + "}") == "range-order ");
  CHECK(bad(R"({"low":"4 W","high":"3 W","shape":"uniform"})") == "range-order ");
  CHECK(bad(R"("4~3 W")") == "range-order ");
}

TEST_CASE("estimate: each number of it is checked for itself") {
  CHECK(bad(R"({"low":"1 W","mid":"2 kg","high":"3 W"})") == "wrong-unit /mid");
  CHECK(bad(R"({"low":"0 W","mid":"2 W","high":"3 W"})") == "out-of-range /low");
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":3})") == "missing-unit /high");
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":true})") == "wrong-type /high");
  CHECK(bad(R"({"low":"1 W","mid":"2 W","high":"3 W","more":1})") == "unknown-field /more");
  CHECK(bad(R"("0~3 W")") == "out-of-range ");
  CHECK(bad(R"("1 W~3 kg")") == "wrong-unit ");
  CHECK(bad(R"("1~x W")") == "invalid-number ");
  CHECK(bad(R"("1~3")") == "missing-unit ");
  CHECK(bad("true") == "wrong-type ");
}

TEST_CASE("estimate: what is legal is said, and an example given") {
  const auto detail = [](const char* json, const char* factor, const char* name) {
    const Read out = read(json, factor);
    for (const Parameter& one : out.errors.at(0).params)
      if (one.name == name) return one.value;
    return std::string();
  };
  CHECK(detail("0", "prompts", "legal") == "greater than 0");
  CHECK(detail("0.5", "pue", "legal") == "1.0 or more");
  CHECK(detail("2", "utilisation", "legal") == "greater than 0, at most 1.0");
  CHECK(detail("2", "power", "expected") == "1 W");
  CHECK(detail("true", "prompts", "expected") == "1");
  CHECK(detail("2", "price", "expected") == "0.1 USD/kWh");
  CHECK(detail(R"("2 kg")", "price", "given") == "2 kg");
}

TEST_CASE("estimate: a price keeps its currency") {
  auto document = parse_document(R"({"low":"2 TWD/kWh","high":"3 TWD/kWh"})", 1000);
  std::vector<Error> errors;
  const auto read = read_estimate(document->root(), *factor_by_id("price"), errors);
  REQUIRE(read);
  CHECK(read->currency == "TWD");
  CHECK(read->estimate.high() == 3);
}

// A catalog has its numbers beside one unit: 250 and 0.5 of "W" are 0.25 kW and 0.0005 kW; "1" is the unit of a count.
TEST_CASE("estimate: numbers beside one unit are in that unit") {
  const auto beside = [](const char* json, const char* factor, const char* unit) {
    auto document = parse_document(json, 1000);
    std::vector<Error> errors;
    ObjectReader fields(document->root(), errors);
    return read_spread(fields, *factor_by_id(factor), unit);
  };
  const auto power = beside(R"({"low":0.5,"mid":3,"high":250,"note":"others read this"})", "power", "W");
  REQUIRE(power);
  CHECK(power->low() == Approx(.0005));
  CHECK(power->high() == Approx(.25));
  CHECK(*beside(R"({"mid":1.1})", "pue", "1")->mid() == 1.1);
  CHECK_FALSE(beside(R"({"mid":3})", "power", "1"));
  CHECK_FALSE(beside(R"({"mid":3})", "power", "kg"));
}
