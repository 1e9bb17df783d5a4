// The chain's factors and the arithmetic of formulas.

#include <catch2/catch_all.hpp>

#include "scenario/chain.hpp"
#include "scenario/formula.hpp"
#include "scenario/scenario.hpp"

using namespace tantawatt;
using Catch::Approx;

TEST_CASE("chain: the same factor stands once, another of its name under its scope") {
  Chain chain;
  const Factor power{"power", "W", Estimate::exact(2)};
  CHECK(chain.add(power, "a") == 0);
  CHECK(chain.add(power, "b") == 0);
  Factor other = power;
  other.estimate = Estimate::exact(3);
  CHECK(chain.add(other, "b") == 1);
  CHECK(chain.factors[1].id == "b.power");
  CHECK(chain.add(other, "b") == 1); // found by its scoped name
  Factor sourced = power;
  sourced.source = "paper";
  CHECK(chain.add(sourced, "") == 2); // without a scope the name stays
  CHECK(chain.factors[2].id == "power");
  CHECK(chain.add({"pue", "", Estimate::exact(1.1)}, "b") == 3);
  CHECK(chain.factors[3].id == "pue");
}

TEST_CASE("chain: estimates are the same in all of their parts or not at all") {
  const Estimate one = *Estimate::spread(1, 2, 4);
  CHECK(same_estimate(one, *Estimate::spread(1, 2, 4)));
  CHECK_FALSE(same_estimate(one, *Estimate::dispute(1, 2, 4)));
  CHECK_FALSE(same_estimate(one, *Estimate::triangular(1, 2, 4)));
  CHECK_FALSE(same_estimate(one, *Estimate::spread(1.5, 2, 4)));
  CHECK_FALSE(same_estimate(one, *Estimate::spread(1, 3, 4)));
  CHECK_FALSE(same_estimate(one, *Estimate::spread(1, 2, 5)));
}

TEST_CASE("chain: a warning is given once for each place") {
  Chain chain;
  chain.warn("late", "/a", "first");
  chain.warn("late", "/a", "again");
  chain.warn("late", "/b", "elsewhere");
  chain.warn("early", "/a", "another");
  REQUIRE(chain.warnings.size() == 3);
  CHECK(chain.warnings[0].message == "first");
}

// x = 2, y = 3, z = 5.
TEST_CASE("formula: sums, products and quotients of sums are their arithmetic") {
  const Expression x = factor(0), y = factor(1), z = factor(2);
  const std::vector<double> values = {2, 3, 5};
  const auto value = [&](const Expression& e) { return value_at(e, values); };
  const Expression x_plus_y = sum(x, y), fraction = quotient(x, sum(y, z)); // 5, and 2 / 8
  CHECK(value(product(x, y)) == 6);
  CHECK(value(quotient(x, z)) == Approx(.4));
  CHECK(value(quotient(x, scaled(z, 4))) == Approx(.1));
  CHECK(value(x_plus_y) == 5);
  CHECK(value(fraction) == Approx(.25));
  CHECK(value(product(fraction, fraction)) == Approx(.0625));
  CHECK(value(product(fraction, z)) == Approx(1.25));
  CHECK(value(sum(fraction, x)) == Approx(2.25));
  CHECK(value(sum(x, fraction)) == Approx(2.25));
  CHECK(value(sum(fraction, fraction)) == Approx(.5));
  CHECK(value(quotient(fraction, x_plus_y)) == Approx(.05));
  CHECK(value(quotient(x_plus_y, fraction)) == Approx(20));
  CHECK(value(quotient(z, fraction)) == Approx(20));
  CHECK(value(scaled(fraction, 8)) == Approx(2));
  CHECK(value(constant(7)) == 7);
  CHECK(factors_of(product(fraction, fraction)) == std::vector<std::size_t>{0, 1, 2});
  CHECK(factors_of(quotient(y, y)) == std::vector<std::size_t>{1});
}

TEST_CASE("formula: periods are in hours, and what is no period is 0") {
  CHECK(period_hours("second") == Approx(1 / 3600.));
  CHECK(period_hours("hour") == 1);
  CHECK(period_hours("day") == 24);
  CHECK(period_hours("week") == 168);
  CHECK(period_hours("month") == 730.5);
  CHECK(period_hours("year") == 8766);
  CHECK(period_hours("aeon") == 0);
}

// Squares and inverses, sums that need less than nothing, and what does not stand in the expression at all.
TEST_CASE("formula: a factor solved for reaches the target") {
  const std::vector<double> values = {2, 3, 5};
  const auto solved = [&](const Expression& e, std::size_t which, double target) { return solve_for(e, values, which, target); };
  CHECK(*solved(product(factor(0), factor(1)), 0, 12) == 4);
  CHECK(*solved(quotient(factor(1), factor(0)), 0, 12) == .25);
  CHECK(*solved(product(factor(0), factor(0)), 0, 9) == Approx(3));
  CHECK(*solved(sum(factor(0), factor(1)), 1, 12) == Approx(10));
  CHECK(*solved(sum(factor(0), factor(1)), 1, 1e6) == Approx(999998)); // where doubles are wide, halving still comes to an end
  CHECK(*solved(quotient(factor(0), sum(factor(1), factor(2))), 2, .1) == Approx(17)); // 2 / (3 + 17)
  CHECK_FALSE(solved(sum(factor(0), factor(1)), 1, 1.9)); // would need less than nothing
  CHECK_FALSE(solved(sum(factor(0), factor(1)), 2, 12));
  CHECK_FALSE(solved(product(factor(0), factor(1)), 2, 12));
  CHECK_FALSE(solved(product(factor(0), factor(1)), 0, 0));
  CHECK_FALSE(solved(product(factor(0), factor(1)), 0, -1));
}
