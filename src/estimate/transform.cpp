#include "estimate/transform.hpp"

#include <algorithm>
#include <cmath>

#include "estimate/normal.hpp"
#include "estimate/quadrature.hpp"

namespace tantawatt {
namespace {

using Complex = std::complex<double>;
constexpr double root_pi = 1.7724538509055160;
constexpr double root_two_pi = 2.5066282746310002;

// exp(x + iy) − 1 without losing the small difference.
Complex exp_minus_one(double x, double y) {
  const double half_sine = std::sin(y / 2);
  return {std::expm1(x) * std::cos(y) - 2 * half_sine * half_sine, std::exp(x) * std::sin(y)};
}

// ∫ from 1 to exp(w) of x^(n-1+it) dx
Complex power_integral(int n, double t, double w) { return exp_minus_one(n * w, t * w) / Complex(n, t); }

// Mean of f(ln x) under the density shape on [low, high], in the logarithm.
template <class Density, class Value> double mean_of(double from, double to, Density density, Value value) {
  double total = 0;
  const int panels = 1 + static_cast<int>((to - from) / 1.5);
  for (int i = 0; i < panels; ++i)
    each_node(from + (to - from) * i / panels, from + (to - from) * (i + 1) / panels,
              [&](double y, double weight) { total += weight * density(std::exp(y)) * std::exp(y) * value(y); });
  return total;
}

} // namespace

LogTransform::LogTransform(const Estimate& estimate)
    : shape_(estimate.shape()), low_(estimate.low()), mode_(estimate.mid().value_or(estimate.low())), high_(estimate.high()) {
  if (shape_ == Shape::lognormal) {
    s1_ = estimate.lower_deviation();
    s2_ = estimate.upper_deviation();
    reference_ = std::log(mode_);
    mean_ = reference_ + (s2_ - s1_) / root_two_pi;
    variance_ = (s1_ * s1_ + s2_ * s2_) / 2 - (s2_ - s1_) * (s2_ - s1_) / (root_two_pi * root_two_pi);
    return;
  }
  reference_ = std::log(low_);
  const double width = high_ - low_;
  const auto density = [&](double x) {
    if (shape_ == Shape::uniform) return 1 / width;
    return x < mode_ ? 2 * (x - low_) / (width * (mode_ - low_)) : 2 * (high_ - x) / (width * (high_ - mode_));
  };
  const auto moment = [&](auto value) {
    double total = 0;
    if (shape_ == Shape::uniform) return mean_of(reference_, std::log(high_), density, value);
    if (mode_ > low_) total += mean_of(reference_, std::log(mode_), density, value);
    if (mode_ < high_) total += mean_of(std::log(mode_), std::log(high_), density, value);
    return total;
  };
  mean_ = moment([](double y) { return y; });
  variance_ = moment([&](double y) { return (y - mean_) * (y - mean_); });
}

Complex LogTransform::characteristic(double t) const {
  if (shape_ == Shape::lognormal) {
    const double a = s1_ * t;
    const double b = s2_ * t;
    const double real = (std::exp(-a * a / 2) + std::exp(-b * b / 2)) / 2;
    if (s1_ == s2_) return {real, 0};
    return {real, (dawson(b / std::sqrt(2.0)) - dawson(a / std::sqrt(2.0))) / root_pi};
  }
  const double w = std::log(high_ / low_);
  if (shape_ == Shape::uniform) return power_integral(1, t, w) / std::expm1(w);
  // In units of the lower bound: rising piece on [1, c], falling piece on [c, b].
  const double c = mode_ / low_;
  const double b = high_ / low_;
  const double wc = std::log(c);
  const double wide = w - wc;
  Complex total = 0;
  const auto by_nodes = [&](double from, double to, auto weight_at) {
    Complex sum = 0;
    each_node(from, to, [&](double y, double weight) {
      const double x = std::exp(y);
      sum += weight * weight_at(x) * x * Complex(std::cos(t * y), std::sin(t * y));
    });
    return sum;
  };
  // Over few oscillations the closed form cancels; nodes do not.
  constexpr double few = 8;
  if (wc > 0) {
    const double scale = 2 / ((b - 1) * (c - 1));
    total += std::abs(t) * wc < few && wc < 2 ? scale * by_nodes(0, wc, [](double x) { return x - 1; })
                                    : scale * (power_integral(2, t, wc) - power_integral(1, t, wc));
  }
  if (wide > 0) {
    const double scale = 2 / ((b - 1) * (b - c));
    if (std::abs(t) * wide < few && wide < 2) {
      total += scale * by_nodes(wc, w, [&](double x) { return b - x; });
    } else {
      const Complex turn(std::cos(t * wc), std::sin(t * wc));
      total += scale * turn * (b * c * power_integral(1, t, wide) - c * c * power_integral(2, t, wide));
    }
  }
  return total;
}

double LogTransform::cdf(double log_x) const {
  if (shape_ == Shape::lognormal) {
    const double z = log_x - reference_;
    const double deviation = z < 0 ? s1_ : s2_;
    if (deviation == 0) return z < 0 ? 0 : z > 0 ? 1 : 0.5;
    return normal_cdf(z / deviation);
  }
  const double x = std::exp(log_x);
  if (x <= low_) return 0;
  if (x >= high_) return 1;
  const double width = high_ - low_;
  if (shape_ == Shape::uniform) return (x - low_) / width;
  if (x < mode_) return (x - low_) * (x - low_) / (width * (mode_ - low_));
  return 1 - (high_ - x) * (high_ - x) / (width * (high_ - mode_));
}

double LogTransform::quantile(double p) const {
  if (shape_ == Shape::lognormal) {
    const double z = normal_quantile(p);
    return reference_ + z * (z < 0 ? s1_ : s2_);
  }
  const double width = high_ - low_;
  if (shape_ == Shape::uniform) return std::log(low_ + p * width);
  const double at_mode = (mode_ - low_) / width;
  if (p < at_mode) return std::log(low_ + std::sqrt(p * width * (mode_ - low_)));
  return std::log(high_ - std::sqrt((1 - p) * width * (high_ - mode_)));
}

double LogTransform::corner() const {
  if (shape_ == Shape::lognormal) return 0.5;
  if (shape_ == Shape::uniform) return 0.5;
  return (mode_ - low_) / (high_ - low_);
}

} // namespace tantawatt
