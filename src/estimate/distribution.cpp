#include "estimate/distribution.hpp"

#include <algorithm>
#include <cmath>

#include "estimate/cosine_series.hpp"
#include "estimate/normal.hpp"
#include "estimate/quadrature.hpp"

namespace tantawatt {
namespace {

// One factor: its own closed form, turned round for a negative exponent.
class Single final : public Distribution {
public:
  Single(double log_scale, const RaisedFactor& factor) : log_scale_(log_scale), factor_(factor) {}

  double cdf(double log_y) const override {
    const double p = factor_.transform.cdf((log_y - log_scale_) / factor_.exponent);
    return factor_.exponent > 0 ? p : 1 - p;
  }
  double quantile(double p) const override {
    return log_scale_ + factor_.exponent * factor_.transform.quantile(factor_.exponent > 0 ? p : 1 - p);
  }
  double corner() const override {
    return factor_.exponent > 0 ? factor_.transform.corner() : 1 - factor_.transform.corner();
  }

private:
  double log_scale_;
  RaisedFactor factor_;
};

class Normal final : public Distribution {
public:
  Normal(double mean, double deviation) : mean_(mean), deviation_(deviation) {}
  double cdf(double log_y) const override { return normal_cdf((log_y - mean_) / deviation_); }
  double quantile(double p) const override { return mean_ + deviation_ * normal_quantile(p); }

private:
  double mean_;
  double deviation_;
};

// A distribution function on a grid of logarithms, joined by monotone cubics.
class Table final : public Distribution {
public:
  template <class Cdf> Table(double from, double to, Cdf cdf) : from_(from), step_((to - from) / (points - 1)) {
    values_.reserve(points);
    for (int i = 0; i < points; ++i) values_.push_back(cdf(from_ + step_ * i));
    for (std::size_t i = 1; i < values_.size(); ++i) values_[i] = std::max(values_[i], values_[i - 1]);
  }

  double cdf(double log_y) const override {
    const double place = (log_y - from_) / step_;
    if (place <= 0) return log_y < from_ ? 0 : values_.front();
    if (place >= points - 1) return 1;
    const auto i = static_cast<std::size_t>(place);
    return interpolated(i, place - static_cast<double>(i));
  }
  double quantile(double p) const override {
    const auto above = std::lower_bound(values_.begin(), values_.end(), p);
    if (above == values_.begin()) return from_;
    if (above == values_.end()) return from_ + step_ * (points - 1);
    const auto i = static_cast<std::size_t>(above - values_.begin()) - 1;
    double low = 0;
    double high = 1;
    for (int step = 0; step < 50; ++step) {
      const double middle = (low + high) / 2;
      (interpolated(i, middle) < p ? low : high) = middle;
    }
    return from_ + step_ * (static_cast<double>(i) + (low + high) / 2);
  }

private:
  static constexpr int points = 513;
  double from_;
  double step_;
  std::vector<double> values_;

  double slope(std::size_t i) const {
    if (i == 0 || i + 1 >= values_.size()) return 0;
    const double before = values_[i] - values_[i - 1];
    const double after = values_[i + 1] - values_[i];
    // Never steeper than three times either side, which keeps the cubic monotone.
    return std::min((before + after) / 2, 3 * std::min(before, after));
  }
  double interpolated(std::size_t i, double t) const {
    const double a = values_[i];
    const double b = values_[i + 1];
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * a + (t3 - 2 * t2 + t) * slope(i) + (3 * t2 - 2 * t3) * b + (t3 - t2) * slope(i + 1);
  }
};

// X ∘ Y by conditioning on X: P = ∫ F_Y(what Y may still be) du over X's own probabilities.
class Conditioned {
public:
  Conditioned(const Distribution& x, DistributionPtr y, bool adds) : y_(std::move(y)), adds_(adds) {
    each_probability(x.corner(), [&](double u, double weight) {
      const double log_x = x.quantile(u);
      nodes_.push_back({adds_ ? std::exp(log_x) : log_x, weight});
    });
  }
  double operator()(double log_s) const {
    double total = 0;
    const double s = adds_ ? std::exp(log_s) : log_s;
    for (const auto& [x, weight] : nodes_) {
      const double rest = s - x;
      if (adds_ && rest <= 0) continue;
      total += weight * y_->cdf(adds_ ? std::log(rest) : rest);
    }
    return std::clamp(total, 0.0, 1.0);
  }

private:
  DistributionPtr y_;
  bool adds_;
  std::vector<std::pair<double, double>> nodes_;
};

class Shifted final : public Distribution {
public:
  Shifted(DistributionPtr x, double offset) : x_(std::move(x)), offset_(offset) {}
  double cdf(double log_y) const override {
    const double rest = std::exp(log_y) - offset_;
    return rest <= 0 ? 0 : x_->cdf(std::log(rest));
  }
  double quantile(double p) const override { return std::log(std::exp(x_->quantile(p)) + offset_); }
  double corner() const override { return x_->corner(); }

private:
  DistributionPtr x_;
  double offset_;
};

constexpr double tail = 1e-9;

DistributionPtr cheap(DistributionPtr y) {
  if (!y->is_dear()) return y;
  return std::make_shared<Table>(y->quantile(tail), y->quantile(1 - tail), [&](double log_y) { return y->cdf(log_y); });
}

} // namespace

DistributionPtr product_distribution(double scale, const std::vector<RaisedFactor>& factors) {
  const double log_scale = std::log(scale);
  if (factors.size() == 1) return std::make_shared<Single>(log_scale, factors.front());
  const bool plain = std::all_of(factors.begin(), factors.end(), [](const RaisedFactor& f) { return f.transform.is_plain_lognormal(); });
  if (!plain) return std::make_shared<CosineSeries>(log_scale, factors);
  double mean = log_scale;
  double variance = 0;
  for (const RaisedFactor& factor : factors) {
    mean += factor.exponent * factor.transform.mean();
    variance += factor.exponent * factor.exponent * factor.transform.variance();
  }
  return std::make_shared<Normal>(mean, std::sqrt(variance));
}

DistributionPtr sum_distribution(const DistributionPtr& x, DistributionPtr y) {
  const double from = std::log(std::exp(x->quantile(tail)) + std::exp(y->quantile(tail)));
  const double to = std::log(std::exp(x->quantile(1 - tail)) + std::exp(y->quantile(1 - tail)));
  return std::make_shared<Table>(from, to, Conditioned(*x, cheap(std::move(y)), true));
}

DistributionPtr shifted_distribution(DistributionPtr x, double offset) {
  return std::make_shared<Shifted>(std::move(x), offset);
}

DistributionPtr product_of(const DistributionPtr& x, DistributionPtr y) {
  const double from = x->quantile(tail) + y->quantile(tail);
  const double to = x->quantile(1 - tail) + y->quantile(1 - tail);
  return std::make_shared<Table>(from, to, Conditioned(*x, cheap(std::move(y)), false));
}

} // namespace tantawatt
