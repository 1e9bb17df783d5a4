#include "estimate/canonical.hpp"

#include <algorithm>
#include <set>

namespace tantawatt {
namespace {

int exponent_of(const Term& term, std::size_t factor) {
  for (const Raised& power : term.powers)
    if (power.factor == factor) return power.exponent;
  return 0;
}

// In order of first appearance, so that plain arithmetic keeps the order in which it was written.
void raise(Term& term, std::size_t factor, int by) {
  for (Raised& power : term.powers) {
    if (power.factor != factor) continue;
    power.exponent += by;
    return;
  }
  term.powers.push_back({factor, by});
}

void drop_zeros(Term& term) {
  std::erase_if(term.powers, [](const Raised& power) { return power.exponent == 0; });
}

std::vector<Term> merged(const std::vector<Term>& terms) {
  std::vector<Term> out;
  for (const Term& term : terms) {
    Term clean{term.coefficient, {}};
    for (const Raised& power : term.powers) raise(clean, power.factor, power.exponent);
    drop_zeros(clean);
    // Like terms add up: a + a is 2a, one thing twice and not two independent ones.
    const auto like = std::find_if(out.begin(), out.end(), [&](const Term& known) {
      return known.powers.size() == clean.powers.size() &&
             std::all_of(clean.powers.begin(), clean.powers.end(), [&](const Raised& power) {
               return exponent_of(known, power.factor) == power.exponent;
             });
    });
    if (like == out.end())
      out.push_back(std::move(clean));
    else
      like->coefficient += clean.coefficient;
  }
  return out;
}

// The factors that every term holds with the same exponent go to `common` (or, from below, to its
// reciprocal); a lone term goes altogether.
void take_out(std::vector<Term>& terms, Term& common, int sign) {
  if (terms.empty()) return;
  const std::vector<Raised> candidates = terms.front().powers;
  for (const Raised& power : candidates) {
    const bool everywhere = std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
      return exponent_of(term, power.factor) == power.exponent;
    });
    if (!everywhere) continue;
    raise(common, power.factor, sign * power.exponent);
    for (Term& term : terms) raise(term, power.factor, -power.exponent);
  }
  for (Term& term : terms) drop_zeros(term);
  if (terms.size() > 1) return;
  if (sign > 0)
    common.coefficient *= terms.front().coefficient;
  else
    common.coefficient /= terms.front().coefficient;
  terms.clear();
}

} // namespace

Canonical canonical(const Expression& expression) {
  Canonical out{{1, {}}, merged(expression.sum), merged(expression.over)};
  take_out(out.sum, out.common, 1);
  take_out(out.over, out.common, -1);
  if (!out.sum.empty() && out.sum == out.over) {
    out.sum.clear();
    out.over.clear();
  }
  drop_zeros(out.common);
  return out;
}

bool Canonical::is_entangled(std::span<const Estimate> factors) const {
  if (!over.empty()) return true;
  std::set<std::size_t> seen;
  for (const Raised& power : common.powers)
    if (factors[power.factor].kind() == Kind::spread) seen.insert(power.factor);
  for (const Term& term : sum)
    for (const Raised& power : term.powers)
      if (factors[power.factor].kind() == Kind::spread && !seen.insert(power.factor).second) return true;
  return false;
}

double term_value(const Term& term, std::span<const double> values) {
  double value = term.coefficient;
  for (const Raised& power : term.powers)
    for (int i = 0; i < power.exponent; ++i) value *= values[power.factor];
  for (const Raised& power : term.powers)
    for (int i = 0; i > power.exponent; --i) value /= values[power.factor];
  return value;
}

double canonical_value(const Canonical& expression, std::span<const double> values) {
  double value = term_value(expression.common, values);
  const auto total = [&](const std::vector<Term>& terms) {
    double sum = 0;
    for (const Term& term : terms) sum += term_value(term, values);
    return sum;
  };
  if (!expression.sum.empty()) value *= total(expression.sum);
  if (!expression.over.empty()) value /= total(expression.over);
  return value;
}

double value_at(const Expression& expression, std::span<const double> values) {
  return canonical_value(canonical(expression), values);
}

} // namespace tantawatt
