#include "estimate/sobol.hpp"

#include <array>
#include <cstddef>

namespace tantawatt {
namespace {

constexpr std::size_t dimensions = 21;
using Directions = std::array<std::array<std::uint32_t, 32>, dimensions>;

struct Polynomial {
  unsigned degree;
  unsigned coefficients;
  std::array<std::uint32_t, 7> start;
};

// Dimensions 2 to 21; the first is van der Corput's.
constexpr std::array<Polynomial, dimensions - 1> polynomials = {{
    {1, 0, {1}},
    {2, 1, {1, 3}},
    {3, 1, {1, 3, 1}},
    {3, 2, {1, 1, 1}},
    {4, 1, {1, 1, 3, 3}},
    {4, 4, {1, 3, 5, 13}},
    {5, 2, {1, 1, 5, 5, 17}},
    {5, 4, {1, 1, 5, 5, 5}},
    {5, 7, {1, 1, 7, 11, 19}},
    {5, 11, {1, 1, 5, 1, 1}},
    {5, 13, {1, 1, 1, 3, 11}},
    {5, 14, {1, 3, 5, 5, 31}},
    {6, 1, {1, 3, 3, 9, 7, 49}},
    {6, 13, {1, 1, 1, 15, 21, 21}},
    {6, 16, {1, 3, 1, 13, 27, 49}},
    {6, 19, {1, 1, 1, 15, 7, 5}},
    {6, 22, {1, 3, 1, 15, 13, 25}},
    {6, 25, {1, 1, 5, 5, 19, 61}},
    {7, 1, {1, 3, 7, 11, 23, 15, 103}},
    {7, 4, {1, 3, 7, 13, 13, 15, 69}},
}};

Directions make_directions() {
  Directions v{};
  for (unsigned bit = 0; bit < 32; ++bit) v[0][bit] = 1U << (31 - bit);
  for (std::size_t d = 1; d < dimensions; ++d) {
    const Polynomial& p = polynomials[d - 1];
    for (unsigned bit = 0; bit < p.degree; ++bit) v[d][bit] = p.start[bit] << (31 - bit);
    for (unsigned bit = p.degree; bit < 32; ++bit) {
      v[d][bit] = v[d][bit - p.degree] ^ (v[d][bit - p.degree] >> p.degree);
      for (unsigned k = 1; k < p.degree; ++k)
        if ((p.coefficients >> (p.degree - 1 - k)) & 1U) v[d][bit] ^= v[d][bit - k];
    }
  }
  return v;
}

// Made when first asked for: the finished table is 3 kB that no compression makes smaller.
const Directions& directions() {
  static const Directions table = make_directions();
  return table;
}

constexpr std::uint32_t reversed(std::uint32_t x) {
  x = ((x >> 1) & 0x55555555U) | ((x & 0x55555555U) << 1);
  x = ((x >> 2) & 0x33333333U) | ((x & 0x33333333U) << 2);
  x = ((x >> 4) & 0x0f0f0f0fU) | ((x & 0x0f0f0f0fU) << 4);
  x = ((x >> 8) & 0x00ff00ffU) | ((x & 0x00ff00ffU) << 8);
  return (x >> 16) | (x << 16);
}

// Laine–Karras hash between two reversals: each bit may depend on higher bits alone.
constexpr std::uint32_t owen_scrambled(std::uint32_t x, std::uint32_t seed) {
  x = reversed(x);
  x += seed;
  x ^= x * 0x6c50b47cU;
  x ^= x * 0xb82f1e52U;
  x ^= x * 0xc7afe638U;
  x ^= x * 0x8d22f6e6U;
  return reversed(x);
}

constexpr std::uint32_t seed_of(std::uint32_t dimension) { return 0x9e3779b9U * (dimension + 1); }

} // namespace

double sobol_point(std::uint32_t index, std::uint32_t dimension) {
  const std::uint32_t round = dimension / dimensions;
  if (round > 0) index = owen_scrambled(index, seed_of(round) ^ 0x5bd1e995U) >> 1;
  const auto& column = directions()[dimension % dimensions];
  std::uint32_t x = 0;
  for (unsigned bit = 0; index != 0; ++bit, index >>= 1)
    if (index & 1U) x ^= column[bit];
  return (owen_scrambled(x, seed_of(dimension)) + 0.5) / 4294967296.0;
}

} // namespace tantawatt
