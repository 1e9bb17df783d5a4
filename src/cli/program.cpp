#include "cli/program.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "catalog/load.hpp"
#include "catalog/pack.hpp"
#include "cli/builtin_catalog.hpp"
#include "cli/data_folder.hpp"

namespace tantawatt {

Result<std::string> packed_text(const std::string& path) {
  std::error_code failure;
  if (std::filesystem::is_directory(path, failure)) {
    const auto files = read_data_folder(path);
    if (!files) return files.error();
    return pack_catalog(*files);
  }
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file && text.empty()) return Error{"unreadable-file", "", "cannot read " + path};
  return text;
}

Result<LoadedCatalog> open_catalog(const Options& options) {
  LoadedCatalog out;
  if (options.has("catalog")) {
    auto packed = packed_text(options.get("catalog"));
    if (!packed) return packed.error();
    out.packed = std::move(*packed);
  } else {
    out.packed = builtin_catalog();
  }
  std::string overlay;
  if (options.has("overlay")) {
    auto text = packed_text(options.get("overlay"));
    if (!text) return text.error();
    overlay = std::move(*text);
  }
  const std::array overlays{std::string_view(overlay)};
  auto catalog = load_catalog(out.packed, std::span(overlays).first(overlay.empty() ? 0 : 1));
  if (!catalog) return catalog.error();
  if (!overlay.empty()) {
    // The words come from one united text; reading it layer by layer above keeps an error's place in the overlay.
    auto united = lay_over(out.packed, overlay);
    if (!united) return united.error();
    out.packed = std::move(*united);
  }
  out.catalog = std::move(*catalog);
  return out;
}

int print(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  const bool ended = std::fputc('\n', stdout) != EOF;
  if (written && ended && std::fflush(stdout) == 0) return exit_good;
  std::fputs("tantawatt: the output could not be written\n", stderr);
  return exit_failure;
}

int complain(const Error& error) {
  std::string line = "tantawatt: " + error.message;
  if (!error.path.empty()) line += " [" + error.path + "]";
  line += " (" + error.code + ")\n";
  if (!error.suggest.empty()) {
    line += "  did you mean:";
    for (const std::string& one : error.suggest) line += " " + one;
    line += "\n";
  }
  std::fputs(line.c_str(), stderr);
  return exit_bad_input;
}

} // namespace tantawatt
