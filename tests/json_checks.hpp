#pragma once
// Catch2 with nlohmann's documents: how a check shows one, by the writer that is compiled once.

#include <catch2/catch_all.hpp>

#include "cli/json.hpp"

namespace Catch {
template <>
struct StringMaker<nlohmann::json> {
  static std::string convert(const nlohmann::json& document) { return tantawatt::json_text(document); }
};
} // namespace Catch
