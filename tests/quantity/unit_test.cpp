// Units, counting words and numbers at their edges: each spelling has one size, and what is nearly a unit is none.

#include <string>

#include <catch2/catch_all.hpp>

#include "quantity/number.hpp"
#include "quantity/parse.hpp"
#include "quantity/unit.hpp"
#include "quantity/unit_table.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

double sized(std::string_view text) {
  const auto unit = find_unit(text);
  INFO(text);
  REQUIRE(unit);
  return unit->to_coherent(1);
}
std::string code(std::string_view text) {
  const auto amount = parse_quantity(text);
  return amount ? "" : amount.error().code;
}
double number(std::string_view text) {
  const auto read = read_number(text);
  INFO(text);
  REQUIRE(read);
  return read->value;
}

} // namespace

TEST_CASE("unit: kWh and its like may be typed in any case, but for a small m") {
  for (const char* text : {"kWh", "KWH", "kwh", "KWh", "kWH", "Kwh"}) CHECK(sized(text) == 1);
  for (const char* text : {"MWh", "MWH", "Mwh"}) CHECK(sized(text) == 1000);
  for (const char* text : {"GWh", "gwh", "Gwh", "gWh"}) CHECK(sized(text) == 1e6);
  for (const char* text : {"TWh", "twh", "tWh"}) CHECK(sized(text) == 1e9);
  CHECK(sized("mWh") == Approx(1e-6));
  CHECK_FALSE(find_unit("xwh"));
  CHECK_FALSE(find_unit("kxh"));
  CHECK_FALSE(find_unit("kwx"));
  CHECK_FALSE(find_unit("kw"));
  CHECK(code("5 mwh") == "ambiguous-unit");
  CHECK(code("5 mWH") == "ambiguous-unit");
  CHECK(code("5 mWh") == "");
}

TEST_CASE("unit: every currency is 1 of itself, by code or by sign") {
  for (const std::string_view money : unit_table::currencies) {
    CHECK(sized(money) == 1);
    CHECK(find_unit(money)->currency == money);
    CHECK(find_unit(money)->dimension == dimension::money);
  }
  for (const auto& [sign, of] : {std::pair("NT$", "TWD"), std::pair("US$", "USD"), std::pair("$", "USD")}) {
    CHECK(sized(sign) == 1);
    CHECK(find_unit(sign)->currency == of);
  }
  CHECK(sized("TWD/MWh") == Approx(.001));
  CHECK(find_unit("NT$ per kWh")->currency == "TWD");
}

TEST_CASE("unit: words take prefixes, plurals, hyphens and spaces, and small words none") {
  CHECK(sized("watt-hours") == Approx(.001));
  CHECK(sized("Kilowatt Hours") == 1);
  CHECK(sized("megajoules") == Approx(1 / 3.6));
  CHECK(sized("kilocalories") == Approx(4184 / 3.6e6));
  CHECK(sized("kilotonnes") == 1e6);
  CHECK(sized("metric tons") == 1000);
  CHECK(sized("watts") == Approx(.001));
  CHECK(sized("queries") == 1);
  CHECK(sized("GPU-hours") == 1);
  CHECK_FALSE(find_unit("kiloyear")); // the first eleven words alone have prefixes
  CHECK_FALSE(find_unit("kilometricton"));
  CHECK_FALSE(find_unit("foowatt"));
}

TEST_CASE("unit: each prefix is a power of ten, on symbols as on words") {
  const std::pair<const char*, double> prefixes[] = {{"k", 1e3},  {"M", 1e6},  {"G", 1e9},  {"T", 1e12}, {"P", 1e15}, {"E", 1e18}, {"h", 100},
                                                     {"c", .01},  {"d", .1},   {"m", 1e-3}, {"µ", 1e-6}, {"u", 1e-6}, {"n", 1e-9}};
  for (const auto& [prefix, times] : prefixes) CHECK(sized(prefix + std::string("L")) == Approx(times));
  CHECK_FALSE(find_unit("xL"));
  CHECK_FALSE(find_unit("kBTU")); // customary ones have none
}

TEST_CASE("unit: a quotient is one over the other, and both must be known") {
  CHECK(sized("g/kWh") == Approx(.001));
  CHECK(sized("kg / MWh") == Approx(.001));
  CHECK(sized("Wh per prompt") == Approx(.001));
  CHECK(sized("tokens/s") == 3600);
  CHECK(find_unit("kWh/h")->dimension == dimension::power);
  CHECK_FALSE(find_unit("bananas/kWh"));
  CHECK_FALSE(find_unit("kWh/banana"));
  CHECK_FALSE(find_unit("kWh per banana"));
}

TEST_CASE("unit: a mark of CO2 is taken off with the spaces and hyphens before it") {
  for (const char* text : {"kg CO2", "kg  CO2e", "kgCO2", "kg-CO2-eq", "kg CO₂", "kgCO₂eq", "kg - CO2e"}) CHECK(sized(text) == 1);
  CHECK(sized("t CO2e/MWh") == 1);
}

TEST_CASE("unit: without one it is a count, and spaces are none") {
  CHECK(sized("") == 1);
  CHECK(sized("  ") == 1);
  CHECK(find_unit("")->dimension == dimension::ratio);
  CHECK(sized(" kWh ") == 1);
  CHECK_FALSE(parse_quantity("5")->has_unit);
  CHECK(parse_quantity("5 %")->has_unit);
  CHECK(parse_quantity("5 %")->coherent == .05);
}

// 1,000 Wh is exactly 1 kWh, not 1,000 times a rounded thousandth.
TEST_CASE("unit: sizes that divide stay whole numbers") {
  CHECK(parse_quantity("7 MWh")->coherent == 7000);
  CHECK(parse_quantity("21000 Wh")->coherent == 21);
  CHECK(find_unit("Wh")->numerator == 1);
  CHECK(find_unit("Wh")->denominator == 1000);
  CHECK(find_unit("MWh")->numerator == 1000);
  CHECK(find_unit("MWh")->denominator == 1);
}

TEST_CASE("number: commas group three digits and nothing else") {
  CHECK(number("1,300") == 1300);
  CHECK(number("12,345,678.5") == 12345678.5);
  CHECK(number("1,300 MWh") == 1300);
  CHECK(number("1,999") == 1999);
  CHECK(number("1,000,009") == 1000009);
  for (const char* text : {"1,30", "1,3000", "1,30x", ",300", "1,,300", "1,3.5", "1.300,5", "1,a00", "1,0a0", "1,00a"}) {
    INFO(text);
    CHECK_FALSE(read_number(text));
  }
}

TEST_CASE("number: signs, points and exponents") {
  CHECK(number("+5") == 5);
  CHECK(number("-5") == -5);
  CHECK(number("-.5") == -.5);
  CHECK(number(".5") == .5);
  CHECK(number("  7") == 7);
  CHECK(number("9.09") == 9.09);
  CHECK(number("1e3") == 1000);
  CHECK(number("1E3") == 1000);
  CHECK(number("1e+3") == 1000);
  CHECK(number("25e-1") == 2.5);
  CHECK(number("1e3 Wh") == 1000);
  CHECK(number("1.5e10") == 1.5e10);
  CHECK(read_number("2e")->rest == "e");
  CHECK(read_number("2 eV")->rest == "eV");
  CHECK(read_number("2e+")->rest == "e+");
  CHECK(read_number("2e+x")->rest == "e+x");
  CHECK(read_number("2e-x")->rest == "e-x");
  for (const char* text : {"", "+", "-", ".", "-.", "e5", "5.", "5.x", "x5"}) {
    INFO(text);
    CHECK_FALSE(read_number(text));
  }
}

TEST_CASE("number: neither nan nor infinity, in any case, and nothing too large") {
  for (const char* text : {"nan", "NaN", "inf", "Infinity", "-inf", "+INF", "1e400", "-1e400"}) {
    INFO(text);
    REQUIRE_FALSE(read_number(text));
    CHECK(read_number(text).error().code == "not-finite");
  }
  CHECK(read_number("in").error().code == "invalid-number");
  CHECK(read_number("na").error().code == "invalid-number");
  CHECK(read_number("nay").error().code == "invalid-number");
}

TEST_CASE("quantity: full-width digits and signs, and spaces of every kind") {
  CHECK(parse_quantity("０１２３４５６７８９ kWh")->coherent == 123456789);
  CHECK(parse_quantity("1，300．5　kWh")->coherent == 1300.5);
  CHECK(parse_quantity("5\xC2\xA0kWh")->coherent == 5);
  CHECK(parse_quantity("5\xE2\x80\xAFkWh")->coherent == 5);
  CHECK(parse_quantity("−5 kWh")->coherent == -5);
  for (const char* text : {"5 kWh ", "5 kWh\t", "5 kWh\n", "5 kWh \n"}) CHECK(parse_quantity(text)->coherent == 5);
}

TEST_CASE("quantity: counting words multiply, one after the other") {
  CHECK(parse_quantity("3百億度")->coherent == 3e10);
  CHECK(parse_quantity("3千億度")->coherent == 3e11);
  CHECK(parse_quantity("2 thousand million kWh")->coherent == 2e9);
  CHECK(parse_quantity("5 trillion")->coherent == 5e12);
  CHECK_FALSE(parse_quantity("5 trillion")->has_unit);
  CHECK(code("5 million bananas") == "unknown-unit");
}

TEST_CASE("quantity: what 兆 may have meant is suggested") {
  const auto suggested = [](const char* text) { return parse_quantity(text).error().suggest; };
  using Texts = std::vector<std::string>;
  CHECK(suggested("1,300 兆瓦時") == Texts{"1300 MWh"});
  CHECK(suggested("5兆瓦小時") == Texts{"5 MWh"});
  CHECK(suggested("5兆瓦时") == Texts{"5 MWh"});
  CHECK(suggested("5兆瓦") == Texts{"5 MW"});
  CHECK(suggested("5兆度") == Texts{"5 MWh", "5 PWh"});
  CHECK(suggested("5兆焦耳") == Texts{"5 MJ"});
  CHECK(suggested("5兆公升").empty());
  CHECK(code("5兆公升") == "ambiguous-unit");
  CHECK(suggested("5 mwh") == Texts{"5 MWh", "5 mWh"});
}

TEST_CASE("quantity: a range may have a unit at either end, or at none") {
  const auto range = parse_quantity_range("1~2");
  CHECK(range->low.coherent == 1);
  CHECK(range->high->coherent == 2);
  CHECK_FALSE(range->high->has_unit);
  CHECK(parse_quantity_range("5 kWh")->low.coherent == 5);
  CHECK_FALSE(parse_quantity_range("5 kWh")->high);
  CHECK(parse_quantity_range("1 Wh~2 kWh")->low.coherent == Approx(.001));
  CHECK(parse_quantity_range("1~2 萬度")->low.coherent == 1e4);
  CHECK_FALSE(parse_quantity_range("1~"));
  CHECK_FALSE(parse_quantity_range("~2 kWh"));
  CHECK_FALSE(parse_quantity_range("x~2 kWh"));
  CHECK_FALSE(parse_quantity_range("1~2 bananas"));
  CHECK_FALSE(parse_quantity_range("bananas"));
}
