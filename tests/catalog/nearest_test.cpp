#include <catch2/catch_all.hpp>

#include "catalog/nearest.hpp"

using namespace tantawatt;

TEST_CASE("a misspelt id finds its neighbours, nearest first") {
  const std::vector<std::string> known = {"streaming-hour", "household-year-us", "household-year-tw", "ev-km"};
  CHECK(nearest_ids("streming-hour", known, 1) == std::vector<std::string>{"streaming-hour"});
  CHECK(nearest_ids("household", known, 2) == std::vector<std::string>{"household-year-tw", "household-year-us"});
  CHECK(nearest_ids("x", known).size() == 3);
}

// "abc" is one step from "abd" and one from "bc": of equals the alphabet decides. "bcd" is two steps away.
TEST_CASE("every letter counts, the first too") {
  CHECK(nearest_ids("abc", {"bc", "abd"}) == std::vector<std::string>{"abd", "bc"});
  CHECK(nearest_ids("abc", {"bcd", "abcd", "bc"}) == std::vector<std::string>{"abcd", "bc", "bcd"});
  CHECK(nearest_ids("abcd", {"xbcd", "abcx", "abdc"}) == std::vector<std::string>{"abcx", "xbcd", "abdc"});
}

// Of these, 64 letters differ from the first by one taken away and from the second by one replaced; with the 65th letter
// the second would be nearer.
TEST_CASE("the first 64 letters are compared, however many there are") {
  const std::string a(63, 'a');
  CHECK(nearest_ids(a + "az", {a + "z", a}) == std::vector<std::string>{a, a + "z"});
}
