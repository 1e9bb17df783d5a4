#include <catch2/catch_all.hpp>

#include "catalog/nearest.hpp"

using namespace tantawatt;

TEST_CASE("a misspelt id finds its neighbours, nearest first") {
  const std::vector<std::string> known = {"streaming-hour", "household-year-us", "household-year-tw", "ev-km"};
  CHECK(nearest_ids("streming-hour", known, 1) == std::vector<std::string>{"streaming-hour"});
  CHECK(nearest_ids("household", known, 2) == std::vector<std::string>{"household-year-tw", "household-year-us"});
  CHECK(nearest_ids("x", known).size() == 3);
}
