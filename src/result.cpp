#include "result.hpp"

namespace tantawatt {

Error::Error(const char* name, std::string_view where, std::string_view said, std::span<const std::string> nearest,
             Details details)
    : code(name), path(where), message(said), suggest(nearest.begin(), nearest.end()) {
  params.reserve(details.size());
  for (const Detail& detail : details) params.push_back({detail.name, std::string(detail.value)});
}
Error::Error(const Error& other) = default;
Error::Error(Error&& other) noexcept = default;
Error& Error::operator=(const Error& other) = default;
Error& Error::operator=(Error&& other) noexcept = default;
Error::~Error() = default;

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (std::string_view part : parts) out.append(part.data(), part.size());
  return out;
}

Error at_path(const std::string& prefix, Error error) {
  error.path.insert(0, prefix);
  return error;
}

} // namespace tantawatt
