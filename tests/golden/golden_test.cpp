// Whole answers, error answers included, against the ones that were read and agreed to. A line of
// *.jsonl is {"name", "request", "response"}; `request` may be a string where the text is the point.
// The wasm module replays the same lines in tests/wasm/golden.test.mjs.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "../json_checks.hpp"
#include "catalog/load.hpp"
#include "cli/builtin_catalog.hpp"
#include "engine.hpp"

using namespace tantawatt;

namespace {

const std::filesystem::path source_folder = TANTAWATT_SOURCE_DIR;

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder, std::string_view ending) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().filename().string().ends_with(ending)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Compared as documents: numbers to the last bit, the order of keys left to the writer.
int replay(const Catalog& catalog, const std::filesystem::path& path, bool engine_may_be_newer) {
  int replayed = 0;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    auto golden = read_json(line);
    const auto& request = golden.at("request");
    auto answer = read_json(evaluate(catalog, request.is_string() ? request.get<std::string>() : json_text(request)));
    if (engine_may_be_newer) answer["version"]["engine"] = golden["response"]["version"]["engine"];
    INFO(path.filename().string() << ": " << golden.at("name").get<std::string>());
    CHECK(nlohmann::json::diff(golden.at("response"), answer) == nlohmann::json::array());
    ++replayed;
  }
  return replayed;
}

} // namespace

TEST_CASE("goldens: every answer is the one agreed to", "[golden]") {
  const auto catalog = load_catalog(builtin_catalog());
  REQUIRE(catalog);
  int replayed = 0;
  for (const auto& path : files_in(source_folder / "tests/golden", ".jsonl")) replayed += replay(*catalog, path, false);
  CHECK(replayed > 0);
}

TEST_CASE("editions: today's engine answers every frozen edition as it did then", "[golden]") {
  const auto goldens = files_in(source_folder / "data/editions", ".golden.jsonl");
  REQUIRE_FALSE(goldens.empty());
  for (const auto& golden : goldens) {
    const std::string edition = golden.stem().stem().string();
    INFO("edition " << edition);
    const auto catalog = load_catalog(text_of(golden.parent_path() / (edition + ".json")));
    REQUIRE(catalog);
    CHECK(catalog->edition == edition);
    CHECK(replay(*catalog, golden, true) > 0);
  }
}

TEST_CASE("editions: data that differs from a frozen edition has another number", "[golden]") {
  const auto today = read_json(std::string(builtin_catalog()));
  const auto frozen = source_folder / "data/editions" / (today.at("edition").get<std::string>() + ".json");
  if (!std::filesystem::exists(frozen)) SUCCEED("not frozen yet");
  else {
    INFO("give data/catalog.json the next number, and data/editions/changes.json an entry");
    CHECK(nlohmann::json::diff(read_json(text_of(frozen)), today) == nlohmann::json::array());
  }
}
