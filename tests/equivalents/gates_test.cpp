// Each gate keeps a ruler out by itself, and lets through what stands right at it.

#include "ruler.hpp"

using namespace tantawatt;

TEST_CASE("gates: a ruler that nothing speaks against passes them all") {
  CHECK(Ruler().rejected() == "");
  CHECK(Ruler().score() == 1);
}

TEST_CASE("gates: what a comparison is keeps it out") {
  Ruler carrier, ai, supply, emotive;
  carrier.other_carrier = true;
  ai.comparison.ai = true;
  supply.comparison.supply = true;
  emotive.comparison.emotive = true;
  CHECK(carrier.rejected() == "carrier");
  CHECK(ai.rejected() == "same-object");
  CHECK(supply.rejected() == "supply");
  CHECK(emotive.rejected() == "emotive");
}

TEST_CASE("gates: three times between its own ends is the most") {
  Ruler at, above;
  at.per_unit = {1, 2, 2, 3};
  above.per_unit = {1, 2, 2, 3.01};
  CHECK(at.rejected() == "");
  CHECK(above.rejected() == "range");
}

TEST_CASE("gates: a figure has a grade above D, an address and a year") {
  Ruler d, no_grade, no_address, no_year, own_year, own_grade, unknown;
  d.source.grade = "D";
  no_grade.source.grade = "";
  no_address.source.url = "";
  no_year.source.year = 0;
  own_year.source.year = 0;
  own_year.comparison.values[0].year = 2019; // the value's own year will do
  own_grade.source.grade = "D";
  own_grade.comparison.values[0].grade = "B"; // and its own grade goes before the source's
  unknown.source.id = "another";
  CHECK(d.rejected() == "grade");
  CHECK(no_grade.rejected() == "grade");
  CHECK(no_address.rejected() == "grade");
  CHECK(no_year.rejected() == "grade");
  CHECK(own_year.rejected() == "");
  CHECK(own_grade.rejected() == "");
  CHECK(unknown.rejected() == "grade");
}

// 10,000 scores 0.15^0.30 = 0.566, a thousandth 0.05^0.30 = 0.407: both fail by their score, not as multipliers.
TEST_CASE("gates: multipliers from a thousandth to ten thousand") {
  CHECK(Ruler().counted(10001).rejected() == "multiplier");
  CHECK(Ruler().counted(10000).rejected() == "score");
  CHECK(Ruler().counted(0.00101).rejected() == "score");
  CHECK(Ruler().counted(0.001).rejected() == "score");
  CHECK(Ruler().counted(0.00099).rejected() == "multiplier");
}

// Everything else being 1, the score is domain^0.15: 0.0930^0.15 = 0.7003 and 0.0925^0.15 = 0.6997.
TEST_CASE("gates: a score of 0.70 is enough") {
  Ruler enough, less;
  enough.comparison.domain = 0.0930;
  less.comparison.domain = 0.0925;
  CHECK(enough.rejected() == "");
  CHECK(less.rejected() == "score");
}
