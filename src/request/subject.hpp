#pragma once
// Reading the subject of a request.

#include <string>

#include "catalog/reader.hpp"
#include "request/request.hpp"

namespace tantawatt {

/// Reads one subject (for lifetime and compare, its parts too); complaints go to `errors`.
Subject read_subject(const Catalog& catalog, const Json& json, const std::string& path, std::vector<Error>& errors);

} // namespace tantawatt
