// The normal distribution and Dawson's integral against tables (Abramowitz & Stegun, 26.1 and 7.5).

#include <cmath>

#include <catch2/catch_all.hpp>

#include "estimate/normal.hpp"

using namespace tantawatt;
using Catch::Approx;

TEST_CASE("normal: the share below a point, and the point below which a share lies") {
  CHECK(normal_cdf(0) == .5);
  CHECK(normal_cdf(1) == Approx(.8413447460685429).epsilon(1e-14));
  CHECK(normal_cdf(-2) == Approx(.0227501319481792).epsilon(1e-13));
  CHECK(normal_quantile(.95) == Approx(1.6448536269514722).epsilon(1e-14));
  CHECK(normal_quantile(.975) == Approx(1.9599639845400545).epsilon(1e-14));
  CHECK(std::abs(normal_quantile(.5)) < 1e-15);
  for (const double p : {1e-12, 1e-7, .001, .01, .1, .3, .49, .5, .505, .51, .7, .9, .99, .999, 1 - 1e-7}) {
    INFO(p);
    CHECK(normal_cdf(normal_quantile(p)) == Approx(p).epsilon(1e-12));
    CHECK(normal_quantile(p) == Approx(-normal_quantile(1 - p)).margin(1e-8));
  }
}

// D'(x) = 1 - 2 x D(x) and D(0) = 0: a series that converges everywhere, x - 2x³/3 + 4x⁵/15 - …, each term -2x² / (2n + 1)
// times the one before.
TEST_CASE("normal: Dawson's integral is its series") {
  for (const double x : {.001, .05, .09, .0999, .1, .1001, .15, .2, .3, .5, .7, .9241388730, 1.1, 1.5, 1.9, 2., 2.3, 2.9}) {
    double sum = 0, term = x;
    for (int n = 0; n < 80; ++n) {
      sum += term;
      term *= -2 * x * x / (2 * n + 3);
    }
    INFO(x);
    CHECK(dawson(x) == Approx(sum).epsilon(1e-11));
    CHECK(dawson(-x) == -dawson(x));
  }
  CHECK(dawson(0) == 0);
  CHECK(dawson(.9241388730) == Approx(.5410442246).epsilon(1e-9)); // its highest
  CHECK(dawson(10) == Approx(.0502538471).epsilon(1e-8));          // about 1 / 2x · (1 + 1 / 2x²)
  CHECK(dawson(40) == Approx((1 + 1 / 3200. + 3 / 10240000.) / 80).epsilon(1e-9));
}
