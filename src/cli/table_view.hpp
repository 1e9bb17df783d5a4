#pragma once
// A response for people: a table in their language, or CSV.

#include <string>

#include <nlohmann/json.hpp>

#include "catalog/catalog.hpp"

namespace tantawatt {

/// First the amount, then every equivalent with its range and source, the chosen ones marked.
std::string table_view(const nlohmann::json& response, const Catalog& catalog, const std::string& packed,
                       const std::string& lang);

/// One row an equivalent: id, low, mid, high, per-unit value and unit, sources (RFC 4180).
std::string csv_view(const nlohmann::json& response);

/// The error's text in that language, from the catalog's phrases; its English message otherwise.
std::string translated_error(const std::string& packed, const std::string& lang, const nlohmann::json& error);

} // namespace tantawatt
