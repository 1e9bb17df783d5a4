// Whole answers, error answers included, against the ones that were read and agreed to. A line of
// *.jsonl is {"name", "request", "response"}; `request` may be a string where the text is the point.
// The wasm module replays the same lines in tests/wasm/golden.test.mjs.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "catalog/load.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"

using namespace tantawatt;

namespace {

std::vector<std::filesystem::path> golden_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(TANTAWATT_SOURCE_DIR "/tests/golden")) {
    if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

} // namespace

TEST_CASE("goldens: every answer is the one agreed to", "[golden]") {
  const auto catalog = load_catalog(builtin_catalog());
  REQUIRE(catalog);
  int replayed = 0;
  for (const auto& path : golden_files()) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
      if (line.empty()) continue;
      const auto golden = nlohmann::json::parse(line);
      const auto& request = golden.at("request");
      const std::string answer =
          evaluate(*catalog, request.is_string() ? request.get<std::string>() : request.dump());
      INFO(path.filename().string() << ": " << golden.at("name").get<std::string>());
      // Compared as documents: numbers to the last bit, the order of keys left to the writer.
      const auto difference = nlohmann::json::diff(golden.at("response"), nlohmann::json::parse(answer));
      CHECK(difference == nlohmann::json::array());
      ++replayed;
    }
  }
  CHECK(replayed > 0);
}
