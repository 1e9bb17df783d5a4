// Whose doubt it is, and whose gap: products by exponents, sums and quotients by hand.

#include <cmath>

#include <catch2/catch_all.hpp>

#include "estimate/expression.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

/// The share of each factor, by its place.
std::vector<double> placed(const std::vector<Share>& shares, std::size_t count) {
  std::vector<double> out(count);
  double last = 1;
  for (const Share& one : shares) {
    CHECK(one.share <= last); // the largest first
    out[one.factor] = last = one.share;
  }
  return out;
}

void doubts(const Expression& expression, const std::vector<Estimate>& factors, const std::vector<double>& parts) {
  double total = 0;
  for (const double part : parts) total += part;
  const auto got = placed(doubt_shares(expression, factors), factors.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    INFO("factor " << i);
    CHECK(got[i] == Approx(parts[i] / total).epsilon(1e-5));
  }
}

const Estimate one_to_two = *Estimate::uniform(1, 2), one_to_four = *Estimate::uniform(1, 4);

} // namespace

// ln-deviations ln 2 / 1.645 on either side of the one and ln 4 / 1.645 of the other: variances as 1 to 4, times exponents².
TEST_CASE("shares: a product's doubt goes by variance times the square of the exponent") {
  const std::vector<Estimate> f = {*Estimate::spread(1, 2, 4), *Estimate::spread(1, 4, 16)};
  doubts({{{1, {{0, 1}, {1, 1}}}}, {}}, f, {1, 4});
  doubts({{{1, {{0, 2}, {1, 1}}}}, {}}, f, {4, 4});
  doubts({{{1, {{0, -3}, {1, 1}}}}, {}}, f, {9, 4});
}

// Variances of uniform spreads: width² / 12.
TEST_CASE("shares: a sum's doubt goes by the variance of each term") {
  const std::vector<Estimate> f = {one_to_two, one_to_four};
  doubts({{{1, {{0, 1}}}, {1, {{1, 1}}}}, {}}, f, {1, 9});
  doubts({{{2, {{0, 1}}}, {1, {{1, 1}}}}, {}}, f, {4, 9});
}

// Y = A B + C; E[Y | A] = A E[B], E[Y | B] = B E[A]: (1/12) 2.5², (9/12) 1.5² and 1/12. An exact 3 beside A B makes them
// nine times as much.
TEST_CASE("shares: what multiplies a term counts by its mean") {
  const std::vector<Estimate> f = {one_to_two, one_to_four, one_to_two, Estimate::exact(3)};
  doubts({{{1, {{0, 1}, {1, 1}}}, {1, {{2, 1}}}}, {}}, f, {6.25, 9 * 2.25, 1});
  doubts({{{1, {{0, 1}, {1, 1}, {3, 1}}}, {1, {{2, 1}}}}, {}}, f, {9 * 6.25, 81 * 2.25, 1});
}

// A² + 3 B: Var(A²) = 31/5 - (7/3)² and 9 Var(B) = 9 · 9/12. 3 / A + B: 9 Var(1 / A) = 9 (1/2 - ln² 2).
TEST_CASE("shares: powers count by their own variance") {
  const std::vector<Estimate> f = {one_to_two, one_to_four};
  const double ln2 = std::log(2.0);
  doubts({{{1, {{0, 2}}}, {3, {{1, 1}}}}, {}}, f, {31 / 5. - 49 / 9., 9 * .75});
  doubts({{{3, {{0, -1}}}, {1, {{1, 1}}}}, {}}, f, {9 * (.5 - ln2 * ln2), .75});
}

// (A + B) / C: A and B count by E[1 / C]² = ln² 2, C by (E[A] + E[B])² Var(1 / C) = 4² (1/2 - ln² 2).
TEST_CASE("shares: what multiplies a whole sum counts by the mean of the sum") {
  const double ln2 = std::log(2.0);
  doubts({{{1, {{0, 1}, {2, -1}}}, {1, {{1, 1}, {2, -1}}}}, {}}, {one_to_two, one_to_four, one_to_two},
         {ln2 * ln2 / 12, ln2 * ln2 * 9 / 12, 16 * (.5 - ln2 * ln2)});
}

// A / (B + 1): the other one stands at the geometric middle of its ends, √2 for A and 2 for B. Var(A) / 9, and 2 Var(1 / (B + 1))
// with E[1 / (B + 1)] = ln(5/2) / 3, E[1 / (B + 1)²] = (1/2 - 1/5) / 3.
TEST_CASE("shares: below a fraction line the others stand in the middle") {
  const double mean = std::log(2.5) / 3;
  doubts({{{1, {{0, 1}}}}, {{1, {{1, 1}}}, {1, {}}}}, {one_to_two, one_to_four}, {1 / 108., 2 * (.1 - mean * mean)});
}

TEST_CASE("shares: what is exact or disputed has no doubt, and what is exact or spread no gap") {
  const Expression product{{{1, {{0, 1}, {1, 1}}}}, {}};
  CHECK(doubt_shares(product, std::vector{Estimate::exact(2), *Estimate::dispute(1, 2, 3)}).empty());
  CHECK(gap_shares(product, std::vector{Estimate::exact(2), *Estimate::spread(1, 2, 3)}).empty());
  CHECK(gap_shares(product, std::vector{Estimate::exact(2), *Estimate::dispute(1, 2, 3)}).at(0).factor == 1);
}

// Of a product: ln 2 twice over and ln 4 once, or ln 2 thrice.
TEST_CASE("shares: a product's gap goes by the decades between the ends times the exponent") {
  const std::vector<Estimate> f = {*Estimate::dispute(1, std::nullopt, 2), *Estimate::dispute(3, 5, 12)};
  CHECK(placed(gap_shares({{{1, {{0, 1}, {1, 1}}}}, {}}, f), 2)[0] == Approx(1 / 3.));
  CHECK(placed(gap_shares({{{1, {{0, -2}, {1, 1}}}}, {}}, f), 2)[0] == Approx(.5));
  CHECK(placed(gap_shares({{{1, {{0, 3}, {1, -1}}}}, {}}, f), 2)[0] == Approx(.6));
}

// A + B, A from 1 to 3 about 2, B from 2 to 8 about √16: (3 + 4) / (1 + 4) and (2 + 8) / (2 + 2).
TEST_CASE("shares: a sum's gap goes by how far each end alone moves it") {
  const std::vector<Estimate> f = {*Estimate::dispute(1, 2, 3), *Estimate::dispute(2, std::nullopt, 8)};
  const double a = std::log(1.4), b = std::log(2.5);
  CHECK(placed(gap_shares({{{1, {{0, 1}}}, {1, {{1, 1}}}}, {}}, f), 2)[0] == Approx(a / (a + b)));
  CHECK(placed(gap_shares({{{1, {{0, 1}}}, {1, {{1, 1}}}}, {}}, f), 2)[1] == Approx(b / (a + b)));
}
