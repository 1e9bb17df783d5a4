#include "result.hpp"

namespace tantawatt {

Error::Error(std::string_view code_, std::string_view path_, std::string_view message_,
             std::vector<std::string> suggest_, Details details)
    : code(code_), path(path_), message(message_), suggest(std::move(suggest_)) {
  params.reserve(details.size());
  for (const Detail& detail : details) params.push_back({std::string(detail.name), std::string(detail.value)});
}
Error::Error(const Error& other) = default;
Error::Error(Error&& other) noexcept = default;
Error& Error::operator=(const Error& other) = default;
Error& Error::operator=(Error&& other) noexcept = default;
Error::~Error() = default;

Error at_path(const std::string& prefix, Error error) {
  error.path.insert(0, prefix);
  return error;
}

} // namespace tantawatt
