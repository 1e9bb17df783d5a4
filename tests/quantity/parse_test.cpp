// Every form in which a quantity may be written.

#include <catch2/catch_all.hpp>

#include "quantity/parse.hpp"
#include "quantity/unit.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

double energy_of(const char* text) {
  const auto amount = parse_quantity(text);
  INFO(text);
  REQUIRE(amount);
  REQUIRE(amount->dimension == dimension::energy);
  return amount->coherent;
}

std::string code_of(const char* text) {
  const auto amount = parse_quantity(text);
  INFO(text);
  REQUIRE_FALSE(amount);
  return amount.error().code;
}

} // namespace

TEST_CASE("1,300 MWh in every spelling is exactly 1,300,000 kWh") {
  for (const char* text : {"1300 MWh", "1,300 MWh", "1300MWh", "1.3 GWh", "1300000 kWh", "1.3e6 kWh", "130萬度", "130 萬度",
                           "130萬度電", "0.013億度", "130万kWh", "130萬千瓦時", "1300 megawatt-hours", "1300 megawatt hours",
                           "1300 Megawatt-hour", "1.3 million kWh", "１３００ MWh", "1300 MWH"})
    CHECK(energy_of(text) == Approx(1.3e6).epsilon(1e-15));
  CHECK(energy_of("1300 MWh") == 1.3e6);
  CHECK(energy_of("130萬度") == 1.3e6);
  CHECK(energy_of("130万kWh") == 1.3e6);
}

TEST_CASE("customary units have their defined sizes") {
  CHECK(energy_of("1 BTU") == Approx(1055.05585262 / 3.6e6).epsilon(1e-15));
  CHECK(energy_of("1 therm") == Approx(105505585.262 / 3.6e6).epsilon(1e-15));
  CHECK(energy_of("1 cal") == Approx(4.184 / 3.6e6).epsilon(1e-15));
  CHECK(energy_of("10 joules") == Approx(10 / 3.6e6).epsilon(1e-15));
  CHECK(parse_quantity("1 lb")->coherent == 0.45359237);
  CHECK(parse_quantity("1 gal")->coherent == 3.785411784);
  CHECK(parse_quantity("1 year")->coherent == 8766);   // 365.25 × 24
  CHECK(parse_quantity("1 month")->coherent == 730.5); // 8766 / 12
}

TEST_CASE("the largest prefixes keep their size") {
  CHECK(parse_quantity("6Yt")->coherent == Approx(6e27)); // found by fuzzing: 1e27 fits no integer
  CHECK(parse_quantity("2 YWh")->coherent == Approx(2e21));
}

TEST_CASE("composed units divide") {
  CHECK(parse_quantity("429 g/kWh")->as<dimension::carbon_intensity>()->coherent() == 0.429);
  CHECK(parse_quantity("0.494 kgCO2e/kWh")->coherent == 0.494);
  CHECK(parse_quantity("1.2 L/kWh")->dimension == dimension::water_intensity);
  CHECK(parse_quantity("125 TFLOP/s")->coherent == Approx(125e12 * 3600));
  CHECK(parse_quantity("2.65 TWD/kWh")->currency == "TWD");
  CHECK(parse_quantity("55 tokens/s")->dimension == dimension::frequency);
  CHECK(parse_quantity("552 tCO2e")->as<dimension::mass>()->in_kilograms() == 552000);
}

TEST_CASE("兆 is never read silently") {
  const auto amount = parse_quantity("1,300 兆瓦時");
  REQUIRE_FALSE(amount);
  CHECK(amount.error().code == "ambiguous-unit");
  CHECK(amount.error().suggest == std::vector<std::string>{"1300 MWh"});
  for (const char* text : {"5 兆瓦", "5 兆度", "5 兆瓦小時", "3兆焦耳", "1300 mwh"}) CHECK(code_of(text) == "ambiguous-unit");
}

TEST_CASE("what is no quantity is said to be none") {
  CHECK(code_of("") == "invalid-number");
  CHECK(code_of("kWh") == "invalid-number");
  CHECK(code_of("1,3 kWh") == "invalid-number");
  CHECK(code_of("1.300,5 kWh") == "invalid-number");
  CHECK(code_of("12 bananas") == "unknown-unit");
  CHECK(code_of("NaN kWh") == "not-finite");
  CHECK(code_of("inf kWh") == "not-finite");
  CHECK(code_of("1e999 kWh") == "not-finite");
  CHECK(code_of("1e308 TWh") == "not-finite");
}

TEST_CASE("a range takes the right end's unit") {
  for (const char* text : {"0.077~0.8 kWh", "0.077 kWh ~ 0.8 kWh", "0.077～0.8 kWh", "0.077–0.8 kWh", "0.077至0.8度", "0.077 to 0.8 kWh", "77 Wh ~ 0.8 kWh"}) {
    INFO(text);
    const auto range = parse_quantity_range(text);
    REQUIRE(range);
    REQUIRE(range->high);
    CHECK(range->low.coherent == Approx(0.077));
    CHECK(range->high->coherent == Approx(0.8));
  }
}

TEST_CASE("a number goes into its unit and out again unchanged") {
  for (const char* unit : {"Wh", "kWh", "MWh", "GWh", "TWh", "J", "MJ", "BTU", "W", "kW", "MW", "g", "kg", "t", "mL", "L", "s", "min", "h", "d", "week", "month", "year", "FLOP/s", "PFLOP/s", "度", "萬瓩"}) {
    const auto multiplier = take_multiplier(unit);
    const auto known = find_unit(multiplier ? multiplier->rest : unit);
    INFO(unit);
    REQUIRE(known);
    for (double n : {0.077, 1.0, 14.8, 330.0, 1287.0, 3.14e23})
      CHECK(known->from_coherent(known->to_coherent(n)) == Approx(n).epsilon(1e-15));
  }
}

TEST_CASE("a mark of CO2 is no part of the unit, wherever it stands") {
  for (const char* text : {"0.429 kg/kWh", "0.429 kg CO2e/kWh", "0.429 kgCO2e/kWh", "429 g CO2-eq/kWh", "429 gCO₂/kWh", "0.429 kg-CO2/kWh"}) {
    const auto amount = parse_quantity(text);
    INFO(text);
    REQUIRE(amount);
    CHECK(amount->coherent == Approx(0.429));
  }
  CHECK(parse_quantity("552 tCO2e")->coherent == Approx(552e3));
}

TEST_CASE("a point without a digit behind it is no number") {
  for (const char* text : {"5.", "5. kWh", ".", "5,", "1,30 kWh"}) CHECK(code_of(text) == "invalid-number");
}
