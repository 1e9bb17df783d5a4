#pragma once
// The pieces that several kinds of catalog record share.

#include <optional>
#include <span>

#include "catalog/catalog.hpp"
#include "catalog/reader.hpp"

namespace tantawatt {

Names read_names(ObjectReader& record, const char* key);

/// A value with its passport. `dimension` is what its `unit` must measure.
std::optional<PublishedValue> read_value(const JsonValue& json, const FactorSpec& spec, std::vector<Error>& errors);

/// The fields of a route or a subject that are factors ("acceleratorHours": 1082990), as far as they
/// are among `legal`.
std::vector<Input> read_inputs(ObjectReader& record, std::span<const char* const> legal);

} // namespace tantawatt
