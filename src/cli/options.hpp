#pragma once
// Reading the command line. A reader of our own, because the program must build with a compiler,
// CMake, Ninja and nlohmann_json alone.

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "result.hpp"

namespace tantawatt {

struct Options {
  std::vector<std::string> positional;
  std::map<std::string, std::string> flags;
  /// `--assume factor=value` and `--given factor=value`, which may be repeated.
  std::vector<std::pair<std::string, std::string>> assume;
  std::vector<std::pair<std::string, std::string>> given;

  /// The flag's value, or `fallback`.
  std::string get(const std::string& flag, const std::string& fallback = "") const;
  bool has(const std::string& flag) const { return flags.count(flag) > 0; }
};

/// `--flag value`, `--flag=value`, and `--` before texts that begin with a dash. Errors:
/// `unknown-flag` with the nearest names, `missing-value`.
Result<Options> read_options(std::span<const std::string> arguments, std::span<const std::string> known);

} // namespace tantawatt
