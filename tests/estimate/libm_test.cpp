// The module's own exp and log (src/bindings_libm.cpp) beside those of the C library, which they stand in for. They are
// built here under other names.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

#include <catch2/catch_all.hpp>

#define exp module_exp
#define log module_log
#include "bindings_libm.cpp"
#undef exp
#undef log

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

// How many units in the last place of the second lie between.
double units_apart(double a, double b) { return a == b ? 0 : std::abs(a - b) / (std::nextafter(std::abs(b), infinity) - std::abs(b)); }

} // namespace

TEST_CASE("exp of the module: two units in the last place at the most, from the smallest normal number to the largest") {
  double worst = 0;
  for (double x = -708; x < 709.7; x += 0.0137) worst = std::max(worst, units_apart(module_exp(x), std::exp(x)));
  for (double x = 1e-12; x < 1; x *= 1.7) {
    worst = std::max(worst, units_apart(module_exp(x), std::exp(x)));
    worst = std::max(worst, units_apart(module_exp(-x), std::exp(-x)));
  }
  CHECK(worst <= 2);
  CHECK(module_exp(0) == 1);
}

TEST_CASE("log of the module: two units in the last place at the most, beside 1 too") {
  double worst = 0;
  for (double x = 1e-307; x < 1e307; x *= 1.0173) worst = std::max(worst, units_apart(module_log(x), std::log(x)));
  for (double d = 1e-15; d < 0.5; d *= 1.31) {
    worst = std::max(worst, units_apart(module_log(1 + d), std::log(1 + d)));
    worst = std::max(worst, units_apart(module_log(1 - d), std::log(1 - d)));
  }
  CHECK(worst <= 2);
  CHECK(module_log(1) == 0);
}

TEST_CASE("exp and log of the module at their ends") {
  CHECK(module_exp(infinity) == infinity);
  CHECK(module_exp(710) == infinity);
  CHECK(module_exp(-infinity) == 0);
  CHECK(module_exp(-746) == 0);
  CHECK(module_exp(-740) == Catch::Approx(std::exp(-740.0)).epsilon(1e-2)); // fewer digits below the normal numbers
  CHECK(std::isnan(module_exp(nothing)));
  CHECK(module_log(0) == -infinity);
  CHECK(module_log(infinity) == infinity);
  CHECK(std::isnan(module_log(-1)));
  CHECK(std::isnan(module_log(nothing)));
  CHECK(units_apart(module_log(5e-324), std::log(5e-324)) <= 2);
}
