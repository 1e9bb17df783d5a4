#include "scenario/formula.hpp"

#include <set>

namespace tantawatt {
namespace {

using Terms = std::vector<Term>;

// An empty denominator is 1.
Terms multiplied(const Terms& a, const Terms& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  Terms out;
  for (const Term& left : a)
    for (const Term& right : b) {
      Term term{left.coefficient * right.coefficient, left.powers};
      term.powers.insert(term.powers.end(), right.powers.begin(), right.powers.end());
      out.push_back(std::move(term));
    }
  return out;
}

} // namespace

Expression constant(double value) { return {{{value, {}}}, {}}; }

Expression factor(std::size_t index) { return {{{1.0, {{index, 1}}}}, {}}; }

Expression product(const Expression& a, const Expression& b) {
  return {multiplied(a.sum, b.sum), multiplied(a.over, b.over)};
}

Expression quotient(const Expression& a, const Expression& b) {
  // A single term below moves up with its exponents turned round, which keeps products products.
  if (b.sum.size() == 1) {
    Term inverse{1.0 / b.sum.front().coefficient, b.sum.front().powers};
    for (Raised& power : inverse.powers) power.exponent = -power.exponent;
    return {multiplied(multiplied(a.sum, b.over), {inverse}), a.over};
  }
  return {multiplied(a.sum, b.over), multiplied(a.over, b.sum)};
}

Expression sum(const Expression& a, const Expression& b) {
  Terms left = multiplied(a.sum, b.over);
  const Terms right = multiplied(b.sum, a.over);
  left.insert(left.end(), right.begin(), right.end());
  return {std::move(left), multiplied(a.over, b.over)};
}

Expression scaled(Expression a, double by) {
  for (Term& term : a.sum) term.coefficient *= by;
  return a;
}

std::vector<std::size_t> factors_of(const Expression& expression) {
  std::set<std::size_t> found;
  for (const Terms* terms : {&expression.sum, &expression.over})
    for (const Term& term : *terms)
      for (const Raised& power : term.powers) found.insert(power.factor);
  return {found.begin(), found.end()};
}

} // namespace tantawatt
