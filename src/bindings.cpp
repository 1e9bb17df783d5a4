// The WebAssembly module's whole surface: strings in, strings out, nothing to delete.

#include <string>
#include <string_view>
#include <vector>

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include "catalog/load.hpp"
#include "engine.hpp"
#include "report/response.hpp"
#include "version.hpp"

namespace {

tantawatt::Catalog& loaded() {
  static tantawatt::Catalog catalog; // the only state: what `load` read last
  return catalog;
}

// Replaces the catalog by `base` with every overlay of the list laid over it. On an error the old
// catalog stays and the answer is the error response.
std::string load(const std::string& base, const emscripten::val& overlays) {
  const auto texts = overlays.isUndefined() || overlays.isNull()
                         ? std::vector<std::string>{}
                         : emscripten::vecFromJSArray<std::string>(overlays);
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  auto catalog = tantawatt::load_catalog(base, views);
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
