#include "cli/json.hpp"

namespace tantawatt {

nlohmann::json read_json(const std::string& text) { return nlohmann::json::parse(text, nullptr, false); }

std::string json_text(const nlohmann::json& document) {
  return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace tantawatt
