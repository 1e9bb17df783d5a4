#include "equivalents/digits.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tantawatt {
namespace {

struct Piece {
  double from, to, at_from, at_to;
};
constexpr std::array<Piece, 4> above_one = {{{0, 1, 1, 1}, {1, 2, 1, .8}, {2, 3, .8, .45}, {3, 4, .45, .15}}};
constexpr std::array<Piece, 4> below_one = {{{0, .301, .95, .9}, {.301, 1, .85, .65}, {1, 2, .65, .35}, {2, 3, .35, .05}}};

// Exact as far as a double is, which is to the 22nd power; `pow` is 2 kB.
double ten_to(double exponent) {
  double power = 1;
  const int times = static_cast<int>(std::min(400.0, std::abs(exponent)));
  for (int i = 0; i < times; ++i) power *= 10;
  return exponent < 0 ? 1 / power : power;
}

} // namespace

double round_to(double value, int digits) {
  const double power = ten_to(std::floor(std::log10(value)) - digits + 1);
  return std::floor(value / power + 0.5) * power;
}

Rounded digits_for(double count, double band) {
  const double shown = count >= 1 ? count : 1 / count;
  const double one = round_to(shown, 1);
  const double error = std::abs(one - shown) / shown;
  const double allowed = band >= 2 ? .15 : band >= 1.5 ? .12 : .05;
  if (error <= allowed) return {one, 1, error};
  const double two = round_to(shown, 2);
  return {two, 2, std::abs(two - shown) / shown};
}

double multiplier_score(double count) {
  const double decades = count >= 1 ? std::log10(count) : std::log10(1 / count);
  for (const Piece& piece : count >= 1 ? above_one : below_one)
    if (decades <= piece.to)
      return piece.at_from + (piece.at_to - piece.at_from) * (decades - piece.from) / (piece.to - piece.from);
  return 0;
}

} // namespace tantawatt
