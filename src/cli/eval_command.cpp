// tantawatt eval: one request, one JSON response.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "catalog/json_document.hpp"
#include "cli/json.hpp"
#include "cli/program.hpp"
#include "engine.hpp"
#include "report/response.hpp"

namespace tantawatt {
namespace {

// Reads one byte more than a request may have, so that a larger one is seen to be too large.
std::string read_request_text(std::istream& in) {
  std::string text(request_byte_limit + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

} // namespace

int eval_command(std::span<const std::string> arguments) {
  static const std::vector<std::string> known = {"catalog", "overlay"};
  const auto options = read_options(arguments, known);
  const auto fail = [](const Error& error) {
    complain(error);
    print(write_error(error, ""));
    return exit_bad_input;
  };
  if (!options) return fail(options.error());
  const auto loaded = open_catalog(*options);
  if (!loaded) return fail(loaded.error());
  const std::string path = options->positional.empty() ? "-" : options->positional.front();
  std::string text;
  if (path == "-") {
    text = read_request_text(std::cin);
  } else {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail({"unreadable-file", "", "cannot read " + path});
    text = read_request_text(file);
  }
  const std::string response = evaluate(loaded->catalog, text);
  if (const int failed = print(response)) return failed;
  const auto document = read_json(response);
  if (!document.contains("error")) return exit_good;
  const auto& error = document["error"];
  const auto part = [&](const char* key) { return error[key].get<std::string>(); };
  return complain({part("code").c_str(), part("path"), part("message"), error["suggest"].get<std::vector<std::string>>()});
}

} // namespace tantawatt
