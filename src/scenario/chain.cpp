#include "scenario/chain.hpp"

namespace tantawatt {

bool same_estimate(const Estimate& a, const Estimate& b) {
  return a.kind() == b.kind() && a.shape() == b.shape() && a.low() == b.low() && a.mid() == b.mid() &&
         a.high() == b.high();
}

std::string_view Chain::keep(std::initializer_list<std::string_view> parts) { return kept_.emplace_front(joined(parts)); }

std::size_t Chain::add(Factor factor, std::string_view scope) {
  bool taken = false;
  const std::string scoped = scope.empty() ? std::string() : joined({scope, ".", factor.id});
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const Factor& known = factors[i];
    const bool same_name = known.id == factor.id || (!scope.empty() && known.id == scoped);
    if (same_name && known.source == factor.source && same_estimate(known.estimate, factor.estimate)) return i;
    taken = taken || known.id == factor.id;
  }
  if (taken && !scope.empty()) factor.id = keep({scoped});
  factors.push_back(factor);
  return factors.size() - 1;
}

void Chain::warn(const char* code, std::string_view path, std::string_view message, Details params) {
  for (const Error& known : warnings)
    if (known.code == code && known.path == path) return;
  warnings.push_back({code, path, message, {}, params});
}

void Chain::step(std::string_view id, std::string_view formula, std::span<const std::size_t> inputs,
                 const Expression& value, std::string_view unit) {
  steps.push_back({id, formula, {inputs.begin(), inputs.end()}, value, unit});
}

void Chain::step(const char* id, const char* formula, std::initializer_list<std::size_t> inputs, const Expression& value,
                 const char* unit) {
  steps.push_back({id, formula, inputs, value, unit});
}

std::vector<Estimate> Chain::estimates() const {
  std::vector<Estimate> out;
  out.reserve(factors.size());
  for (const Factor& factor : factors) out.push_back(factor.estimate);
  return out;
}

} // namespace tantawatt
