#pragma once
// The data check: every mistake of a catalog folder at once.

#include <cstddef>
#include <string_view>
#include <vector>

#include "catalog/pack.hpp"
#include "result.hpp"

namespace tantawatt {

struct CheckReport {
  /// Each with the file in `params` ("file") and a JSON pointer into it.
  std::vector<Error> errors;
  /// Published values and routes that were checked.
  std::size_t values = 0;
};

/// Fields, units, order, addresses and ids of each file; then what only shows across files: sources
/// that exist, words in three languages, and figures that their own inputs contradict. A published
/// figure more than 25 % from its chain, or a CO2 figure that implies a grid nobody has, must be
/// marked `disputed`. A boundary token without a text in all three languages is `unknown-boundary`.
///
/// With `base`, a packed catalog, the files are checked as laid over it: they may use its sources and
/// words and replace its records, and only mistakes of the files are reported.
CheckReport check_catalog(const std::vector<DataFile>& files, std::string_view base = {});

} // namespace tantawatt
