#pragma once
// The normal distribution and Dawson's function.

namespace tantawatt {

/// The 95 % point of the standard normal distribution.
inline constexpr double z_95 = 1.6448536269514722;

double normal_cdf(double z);
/// Inverse of normal_cdf for 0 < p < 1, to full precision.
double normal_quantile(double p);

/// Dawson's function D(x) = exp(-x²) ∫₀ˣ exp(t²) dt. Rybicki's exponentially accurate sampling
/// (G. B. Rybicki, Computers in Physics 3, 85, 1989), absolute error below 1e-14.
double dawson(double x);

} // namespace tantawatt
