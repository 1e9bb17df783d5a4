// What a request may say, at both sides of each bound, and what is made of it where it says nothing.

#include <string>

#include "../engine/answer.hpp"
#include "request/request.hpp"

using namespace tantawatt;

namespace {

const std::string energy = R"("subject":{"type":"energy","energy":"1 kWh"})";

Result<Request> read(const std::string& more) { return read_request(shipped_catalog(), "{" + energy + (more.empty() ? "" : ",") + more + "}"); }
std::string wrong(const std::string& more) {
  const auto request = read(more);
  return request ? "" : request.error().code + " " + request.error().path;
}
int digits(const std::string& count) {
  const auto request = read(R"("claim":{"comparison":"streaming-hour","count":)" + count + "}");
  REQUIRE(request);
  return request->claim->digits;
}

} // namespace

TEST_CASE("request: what it says nothing of") {
  const auto request = read("");
  REQUIRE(request);
  CHECK(request->choose == 3);
  CHECK(request->audience.locale == "en");
  CHECK(request->audience.region == "");
  CHECK(request->include_sources);
  CHECK_FALSE(request->year);
  CHECK_FALSE(request->against);
  CHECK_FALSE(request->claim);
  CHECK(request->place == "");
}

TEST_CASE("request: from none to ten are chosen") {
  CHECK(wrong(R"("choose":0)") == "");
  CHECK(wrong(R"("choose":10)") == "");
  CHECK(wrong(R"("choose":-1)") == "out-of-range /choose");
  CHECK(wrong(R"("choose":11)") == "out-of-range /choose");
  CHECK(wrong(R"("choose":2.5)") == "wrong-type /choose");
  CHECK(wrong(R"("choose":1e9)") == "wrong-type /choose");
  CHECK(wrong(R"("choose":"3")") == "wrong-type /choose");
}

TEST_CASE("request: years from 1900 to 2100") {
  CHECK(wrong(R"("year":1900)") == "");
  CHECK(wrong(R"("year":2100)") == "");
  CHECK(wrong(R"("year":1899)") == "out-of-range /year");
  CHECK(wrong(R"("year":2101)") == "out-of-range /year");
}

TEST_CASE("request: each language, and no other") {
  for (const char* locale : {"zh-TW", "en", "ja"}) CHECK(wrong(R"("audience":{"locale":")" + std::string(locale) + "\"}") == "");
  CHECK(wrong(R"("audience":{"locale":"de"})") == "unknown-locale /audience/locale");
  CHECK(wrong(R"("audience":{"locale":""})") == "unknown-locale /audience/locale");
}

TEST_CASE("request: sources are left out where others are included") {
  CHECK(read(R"("include":["sources"])")->include_sources);
  CHECK_FALSE(read(R"("include":[])")->include_sources);
  CHECK_FALSE(read(R"("include":["other"])")->include_sources);
  CHECK(wrong(R"("include":[5])") == "wrong-type /include");
}

TEST_CASE("request: a count has as many digits as it was printed with") {
  CHECK(digits("1625000") == 4);
  CHECK(digits("1300") == 2);
  CHECK(digits("1000") == 1);
  CHECK(digits("105") == 3);
  CHECK(digits("99") == 2);
  CHECK(digits("0.5") == 1);
  CHECK(digits("0.0125") == 3);
  CHECK(digits("1.05") == 3);
  CHECK(digits("1.6e6") == 2);
  CHECK(digits("3e25") == 1); // its exponent is none of them
  CHECK(digits("\"1,300\"") == 2);
  CHECK(digits("7") == 1);
}

TEST_CASE("request: assumptions are of known factors, with a scope or without") {
  const auto assume = [](const std::string& text) { return wrong(R"("assume":{)" + text + "}"); };
  CHECK(assume(R"("power":"1 W")") == "");
  for (const char* scope : {"a", "b", "training", "inference"}) CHECK(assume("\"" + std::string(scope) + R"(.power":"1 W")") == "");
  CHECK(assume(R"("c.power":"1 W")") == "unknown-factor /assume/c.power");
  CHECK(assume(R"("streaming-hour":"1 kWh")") == "");
  CHECK(assume(R"("a.streaming-hour":"1 kWh")") == "unknown-factor /assume/a.streaming-hour");
  CHECK(assume(R"("car-year-us":"1 kWh")") == "wrong-unit /assume/car-year-us");
  CHECK(assume(R"("car-year-us":"1 kg")") == "");
  CHECK(wrong(R"("assume":[])") == "wrong-type /assume");
  CHECK(wrong(R"("assume":5)") == "wrong-type /assume");
}

TEST_CASE("request: a source is picked for what it has published a value of") {
  const auto pick = [](const std::string& factor, const std::string& source) {
    return wrong(R"("assume":{")" + factor + R"(":{"source":")" + source + "\"}}");
  };
  CHECK(pick("streaming-hour", "iea-2020") == "");
  CHECK(pick("household-year-us", "iea-2020") == "unknown-source /assume/household-year-us/source");
  CHECK(pick("streaming-hour", "") == "missing-field /assume/streaming-hour/source");
  CHECK(pick("power", "iea-2020") == "unknown-source /assume/power/source");
  const std::string grid(shipped_catalog().grids.at(0).source), water(shipped_catalog().water.at(0).source), price(shipped_catalog().prices.at(0).source);
  CHECK(pick("grid", grid) == "");
  CHECK(pick("wue-grid", water) == "");
  CHECK(pick("price", price) == "");
  CHECK(pick("price", "nobody") == "unknown-source /assume/price/source");
  CHECK(pick("grid", "nobody") == "unknown-source /assume/grid/source");
  CHECK(wrong(R"("assume":{"grid":{"source":")" + grid + R"(","more":1}})") == "unknown-field /assume/grid/more");
  CHECK(read(R"("assume":{"grid":{"source":")" + grid + "\"}}")->assumption("grid")->source == grid);
  CHECK(read(R"("assume":{"power":"1 W"})")->assumption("grid") == nullptr);
}

TEST_CASE("request: every unknown comparison is named by its place") {
  CHECK(wrong(R"("against":["streaming-hour","nothing"])") == "unknown-comparison /against/1");
  CHECK(wrong(R"("against":[])") == "");
  CHECK(wrong(R"("against":"streaming-hour")") == "wrong-type /against");
  CHECK(wrong(R"("against":["streaming-hour",5])") == "wrong-type /against");
}

TEST_CASE("request: a place is a known one") {
  CHECK(read(R"("place":"TWN")")->place == "TWN");
  CHECK(wrong(R"("place":"XXX")") == "unknown-place /place");
  CHECK(wrong(R"("place":5)") == "wrong-type /place");
}

TEST_CASE("request: the subject is of a known type, with its own fields alone") {
  const auto subject = [](const std::string& text) {
    const auto request = read_request(shipped_catalog(), R"({"subject":{)" + text + "}}");
    return request ? "" : request.error().code + " " + request.error().path;
  };
  CHECK(subject("") == "missing-field /subject/type");
  CHECK(subject(R"("type":"energy")") == "missing-field /subject/energy");
  CHECK(subject(R"("type":"carbon")") == "missing-field /subject/carbon");
  CHECK(subject(R"("type":"water")") == "missing-field /subject/water");
  CHECK(subject(R"("type":"water","water":"1 L")") == "");
  CHECK(subject(R"("type":"carbon","carbon":"1 kWh")") == "wrong-unit /subject/carbon");
  CHECK(subject(R"("type":"energy","energy":"1 kWh","pue":1.1)") == "unknown-field /subject/pue");
  CHECK(subject(R"("type":"training","method":"guess")") == "unknown-method /subject/method");
  CHECK(subject(R"("type":"inference","energyPerPrompt":"1 Wh","embodied":1)") == "wrong-type /subject/embodied");
}
