#pragma once
// Asking the engine as the page does: JSON text in, JSON document out.

#include <string>
#include <string_view>

#include <catch2/catch_all.hpp>
#include <nlohmann/json.hpp>

#include "catalog/load.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"

namespace tantawatt {

inline const Catalog& shipped_catalog() {
  static const Catalog catalog = [] {
    auto loaded = load_catalog(builtin_catalog());
    if (!loaded) FAIL(loaded.error().code << " at " << loaded.error().path << ": " << loaded.error().message);
    return std::move(*loaded);
  }();
  return catalog;
}

inline nlohmann::json answer(std::string_view request, const Catalog& catalog = shipped_catalog()) {
  const auto text = evaluate(catalog, request);
  INFO(request);
  auto document = nlohmann::json::parse(text, nullptr, false);
  REQUIRE_FALSE(document.is_discarded());
  REQUIRE(document.contains("version"));
  return document;
}

/// The equivalent with that id; fails when it is missing.
inline nlohmann::json equivalent(const nlohmann::json& response, std::string_view id) {
  for (const auto& one : response["equivalents"])
    if (one["id"] == id) return one;
  FAIL("no equivalent " << id);
  return {};
}

} // namespace tantawatt
