#pragma once
// Arithmetic on uncertain factors: quotients of sums of products.

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "estimate/estimate.hpp"
#include "estimate/transform.hpp"

namespace tantawatt {

/// factor^exponent; `factor` is an index into the list of estimates.
struct Raised {
  std::size_t factor;
  int exponent;

  friend bool operator==(const Raised&, const Raised&) = default;
};

/// coefficient × the product of its powers.
struct Term {
  double coefficient;
  std::vector<Raised> powers;

  friend bool operator==(const Term&, const Term&) = default;
};

/// (sum of terms) ÷ (sum of terms); an empty `over` is 1. Factors are independent, and one that
/// occurs twice is the same factor in both places.
struct Expression {
  std::vector<Term> sum;
  std::vector<Term> over;
};

/// low and high: spread factors at the 5 % and 95 % points of their joint distribution, disputed
/// ones at the ends that push furthest. `mid` is plain arithmetic on the mids, absent where a factor
/// has none; `median` likewise absent where a disputed factor names no mid.
struct Range {
  double low;
  std::optional<double> mid;
  std::optional<double> median;
  double high;
};

/// The 5 %, 50 % and 95 % points of spread products and sums met before. One answer asks for dozens
/// of ranges that differ in fixed and disputed factors alone; with a memory each distribution is
/// worked out once. Never changes a result.
class QuantileMemory {
public:
  using Points = std::array<double, 3>;
  const Points* find(const std::vector<double>& key) const;
  const Points& keep(std::vector<double> key, const Points& points);
  /// LogTransform(estimate); `factor` is where in the list the estimate stands.
  const LogTransform& transform(std::size_t factor, const Estimate& estimate);

private:
  std::vector<std::optional<std::pair<Estimate, LogTransform>>> transforms_;
  std::vector<std::pair<std::vector<double>, Points>> known_;
};

/// Products to 1e-5, sums to 1e-4 relative; exact arithmetic (no exp, log or pow) where nothing is
/// spread. low <= median <= high.
Range range(const Expression& expression, std::span<const Estimate> factors, QuantileMemory* memory = nullptr);

struct Share {
  std::size_t factor;
  double share;
};

/// Each spread factor's share of the doubt: Var(ln X)·exponent² over their sum for a product,
/// first-order Sobol' indices scaled to 1 for a sum. Sums to 1, or empty where nothing is spread.
std::vector<Share> doubt_shares(const Expression& expression, std::span<const Estimate> factors);

/// Each disputed factor's share of the gap, by ln(high ÷ low) of the result when it alone goes from
/// end to end. Sums to 1, or empty where nothing is disputed.
std::vector<Share> gap_shares(const Expression& expression, std::span<const Estimate> factors);

/// Plain arithmetic, term by term, multiplications before divisions.
double value_at(const Expression& expression, std::span<const double> values);

/// What `factor` alone must be for the expression to reach `target` (> 0), the others as in
/// `values`. Nothing where no positive value does it.
std::optional<double> solve_for(const Expression& expression, std::span<const double> values, std::size_t factor,
                                double target);

} // namespace tantawatt
