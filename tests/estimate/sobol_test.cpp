// The points are a digital net: every dimension fills its intervals one by one, and any two dimensions of low degree fill
// boxes. A wrong entry of the table of direction numbers breaks the one or the other.

#include <cmath>
#include <cstdint>
#include <vector>

#include <catch2/catch_all.hpp>

#include "estimate/sobol.hpp"

using namespace tantawatt;

namespace {

constexpr std::uint32_t dimensions = 21; // of the table

/// How many of the cells of a grid, 2^a by 2^b, the first 2^(a + b) points of two dimensions reach.
std::size_t cells_reached(std::uint32_t one, std::uint32_t other, int a, int b) {
  const std::size_t rows = std::size_t{1} << a, columns = std::size_t{1} << b;
  std::vector<bool> seen(rows * columns);
  for (std::uint32_t i = 0; i < rows * columns; ++i) {
    const auto row = static_cast<std::size_t>(sobol_point(i, one) * static_cast<double>(rows));
    const auto column = static_cast<std::size_t>(sobol_point(i, other) * static_cast<double>(columns));
    seen[row * columns + column] = true;
  }
  std::size_t reached = 0;
  for (const bool cell : seen) reached += cell;
  return reached;
}

} // namespace

TEST_CASE("every dimension fills its 1,024 intervals with its first 1,024 points") {
  for (std::uint32_t d = 0; d < dimensions; ++d) {
    INFO("dimension " << d);
    CHECK(cells_reached(d, d == 0 ? 1 : 0, 10, 0) == 1024);
  }
}

// Dimensions 0 and 1 are a (0, m, 2)-net: each box of every shape holds one point (Niederreiter 1988). A third dimension
// of degree s costs at most s - 1 levels: with polynomials of degree 1 and 2 a grid of 2^a by 2^b is filled by 2^(a+b+1).
TEST_CASE("the first two dimensions fill boxes of every shape") {
  for (int a = 0; a <= 10; ++a) {
    INFO("2^" << a << " by 2^" << 10 - a);
    CHECK(cells_reached(0, 1, a, 10 - a) == 1024);
  }
}

// The mean of x y over two dimensions is 1/4 where they are independent. For 4,096 points each pair of the table is closer
// than 0.002; two dimensions that share a polynomial or repeat each other are off by 1/12.
TEST_CASE("no two dimensions repeat each other") {
  constexpr std::uint32_t points = 4096;
  for (std::uint32_t d = 1; d < dimensions; ++d) {
    for (std::uint32_t e = 0; e < d; ++e) {
      double sum = 0;
      for (std::uint32_t i = 0; i < points; ++i) sum += sobol_point(i, d) * sobol_point(i, e);
      INFO("dimensions " << e << " and " << d);
      CHECK(std::abs(sum / points - 0.25) < 0.002);
    }
  }
}

// An answer that rests on the points must not change under a reader: these are the points of today, for good.
// Point 2^b shows the b-th direction number alone, beyond those of the table as far as 32,768 points reach.
TEST_CASE("always the same points") {
  double sum = 0, alone = 0;
  for (std::uint32_t d = 0; d < dimensions + 2; ++d) {
    for (std::uint32_t i = 0; i < 64; ++i) sum += sobol_point(i, d) * (1 + 0.01 * i) * (1 + 0.1 * d);
    for (std::uint32_t b = 0; b < 15; ++b) alone += sobol_point(1U << b, d) * (1 + 0.01 * b) * (1 + 0.1 * d);
  }
  CHECK(sum == Catch::Approx(2032.28651601465730892).epsilon(1e-14));
  CHECK(alone == Catch::Approx(386.30890681140084553).epsilon(1e-14));
}
