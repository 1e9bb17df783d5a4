// A claim turned over, at each of its bounds: 1,000 kWh that are so many hours of a film at so much each.

#include <catch2/catch_all.hpp>

#include "insight/claim_check.hpp"
#include "scenario/formula.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

PublishedValue published(std::string_view source, double value, Standing standing = Standing::live) {
  return {source, Estimate::exact(value), standing};
}

/// Energy ÷ what one hour takes. The first factor is the energy, the second the hour.
struct Film {
  Catalog catalog;
  Scenario scenario;
  Chain chain;
  Claim claim;
  CountPlan plan;
  bool counts = true; ///< else the claim is of an energy

  explicit Film(std::vector<PublishedValue> values, Estimate hour = Estimate::exact(1), Estimate energy = Estimate::exact(1000)) {
    Comparison& comparison = catalog.comparisons.emplace_back();
    comparison.id = "film-hour";
    comparison.values = std::move(values);
    chain.add({"energy", "kWh", energy}, "");
    plan.per_unit = chain.add({"film-hour", "kWh", hour}, "");
    claim.count = 1000;
    claim.digits = 4;
  }

  Film& says(std::string_view factor, Estimate value) {
    claim.given.push_back({.factor = factor, .estimate = value});
    return *this;
  }

  ClaimCheck check() {
    plan.comparison = &catalog.comparisons.front();
    const Expression energy = factor(0);
    if (!counts) return check_claim(claim, energy, nullptr, scenario, catalog, chain);
    plan.count = quotient(energy, factor(plan.per_unit));
    return check_claim(claim, plan.count, &plan, scenario, catalog, chain);
  }

  /// Of the hour.
  std::string_view status() {
    for (const Premise& premise : check().premises)
      if (premise.factor == plan.per_unit) return premise.status;
    return "";
  }
};

Film an_hour_said_to_take(double hour, std::vector<PublishedValue> values) {
  Film film(std::move(values));
  film.says("film-hour", Estimate::exact(hour));
  return film;
}

bool right(double energy, double count, int digits) {
  Film film({}, Estimate::exact(1), Estimate::exact(energy));
  film.claim.count = count;
  film.claim.digits = digits;
  return film.check().arithmetic;
}

} // namespace

// 1,005 ÷ 1 is 0.5 % more than 1,000; 1,005.05 and 994.95 are 0.505 % off.
TEST_CASE("claim: right within half a per cent") {
  CHECK(right(1004.99, 1000, 5));
  CHECK(right(995.01, 1000, 5));
  CHECK_FALSE(right(1005.05, 1000, 5));
  CHECK_FALSE(right(994.95, 1000, 5));
}

TEST_CASE("claim: right where it rounds to the digits in print") {
  CHECK(right(1049, 1000, 2));
  CHECK_FALSE(right(1051, 1000, 2)); // that would be 1,100
  CHECK(right(1400, 1000, 1));
  CHECK_FALSE(right(1400, 1000, 2));
}

TEST_CASE("claim: an energy is held to two digits") {
  Film film({}, Estimate::exact(1), Estimate::exact(1049));
  film.counts = false;
  film.claim.count.reset();
  film.claim.energy = Estimate::exact(1000);
  CHECK(film.check().arithmetic);
  film.claim.energy = Estimate::exact(1100);
  CHECK_FALSE(film.check().arithmetic); // 1,049 is 1,000 in two digits
  film.claim.energy = Estimate::dispute(500, std::nullopt, 1000); // without a mid its high end is meant
  CHECK(film.check().arithmetic);
  CHECK(film.check().needs.at(0).value == 1000);
}

// Without a mid there is no one count: 1,000 ÷ [1, 4] is anything from 250 to 1,000, ends included.
TEST_CASE("claim: beside a range it is right from end to end") {
  Film film({}, *Estimate::dispute(1, std::nullopt, 4));
  for (const auto& [count, arithmetic] : {std::pair(249.0, false), std::pair(250.0, true), std::pair(1000.0, true), std::pair(1001.0, false)}) {
    film.claim.count = count;
    INFO(count);
    CHECK(film.check().arithmetic == arithmetic);
  }
}

TEST_CASE("claim: its own figures go before the request's") {
  Film film({});
  film.claim.count = 500;
  CHECK_FALSE(film.check().arithmetic);
  CHECK(film.says("film-hour", Estimate::exact(2)).check().arithmetic);          // 1,000 / 2
  CHECK_FALSE(film.says("energy", Estimate::exact(3000)).check().arithmetic);    // 3,000 / 2
  film.claim.count = 1500;
  CHECK(film.check().arithmetic);
}

TEST_CASE("claim: a given range without a mid gives nothing") {
  Film film({});
  film.says("film-hour", *Estimate::dispute(2, std::nullopt, 3));
  CHECK(film.check().arithmetic); // still 1,000 / 1
}

// An energy that is given replaces the chain that led to it, whatever that was called: 600 / 2 and not 1,000 / 2.
TEST_CASE("claim: a given energy replaces the chain before it, for what is counted in energy alone") {
  Film film({}, Estimate::exact(2));
  film.chain.factors[0].id = "power";
  film.claim.count = 300;
  CHECK(film.says("energy", Estimate::exact(600)).check().arithmetic);
  film.catalog.comparisons[0].basis = Basis::carbon;
  CHECK_FALSE(film.check().arithmetic);
  film.claim.count = 500;
  CHECK(film.check().arithmetic);
}

TEST_CASE("claim: a given energy over an hour without a mid is a range") {
  Film film({}, *Estimate::dispute(1, std::nullopt, 4));
  film.claim.count = 300;
  CHECK(film.says("energy", Estimate::exact(1200)).check().arithmetic);                 // 250 to 1,000
  CHECK_FALSE(film.says("film-hour", Estimate::exact(3)).check().arithmetic);           // 1,200 / 3 = 400
}

TEST_CASE("premise: published values more than 1.5 times apart dispute it") {
  CHECK(an_hour_said_to_take(2.5, {published("a", 2), published("b", 3)}).status() == "agreed");
  CHECK(an_hour_said_to_take(2.5, {published("a", 2), published("b", 3.01)}).status() == "disputed");
  CHECK(an_hour_said_to_take(2.5, {published("a", 3.01), published("b", 2)}).status() == "disputed"); // in any order
}

TEST_CASE("premise: 5 % outside what is published is still within it") {
  CHECK(an_hour_said_to_take(1.05, {published("a", 1)}).status() == "agreed");
  CHECK(an_hour_said_to_take(1.06, {published("a", 1)}).status() == "disputed");
  CHECK(an_hour_said_to_take(1 / 1.05, {published("a", 1)}).status() == "agreed");
  CHECK(an_hour_said_to_take(1 / 1.06, {published("a", 1)}).status() == "disputed");
}

TEST_CASE("premise: within 2 % of a figure that nobody stands by any more it is outdated") {
  const std::vector<PublishedValue> values = {published("new", 1), published("old", 4, Standing::superseded), published("wrong", 8, Standing::retracted)};
  CHECK(an_hour_said_to_take(4.079, values).status() == "outdated");
  CHECK(an_hour_said_to_take(4.081, values).status() == "disputed");
  CHECK(an_hour_said_to_take(3.921, values).status() == "outdated");
  CHECK(an_hour_said_to_take(8, values).status() == "outdated");
  CHECK(an_hour_said_to_take(1, values).status() == "agreed"); // a live figure is not, and the dead ones are no bounds
}

TEST_CASE("premise: what nobody published is none, and figures all withdrawn are none either") {
  CHECK(an_hour_said_to_take(1, {}).status() == "");
  CHECK(an_hour_said_to_take(1, {published("wrong", 1, Standing::retracted)}).status() == "");
}

TEST_CASE("premise: what the claim leaves out is unstated, with what it would have to be") {
  Film film({published("a", 1)});
  film.claim.count = 500;
  const ClaimCheck check = film.check();
  REQUIRE(check.premises.size() == 1);
  CHECK(check.premises[0].status == "unstated");
  CHECK(*check.premises[0].given == 2); // 1,000 / 500
  film.chain.factors[film.plan.per_unit].assumed = true; // the reader has set it
  CHECK(film.status() == "agreed");
  film.chain.factors[film.plan.per_unit].assumed = false;
  CHECK(film.says("film-hour", Estimate::exact(1)).status() == "agreed");
}

TEST_CASE("need: each factor alone, the others staying") {
  Film film({published("a", 1)}, Estimate::exact(4));
  film.claim.count = 500;
  const ClaimCheck check = film.check();
  REQUIRE(check.needs.size() == 2);
  CHECK(check.needs[0].factor == 0);
  CHECK(check.needs[0].value == 2000); // 500 × 4
  CHECK(check.needs[1].value == 2);    // 1,000 / 500
  CHECK(*check.needs[1].published.low() == 1);
  CHECK_FALSE(check.needs[0].published.low());
}

TEST_CASE("need: beside a factor without a mid nothing but that one is solved for") {
  Film film({}, *Estimate::dispute(1, std::nullopt, 4));
  film.claim.count = 500;
  const ClaimCheck check = film.check();
  REQUIRE(check.needs.size() == 1);
  CHECK(check.needs[0].factor == film.plan.per_unit);
  CHECK(check.needs[0].value == 2);
  Film both({}, *Estimate::dispute(1, std::nullopt, 4), *Estimate::uniform(900, 1100));
  CHECK(both.check().needs.empty());
}

TEST_CASE("published: an energy's are the methods of known source, with a mid") {
  Film film({});
  film.scenario.methods = {{"published", "paper", "", factor(0), {Estimate::exact(800)}},
                           {"given", "", "", factor(0), {Estimate::exact(1)}},
                           {"flops", "other", "", factor(0), {*Estimate::dispute(1, std::nullopt, 2)}}};
  const ClaimCheck check = film.check();
  REQUIRE(check.needs.at(0).published.values.size() == 1);
  CHECK(check.needs[0].published.values[0].source == "paper");
  CHECK(check.needs[0].published.values[0].value == 800);
  film.chain.factors[0].id = "energy-per-prompt";
  CHECK(film.check().needs[0].published.values.size() == 1);
  film.chain.factors[0].id = "power";
  CHECK(film.check().needs[0].published.values.empty());
}

TEST_CASE("published: a PUE's is the catalog's, where it has one") {
  Film film({});
  film.chain.factors[0].id = "pue";
  CHECK(film.check().needs.at(0).published.values.empty());
  film.catalog.default_pue = published("survey", 1.5);
  CHECK(*film.check().needs.at(0).published.high() == 1.5);
  film.catalog.default_pue->estimate = *Estimate::dispute(1.1, std::nullopt, 1.6);
  CHECK(film.check().needs.at(0).published.values.empty());
  film.catalog.default_pue->estimate = Estimate::exact(1.5);
  film.chain.factors[0].id = "power";
  CHECK(film.check().needs.at(0).published.values.empty());
}

TEST_CASE("published: a value without a mid stands by its low end") {
  Film film({{"a", *Estimate::dispute(2, std::nullopt, 5)}});
  CHECK(*film.check().needs.at(1).published.low() == 2);
  CHECK(*film.check().needs.at(1).published.high() == 2);
}
