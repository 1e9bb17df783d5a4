#include "estimate/cosine_series.hpp"

#include <algorithm>
#include <cmath>

#include "estimate/normal.hpp"

namespace tantawatt {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double reach = 10;          // deviations to either side; beyond lies less than 1e-9
constexpr double negligible = 3e-9;  // of a coefficient of the distribution function
constexpr int calm_for = 8;           // consecutive negligible terms before the series ends
constexpr int most_terms = 4096;      // densities with jumps decay slowly

} // namespace

CosineSeries::CosineSeries(double log_scale, const std::vector<RaisedFactor>& factors) {
  double reference = log_scale;
  double variance = 0;
  mean_ = log_scale;
  for (const RaisedFactor& factor : factors) {
    reference += factor.exponent * factor.transform.reference();
    mean_ += factor.exponent * factor.transform.mean();
    variance += factor.exponent * factor.exponent * factor.transform.variance();
  }
  deviation_ = std::sqrt(variance);
  from_ = mean_ - reach * deviation_;
  to_ = mean_ + reach * deviation_;
  const double step = pi / (to_ - from_);
  std::vector<TransformWalk> walks;
  walks.reserve(factors.size());
  for (const RaisedFactor& factor : factors) walks.emplace_back(factor.transform, factor.exponent * step);
  coefficients_.reserve(64);
  int calm = 0;
  for (int k = 1; k <= most_terms && calm < calm_for; ++k) {
    const double t = k * step;
    // Multiplied out by hand: the operator asks for infinities each time.
    double real = 1;
    double imaginary = 0;
    for (TransformWalk& walk : walks) {
      const std::complex<double> phi = walk.next();
      const double turned = real * phi.imag() + imaginary * phi.real();
      real = real * phi.real() - imaginary * phi.imag();
      imaginary = turned;
    }
    const double least = negligible * k;
    calm = real * real + imaginary * imaginary < least * least ? calm + 1 : 0;
    const double angle = t * (reference - from_);
    coefficients_.push_back(2 / (to_ - from_) * (real * std::cos(angle) - imaginary * std::sin(angle)));
  }
}

CosineSeries::Point CosineSeries::at(double log_y) const {
  const double x = std::clamp(log_y, from_, to_);
  const double width = to_ - from_;
  const double step = pi / width;
  // sin(kθ) and cos(kθ) by turning one step at a time.
  const double theta = step * (x - from_);
  const double turn_cos = std::cos(theta);
  const double turn_sin = std::sin(theta);
  double c = 1;
  double s = 0;
  Point point{(x - from_) / width, 1 / width};
  double k = 0;
  for (const double a : coefficients_) {
    const double next = c * turn_cos - s * turn_sin;
    s = s * turn_cos + c * turn_sin;
    c = next;
    k += 1;
    point.density += a * c;
    point.cdf += a * s / (k * step);
  }
  return point;
}

double CosineSeries::cdf(double log_y) const {
  if (log_y <= from_) return 0;
  if (log_y >= to_) return 1;
  return std::clamp(at(log_y).cdf, 0.0, 1.0);
}

double CosineSeries::quantile(double p) const {
  double low = from_;
  double high = to_;
  double x = std::clamp(mean_ + deviation_ * normal_quantile(p), low, high);
  for (int i = 0; i < 100; ++i) {
    const Point point = at(x);
    const double off = point.cdf - p;
    (off > 0 ? high : low) = x;
    // Newton, held inside the bracket; a step too small to matter ends it.
    const double step = point.density > 0 ? off / point.density : 0;
    if (off == 0 || (point.density > 0 && std::abs(step) < 1e-12 * (1 + std::abs(x)))) return x - step;
    x -= step;
    if (x <= low || x >= high || step == 0) x = (low + high) / 2;
    if (high - low < 1e-13 * (1 + std::abs(x))) break;
  }
  return x;
}

} // namespace tantawatt
