// Which of several good rulers are chosen: the best of each class, the claim's local counterpart first, and one from the
// other side last.

#include <deque>

#include <catch2/catch_all.hpp>

#include "equivalents/selection.hpp"

using namespace tantawatt;
using Ids = std::vector<std::string_view>;

namespace {

/// Rulers by hand. Of a count above 1 the thing is smaller than the subject.
class Rulers {
public:
  Comparison& add(std::string_view id, std::string_view group, double score, double count, std::string_view rejected = "") {
    Comparison& comparison = comparisons_.emplace_back();
    comparison.id = id;
    comparison.group = group;
    comparison.region = "USA";
    comparison.unit = "piece";
    Candidate one{.plan = &plans_.emplace_back(CountPlan{.comparison = &comparison}), .count = {count, count, count, count}};
    one.score = score;
    one.rejected = rejected;
    candidates.push_back(one);
    return comparison;
  }

  Ids chosen(int wanted, std::string_view claimed = "", std::string_view region = "TWN") const {
    Request request;
    request.choose = wanted;
    request.audience = {"en", region};
    if (!claimed.empty()) request.claim = Claim{.comparison = claimed};
    return choose(candidates, request);
  }

  std::vector<Candidate> candidates;

private:
  std::deque<Comparison> comparisons_;
  std::deque<CountPlan> plans_;
};

Rulers homes_shops_and_islands() {
  Rulers rulers;
  rulers.add("shop", "shop", .8, 20);
  rulers.add("home", "home", .9, 300);
  rulers.add("other-home", "home", .85, 280);
  rulers.add("phone", "device", .75, 5000);
  rulers.add("island", "nation", .72, .01);
  rulers.add("best-but-refused", "light", .99, 4, "range");
  return rulers;
}

} // namespace

TEST_CASE("choice: the best come first, whatever order they are in") {
  CHECK(by_score(homes_shops_and_islands().candidates) == std::vector<std::size_t>{5, 1, 2, 0, 3, 4});
}

TEST_CASE("choice: the best of each class, and last a part of something larger") {
  const Rulers rulers = homes_shops_and_islands();
  CHECK(rulers.chosen(0).empty());
  CHECK(rulers.chosen(2) == Ids{"home", "island"});
  CHECK(rulers.chosen(3) == Ids{"home", "shop", "island"});
  CHECK(rulers.chosen(4) == Ids{"home", "shop", "phone", "island"});
  CHECK(rulers.chosen(9) == Ids{"home", "shop", "phone", "island"}); // there are no more classes
}

TEST_CASE("choice: after parts of larger things many of something smaller") {
  Rulers rulers;
  rulers.add("island", "nation", .9, .2);
  rulers.add("factory", "industry", .8, .5);
  rulers.add("city", "city", .75, .1);
  rulers.add("shop", "shop", .72, 20);
  CHECK(rulers.chosen(3) == Ids{"island", "factory", "shop"});
}

TEST_CASE("choice: where both sides are there already the next best is last") {
  Rulers rulers;
  rulers.add("shop", "shop", .9, 20);
  rulers.add("island", "nation", .85, .2);
  rulers.add("home", "home", .8, 300);
  rulers.add("city", "city", .75, .1);
  CHECK(rulers.chosen(3) == Ids{"shop", "island", "home"});
}

TEST_CASE("choice: where the other side has none the next best of another class is last") {
  Rulers rulers;
  rulers.add("home", "home", .9, 300);
  rulers.add("other-home", "home", .85, 280);
  rulers.add("shop", "shop", .8, 20);
  CHECK(rulers.chosen(2) == Ids{"home", "shop"});
  CHECK(rulers.chosen(1) == Ids{"home"});
}

// A count of exactly 1 is no part of anything, and no many of anything either: it stands on the larger side.
TEST_CASE("choice: one exactly is not smaller than the subject") {
  Rulers rulers;
  rulers.add("home", "home", .9, 300);
  rulers.add("shop", "shop", .8, 20);
  rulers.add("same", "industry", .75, 1);
  CHECK(rulers.chosen(2) == Ids{"home", "same"});
}

TEST_CASE("choice: the local counterpart of the claim's own ruler comes first, even at a low score") {
  const auto ask = [](std::string_view rejected, std::string_view region, std::string_view group, std::string_view unit) {
    Rulers rulers = homes_shops_and_islands();
    Comparison& local = rulers.add("local-home", group, .5, 310, rejected);
    local.region = region;
    local.unit = unit;
    return rulers.chosen(3, "home").front();
  };
  CHECK(ask("", "TWN", "home", "piece") == "local-home");
  CHECK(ask("score", "TWN", "home", "piece") == "local-home");
  CHECK(ask("range", "TWN", "home", "piece") == "home");
  CHECK(ask("score", "JPN", "home", "piece") == "home");
  CHECK(ask("score", "TWN", "light", "piece") == "home");
  CHECK(ask("score", "TWN", "home", "year") == "home");
}

TEST_CASE("choice: no counterpart without a claim, or where the claimed ruler is not counted") {
  Rulers rulers = homes_shops_and_islands();
  rulers.add("local-home", "home", .5, 310, "score").region = "TWN";
  CHECK(rulers.chosen(3).front() == "home");
  CHECK(rulers.chosen(3, "a-car").front() == "home");
  CHECK(rulers.chosen(3, "home").front() == "local-home");
}
