// The score is a product of six terms, each to its weight; here one term at a time is less than 1.

#include <cmath>

#include "ruler.hpp"

using namespace tantawatt;
using Catch::Approx;

TEST_CASE("score: the multiplier counts 0.30") {
  CHECK(Ruler().counted(100).score() == Approx(std::pow(.8, .30)));
  CHECK(Ruler().counted(0.1).score() == Approx(std::pow(.65, .30)));
}

TEST_CASE("score: familiarity counts 0.22, that of the reader's language") {
  Ruler ruler;
  ruler.comparison.familiarity = {.5, .6, .7};
  for (const auto& [locale, known] : {std::pair("zh-TW", .5), std::pair("en", .6), std::pair("ja", .7)}) {
    ruler.request.audience.locale = locale;
    INFO(locale);
    CHECK(ruler.score() == Approx(std::pow(known, .22)));
  }
}

TEST_CASE("score: the domain counts 0.15") {
  Ruler ruler;
  ruler.comparison.domain = .4;
  CHECK(ruler.score() == Approx(std::pow(.4, .15)));
}

TEST_CASE("score: at home 1, everywhere 0.75, elsewhere 0.25, and it counts 0.13") {
  Ruler everywhere, elsewhere, homeless;
  everywhere.comparison.region = "*";
  elsewhere.comparison.region = "USA";
  homeless.comparison.region = homeless.request.audience.region = ""; // nobody is at home nowhere
  CHECK(everywhere.score() == Approx(std::pow(.75, .13)));
  CHECK(elsewhere.score() == Approx(std::pow(.25, .13)));
  CHECK(homeless.score() == Approx(std::pow(.25, .13)));
}

TEST_CASE("score: a reader's home is where they say, else where their language is spoken") {
  CHECK(home_region({"ja", "USA"}) == "USA");
  CHECK(home_region({"zh-TW", ""}) == "TWN");
  CHECK(home_region({"ja", ""}) == "JPN");
  CHECK(home_region({"en", ""}) == "");
}

// A grade is worth 1, 0.85 or 0.6; the ruler's own ends take away their decades: 1 - log10(2) = 0.699.
TEST_CASE("score: quality counts 0.12") {
  Ruler b, c, wide, both;
  b.source.grade = "B";
  c.source.grade = "C";
  wide.per_unit = both.per_unit = {1, 1, 1, 2};
  both.source.grade = "B";
  CHECK(b.score() == Approx(std::pow(.85, .12)));
  CHECK(c.score() == Approx(std::pow(.6, .12)));
  CHECK(wide.score() == Approx(std::pow(.69897, .12)));
  CHECK(both.score() == Approx(std::pow(.85 * .69897, .12)));
}

// 1.03 is shown as 1, 0.03 / 1.03 = 2.913 % off; 1.42 as 1.4, 0.02 / 1.42 = 1.408 % off and with two digits.
TEST_CASE("score: roundness counts 0.08") {
  CHECK(Ruler().counted(1.03).score() == Approx(std::pow(1 - .029126, .08)));
  CHECK(Ruler().counted(1.42).score() == Approx(std::pow(.85 * (1 - .014085), .08)));
}

TEST_CASE("score: one term of nothing makes it nothing") {
  Ruler d, twentyfold, emotive;
  d.source.grade = "D";
  twentyfold.per_unit = {1, 1, 1, 20};
  emotive.source.grade = "D";
  emotive.comparison.emotive = true;
  CHECK(d.score() == 0);
  CHECK(twentyfold.score() == 0);
  CHECK(emotive.score() == 0);
}

TEST_CASE("score: what stirs loses a tenth") {
  Ruler ruler;
  ruler.comparison.emotive = true;
  CHECK(ruler.score() == Approx(.9));
}
