// The 0.5 % in value, wide distributions included: ends and median against numerical integration that
// shares nothing with the engine: equal-probability midpoints, own distribution functions, bisection.

#include <cmath>
#include <functional>
#include <vector>

#include <catch2/catch_all.hpp>

#include "referee.hpp"

using namespace tantawatt;

namespace {

constexpr double z_95_here = 1.6448536269514722;
constexpr double allowed = 0.005; // what is promised
constexpr int strips = 4000;

// P(X <= x), written from the definitions of the three shapes.
double below(const Estimate& e, double x) {
  if (x <= 0) return 0;
  const double a = e.low();
  const double b = e.high();
  if (e.shape() == Shape::lognormal) {
    const double mid = *e.mid();
    const double deviation = (x < mid ? std::log(mid / a) : std::log(b / mid)) / z_95_here;
    return 0.5 * std::erfc(-std::log(x / mid) / deviation / std::sqrt(2.0));
  }
  if (x <= a) return 0;
  if (x >= b) return 1;
  if (e.shape() == Shape::uniform) return (x - a) / (b - a);
  const double c = *e.mid();
  return x < c ? (x - a) * (x - a) / ((b - a) * (c - a)) : 1 - (b - x) * (b - x) / ((b - a) * (b - c));
}

// The point of a rising function on (0, ∞) where it takes the value p.
double where(double p, const std::function<double(double)>& rising) {
  double low = -40;
  double high = 40;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (rising(std::exp(middle)) < p ? low : high) = middle;
  }
  return std::exp((low + high) / 2);
}

// Midpoints of `strips` equally likely slices.
std::vector<double> slices(const Estimate& e) {
  std::vector<double> out;
  for (int i = 0; i < strips; ++i) out.push_back(where((i + 0.5) / strips, [&](double x) { return below(e, x); }));
  return out;
}

void hold(const Range& got, const std::function<double(double)>& truth) {
  CHECK(std::abs(got.low / where(0.05, truth) - 1) < allowed);
  CHECK(std::abs(*got.median / where(0.50, truth) - 1) < allowed);
  CHECK(std::abs(got.high / where(0.95, truth) - 1) < allowed);
}

Estimate wide_spread(referee::Random& random) {
  const double low = std::exp(random.between(-1, 1));
  const double high = low * std::exp(random.between(0.3, 4.5)); // up to ninetyfold
  const double mid = low * std::pow(high / low, random.between(0.15, 0.85));
  const double kind = random.uniform();
  if (kind < 0.6) return *Estimate::spread(low, mid, high);
  if (kind < 0.8) return *Estimate::uniform(low, high);
  return *Estimate::triangular(low, mid, high);
}

} // namespace

TEST_CASE("truth: products and quotients of two, to 0.5 % of the value") {
  referee::Random random(41);
  for (int chain = 0; chain < 20; ++chain) {
    const std::vector<Estimate> f = {wide_spread(random), wide_spread(random)};
    const int exponent = chain % 3 == 0 ? -1 : 1;
    CAPTURE(chain, exponent);
    const std::vector<double> y = slices(f[1]);
    hold(range({{{1, {{0, 1}, {1, exponent}}}}, {}}, f), [&](double s) {
      double p = 0;
      for (double one : y) p += below(f[0], exponent > 0 ? s / one : s * one);
      return p / strips;
    });
  }
}

TEST_CASE("truth: sums of two, to 0.5 % of the value") {
  referee::Random random(43);
  for (int chain = 0; chain < 20; ++chain) {
    const std::vector<Estimate> f = {wide_spread(random), wide_spread(random)};
    CAPTURE(chain);
    const std::vector<double> y = slices(f[1]);
    hold(range({{{1, {{0, 1}}}, {1, {{1, 1}}}}, {}}, f), [&](double s) {
      double p = 0;
      for (double one : y) p += below(f[0], s - one);
      return p / strips;
    });
  }
}

TEST_CASE("truth: a constant beside a spread, a sum of parts, 0.5 %") {
  referee::Random random(47);
  for (int chain = 0; chain < 10; ++chain) {
    const std::vector<Estimate> f = {wide_spread(random), Estimate::exact(random.between(0.2, 5))};
    CAPTURE(chain);
    hold(range({{{1, {{0, 1}}}, {1, {{1, 1}}}}, {}}, f), [&](double s) { return below(f[0], s - *f[1].mid()); });
  }
}
