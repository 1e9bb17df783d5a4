#include "answer.hpp"

#include <utility>

#include "cli/builtin_catalog.hpp"

namespace tantawatt {

const Catalog& shipped_catalog() {
  static const Catalog catalog = [] {
    auto loaded = load_catalog(builtin_catalog());
    if (!loaded) FAIL(loaded.error().code << " at " << loaded.error().path << ": " << loaded.error().message);
    return std::move(*loaded);
  }();
  return catalog;
}

nlohmann::json answer(std::string_view request, const Catalog& catalog) {
  // The start only: libc++'s streams keep the largest size and clear all of it at each message after.
  INFO(request.substr(0, 4000));
  auto document = read_json(evaluate(catalog, request));
  REQUIRE_FALSE(document.is_discarded());
  REQUIRE(document.contains("version"));
  return document;
}

nlohmann::json equivalent(const nlohmann::json& response, std::string_view id) {
  for (const auto& one : response["equivalents"])
    if (one["id"] == id) return one;
  FAIL("no equivalent " << id);
  return {};
}

} // namespace tantawatt
