// The distribution of the logarithm, shape by shape: by hand where a closed form is short, and against a plain sum over
// thin strips of the density, which shares nothing with the engine.

#include <cmath>
#include <complex>

#include <catch2/catch_all.hpp>

#include "estimate/transform.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

using Complex = std::complex<double>;

/// Simpson's rule over a smooth piece, in the logarithm.
template <class F> auto simpson(double from, double to, F f) {
  constexpr int strips = 8000;
  const double h = (to - from) / strips;
  auto sum = f(from) + f(to);
  for (int i = 1; i < strips; ++i) sum += (i % 2 ? 4.0 : 2.0) * f(from + h * i);
  return sum * (h / 3);
}

/// E[f(ln X)] of a uniform or triangular estimate.
template <class F> auto expected(const Estimate& e, F f) {
  const double a = e.low(), b = e.high();
  if (e.shape() == Shape::uniform)
    return simpson(std::log(a), std::log(b), [&](double y) { return f(y) * (std::exp(y) / (b - a)); });
  const double c = *e.mid();
  auto sum = 0.0 * f(0.0);
  if (c > a) sum += simpson(std::log(a), std::log(c), [&](double y) { return f(y) * (2 * std::exp(y) * (std::exp(y) - a) / ((b - a) * (c - a))); });
  if (c < b) sum += simpson(std::log(c), std::log(b), [&](double y) { return f(y) * (2 * std::exp(y) * (b - std::exp(y)) / ((b - a) * (b - c))); });
  return sum;
}

/// Wide and narrow ones, and modes at, and next to, either bound.
std::vector<Estimate> bounded() {
  return {*Estimate::uniform(2, 6),            *Estimate::uniform(1, 900),          *Estimate::uniform(3, 3.0001),
          *Estimate::triangular(1, 2, 5),      *Estimate::triangular(2, 2, 9),      *Estimate::triangular(2, 9, 9),
          *Estimate::triangular(3, 3, 3.0001), *Estimate::triangular(2, 2.00001, 700), *Estimate::triangular(2, 699.999, 700),
          *Estimate::triangular(3, 3.00004, 3.0001), *Estimate::triangular(1, 40, 40), *Estimate::triangular(1, 1, 40)};
}

} // namespace

TEST_CASE("transform: a uniform spread's quantiles lie evenly between its bounds") {
  const LogTransform x(*Estimate::uniform(2, 6));
  CHECK(std::exp(x.quantile(.25)) == Approx(3)); // 2 + 0.25 × 4
  CHECK(std::exp(x.quantile(.95)) == Approx(5.8));
  CHECK(x.cdf(std::log(3.0)) == Approx(.25));
  CHECK(x.cdf(std::log(1.9)) == 0);
  CHECK(x.cdf(std::log(6.1)) == 1);
  CHECK(x.corner() == .5);
}

// Rising from 1 to the mode 2 and falling to 5: a quarter lies below the mode, (2 - 1) / (5 - 1). Below 1.5 lies a quarter
// of that quarter, 0.0625; above 3.5 a quarter of the rest, 0.1875.
TEST_CASE("transform: a triangular spread's quantiles follow the squares to its mode") {
  const LogTransform x(*Estimate::triangular(1, 2, 5));
  CHECK(x.corner() == .25);
  CHECK(std::exp(x.quantile(.0625)) == Approx(1.5));
  CHECK(std::exp(x.quantile(.25)) == Approx(2));
  CHECK(std::exp(x.quantile(.8125)) == Approx(3.5));
  CHECK(x.cdf(std::log(1.5)) == Approx(.0625));
  CHECK(x.cdf(std::log(2.0)) == Approx(.25));
  CHECK(x.cdf(std::log(3.5)) == Approx(.8125));
  CHECK(x.cdf(std::log(.9)) == 0);
  CHECK(x.cdf(std::log(5.1)) == 1);
}

TEST_CASE("transform: a lognormal spread's quantiles are its own three points") {
  const LogTransform x(*Estimate::spread(1, 2, 8));
  CHECK(std::exp(x.quantile(.05)) == Approx(1));
  CHECK(std::exp(x.quantile(.5)) == Approx(2));
  CHECK(std::exp(x.quantile(.95)) == Approx(8));
  CHECK(x.cdf(std::log(1.0)) == Approx(.05));
  CHECK(x.cdf(std::log(2.0)) == .5);
  CHECK(x.cdf(std::log(8.0)) == Approx(.95));
  CHECK(x.corner() == .5);
  CHECK_FALSE(x.is_plain_lognormal());
  CHECK(LogTransform(*Estimate::spread(1, 2, 4)).is_plain_lognormal());
  CHECK_FALSE(LogTransform(*Estimate::uniform(1, 2)).is_plain_lognormal());
}

// One side without any width: nothing lies below 2, and half of all at it.
TEST_CASE("transform: a spread to one side only") {
  const LogTransform up(*Estimate::spread(2, 2, 8)), down(*Estimate::spread(1, 8, 8));
  CHECK(up.cdf(std::log(1.9)) == 0);
  CHECK(up.cdf(std::log(2.0)) == .5);
  CHECK(up.cdf(std::log(8.0)) == Approx(.95));
  CHECK(down.cdf(std::log(8.1)) == 1);
  CHECK(down.cdf(std::log(8.0)) == .5);
  CHECK(down.cdf(std::log(1.0)) == Approx(.05));
}

// Uniform on [2, 6]: E[ln X] = (6 ln 6 - 2 ln 2) / 4 - 1 = 1.34107. Lognormal with deviations s and t on its sides: mean
// ln 2 + (t - s) / √(2π), variance (s² + t²) / 2 - (t - s)² / 2π; s = ln 2 / 1.64485 = 0.42140, t = ln 4 / 1.64485 = 0.84281.
TEST_CASE("transform: means and variances by hand") {
  CHECK(LogTransform(*Estimate::uniform(2, 6)).mean() == Approx(1.341065614).epsilon(1e-9));
  const LogTransform x(*Estimate::spread(1, 2, 8));
  CHECK(x.mean() == Approx(0.693147 + 0.421404 / 2.506628).epsilon(1e-5));
  CHECK(x.variance() == Approx((0.421404 * 0.421404 + 0.842808 * 0.842808) / 2 - 0.421404 * 0.421404 / 6.283185).epsilon(1e-5));
}

TEST_CASE("transform: means and variances of bounded shapes are those of their densities") {
  for (const Estimate& e : bounded()) {
    INFO(e.low() << " " << e.mid().value_or(0) << " " << e.high());
    const LogTransform x(e);
    const double mean = expected(e, [](double y) { return y; });
    const double variance = expected(e, [&](double y) { return (y - mean) * (y - mean); });
    CHECK(x.mean() == Approx(mean).epsilon(1e-9));
    CHECK(x.variance() == Approx(variance).epsilon(1e-5));
  }
}

TEST_CASE("transform: the characteristic functions of bounded shapes are those of their densities") {
  for (const Estimate& e : bounded()) {
    const LogTransform x(e);
    const double width = std::log(e.high() / e.low());
    for (const double turns : {.1, .9, 3., 7.5, 8.5, 30.}) { // over the width of the shape
      const double t = turns / width;
      INFO(e.low() << " " << e.mid().value_or(0) << " " << e.high() << " at " << t);
      const Complex truth = expected(e, [&](double y) { return std::exp(Complex(0, t * (y - x.reference()))); });
      CHECK(std::abs(x.characteristic(t) - truth) < 1e-8);
      CHECK(std::abs(x.characteristic(-t) - std::conj(truth)) < 1e-8);
    }
  }
}

// Half of a normal with deviation s below and half of one with t above: by strips, twelve deviations to either side.
TEST_CASE("transform: the characteristic function of a two-piece lognormal is that of its density") {
  const double s = std::log(2.0) / 1.6448536269514722, t = std::log(4.0) / 1.6448536269514722;
  const auto half = [](double deviation, double sign, double at) {
    return simpson(0, 12, [&](double z) { return std::exp(Complex(-z * z / 2, sign * deviation * z * at)) * .3989422804014327; });
  };
  const LogTransform two_piece(*Estimate::spread(1, 2, 8)), plain(*Estimate::spread(1, 2, 4));
  for (const double at : {.2, 1., 3.}) {
    CHECK(std::abs(two_piece.characteristic(at) - (half(s, -1, at) + half(t, 1, at))) < 1e-9);
    CHECK(std::abs(plain.characteristic(at) - (half(s, -1, at) + half(s, 1, at))) < 1e-9);
  }
  CHECK(std::exp(two_piece.reference()) == Approx(2));
}

TEST_CASE("transform: walking is the same as asking step by step") {
  std::vector<Estimate> all = bounded();
  all.push_back(*Estimate::spread(1, 2, 8));
  all.push_back(*Estimate::spread(1, 2, 4));
  for (const Estimate& e : all) {
    const LogTransform x(e);
    for (const double step : {.07, -.3}) {
      TransformWalk walk(x, step);
      for (int k = 1; k <= 40; ++k) {
        INFO(e.low() << " " << e.mid().value_or(0) << " " << e.high() << " at " << k << " times " << step);
        CHECK(std::abs(walk.next() - x.characteristic(k * step)) < 1e-9);
      }
    }
  }
}
