// Any bytes as a catalog, and as an overlay on the real one: a catalog or an error with a code.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "catalog/load.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"

using namespace tantawatt;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const Result<Catalog>& loaded) {
  if (!loaded) {
    require(!loaded.error().code.empty());
    return;
  }
  // What loads must also answer.
  require(!evaluate(*loaded, R"({"subject":{"type":"energy","energy":"1300 MWh"}})").empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check(load_catalog(text));
  const std::array overlays{text};
  check(load_catalog(builtin_catalog(), overlays));
  return 0;
}
