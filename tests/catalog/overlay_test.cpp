// A newsroom's own figures over the catalog: read layer by layer, or united into one text first, the
// answers are the same; and what is not replaced stays.

#include <array>
#include <string>
#include <string_view>

#include "../json_checks.hpp"
#include "catalog/json_document.hpp"
#include "catalog/load.hpp"
#include "catalog/pack.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"

using namespace tantawatt;
using Json = nlohmann::json;

namespace {

constexpr std::string_view request =
    R"({"subject":{"type":"energy","energy":"1300 MWh"},"against":["streaming-hour","own-lamp"]})";

// A new comparison, and a source of the catalog renamed. 1,300,000 kWh / 0.01 kWh = 130,000,000.
constexpr std::string_view own = R"({
  "sources": {
    "own-meter": {"title": "Our lamp", "author": "The newsroom", "year": 2026, "url": "https://newsroom.example/lamp", "grade": "C"},
    "iea-2020": {"title": "Another title", "author": "IEA", "year": 2020, "url": "https://newsroom.example/iea", "grade": "A"}
  },
  "comparisons": [{
    "id": "own-lamp", "name": {"zh-TW": "燈", "en": "A lamp", "ja": "ランプ"}, "basis": "energy", "form": "event", "unit": "hour",
    "whole": true, "class": "home", "region": "*", "domain": 0.7, "familiarity": {"zh-TW": 0.5, "en": 0.5, "ja": 0.5},
    "default": "own-meter",
    "values": [{"source": "own-meter", "mid": 10, "unit": "Wh", "year": 2026, "status": "measured", "seen": "primary"}],
    "phrases": {"zh-TW": {"count": "{n}"}, "en": {"count": "{n}"}, "ja": {"count": "{n}"}}
  }],
  "phrases": {"en": {"unit.hour": "lamp hours"}}
})";

} // namespace

TEST_CASE("overlay: layered or united, the answer is the same and carries both catalogs") {
  const std::array overlays{own};
  const auto layered = load_catalog(builtin_catalog(), overlays);
  const auto united = lay_over(builtin_catalog(), own);
  REQUIRE(layered);
  REQUIRE(united);
  const auto loaded = load_catalog(*united);
  REQUIRE(loaded);
  const std::string answer = evaluate(*layered, request);
  CHECK(answer == evaluate(*loaded, request));

  const Json json = read_json(answer);
  REQUIRE(json["equivalents"].size() == 2);
  for (const Json& e : json["equivalents"])
    if (e["id"] == "own-lamp") CHECK(e["count"]["mid"] == 130e6);
  CHECK(json["sources"]["iea-2020"]["title"] == "Another title");
}

TEST_CASE("overlay: words unite key by key, a record is replaced whole, and nothing else moves") {
  const Json before = read_json(std::string(builtin_catalog()));
  const Json after = read_json(*lay_over(builtin_catalog(), own));
  CHECK(after["phrases"]["en"]["unit.hour"] == "lamp hours");
  CHECK(after["phrases"]["en"].size() == before["phrases"]["en"].size());
  CHECK(after["phrases"]["ja"] == before["phrases"]["ja"]);
  CHECK(after["sources"].size() == before["sources"].size() + 1);
  CHECK_FALSE(after["sources"]["iea-2020"].contains("funding"));
  CHECK(after["comparisons"].size() == before["comparisons"].size() + 1);
  CHECK(after["models"] == before["models"]);
}

TEST_CASE("overlay: what has the wrong form is refused with its place") {
  CHECK(lay_over(builtin_catalog(), "[]").error().code == "wrong-type");
  CHECK(lay_over(builtin_catalog(), R"({"comparisons": {}})").error().path == "/comparisons");
  CHECK(lay_over(builtin_catalog(), R"({"phrases": {"en": {"unit.hour": {}}}})").error().path == "/phrases/en/unit.hour");
  CHECK(lay_over(builtin_catalog(), "{").error().code == "invalid-json");
}
