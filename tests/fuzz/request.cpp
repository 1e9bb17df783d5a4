// Any bytes as a request: always valid JSON, the same twice, low <= median <= high where there is an energy.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "catalog/load.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"
#include "fuzz/json_mutator.hpp"

using namespace tantawatt;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const Catalog& catalog() {
  static const Result<Catalog> loaded = load_catalog(builtin_catalog());
  require(static_cast<bool>(loaded));
  return *loaded;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view request(reinterpret_cast<const char*>(data), size);
  const std::string answer = evaluate(catalog(), request);
  require(answer == evaluate(catalog(), request));

  const auto document = nlohmann::json::parse(answer, nullptr, false);
  require(document.is_object() && document.contains("version"));
  if (document.contains("error")) {
    require(document["error"]["code"].is_string() && document["error"]["path"].is_string());
  } else if (document.contains("energy") && document["energy"].contains("low")) {
    const auto& energy = document["energy"];
    require(energy["low"].is_number() && energy["high"].is_number());
    require(energy["low"].get<double>() <= energy["high"].get<double>());
  }
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
  return mutated_json(data, size, max_size, seed);
}
