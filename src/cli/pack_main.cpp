// tantawatt_pack DATA_DIR CATALOG.json BUILTIN.cpp
// Made before everything else: packs data/ into the one-file catalog that the page loads, and
// writes the same text as C++ for the programs that carry their catalog inside.

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include "catalog/pack.hpp"
#include "cli/data_folder.hpp"

namespace {

// One string literal a line. The pieces are octal-escaped bytes where needed, so that no escape can
// run into the character that follows.
std::string as_cpp(std::string_view text) {
  std::string out = "// Made by tantawatt_pack from data/.\n"
                    "#include \"cli/builtin_catalog.hpp\"\n\n"
                    "namespace tantawatt {\nnamespace {\nconstexpr char text[] =\n";
  constexpr std::size_t piece = 120;
  for (std::size_t at = 0; at < text.size(); at += piece) {
    out += "    \"";
    for (const char c : text.substr(at, piece)) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\' && c != '?') {
        out += c;
      } else {
        char octal[8];
        std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>(byte));
        out += octal;
      }
    }
    out += "\"\n";
  }
  out += "    ;\n} // namespace\n\n"
         "std::string_view builtin_catalog() { return {text, sizeof text - 1}; }\n\n"
         "} // namespace tantawatt\n";
  return out;
}

bool write(const char* path, std::string_view text) {
  std::ofstream file(path, std::ios::binary);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  return static_cast<bool>(file.flush());
}

} // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: tantawatt_pack DATA_DIR CATALOG.json BUILTIN.cpp\n", stderr);
    return 2;
  }
  const auto files = tantawatt::read_data_folder(argv[1]);
  if (!files) {
    std::fprintf(stderr, "tantawatt_pack: %s\n", files.error().message.c_str());
    return 2;
  }
  const auto packed = tantawatt::pack_catalog(*files);
  if (!packed) {
    const tantawatt::Error& error = packed.error();
    std::fprintf(stderr, "tantawatt_pack: %s at \"%s\": %s\n", error.code.c_str(),
                 error.path.c_str(), error.message.c_str());
    for (const tantawatt::Parameter& detail : error.params) {
      std::fprintf(stderr, "  %s: %s\n", detail.name.c_str(), detail.value.c_str());
    }
    return 2;
  }
  if (!write(argv[2], *packed) || !write(argv[3], as_cpp(*packed))) {
    std::fprintf(stderr, "tantawatt_pack: cannot write %s or %s\n", argv[2], argv[3]);
    return 2;
  }
  return 0;
}
