#include <cmath>

#include <catch2/catch_all.hpp>

#include "equivalents/digits.hpp"

using namespace tantawatt;
using Catch::Approx;

TEST_CASE("one digit where it costs little, else two") {
  CHECK(digits_for(1625000, 10).value == Approx(1.6e6)); // 2e6 would be 23 % off
  CHECK(digits_for(1625000, 10).digits == 2);
  CHECK(digits_for(316, 1).value == Approx(320)); // 300 is 5.06 % off, and the range is narrow
  CHECK(digits_for(316, 1.5).value == Approx(300));
  CHECK(digits_for(0.0166, 1).value == Approx(60)); // 1/0.0166 = 60.2: a sixtieth
}

TEST_CASE("the multiplier score joins its published corners") {
  CHECK(multiplier_score(1) == 1);
  CHECK(multiplier_score(10) == 1);
  CHECK(multiplier_score(100) == Approx(.8));
  CHECK(multiplier_score(1000) == Approx(.45));
  CHECK(multiplier_score(10000) == Approx(.15));
  CHECK(multiplier_score(20000) == 0);
  CHECK(multiplier_score(.1) == Approx(.65));
  CHECK(multiplier_score(.001) == Approx(.05));
}

// 1.05 as 1 is 4.76 % off and 1.06 5.66 %; 1.13 11.5 %, 1.14 12.3 %; 1.17 14.5 % and 1.18 15.3 %.
TEST_CASE("the wider the range, the more one digit may cost") {
  const auto digits = [](double count, double band) { return digits_for(count, band).digits; };
  CHECK(digits(1.05, 1) == 1);
  CHECK(digits(1.06, 1) == 2);
  CHECK(digits(1.06, 1.49) == 2);
  CHECK(digits(1.13, 1.5) == 1);
  CHECK(digits(1.14, 1.5) == 2);
  CHECK(digits(1.14, 1.99) == 2);
  CHECK(digits(1.17, 2) == 1);
  CHECK(digits(1.18, 2) == 2);
  CHECK(digits_for(1.06, 1).error == Approx(.04 / 1.06)); // shown as 1.1
  CHECK(digits_for(1.05, 1).error == Approx(.05 / 1.05));
}

TEST_CASE("rounding is half up, to so many digits") {
  CHECK(round_to(25, 1) == 30);
  CHECK(round_to(24.9, 1) == 20);
  CHECK(round_to(1250, 2) == 1300);
  CHECK(round_to(0.0125, 2) == Approx(.013));
  CHECK(round_to(9.96, 2) == Approx(10));
  CHECK(round_to(123456, 4) == 123500);
  CHECK(round_to(6.02e23, 1) == Approx(6e23));
  CHECK(round_to(1.6e-19, 1) == Approx(2e-19));
}

// Straight lines over the decades: 31.6 is half way from 1 to 0.8. Below 1 there is a step at a half.
TEST_CASE("the multiplier score is straight between its corners") {
  const double half_a_decade = std::sqrt(10.0);
  CHECK(multiplier_score(10 * half_a_decade) == Approx(.9));
  CHECK(multiplier_score(100 * half_a_decade) == Approx(.625));
  CHECK(multiplier_score(1000 * half_a_decade) == Approx(.3));
  CHECK(multiplier_score(half_a_decade) == 1);
  CHECK(multiplier_score(.99999999) == Approx(.95));
  CHECK(multiplier_score(.501) == Approx(.9).epsilon(1e-3));
  CHECK(multiplier_score(.5) == Approx(.85).epsilon(1e-4)); // a step down, just behind 0.301
  CHECK(multiplier_score(.1 / half_a_decade) == Approx(.5));
  CHECK(multiplier_score(.01) == Approx(.35));
  CHECK(multiplier_score(.01 / half_a_decade) == Approx(.2));
  CHECK(multiplier_score(.0009) == 0);
}
