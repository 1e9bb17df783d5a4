// tantawatt batch: one request a line, one answer a line, in order and in constant memory.

#include <cstdio>
#include <iostream>
#include <unistd.h>

#include "catalog/factor.hpp"
#include "catalog/json_document.hpp"
#include "cli/csv.hpp"
#include "cli/json.hpp"
#include "cli/program.hpp"
#include "engine.hpp"
#include "report/response.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json;

constexpr std::size_t progress_every = 10000;

// A line of the stream; a longer one than a request may be is read to its end and cut.
bool read_line(std::istream& in, std::string& line) {
  line.clear();
  bool any = false;
  for (int next = in.get(); next != std::istream::traits_type::eof(); next = in.get()) {
    any = true;
    if (next == '\n') break;
    if (line.size() <= request_byte_limit) line += static_cast<char>(next);
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return any;
}

// "subject.energy" and "assume.pue" are nested; against is a list with ; between.
Json request_of(const std::vector<std::string>& header, const std::vector<std::string>& cells) {
  Json request = {{"against", Json::array()}};
  for (std::size_t i = 0; i < header.size() && i < cells.size(); ++i) {
    const std::string& name = header[i];
    const std::string& cell = cells[i];
    if (cell.empty()) continue;
    Json value = cell;
    const Json number = read_json(cell);
    if (number.is_number()) value = number;
    if (name == "against") {
      for (std::size_t from = 0; from <= cell.size();) {
        const std::size_t end = std::min(cell.find(';', from), cell.size());
        if (end > from) request["against"].push_back(cell.substr(from, end - from));
        from = end + 1;
      }
    } else if (const auto dot = name.find('.'); dot != std::string::npos) {
      request[name.substr(0, dot)][name.substr(dot + 1)] = value;
    } else {
      request[name] = value;
    }
  }
  return request;
}

const std::vector<std::string> out_header = {"row",        "error",       "path",       "energy_low", "energy_mid", "energy_high",
                                             "carbon_low", "carbon_mid",  "carbon_high", "counts",    "message"};

std::string csv_answer(std::size_t row, const std::string& response) {
  const Json document = read_json(response);
  std::vector<std::string> cells(out_header.size());
  cells[0] = std::to_string(row);
  if (document.contains("error")) {
    cells[1] = document["error"]["code"];
    cells[2] = document["error"]["path"];
    cells[10] = document["error"]["message"];
    return csv_row(cells);
  }
  const auto put = [&](const char* key, std::size_t first) {
    if (!document.contains(key)) return;
    std::size_t at = first;
    for (const char* part : {"low", "mid", "high"}) {
      const Json& value = document[key][part];
      cells[at++] = value.is_number() ? json_text(value) : "";
    }
  };
  put("energy", 3);
  put("carbon", 6);
  if (document.contains("equivalents"))
    for (const Json& one : document["equivalents"])
      if (one["count"]["mid"].is_number())
        cells[9] += (cells[9].empty() ? "" : ";") + one["id"].get<std::string>() + "=" + json_text(one["count"]["mid"]);
  return csv_row(cells);
}

class Batch {
public:
  Batch(const Catalog& catalog, bool csv_out) : catalog_(catalog), csv_out_(csv_out), watched_(isatty(STDERR_FILENO) == 1) {}

  int run(std::istream& in, bool csv_in) {
    if (csv_out_ && !write(csv_row(out_header))) return failed();
    std::vector<std::string> header;
    std::string line;
    while (true) {
      std::string response;
      if (csv_in) {
        auto record = read_csv(in);
        if (!record) break;
        if (header.empty()) {
          header = record->cells;
          continue;
        }
        response = answer(header, *record);
      } else {
        if (!read_line(in, line)) break;
        response = evaluate(catalog_, line);
      }
      ++rows_;
      if (!write(csv_out_ ? csv_answer(rows_, response) : response)) return failed();
      if (watched_ && rows_ % progress_every == 0) std::fprintf(stderr, "\r%zu rows", rows_);
    }
    if (watched_ && rows_ >= progress_every) std::fprintf(stderr, "\r%zu rows\n", rows_);
    if (in.bad()) {
      std::fputs("tantawatt: the input could not be read to its end\n", stderr);
      return exit_failure;
    }
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? exit_good : failed();
  }

private:
  const Catalog& catalog_;
  bool csv_out_;
  bool watched_;
  std::size_t rows_ = 0;

  std::string answer(const std::vector<std::string>& header, const CsvRecord& record) const {
    if (!record.well_formed) return write_error({"invalid-csv", "", "a quote is not closed in this row"}, catalog_.edition);
    if (record.cells.size() != header.size())
      return write_error({"invalid-csv", "", "this row has " + std::to_string(record.cells.size()) + " cells, the header " + std::to_string(header.size())}, catalog_.edition);
    return evaluate(catalog_, json_text(request_of(header, record.cells)));
  }

  static bool write(const std::string& line) {
    return std::fwrite(line.data(), 1, line.size(), stdout) == line.size() && std::fputc('\n', stdout) != EOF;
  }

  int failed() const {
    std::fprintf(stderr, "tantawatt: the output broke off near row %zu; what was written is not whole\n", rows_);
    return exit_failure;
  }
};

bool legal_format(const std::string& format) { return format == "csv" || format == "jsonl"; }

} // namespace

int batch_command(std::span<const std::string> arguments) {
  static const std::vector<std::string> known = {"catalog", "overlay", "in", "out"};
  const auto options = read_options(arguments, known);
  if (!options) return complain(options.error());
  const std::string in = options->get("in", "jsonl");
  const std::string out = options->get("out", in);
  if (!legal_format(in) || !legal_format(out)) return complain({"unknown-format", "", "--in and --out are csv or jsonl", std::vector<std::string>{"csv", "jsonl"}});
  const auto loaded = open_catalog(*options);
  if (!loaded) return complain(loaded.error());
  std::ios::sync_with_stdio(false);
  return Batch(loaded->catalog, out == "csv").run(std::cin, in == "csv");
}

} // namespace tantawatt
