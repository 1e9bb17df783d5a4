#pragma once
// Flags to request: the fields of the contract in kebab-case.

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/options.hpp"

namespace tantawatt {

/// Every flag that a subject or a request may have.
const std::vector<std::string>& request_flags();

/// The subject of that type from flags such as --accelerator-hours; flags of a comparison's two
/// subjects begin with `prefix` ("a-", "b-").
nlohmann::json subject_from(const Options& options, const std::string& type, const std::string& prefix = "");

/// Place, year, assumptions, comparisons, audience, claim.
void add_request_fields(const Options& options, nlohmann::json& request);

} // namespace tantawatt
