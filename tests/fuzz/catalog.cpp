// Any bytes as a catalog, and as an overlay on a small one or, once in a while, on the real one: a catalog or an error
// with a code.

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "catalog/load.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"
#include "fuzz/json_mutator.hpp"

using namespace tantawatt;

namespace {

/** One comparison with two values; the real catalog takes a hundred times as long to load. */
constexpr std::string_view SMALL = R"({"edition": "1.1", "sources": {"a-1": {"title": "t", "author": "a", "year": 2020, "url": "https://example.org/",
"grade": "B"}, "b-2": {"title": "t", "author": "b", "year": 2021, "url": "https://example.org/", "grade": "C"}},
"comparisons": [{"basis": "energy", "class": "home", "default": "a-1", "domain": 1.0, "familiarity": {"en": 1.0,
"ja": 1.0, "zh-TW": 1.0}, "form": "rate", "id": "led-bulb-hour", "name": {"en": "An LED bulb lit for an hour",
"ja": "LED電球の点灯1時間", "zh-TW": "一顆 LED 燈泡亮一小時"}, "per": "hour",
"phrases": {"en": {"count": {"one": "about {n} LED bulb lit for a year",
"other": "about {n} LED bulbs lit for a year"}, "share": "{p} of an LED bulb lit for an hour"},
"ja": {"count": "LED電球 約{n}個の1年の点灯", "share": "LED電球の点灯1時間の{p}"}, "zh-TW": {"count": "約 {n} 顆 LED 燈泡亮一年",
"share": "一顆 LED 燈泡亮一小時的 {p}"}}, "region": "*", "unit": "bulb-hour", "values": [{"boundary": ["plug"], "high": 0.0125,
"low": 0.008, "mid": 0.01, "seen": "primary", "source": "a-1", "status": "estimate", "unit": "kWh", "year": 2026},
{"boundary": ["plug"], "high": 0.02, "low": 0.02, "mid": 0.02, "seen": "primary", "source": "b-2",
"status": "estimate", "unit": "kWh", "year": 2026}], "whole": false}]})";
constexpr std::uint8_t SELDOM = 64;

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const Result<Catalog>& loaded) {
  if (!loaded) {
    require(!loaded.error().code.empty());
    return;
  }
  // What a loaded catalog promises, and its headers say.
  for (const Comparison& one : loaded->comparisons) {
    const PublishedValue* standard = one.value_from(one.default_source);
    require(standard && standard->standing == Standing::live);
    for (const PublishedValue& value : one.values) {
      require(loaded->source(value.source) != nullptr);
      const Estimate& e = value.estimate;
      require(e.low() > 0 && e.low() <= e.high() && std::isfinite(e.high()));
    }
  }
  // What loads must also answer.
  require(!evaluate(*loaded, R"({"subject":{"type":"energy","energy":"1300 MWh"}})").empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool sound = static_cast<bool>(load_catalog(SMALL));
  require(sound);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check(load_catalog(text));
  const std::array overlays{text};
  const bool real = size > 0 && data[size - 1] % SELDOM == 0;
  check(load_catalog(real ? builtin_catalog() : SMALL, overlays));
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
  return mutated_json(data, size, max_size, seed, SMALL);
}
