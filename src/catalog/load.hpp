#pragma once
// Packed catalog text to Catalog.

#include <span>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/json_document.hpp"
#include "result.hpp"

namespace tantawatt {

/// Reads one packed catalog, then lays each overlay over it: a record with a known id replaces the
/// one below, a new id is added. The first complaint is the error; its path is a JSON pointer into
/// the text it stands in, with "overlay N" in `params` for an overlay.
Result<Catalog> load_catalog(std::string_view base, std::span<const std::string_view> overlays = {});

/// Reads one catalog document into `catalog` and reports every complaint at once.
void read_catalog(const Json& document, Catalog& catalog, std::vector<Error>& errors);

/// What only holds for the whole: every source named exists, every default is among the values.
void check_references(const Catalog& catalog, std::vector<Error>& errors);

} // namespace tantawatt
