#pragma once
// One catalog document at a time, with every complaint: what loading and checking share.

#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/json_document.hpp"
#include "result.hpp"

namespace tantawatt {

/// Reads one catalog document into `catalog` and reports every complaint at once.
void read_catalog(const JsonValue& document, Catalog& catalog, std::vector<Error>& errors);

/// What only holds for the whole: every source named exists, every default is among the values.
void check_references(const Catalog& catalog, std::vector<Error>& errors);

} // namespace tantawatt
