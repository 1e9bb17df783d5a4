#pragma once
// Reading a catalog folder from disk.

#include <string>
#include <vector>

#include "catalog/pack.hpp"
#include "result.hpp"

namespace tantawatt {

/// Every .json file under `folder`, sorted by path, paths relative to it with forward slashes.
/// Left out: schema/ (describes the data) and editions/ (frozen packed catalogs). Errors:
/// `no-such-folder`, `unreadable-file`, `no-data`.
Result<std::vector<DataFile>> read_data_folder(const std::string& folder);

} // namespace tantawatt
