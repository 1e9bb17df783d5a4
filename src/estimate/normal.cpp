#include "estimate/normal.hpp"

#include <array>
#include <cmath>
#include <cstddef>

namespace tantawatt {

double normal_cdf(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

double normal_quantile(double p) {
  // A rough start by logarithm, then Newton with Halley's correction on the exact function.
  const double tail = p < 0.5 ? p : 1 - p;
  const double t = std::sqrt(-2 * std::log(tail));
  // Abramowitz & Stegun 26.2.22, error below 3e-3.
  double z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  if (p < 0.5) z = -z;
  constexpr double root_two_pi = 2.5066282746310002;
  for (int step = 0; step < 3; ++step) {
    const double off = (p < 0.5 ? normal_cdf(z) - p : (1 - p) - normal_cdf(-z)) * root_two_pi * std::exp(z * z / 2);
    z -= off / (1 + z * off / 2);
  }
  return z;
}

double dawson(double x) {
  constexpr double h = 0.2;
  constexpr int reach = 15;
  constexpr double root_pi = 1.7724538509055160;
  if (std::abs(x) < 0.1) {
    const double x2 = x * x;
    return x * (1 - x2 * (2.0 / 3) * (1 - x2 * 0.4 * (1 - x2 * (2.0 / 7) * (1 - x2 * (2.0 / 9) * (1 - x2 * (2.0 / 11))))));
  }
  // Weights exp(-((2i+1)h)²), the same for every x.
  static const std::array<double, reach> weights = [] {
    std::array<double, reach> w{};
    for (int i = 0; i < reach; ++i) w[static_cast<std::size_t>(i)] = std::exp(-((2 * i + 1) * h) * ((2 * i + 1) * h));
    return w;
  }();
  const double magnitude = std::abs(x);
  const double n0 = 2 * std::floor(0.5 * magnitude / h + 0.5);
  const double rest = magnitude - n0 * h;
  double up = std::exp(2 * rest * h);
  const double up_step = up * up;
  double d1 = n0 + 1;
  double d2 = d1 - 2;
  double sum = 0;
  for (const double weight : weights) {
    sum += weight * (up / d1 + 1 / (d2 * up));
    d1 += 2;
    d2 -= 2;
    up *= up_step;
  }
  const double value = std::exp(-rest * rest) * sum / root_pi;
  return x < 0 ? -value : value;
}

} // namespace tantawatt
