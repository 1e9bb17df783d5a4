#pragma once
// Building the factor chains: small algebra over Expression.

#include "estimate/expression.hpp"

namespace tantawatt {

/// The plain number `value`.
Expression constant(double value);
/// One factor of the chain.
Expression factor(std::size_t index);
Expression product(const Expression& a, const Expression& b);
Expression quotient(const Expression& a, const Expression& b);
Expression sum(const Expression& a, const Expression& b);
Expression scaled(Expression a, double by);

/// The factors that the expression really depends on, in rising order.
std::vector<std::size_t> factors_of(const Expression& expression);

} // namespace tantawatt
