#include "cli/data_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace tantawatt {

namespace fs = std::filesystem;

Result<std::vector<DataFile>> read_data_folder(const std::string& folder) {
  std::error_code failure;
  fs::recursive_directory_iterator entries(folder, failure);
  if (failure) return Error{"no-such-folder", "", "cannot open the folder " + folder};

  std::vector<DataFile> files;
  for (const fs::recursive_directory_iterator end; entries != end; entries.increment(failure)) {
    if (failure) return Error{"unreadable-file", "", "cannot go through the folder " + folder};
    const std::string path = entries->path().lexically_relative(folder).generic_string();
    if (entries->is_directory(failure)) {
      if (path == "schema" || path == "editions") entries.disable_recursion_pending();
      continue;
    }
    if (entries->path().extension() != ".json") continue;
    std::ifstream file(entries->path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) return Error{"unreadable-file", "", "cannot read " + path};
    files.push_back({path, std::move(text)});
  }
  if (files.empty()) return Error{"no-data", "", "no .json file in " + folder};
  std::sort(files.begin(), files.end(),
            [](const DataFile& a, const DataFile& b) { return a.path < b.path; });
  return files;
}

} // namespace tantawatt
