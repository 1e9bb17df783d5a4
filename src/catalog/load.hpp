#pragma once
// Packed catalog text to Catalog.

#include <span>
#include <string_view>

#include "catalog/catalog.hpp"
#include "result.hpp"

namespace tantawatt {

/// Reads one packed catalog, then lays each overlay over it: a record with a known id replaces the
/// one below, a new id is added. The first complaint is the error; its path is a JSON pointer into
/// the text it stands in, with "overlay N" in `params` for an overlay.
Result<Catalog> load_catalog(std::string_view base, std::span<const std::string_view> overlays = {});

} // namespace tantawatt
