#include "scenario/lookup.hpp"

#include "catalog/factor.hpp"

namespace tantawatt {
namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

} // namespace

const Assumption* Lookup::assumption(std::string_view factor) const {
  if (!scope_.empty())
    if (const Assumption* own = request_.assumption(joined({scope_, ".", factor}))) return own;
  return request_.assumption(factor);
}

bool Lookup::set_by_reader(std::string_view factor) const {
  return assumption(factor) || subject_.input(factor);
}

const Hardware* Lookup::accelerator() const {
  if (!subject_.accelerator.empty()) return catalog_.accelerator(subject_.accelerator);
  if (route_ && !route_->accelerator.empty()) return catalog_.accelerator(route_->accelerator);
  return nullptr;
}

std::optional<std::size_t> Lookup::find(const char* factor) {
  const FactorSpec& spec = *factor_by_id(factor);
  Factor found{factor, spec.unit, Estimate::exact(1)};
  const Assumption* assumed = assumption(factor);
  if (assumed && assumed->estimate) {
    if (subject_.input(factor))
      chain_.warn("assume-wins", assumed->path, "the subject gives this too; the assumption is used",
                  {{"factor", factor}});
    found.estimate = *assumed->estimate;
    found.currency = assumed->currency;
    found.assumed = true;
    return chain_.add(found, scope_);
  }
  if (const Input* given = subject_.input(factor)) {
    found.estimate = given->estimate;
    return chain_.add(found, scope_);
  }
  if (const Input* published = route_ ? route_->input(factor) : nullptr) {
    found.estimate = published->estimate;
    found.source = route_->source;
    return chain_.add(found, scope_);
  }
  return std::nullopt;
}

std::size_t Lookup::need(const char* factor) {
  if (const auto found = find(factor)) return *found;
  const std::string_view field = factor_by_id(factor)->field;
  complain({"missing-field", joined({subject_.path, "/", field}), joined({"\"", field, "\" is needed here"})});
  return nowhere;
}

void Lookup::complain(Error error) {
  if (!error_) error_ = std::move(error);
}

std::size_t Lookup::need_or(const char* factor, const std::optional<PublishedValue>& fallback,
                            const char* warning) {
  if (const auto found = find(factor)) return *found;
  if (!fallback) return need(factor);
  const FactorSpec& spec = *factor_by_id(factor);
  chain_.warn(warning, subject_.path, joined({factor, " is not given; a published value stands in"}),
              {{"factor", factor}, {"source", fallback->source}});
  return chain_.add({factor, spec.unit, fallback->estimate, fallback->source}, scope_);
}

std::size_t Lookup::computed(std::string_view id, std::string_view unit, Estimate estimate, std::string_view source) {
  return chain_.add({id, unit, estimate, source}, scope_);
}

} // namespace tantawatt
