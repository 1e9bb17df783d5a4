#include "scenario/chain.hpp"

namespace tantawatt {

bool same_estimate(const Estimate& a, const Estimate& b) {
  return a.kind() == b.kind() && a.shape() == b.shape() && a.low() == b.low() && a.mid() == b.mid() &&
         a.high() == b.high();
}

std::size_t Chain::add(Factor factor, const std::string& scope) {
  bool taken = false;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const Factor& known = factors[i];
    const bool same_name = known.id == factor.id || known.id == scope + "." + factor.id;
    if (same_name && known.source == factor.source && same_estimate(known.estimate, factor.estimate)) return i;
    taken = taken || known.id == factor.id;
  }
  if (taken && !scope.empty()) factor.id = scope + "." + factor.id;
  factors.push_back(std::move(factor));
  return factors.size() - 1;
}

void Chain::warn(std::string code, std::string path, std::string message, std::vector<Parameter> params) {
  for (const Error& known : warnings)
    if (known.code == code && known.path == path) return;
  warnings.push_back({std::move(code), std::move(path), std::move(message), {}, std::move(params)});
}

std::vector<Estimate> Chain::estimates() const {
  std::vector<Estimate> out;
  for (const Factor& factor : factors) out.push_back(factor.estimate);
  return out;
}

} // namespace tantawatt
