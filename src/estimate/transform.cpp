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

// The operator of std::complex asks for infinities each time.
Complex times(Complex a, Complex b) {
  return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
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
  const double b = high_ / low_;
  const double c = shape_ == Shape::uniform ? 1 : mode_ / low_;
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
  if (direct_) moments_in_closed_form();
  else moments_by_nodes();
}

// From the derivatives of the Mellin transform at 1: the weights meet the powers of the logarithms.
void LogTransform::moments_in_closed_form() {
  const double first = at_high_ * log_high_ + at_mode_ * log_mode_;
  const double second = at_high_ * log_high_ * log_high_ + at_mode_ * log_mode_ * log_mode_;
  // 1 / (1 + s) or 2 / ((1 + s)(2 + s)) about 0: 1 - d1 s + d2 s² …
  const double d1 = shape_ == Shape::uniform ? 1 : 1.5;
  const double d2 = shape_ == Shape::uniform ? 1 : 1.75;
  const double mean = first - d1;
  mean_ = reference_ + mean;
  variance_ = second - 2 * d1 * first + 2 * d2 - mean * mean;
}

void LogTransform::moments_by_nodes() {
  const double width = high_ - low_;
  const auto density = [&](double x) {
    if (shape_ == Shape::uniform) return 1 / width;
    return x < mode_ ? 2 * (x - low_) / (width * (mode_ - low_)) : 2 * (high_ - x) / (width * (high_ - mode_));
  };
  std::vector<Sample> samples;
  if (shape_ == Shape::uniform) {
    sample(reference_, std::log(high_), density, samples);
  } else {
    if (mode_ > low_) sample(reference_, std::log(mode_), density, samples);
    if (mode_ < high_) sample(std::log(mode_), std::log(high_), density, samples);
  }
  for (const Sample& one : samples) mean_ += one.weight * one.y;
  for (const Sample& one : samples) variance_ += one.weight * (one.y - mean_) * (one.y - mean_);
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
  // The weighted powers at 1, at the upper bound and at the mode.
  const auto turned = [&](double angle) { return Complex(std::cos(angle), std::sin(angle)); };
  return over(at_low_ + at_high_ * turned(t * log_high_) + at_mode_ * turned(t * log_mode_), t);
}

Complex LogTransform::over(Complex powers, double t) const {
  const Complex below = shape_ == Shape::uniform ? Complex(1, t) : Complex(1 - t * t / 2, 1.5 * t);
  const double size = below.real() * below.real() + below.imag() * below.imag();
  return times(powers, std::conj(below)) / size;
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

TransformWalk::TransformWalk(const LogTransform& transform, double step) : transform_(&transform), step_(step) {
  if (transform.shape_ == Shape::lognormal) {
    const double fall = transform.s1_ * step;
    fall_ratio_ = std::exp(-fall * fall / 2);
    fall_change_ = fall_ratio_ * fall_ratio_;
  } else if (transform.direct_) {
    high_turn_ = Complex(std::cos(step * transform.log_high_), std::sin(step * transform.log_high_));
    mode_turn_ = Complex(std::cos(step * transform.log_mode_), std::sin(step * transform.log_mode_));
  }
}

Complex TransformWalk::next() {
  const double t = ++at_ * step_;
  if (transform_->shape_ == Shape::lognormal) {
    if (!transform_->is_plain_lognormal()) return transform_->characteristic(t);
    // exp(-(k s)² / 2): the ratio of one to the next falls by the same factor each time.
    fall_ *= fall_ratio_;
    fall_ratio_ *= fall_change_;
    return fall_;
  }
  if (!transform_->direct_) return transform_->characteristic(t);
  high_ = times(high_, high_turn_);
  if (transform_->shape_ == Shape::uniform) return transform_->over(transform_->at_low_ + transform_->at_high_ * high_, t);
  mode_ = times(mode_, mode_turn_);
  return transform_->over(transform_->at_low_ + transform_->at_high_ * high_ + transform_->at_mode_ * mode_, t);
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
