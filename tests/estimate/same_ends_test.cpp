// An answer must not change under a reader: these are today's ends of one range of each kind, to eleven digits (to nine with
// another C library's exp and log). What they ought to be, truth_test.cpp and referee_test.cpp judge; a series that ends a
// term earlier is as true, and is seen here.

#include <catch2/catch_all.hpp>

#include "estimate/expression.hpp"

using namespace tantawatt;

namespace {

#ifdef __EMSCRIPTEN__
constexpr double as_good_as_equal = 1e-9;
#else
constexpr double as_good_as_equal = 1e-11;
#endif

void same(const Expression& expression, double low, double median, double high) {
  const std::vector<Estimate> factors = {*Estimate::uniform(1, 900), *Estimate::spread(1, 1.00001, 1.00003), *Estimate::spread(2, 3, 7),
                                         *Estimate::triangular(1, 4, 6), *Estimate::spread(2, 4, 8), *Estimate::uniform(3, 3.0001)};
  const Range got = range(expression, factors);
  const auto near = [](double value) { return Catch::Approx(value).epsilon(as_good_as_equal); };
  CHECK(got.low == near(low));
  CHECK(*got.median == near(median));
  CHECK(got.high == near(high));
}

} // namespace

TEST_CASE("ends: a product whose series has no end before its last term") { same({{{1, {{0, 1}, {1, 1}}}}, {}}, 45.950810766989, 450.50658781465, 855.05184350348); }
TEST_CASE("ends: a product whose series fades") { same({{{2, {{2, 1}, {3, -1}}}}, {}}, 0.93967226414236, 1.7924479777016, 4.7577500453713); }
TEST_CASE("ends: a product of three, one of them twice") { same({{{1, {{2, 1}, {3, 2}, {4, -1}}}}, {}}, 2.273667842742, 10.75707056899, 38.592105027988); }
TEST_CASE("ends: a sum of two") { same({{{1, {{2, 1}}}, {1, {{3, 1}}}}, {}}, 4.6465836325781, 7.0085909767487, 10.96476779604); }
TEST_CASE("ends: a sum of three with a constant, times a common factor") {
  same({{{1, {{2, 1}, {4, 1}}}, {2, {{3, 1}, {4, 1}}}, {.01, {{0, 1}, {4, 1}}}, {5, {{4, 1}}}}, {}}, 37.605108415414, 80.644041701083, 171.2545919308);
}
TEST_CASE("ends: a sum of products") { same({{{1, {{2, 1}, {5, 1}}}, {1, {{3, 1}, {4, 1}}}}, {}}, 14.266491646988, 25.105413607224, 45.755218485899); }
TEST_CASE("ends: an entangled one, by points") { same({{{1, {{2, 1}, {3, 1}}}, {1, {{3, 1}, {4, 1}}}, {1, {{2, 1}}}}, {}}, 15.188964966548, 30.662150804034, 58.631412624303); }
TEST_CASE("ends: a quotient of sums, by points") { same({{{1, {{2, 1}}}, {1, {{3, 1}}}}, {{1, {{4, 1}}}, {.01, {{0, 1}}}}}, 0.42113026334187, 0.81630668797812, 2.0306965196634); }
