// Ranges: worked by hand, and as properties.

#include <cmath>

#include <catch2/catch_all.hpp>

#include "estimate/expression.hpp"
#include "referee.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

Expression product_of_all(std::size_t count) {
  Term term{1, {}};
  for (std::size_t i = 0; i < count; ++i) term.powers.push_back({i, 1});
  return {{term}, {}};
}

} // namespace

TEST_CASE("two lognormals multiply in closed form") {
  // ln-deviations: ln 2 / 1.6449 = 0.42140 and ln 1.1 / 1.6449 = 0.05794; together 0.42537.
  // 400 kW × 1.1: 440, and 440 × exp(±1.6449 × 0.42537) = 218.57 and 885.76
  const std::vector<Estimate> factors = {*Estimate::spread(200, 400, 800), *Estimate::spread(1.0, 1.1, 1.21)};
  const Range result = range(product_of_all(2), factors);
  CHECK(*result.mid == Approx(440));
  CHECK(*result.median == Approx(440).epsilon(1e-9));
  CHECK(result.low == Approx(218.5698).epsilon(1e-6));
  CHECK(result.high == Approx(885.7582).epsilon(1e-6));
  const auto shares = doubt_shares(product_of_all(2), factors);
  REQUIRE(shares.size() == 2); // 0.42140² / (0.42140² + 0.05794²)
  CHECK(shares[0].share == Approx(0.98144).epsilon(1e-4));
  CHECK(shares[1].share == Approx(0.01856).epsilon(1e-3));
}

TEST_CASE("exact factors are plain arithmetic, to the last bit") {
  const std::vector<Estimate> factors = {Estimate::exact(1300000), Estimate::exact(0.8)};
  const Range result = range({{{1, {{0, 1}, {1, -1}}}}, {}}, factors);
  CHECK(result.low == 1625000);
  CHECK(*result.mid == 1625000);
  CHECK(result.high == 1625000);
}

TEST_CASE("a single lognormal keeps its own ends") {
  const std::vector<Estimate> factors = {*Estimate::spread(0.24, 0.3, 2.9)};
  const Range up = range({{{1, {{0, 1}}}}, {}}, factors);
  CHECK(up.low == 0.24);
  CHECK(up.high == 2.9);
  const Range down = range({{{6, {{0, -1}}}}, {}}, factors); // 6 / 2.9, 6 / 0.3, 6 / 0.24
  CHECK(down.low == Approx(6 / 2.9));
  CHECK(*down.median == Approx(20));
  CHECK(down.high == Approx(25));
}

TEST_CASE("1 / [2, 4] is [0.25, 0.5]") {
  const std::vector<Estimate> factors = {*Estimate::dispute(2, std::nullopt, 4)};
  const Range result = range({{{1, {{0, -1}}}}, {}}, factors);
  CHECK(result.low == 0.25);
  CHECK(result.high == 0.5);
  CHECK_FALSE(result.mid);
  CHECK_FALSE(result.median);
}

TEST_CASE("disputed ends multiply, spreads join their odds") {
  // [0.077, 0.8] around 0.077 in the denominator; energy 1000 × {0.9, 1, 1.2}
  const std::vector<Estimate> factors = {*Estimate::spread(900, 1000, 1200), *Estimate::dispute(0.077, 0.077, 0.8)};
  const Range result = range({{{1, {{0, 1}, {1, -1}}}}, {}}, factors);
  CHECK(result.low == Approx(900 / 0.8));
  CHECK(result.high == Approx(1200 / 0.077));
  CHECK(*result.median == Approx(1000 / 0.077));
  const auto gap = gap_shares({{{1, {{0, 1}, {1, -1}}}}, {}}, factors);
  REQUIRE(gap.size() == 1);
  CHECK(gap[0].share == 1);
}

TEST_CASE("a factor common to both sides cancels") {
  const std::vector<Estimate> factors = {*Estimate::spread(1, 2, 5), *Estimate::spread(1.05, 1.1, 1.3)};
  const Expression a{{{3, {{0, 1}, {1, 1}}}}, {}};
  const Range self = range({a.sum, a.sum}, factors);
  CHECK(self.low == 1);
  CHECK(*self.median == 1);
  CHECK(self.high == 1);
  // 6 x y / (3 x) = 2 y
  const Range ratio = range({{{6, {{0, 1}, {1, 1}}}}, {{3, {{0, 1}}}}}, factors);
  CHECK(ratio.low == Approx(2.1));
  CHECK(ratio.high == Approx(2.6));
}

TEST_CASE("sums: a + b is b + a, and a + a is 2a") {
  const std::vector<Estimate> factors = {*Estimate::spread(1, 2, 5), *Estimate::spread(1, 1.5, 4), *Estimate::uniform(1, 2)};
  const Range ab = range({{{1, {{0, 1}, {2, 1}}}, {1, {{1, 1}, {2, 1}}}}, {}}, factors);
  const Range ba = range({{{1, {{1, 1}, {2, 1}}}, {1, {{0, 1}, {2, 1}}}}, {}}, factors);
  CHECK(ab.low == Approx(ba.low).epsilon(1e-4));
  CHECK(*ab.median == Approx(*ba.median).epsilon(1e-4));
  CHECK(ab.high == Approx(ba.high).epsilon(1e-4));
  const Range twice = range({{{1, {{0, 1}}}, {1, {{0, 1}}}}, {}}, factors);
  CHECK(twice.low == 2);
  CHECK(twice.high == 10);
}

TEST_CASE("results scale with the coefficient and rise with each factor") {
  referee::Random random(7);
  for (int i = 0; i < 50; ++i) {
    std::vector<Estimate> factors = {referee::random_spread(random), referee::random_spread(random), *Estimate::dispute(1, 2, 3)};
    const Range base = range({{{1, {{0, 1}, {1, 1}, {2, 1}}}}, {}}, factors);
    const Range scaled = range({{{1e6, {{0, 1}, {1, 1}, {2, 1}}}}, {}}, factors);
    CHECK(scaled.low == Approx(1e6 * base.low).epsilon(1e-9));
    CHECK(scaled.high == Approx(1e6 * base.high).epsilon(1e-9));
    CHECK(base.low <= *base.median);
    CHECK(*base.median <= base.high);
    const Estimate& old = factors[0];
    if (old.shape() != Shape::lognormal) continue;
    factors[0] = *Estimate::spread(old.low() * 1.1, *old.mid() * 1.1, old.high() * 1.1);
    const Range more = range({{{1, {{0, 1}, {1, 1}, {2, 1}}}}, {}}, factors);
    CHECK(more.low > base.low);
    CHECK(*more.median > *base.median);
    CHECK(more.high > base.high);
  }
}

TEST_CASE("an estimate that cannot be is not made") {
  CHECK_FALSE(Estimate::spread(2, 1, 3));
  CHECK_FALSE(Estimate::spread(0, 1, 3));
  CHECK_FALSE(Estimate::spread(-1, 1, 3));
  CHECK_FALSE(Estimate::uniform(1, HUGE_VAL));
  CHECK_FALSE(Estimate::dispute(1, 4, 3));
  CHECK(Estimate::spread(2, 2, 2)->kind() == Kind::exact);
}

TEST_CASE("each factor solves for its target") {
  const Expression chain{{{1, {{0, 1}, {1, 1}, {2, -1}}}}, {}};
  const std::vector<double> values = {1300000, 1, 0.077};
  CHECK(*solve_for(chain, values, 2, 1625000) == 0.8);
  CHECK(*solve_for(chain, values, 0, 1625000) == Approx(125125)); // 1,625,000 × 0.077
  const Expression sum{{{1, {{0, 1}}}, {3, {{1, 1}}}}, {}};
  CHECK(*solve_for(sum, std::vector<double>{10, 5}, 1, 40) == Approx(10)); // 10 + 3x = 40
  CHECK_FALSE(solve_for(sum, std::vector<double>{10, 5}, 1, 5));           // would need less than nothing
}

TEST_CASE("a factor that stands twice solves by its power") {
  const Expression square{{{1, {{0, 2}, {1, 1}}}}, {}};                          // 3 x²
  CHECK(*solve_for(square, std::vector<double>{2, 3}, 0, 147) == Approx(7));          // 3 · 7² = 147
  const Expression inverse{{{1, {{0, -2}, {1, 1}}}}, {}};                         // 3 / x²
  CHECK(*solve_for(inverse, std::vector<double>{2, 3}, 0, 0.12) == Approx(5));        // 3 / 5² = 0.12
}
