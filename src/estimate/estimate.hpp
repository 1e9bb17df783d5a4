#pragma once
// A positive uncertain number: exactly known, spread over a range with odds, or disputed between
// sources that each stand by their own value.

#include <optional>

namespace tantawatt {

/// A spread has a distribution; a dispute has ends and no odds.
enum class Kind { exact, spread, dispute };
enum class Shape { lognormal, uniform, triangular };

class Estimate {
public:
  /// `value` must be greater than 0.
  static Estimate exact(double value);

  // The makers below give nothing unless 0 < low <= mid <= high, all finite. low == high is exact.

  /// Two-piece lognormal: 5 % point, median, 95 % point.
  static std::optional<Estimate> spread(double low, double mid, double high);
  /// Equal odds between two bounds; has no mid.
  static std::optional<Estimate> uniform(double low, double high);
  /// Bounds and mode.
  static std::optional<Estimate> triangular(double low, double mode, double high);
  /// The lowest and highest value somebody stands by; `mid` is one named source's, or absent.
  static std::optional<Estimate> dispute(double low, std::optional<double> mid, double high);

  Kind kind() const { return kind_; }
  /// Of a spread.
  Shape shape() const { return shape_; }
  double low() const { return low_; }
  double high() const { return high_; }
  std::optional<double> mid() const { return mid_; }
  /// Lognormal: how far the logarithm deviates, below and above the median.
  double lower_deviation() const;
  double upper_deviation() const;

  friend bool operator==(const Estimate&, const Estimate&) = default;

private:
  Estimate(Kind kind, Shape shape, double low, std::optional<double> mid, double high)
      : kind_(kind), shape_(shape), low_(low), high_(high), mid_(mid) {}

  Kind kind_;
  Shape shape_;
  double low_;
  double high_;
  std::optional<double> mid_;
};

} // namespace tantawatt
