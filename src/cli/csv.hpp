#pragma once
// Comma-separated values after RFC 4180.

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace tantawatt {

/// One row without its line end; cells with comma, quote or line end are quoted.
std::string csv_row(const std::vector<std::string>& cells);

struct CsvRecord {
  std::vector<std::string> cells;
  /// False when a quote is never closed or text follows a closing quote.
  bool well_formed = true;
};

/// The next record, which may span lines inside quotes; nothing at the end. A record is cut at
/// `limit` bytes, so that one bad quote cannot swallow the stream.
std::optional<CsvRecord> read_csv(std::istream& in, std::size_t limit = 64 * 1024);

} // namespace tantawatt
