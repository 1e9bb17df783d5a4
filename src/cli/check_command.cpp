// tantawatt check, tantawatt pack: the catalog folder, validated and packed.

#include <cstdio>
#include <filesystem>
#include <system_error>

#include "catalog/check.hpp"
#include "cli/builtin_catalog.hpp"
#include "cli/data_folder.hpp"
#include "cli/program.hpp"

namespace tantawatt {

namespace {

Result<std::vector<DataFile>> overlay_file(const std::string& path) {
  auto text = packed_text(path);
  if (!text) return text.error();
  return std::vector<DataFile>{{path, std::move(*text)}};
}

} // namespace

int check_command(std::span<const std::string> arguments) {
  const auto options = read_options(arguments, std::span<const std::string>());
  if (!options) return complain(options.error());
  if (options->positional.size() != 1) return complain({"missing-value", "", "which folder or overlay? as in tantawatt check data"});
  const std::string& path = options->positional.front();
  std::error_code failure;
  const bool one_file = !std::filesystem::is_directory(path, failure);
  const auto files = one_file ? overlay_file(path) : read_data_folder(path);
  if (!files) return complain(files.error());
  const CheckReport report = check_catalog(*files, one_file ? builtin_catalog() : std::string_view());
  for (const Error& error : report.errors) {
    std::string file;
    for (const Parameter& parameter : error.params)
      if (parameter.name == "file") file = parameter.value;
    const std::string line = file + error.path + ": " + error.message + " (" + error.code + ")\n";
    std::fputs(line.c_str(), stderr);
  }
  const std::string total = std::to_string(files->size()) + " files, " + std::to_string(report.values) + " values, " +
                            std::to_string(report.errors.size()) + " errors";
  if (const int failed = print(total)) return failed;
  return report.errors.empty() ? exit_good : exit_bad_input;
}

int pack_command(std::span<const std::string> arguments) {
  const auto options = read_options(arguments, std::span<const std::string>());
  if (!options) return complain(options.error());
  if (options->positional.size() != 1) return complain({"missing-value", "", "which folder? as in tantawatt pack data"});
  const auto packed = packed_text(options->positional.front());
  return packed ? print(*packed) : complain(packed.error());
}

} // namespace tantawatt
