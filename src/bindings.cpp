// The WebAssembly module's whole surface: strings in, strings out, nothing to delete.

#include <string>
#include <string_view>
#include <vector>

#include <emscripten/bind.h>

#include "catalog/json_document.hpp"
#include "catalog/load.hpp"
#include "engine.hpp"
#include "report/response.hpp"
#include "version.hpp"

namespace {

tantawatt::Catalog& loaded() {
  static tantawatt::Catalog catalog; // the only state: what `load` read last
  return catalog;
}

// Replaces the catalog by `base` with every overlay laid over it; `overlays` is a JSON list of their texts:
// embind's own lists take 1 kB more. On an error the old catalog stays and the answer is the error response.
std::string load(const std::string& base, const std::string& overlays) {
  const auto list = tantawatt::parse_document(overlays, overlays.size());
  if (!list) return tantawatt::write_error(list.error(), loaded().edition);
  std::vector<std::string_view> texts;
  for (const tantawatt::JsonValue& overlay : list->root()) texts.push_back(overlay.text());
  auto catalog = tantawatt::load_catalog(base, texts);
  if (!catalog) return tantawatt::write_error(catalog.error(), loaded().edition);
  loaded() = std::move(*catalog);
  return tantawatt::joined({R"({"ok":true,"edition":")", loaded().edition, R"("})"});
}

std::string evaluate(const std::string& request) { return tantawatt::evaluate(loaded(), request); }

std::string version() { return std::string(tantawatt::engine_version); }

} // namespace

EMSCRIPTEN_BINDINGS(tantawatt) {
  emscripten::function("load", &load);
  emscripten::function("evaluate", &evaluate);
  emscripten::function("version", &version);
}
