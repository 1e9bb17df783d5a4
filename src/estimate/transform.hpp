#pragma once
// One spread factor, seen through its logarithm: characteristic function, cumulants, quantiles.

#include <complex>

#include "estimate/estimate.hpp"

namespace tantawatt {

/// The distribution of ln X for a spread estimate (uniform, triangular or two-piece lognormal).
class LogTransform {
public:
  explicit LogTransform(const Estimate& estimate);

  /// E[exp(i t (ln X − ln reference))], closed form. Two-piece lognormal: design note in
  /// expression.hpp's range; uniform and triangular: Mellin transforms at s = it.
  std::complex<double> characteristic(double t) const;
  /// ln of the point that characteristic() is taken around (median or lower bound).
  double reference() const { return reference_; }
  double mean() const { return mean_; }         ///< E[ln X]
  double variance() const { return variance_; } ///< Var[ln X]

  /// Lognormal with the same deviation on both sides: products of these are closed form.
  bool is_plain_lognormal() const {
    return shape_ == Shape::lognormal && s2_ - s1_ < 1e-12 * s2_ && s1_ - s2_ < 1e-12 * s1_;
  }

  /// P(X <= exp(log_x)).
  double cdf(double log_x) const;
  /// ln of the point below which X lies with probability p, 0 < p < 1.
  double quantile(double p) const;
  /// The probability at which the density has its corner (median or mode).
  double corner() const;

private:
  Shape shape_;
  double low_, mode_, high_;
  double s1_ = 0, s2_ = 0;
  double reference_ = 0, mean_ = 0, variance_ = 0;
  /// Of the bounded shapes, in units of the lower bound: ln of the upper bound and of the mode, and the
  /// weights of the powers at 1, at the upper bound and at the mode in the Mellin transform.
  double log_high_ = 0, log_mode_ = 0;
  double at_low_ = 0, at_high_ = 0, at_mode_ = 0;
  bool direct_ = false; ///< whether those weights are small enough for their sum to keep its digits

  void moments_in_closed_form();
  void moments_by_nodes();
  std::complex<double> by_pieces(double t) const;
  /// Over what the weighted powers stand: 1 + it, or (1 + it)(2 + it) / 2.
  std::complex<double> over(std::complex<double> powers, double t) const;

  friend class TransformWalk;
};

/// characteristic() at step, 2 step, 3 step …: where a closed form allows it, each from the one before, without
/// a sine or an exponential.
class TransformWalk {
public:
  TransformWalk(const LogTransform& transform, double step);
  std::complex<double> next();

private:
  const LogTransform* transform_;
  double step_;
  int at_ = 0;
  double fall_ = 1, fall_ratio_ = 1, fall_change_ = 1;       ///< of a plain lognormal
  std::complex<double> high_ = 1, high_turn_ = 1;            ///< of a bounded shape: the powers of its upper bound
  std::complex<double> mode_ = 1, mode_turn_ = 1;            ///< and of its mode
};

} // namespace tantawatt
