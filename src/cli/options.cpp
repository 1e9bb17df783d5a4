#include "cli/options.hpp"

#include <algorithm>

#include "catalog/nearest.hpp"

namespace tantawatt {

std::string Options::get(const std::string& flag, const std::string& fallback) const {
  const auto at = flags.find(flag);
  return at == flags.end() ? fallback : at->second;
}

Result<Options> read_options(std::span<const std::string> arguments, std::span<const std::string> known) {
  Options out;
  bool only_texts = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (only_texts || !argument.starts_with("--")) {
      out.positional.push_back(argument);
      continue;
    }
    if (argument == "--") {
      only_texts = true;
      continue;
    }
    const auto equals = argument.find('=');
    const std::string name = argument.substr(2, equals == std::string::npos ? equals : equals - 2);
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      std::vector<std::string> near;
      for (const std::string& id : nearest_ids(name, {known.begin(), known.end()})) near.push_back("--" + id);
      return Error{"unknown-flag", "", "no flag is called --" + name, near, {{"given", "--" + name}}};
    }
    std::string value;
    if (equals != std::string::npos)
      value = argument.substr(equals + 1);
    else if (i + 1 < arguments.size())
      value = arguments[++i];
    else
      return Error{"missing-value", "", "--" + name + " needs a value behind it", {}, {{"given", "--" + name}}};
    if (name != "assume" && name != "given") {
      out.flags[name] = value;
      continue;
    }
    const auto split = value.find('=');
    if (split == std::string::npos)
      return Error{"missing-value", "", "--" + name + " takes factor=value, as in --" + name + " streaming-hour=\"0.8 kWh\""};
    (name == "assume" ? out.assume : out.given).emplace_back(value.substr(0, split), value.substr(split + 1));
  }
  return out;
}

} // namespace tantawatt
