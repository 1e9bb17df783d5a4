#pragma once
// Reading the subject of a request.

#include <string_view>

#include "catalog/reader.hpp"
#include "request/request.hpp"

namespace tantawatt {

/// Reads one subject (for lifetime and compare, its parts too); complaints go to `errors`. `implied` is its
/// type where it names none.
Subject read_subject(const Catalog& catalog, const JsonValue& json, std::vector<Error>& errors, std::string_view implied = {});

} // namespace tantawatt
