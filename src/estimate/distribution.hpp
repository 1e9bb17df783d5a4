#pragma once
// The distribution of ln Y for a product or a sum of independent spread factors.

#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "estimate/transform.hpp"

namespace tantawatt {

/// ln Y as something with a distribution function and quantiles.
class Distribution {
public:
  virtual ~Distribution() = default;
  virtual double cdf(double log_y) const = 0;
  virtual double quantile(double p) const = 0;
  /// Where the density has a corner, as a probability.
  virtual double corner() const { return 0.5; }
  /// Smooth, but dear to ask a hundred thousand times.
  virtual bool is_dear() const { return false; }
};

using DistributionPtr = std::shared_ptr<const Distribution>;

/// One spread factor raised to a power.
struct RaisedFactor {
  LogTransform transform;
  int exponent;
};

/// scale × the product of the factors (at least one). One factor: closed form. All plain
/// lognormals: closed form. Else the cosine series.
DistributionPtr product_distribution(double scale, const std::vector<RaisedFactor>& factors);

/// X + Y of two independent ones; either may be a constant, given by `offset` alone.
DistributionPtr sum_distribution(const DistributionPtr& x, DistributionPtr y);
DistributionPtr shifted_distribution(DistributionPtr x, double offset);

/// X × Y of two independent ones.
DistributionPtr product_of(const DistributionPtr& x, DistributionPtr y);

} // namespace tantawatt
