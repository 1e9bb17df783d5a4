#pragma once
// The plan's ingredients: named factors, and the steps that combine them.

#include <forward_list>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "estimate/estimate.hpp"
#include "estimate/expression.hpp"
#include "quantity/dimension.hpp"
#include "result.hpp"

namespace tantawatt {

/// One number of the chain. `unit` is how it is shown, its estimate is in the coherent unit.
struct Factor {
  std::string_view id;
  std::string_view unit;
  Estimate estimate;
  std::string_view source = {};
  std::string_view currency = {};
  /// Set by the reader in `assume`, so no source stands behind it.
  bool assumed = false;
};

/// One step of the trace: what was computed, how, and from which factors.
struct Step {
  std::string_view id;
  std::string_view formula;
  std::vector<std::size_t> inputs;
  Expression value;
  std::string_view unit;
};

struct Chain {
  std::vector<Factor> factors;
  std::vector<Step> steps;
  std::vector<Error> warnings;

  /// Texts are views of the catalog, of the request or of the program; one put together is kept here.
  std::string_view keep(std::initializer_list<std::string_view> parts);

  /// Adds a factor, or finds the very same one again: a PUE used in training and in use is one
  /// factor. A different one of the same name is called "<scope>.<id>".
  std::size_t add(Factor factor, std::string_view scope);
  void warn(const char* code, std::string_view path, std::string_view message, Details params = {});
  void step(std::string_view id, std::string_view formula, std::span<const std::size_t> inputs,
            const Expression& value, std::string_view unit);
  void step(const char* id, const char* formula, std::initializer_list<std::size_t> inputs, const Expression& value,
            const char* unit);
  std::vector<Estimate> estimates() const;

private:
  std::forward_list<std::string> kept_;
};

bool same_estimate(const Estimate& a, const Estimate& b);

} // namespace tantawatt
