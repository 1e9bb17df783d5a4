#include "estimate/estimate.hpp"

#include <cmath>

#include "estimate/normal.hpp"

namespace tantawatt {
namespace {

bool rising(double low, double mid, double high) {
  return std::isfinite(high) && low > 0 && low <= mid && mid <= high;
}

} // namespace

Estimate Estimate::exact(double value) { return {Kind::exact, Shape::lognormal, value, value, value}; }

std::optional<Estimate> Estimate::spread(double low, double mid, double high) {
  if (!rising(low, mid, high)) return std::nullopt;
  if (low == high) return exact(low);
  return Estimate(Kind::spread, Shape::lognormal, low, mid, high);
}

std::optional<Estimate> Estimate::uniform(double low, double high) {
  if (!rising(low, low, high)) return std::nullopt;
  if (low == high) return exact(low);
  return Estimate(Kind::spread, Shape::uniform, low, std::nullopt, high);
}

std::optional<Estimate> Estimate::triangular(double low, double mode, double high) {
  if (!rising(low, mode, high)) return std::nullopt;
  if (low == high) return exact(low);
  return Estimate(Kind::spread, Shape::triangular, low, mode, high);
}

std::optional<Estimate> Estimate::dispute(double low, std::optional<double> mid, double high) {
  if (!rising(low, mid.value_or(low), high)) return std::nullopt;
  if (low == high) return exact(low);
  return Estimate(Kind::dispute, Shape::lognormal, low, mid, high);
}

double Estimate::lower_deviation() const { return std::log(*mid_ / low_) / z_95; }
double Estimate::upper_deviation() const { return std::log(high_ / *mid_) / z_95; }

} // namespace tantawatt
