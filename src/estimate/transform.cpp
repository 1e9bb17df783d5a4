#include "estimate/transform.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

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

// The density's points in the logarithm, and their weights.
struct Sample {
  double y;
  double weight;
};

template <class Density> void sample(double from, double to, Density density, std::vector<Sample>& into) {
  const int panels = 1 + static_cast<int>((to - from) / 1.5);
  for (int i = 0; i < panels; ++i)
    each_node(from + (to - from) * i / panels, from + (to - from) * (i + 1) / panels, [&](double y, double weight) {
      const double x = std::exp(y);
      into.push_back({y, weight * density(x) * x});
    });
}

// Sums that cancel lose as many digits as their terms are larger than 1; four are granted.
constexpr double largest_weight = 1e4;

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
  std::vector<Sample> samples;
  samples.reserve(64);
  if (shape_ == Shape::uniform) {
    sample(reference_, std::log(high_), density, samples);
  } else {
    if (mode_ > low_) sample(reference_, std::log(mode_), density, samples);
    if (mode_ < high_) sample(std::log(mode_), std::log(high_), density, samples);
  }
  for (const Sample& one : samples) mean_ += one.weight * one.y;
  for (const Sample& one : samples) variance_ += one.weight * (one.y - mean_) * (one.y - mean_);

  const double b = high_ / low_;
  const double c = mode_ / low_;
  log_high_ = std::log(b);
  log_mode_ = std::log(c);
  if (shape_ == Shape::uniform) {
    at_low_ = -1 / (b - 1);
    at_high_ = b / (b - 1);
  } else {
    at_low_ = 1 / ((b - 1) * (c - 1));
    at_high_ = b * b / ((b - 1) * (b - c));
    at_mode_ = -c * c / ((c - 1) * (b - c));
  }
  direct_ = std::abs(at_low_) < largest_weight && std::abs(at_high_) < largest_weight && std::abs(at_mode_) < largest_weight;
}

Complex LogTransform::characteristic(double t) const {
  if (shape_ == Shape::lognormal) {
    const double a = s1_ * t;
    const double b = s2_ * t;
    if (is_plain_lognormal()) return {std::exp(-a * a / 2), 0};
    const double real = (std::exp(-a * a / 2) + std::exp(-b * b / 2)) / 2;
    return {real, (dawson(b / std::sqrt(2.0)) - dawson(a / std::sqrt(2.0))) / root_pi};
  }
  if (!direct_) return by_pieces(t);
  // The weighted powers at 1, at the upper bound and at the mode, over 1 + it or over (1 + it)(2 + it) / 2.
  const double high_turn = t * log_high_;
  double real = at_low_ + at_high_ * std::cos(high_turn);
  double imaginary = at_high_ * std::sin(high_turn);
  if (shape_ == Shape::uniform) {
    const double size = 1 + t * t;
    return {(real + imaginary * t) / size, (imaginary - real * t) / size};
  }
  const double mode_turn = t * log_mode_;
  real += at_mode_ * std::cos(mode_turn);
  imaginary += at_mode_ * std::sin(mode_turn);
  const double below_real = 1 - t * t / 2;
  const double below_imaginary = 1.5 * t;
  const double size = below_real * below_real + below_imaginary * below_imaginary;
  return {(real * below_real + imaginary * below_imaginary) / size, (imaginary * below_real - real * below_imaginary) / size};
}

// Narrow shapes and modes at a bound: piece by piece, so that nothing cancels.
Complex LogTransform::by_pieces(double t) const {
  const double w = log_high_;
  if (shape_ == Shape::uniform) return power_integral(1, t, w) / std::expm1(w);
  // In units of the lower bound: rising piece on [1, c], falling piece on [c, b].
  const double c = mode_ / low_;
  const double b = high_ / low_;
  const double wc = log_mode_;
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
