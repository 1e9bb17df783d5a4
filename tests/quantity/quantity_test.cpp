// Typed quantities: makers, readers, and the kinds that products make.

#include <catch2/catch_all.hpp>

#include "quantity/quantity.hpp"

using namespace tantawatt;
using Catch::Approx;

TEST_CASE("a quantity leaves in the unit it is asked for") {
  CHECK(kilowatt_hours(3).in_joules() == 10.8e6); // 3 × 3.6e6
  CHECK(joules(3.6e6).in_kilowatt_hours() == 1);
  CHECK(watts(330).in_watts() == Approx(330));
  CHECK(days(14.8).in_hours() == Approx(355.2));
  CHECK(years(1).in_days() == 365.25);
}

TEST_CASE("products and quotients of kinds are the kind that follows") {
  const Energy day = kilowatts(2) * hours(24);
  CHECK(day.in_kilowatt_hours() == 48);
  CHECK((day / hours(24)).in_kilowatts() == 2);
  // 125 TFLOP/s for an hour: 125e12 × 3600
  CHECK((flop_per_second(125e12) * hours(1)).in_flop() == Approx(4.5e17));
}
