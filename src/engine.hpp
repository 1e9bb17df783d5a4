#pragma once
// Tantawatt's one pure function: a request becomes an answer with its sources and its doubt.

#include <string>
#include <string_view>

#include "catalog/catalog.hpp"

namespace tantawatt {

/// Answers one request of the contract with one response, both JSON. Never throws; a bad request
/// gives an error response. Deterministic: the same catalog and request give the same text.
std::string evaluate(const Catalog& catalog, std::string_view request) noexcept;

} // namespace tantawatt
