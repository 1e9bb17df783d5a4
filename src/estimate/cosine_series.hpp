#pragma once
// From the characteristic functions of independent logarithms to the distribution of their sum:
// Fourier-cosine inversion (F. Fang & C. W. Oosterlee, SIAM J. Sci. Comput. 31, 826, 2008).

#include <vector>

#include "estimate/distribution.hpp"

namespace tantawatt {

class CosineSeries final : public Distribution {
public:
  CosineSeries(double log_scale, const std::vector<RaisedFactor>& factors);

  double cdf(double log_y) const override;
  double quantile(double p) const override;
  bool is_dear() const override { return true; }

private:
  struct Point {
    double cdf;
    double density;
  };
  Point at(double log_y) const;

  double from_ = 0;
  double to_ = 0;
  double mean_ = 0;
  double deviation_ = 0;
  std::vector<double> coefficients_; // of the density, k = 1, 2, …
};

} // namespace tantawatt
