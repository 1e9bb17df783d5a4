#pragma once
// The simplest form of an expression: equal factors merged, common ones taken out of the sums, and
// what stands above and below cancelled. Only then are the terms of a sum independent.

#include "estimate/expression.hpp"

namespace tantawatt {

/// common × Σ sum ÷ Σ over. A lone term is folded into `common` and its list is empty (meaning 1).
struct Canonical {
  Term common{1, {}};
  std::vector<Term> sum;
  std::vector<Term> over;

  bool is_product() const { return sum.empty() && over.empty(); }
  /// Does a spread factor (by that list of kinds) stand in two places that are not common?
  bool is_entangled(std::span<const Estimate> factors) const;
};

Canonical canonical(const Expression& expression);

/// Values of one term; multiplications before divisions, no pow.
double term_value(const Term& term, std::span<const double> values);
double canonical_value(const Canonical& expression, std::span<const double> values);

} // namespace tantawatt
