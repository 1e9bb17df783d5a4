#pragma once
// A small data folder without a mistake, for tests that plant one.

namespace tantawatt {

inline const char* const sound_folder = R"({
  "edition": "test", "licence": "CC BY 4.0",
  "sources": {"paper-2020": {"title": "A paper", "author": "Somebody", "year": 2020, "url": "https://example.org/a", "grade": "B"},
              "quoter-2021": {"title": "A quotation", "author": "Somebody else", "year": 2021, "url": "https://example.org/b", "grade": "C"}},
  "comparisons": [{"id": "ev-km", "name": {"zh-TW": "一公里", "en": "a kilometre", "ja": "1km"}, "basis": "energy", "form": "event",
    "unit": "km", "class": "transport", "region": "*", "default": "paper-2020",
    "values": [{"source": "paper-2020", "low": 0.14, "mid": 0.17, "high": 0.2, "unit": "kWh", "status": "estimate", "seen": "secondary",
                "quotedBy": "quoter-2021", "boundary": ["vehicle"]}]}],
  "models": [{"id": "model-a", "name": {"zh-TW": "甲", "en": "A", "ja": "A"}, "year": 2020,
    "training": {"default": "published",
      "carbon": {"source": "paper-2020", "mid": 400, "unit": "t", "status": "disclosed", "seen": "primary"},
      "routes": [{"method": "published", "energy": "1000 MWh", "source": "paper-2020", "status": "disclosed", "seen": "primary"},
                 {"method": "device-hours", "acceleratorHours": 2000000, "power": "500 W", "pue": 1, "source": "paper-2020", "status": "disclosed", "seen": "primary"}]}}],
  "hardware": [{"id": "chip", "name": {"zh-TW": "晶片", "en": "chip", "ja": "チップ"},
    "tdp": {"source": "paper-2020", "mid": 400, "unit": "W", "status": "disclosed", "seen": "primary"}}],
  "places": [{"id": "TWN", "name": {"zh-TW": "台灣", "en": "Taiwan", "ja": "台湾"}}],
  "grids": {"factors": [{"source": "paper-2020", "kind": "life-cycle", "definition": "per kWh generated", "unit": "g/kWh", "status": "estimate",
    "seen": "primary", "values": {"TWN": {"2023": 644}}}]},
  "phrases": {"zh-TW": {"unit.km": "公里", "boundary.vehicle": "車輛"}, "en": {"unit.km": "km", "boundary.vehicle": "vehicle"},
              "ja": {"unit.km": "km", "boundary.vehicle": "車両"}}
})";

} // namespace tantawatt
