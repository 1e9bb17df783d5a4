#pragma once
// The files of a data folder as one packed catalog.

#include <string>
#include <string_view>
#include <vector>

#include "result.hpp"

namespace tantawatt {

/// One file of the folder: its path relative to the folder, and its text.
struct DataFile {
  std::string path;
  std::string text;
};

/// The one-file catalog that the page loads. What only readers of the data need (the printed words, the
/// page of the source, how a value was derived, data centres one by one) stays in the folder.
///
/// Merges the files, each an object that holds some of the catalog's keys: lists are joined, objects
/// of records by id are united. Errors carry the file in `params` ("file"): those of reading JSON,
/// `duplicate-id` for a record that two files define, `wrong-type` for a file that is no object.
Result<std::string> pack_catalog(const std::vector<DataFile>& files);

/// A packed catalog with a smaller one laid over it: records with a known id are replaced whole, new
/// ones come behind, phrases and other objects unite key by key. Errors: those of reading JSON;
/// `wrong-type` where one of the two has a list or an object and the other has not.
Result<std::string> lay_over(std::string_view packed, std::string_view overlay);

} // namespace tantawatt
