// At least 200 random chains, each judged by a seeded Monte Carlo: the share of draws below our 5 %,
// 50 % and 95 % points must be that, within four standard errors of the referee plus the share that
// 0.5 % of the value moves. A referee by chance cannot see 0.5 % where a distribution is wide;
// truth_test.cpp does, by numerical integration.

#include <catch2/catch_all.hpp>

#include "referee.hpp"

using namespace tantawatt;

namespace {

constexpr int draws = 60000;

void judge(const Expression& expression, const std::vector<Estimate>& factors, referee::Random& random) {
  const Range result = range(expression, factors);
  REQUIRE(result.median);
  REQUIRE(result.low <= *result.median);
  REQUIRE(*result.median <= result.high);
  const referee::Shares shares = referee::shares_below(expression, factors, result, random, draws);
  // Four standard errors of a share: 4 √(p (1 − p) / n), and 0.002 for what 0.5 % of the value is in
  // probability where these densities are at their narrowest.
  const double at_ends = 4 * std::sqrt(0.05 * 0.95 / draws) + 0.002;
  CHECK(std::abs(shares.low - 0.05) < at_ends);
  CHECK(std::abs(shares.high - 0.95) < at_ends);
  CHECK(std::abs(shares.median - 0.5) < 4 * std::sqrt(0.25 / draws) + 0.004);
}

} // namespace

TEST_CASE("referee: 140 products and quotients of 1 to 6 factors") {
  referee::Random random(20260501);
  for (int chain = 0; chain < 140; ++chain) {
    const int count = 1 + chain % 6;
    std::vector<Estimate> factors;
    Term term{random.between(0.5, 20), {}};
    for (int i = 0; i < count; ++i) {
      factors.push_back(referee::random_spread(random));
      term.powers.push_back({static_cast<std::size_t>(i), random.uniform() < 0.7 ? 1 : -1});
    }
    CAPTURE(chain, count);
    judge({{term}, {}}, factors, random);
  }
}

TEST_CASE("referee: 60 sums of products, common factors included") {
  referee::Random random(77);
  for (int chain = 0; chain < 60; ++chain) {
    std::vector<Estimate> factors;
    for (int i = 0; i < 5; ++i) factors.push_back(referee::random_spread(random));
    // (c₁ f₀ f₁ + c₂ f₂ [+ c₃ f₃]) × f₄, of like size so that both matter
    const auto weight = [&](double middle) { return random.between(0.5, 2) / middle; };
    const auto middle = [&](std::size_t i) { return std::sqrt(factors[i].low() * factors[i].high()); };
    Expression sum{{{weight(middle(0) * middle(1)), {{0, 1}, {1, 1}, {4, 1}}}, {weight(middle(2)), {{2, 1}, {4, 1}}}}, {}};
    if (chain % 3 == 0) sum.sum.push_back({weight(middle(3)), {{3, 1}, {4, 1}}});
    if (chain % 4 == 0)
      for (Term& term : sum.sum) term.powers.pop_back();
    CAPTURE(chain);
    judge(sum, factors, random);
  }
}

TEST_CASE("referee: 12 entangled ones, where a factor stands in some terms only") {
  referee::Random random(5);
  for (int chain = 0; chain < 12; ++chain) {
    std::vector<Estimate> factors;
    for (int i = 0; i < 4; ++i) factors.push_back(referee::random_spread(random));
    const auto middle = [&](std::size_t i) { return std::sqrt(factors[i].low() * factors[i].high()); };
    const double a = 1 / (middle(0) * middle(1));
    const double b = 1 / (middle(1) * middle(2));
    const Expression sum{{{a, {{0, 1}, {1, 1}}}, {b, {{1, 1}, {2, 1}}}, {1 / middle(0), {{0, 1}}}},
                         chain % 2 ? std::vector<Term>{{1 / middle(3), {{3, 1}}}, {0.5, {}}} : std::vector<Term>{}};
    CAPTURE(chain);
    judge(sum, factors, random);
  }
}
