// ask [OVERLAY...] <request.json: prints the answer. Ends with 2 for an error answer, with 1 where the
// catalog or an overlay cannot be read.

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <tantawatt/catalog/load.hpp>
#include <tantawatt/engine.hpp>

namespace {

std::string read(std::istream& from) { return {std::istreambuf_iterator<char>(from), {}}; }

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return read(file);
}

} // namespace

int main(int count, char** arguments) {
  std::vector<std::string> texts;
  for (int i = 1; i < count; ++i) texts.push_back(read_file(arguments[i]));
  const std::vector<std::string_view> overlays(texts.begin(), texts.end());

  const auto catalog = tantawatt::load_catalog(read_file(CATALOG), overlays);
  if (!catalog) {
    std::cerr << catalog.error().code << ' ' << catalog.error().path << ": " << catalog.error().message << '\n';
    return 1;
  }
  const std::string answer = tantawatt::evaluate(*catalog, read(std::cin));
  std::cout << answer << '\n';
  return answer.starts_with(R"({"error")") ? 2 : 0;
}
