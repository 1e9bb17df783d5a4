#include "cli/request_flags.hpp"

#include <cstdlib>

#include "catalog/factor.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json;

constexpr const char* subject_texts[] = {"model", "method", "accelerator", "per"};

// A plain number goes out as one, so that a wrong one is told as a number.
Json value_of(const std::string& text) {
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (!text.empty() && end && *end == '\0' && text.find_first_not_of("0123456789.eE+-") == std::string::npos) return number;
  return text;
}

Json list_of(const std::string& text) {
  Json out = Json::array();
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t comma = std::min(text.find(',', from), text.size());
    if (comma > from) out.push_back(text.substr(from, comma - from));
    from = comma + 1;
  }
  return out;
}

// {"source": …} is written as source:iea-2020.
Json assumed(const std::string& text) {
  constexpr std::string_view mark = "source:";
  if (text.starts_with(mark)) return {{"source", text.substr(mark.size())}};
  return value_of(text);
}

} // namespace

const std::vector<std::string>& request_flags() {
  static const std::vector<std::string> flags = [] {
    std::vector<std::string> out = {"against", "assume", "catalog", "overlay", "choose", "comparison", "count", "format",
                                    "given",   "lang",   "place",   "region", "year"};
    for (const std::string prefix : {"", "a-", "b-"}) {
      out.push_back(prefix + "type");
      for (const char* text : subject_texts) out.push_back(prefix + text);
      for (const FactorSpec& spec : factor_table()) out.push_back(prefix + std::string(spec.id));
    }
    return out;
  }();
  return flags;
}

Json subject_from(const Options& options, const std::string& type, const std::string& prefix) {
  Json subject = {{"type", options.get(prefix + "type", type)}};
  for (const char* text : subject_texts)
    if (options.has(prefix + text)) subject[text] = options.get(prefix + text);
  for (const FactorSpec& spec : factor_table())
    if (options.has(prefix + std::string(spec.id)))
      subject[std::string(spec.field)] = value_of(options.get(prefix + std::string(spec.id)));
  return subject;
}

void add_request_fields(const Options& options, Json& request) {
  if (options.has("place")) request["place"] = options.get("place");
  if (options.has("year")) request["year"] = value_of(options.get("year"));
  if (options.has("choose")) request["choose"] = value_of(options.get("choose"));
  if (options.has("against")) request["against"] = list_of(options.get("against"));
  for (const auto& [factor, value] : options.assume) request["assume"][factor] = assumed(value);
  if (options.has("comparison")) request["claim"]["comparison"] = options.get("comparison");
  if (options.has("count")) request["claim"]["count"] = value_of(options.get("count"));
  for (const auto& [factor, value] : options.given) request["claim"]["given"][factor] = assumed(value);
  if (options.has("lang")) request["audience"]["locale"] = options.get("lang");
  if (options.has("region")) request["audience"]["region"] = options.get("region");
}

} // namespace tantawatt
