#pragma once
// Text to JSON, with every limit checked before or while it is read, so that hostile text costs an
// error and nothing else.

#include <cstddef>
#include <string_view>

#include <nlohmann/json.hpp>

#include "result.hpp"

namespace tantawatt {

using Json = nlohmann::json;

inline constexpr std::size_t request_byte_limit = 256 * 1024;
inline constexpr std::size_t catalog_byte_limit = 4 * 1024 * 1024;
inline constexpr int nesting_limit = 32;

/// Reads one JSON document. Errors: `too-large`, `too-deep`, `duplicate-key`, `not-finite` (1e999),
/// `invalid-utf8` and `invalid-json`; `path` points at the offending place where it is known.
Result<Json> parse_document(std::string_view text, std::size_t byte_limit);

/// A number as JSON writes it: the shortest text that reads back as the same one.
std::string number_text(double value);
std::string number_text(const Json& number);

} // namespace tantawatt
