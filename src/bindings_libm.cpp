// exp and log for the module without the C library's tables, which are 6 kB that no compression makes
// smaller: the plain series after reduction by powers of two, good to a unit or two in the last place.
// The native program keeps its own; answers agree far within what the goldens allow. Linked into the
// shipped module only.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

namespace {

constexpr double ln2_head = 0x1.62e42fee00000p-1; // its last bits are free, so that whole multiples are exact
constexpr double ln2_tail = 0x1.a39ef35793c76p-33;
constexpr double inverse_ln2 = 0x1.71547652b82fep+0;
constexpr double root_half = 0x1.6a09e667f3bcdp-1;

double of_bits(std::uint64_t bits) {
  double out;
  std::memcpy(&out, &bits, sizeof out);
  return out;
}

// 2^k of a normal number.
double power_of_two(int k) { return of_bits(static_cast<std::uint64_t>(k + 1023) << 52); }

// 1/13! to 1/2!
constexpr std::array<double, 12> exponential = [] {
  std::array<double, 12> out{};
  double factorial = 1;
  for (std::size_t n = 2; n < 14; ++n) {
    factorial *= static_cast<double>(n);
    out[13 - n] = 1 / factorial;
  }
  return out;
}();

// 1/23, 1/21 … 1/3
constexpr std::array<double, 11> artanh = [] {
  std::array<double, 11> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = 1.0 / static_cast<double>(23 - 2 * i);
  return out;
}();

double at(const double* coefficients, std::size_t count, double x) {
  double value = 0;
  for (std::size_t i = 0; i < count; ++i) value = value * x + coefficients[i];
  return value;
}

} // namespace

extern "C" {

double exp(double x) {
  if (!(x < 709.79)) return x != x ? x : std::numeric_limits<double>::infinity();
  if (x < -746) return 0;
  const double k = __builtin_rint(x * inverse_ln2);
  const double rest = x - k * ln2_head - k * ln2_tail;
  // In two steps: results next to 0 are below the normal numbers.
  const int half = static_cast<int>(k) / 2;
  const double value = 1 + (rest + rest * rest * at(exponential.data(), exponential.size(), rest));
  return value * power_of_two(half) * power_of_two(static_cast<int>(k) - half);
}

double log(double x) {
  if (!(x > 0)) return x == 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
  if (x == std::numeric_limits<double>::infinity()) return x;
  int k = 0;
  if (x < std::numeric_limits<double>::min()) {
    x *= 0x1p54;
    k = -54;
  }
  std::uint64_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  k += static_cast<int>(bits >> 52) - 1022;
  double m = of_bits((bits & 0xfffffffffffffU) | 0x3fe0000000000000U); // from 1/2 to 1
  if (m < root_half) {
    m *= 2;
    --k;
  }
  // ln m = 2 artanh s, s = (m - 1) / (m + 1)
  const double s = (m - 1) / (m + 1);
  const double square = s * s;
  const double series = square * at(artanh.data(), artanh.size(), square);
  // Small parts first: 2s (1 + series) = f - s (f - 2 series), f = m - 1, which is exact.
  const double f = m - 1;
  return k * ln2_head + (f - (s * (f - 2 * series) - k * ln2_tail));
}

} // extern "C"
