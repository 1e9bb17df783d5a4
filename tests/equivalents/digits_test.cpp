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
