#pragma once
// Asking the engine as the page does: JSON text in, JSON document out.

#include <string>
#include <string_view>

#include "../json_checks.hpp"
#include "catalog/load.hpp"
#include "engine.hpp"

namespace tantawatt {

/// Fails when the shipped catalog does not load.
const Catalog& shipped_catalog();

/// Fails where the engine's text is no JSON or has no version.
nlohmann::json answer(std::string_view request, const Catalog& catalog = shipped_catalog());

/// The equivalent with that id; fails when it is missing.
nlohmann::json equivalent(const nlohmann::json& response, std::string_view id);

} // namespace tantawatt
