#include "cli/csv.hpp"

namespace tantawatt {

std::string csv_row(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
      out += cells[i];
      continue;
    }
    out += '"';
    for (char c : cells[i]) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  return out;
}

std::optional<CsvRecord> read_csv(std::istream& in, std::size_t limit) {
  if (in.peek() == std::istream::traits_type::eof()) return std::nullopt;
  CsvRecord record;
  std::string cell;
  bool quoted = false;
  bool closed = false;
  std::size_t read = 0;
  const auto finish_cell = [&] {
    record.cells.push_back(std::move(cell));
    cell.clear();
    closed = false;
  };
  for (int next = in.get(); next != std::istream::traits_type::eof(); next = in.get()) {
    const char c = static_cast<char>(next);
    if (++read > limit) {
      record.well_formed = false;
      if (c == '\n') break;
      continue;
    }
    if (quoted) {
      if (c != '"') {
        cell += c;
      } else if (in.peek() == '"') {
        cell += static_cast<char>(in.get());
      } else {
        quoted = false;
        closed = true;
      }
    } else if (c == '\n') {
      break;
    } else if (c == ',') {
      finish_cell();
    } else if (c == '"' && cell.empty() && !closed) {
      quoted = true;
    } else if (c == '\r' && in.peek() == '\n') {
      continue;
    } else {
      record.well_formed = record.well_formed && !closed;
      cell += c;
    }
  }
  if (quoted) record.well_formed = false;
  finish_cell();
  return record;
}

} // namespace tantawatt
