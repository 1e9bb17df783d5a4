#pragma once
// nlohmann's reader and writer, compiled once: each file that used them on its own took seconds more.

#include <string>

#include <nlohmann/json.hpp>

namespace tantawatt {

/// The document of a text; is_discarded() where it is no JSON.
nlohmann::json read_json(const std::string& text);
/// One line; what is not UTF-8 becomes U+FFFD.
std::string json_text(const nlohmann::json& document);

} // namespace tantawatt
