// tantawatt "1300 MWh", train, infer, claim, compare: a request made of flags, answered as a table,
// JSON or CSV.

#include "cli/json.hpp"
#include "cli/program.hpp"
#include "cli/request_flags.hpp"
#include "cli/table_view.hpp"
#include "engine.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json;

int answer(const Options& options, const Json& request) {
  const std::string format = options.get("format", "table");
  if (format != "table" && format != "json" && format != "csv")
    return complain({"unknown-format", "", "--format is table, json or csv", std::vector<std::string>{"table", "json", "csv"}});
  const auto loaded = open_catalog(options);
  if (!loaded) return complain(loaded.error());
  const std::string response = evaluate(loaded->catalog, json_text(request));
  const Json document = read_json(response);
  if (document.contains("error")) {
    if (format == "json") print(response);
    const auto& error = document["error"];
    const std::string told = translated_error(loaded->packed, options.get("lang", "en"), error);
    return complain({error["code"].get<std::string>().c_str(), error["path"].get<std::string>(), told,
                     error["suggest"].get<std::vector<std::string>>()});
  }
  if (format == "json") return print(response);
  return print(format == "csv" ? csv_view(document)
                               : table_view(document, loaded->catalog, loaded->packed, options.get("lang", "en")));
}

Result<Options> options_for(std::span<const std::string> arguments) { return read_options(arguments, request_flags()); }

} // namespace

int short_command(std::span<const std::string> arguments) {
  const auto options = options_for(arguments);
  if (!options) return complain(options.error());
  if (options->positional.size() != 1)
    return complain({"unknown-command", "", "one quantity is expected, as in tantawatt \"1300 MWh\"; see tantawatt help"});
  Json request = {{"subject", {{"type", "energy"}, {"energy", options->positional.front()}}}};
  add_request_fields(*options, request);
  return answer(*options, request);
}

int subject_command(const std::string& type, std::span<const std::string> arguments) {
  const auto options = options_for(arguments);
  if (!options) return complain(options.error());
  Json request = Json::object();
  if (type == "compare") {
    request["subject"] = {{"type", "compare"}};
    std::size_t next = 0;
    for (const std::string name : {"a", "b"}) {
      const bool by_model = options->has(name + "-model");
      Json subject = subject_from(*options, by_model ? "training" : "energy", name + "-");
      if (subject.size() == 1 && next < options->positional.size()) subject["energy"] = options->positional[next++];
      request["subject"][name] = std::move(subject);
    }
  } else if (type == "claim") {
    Json subject = subject_from(*options, options->has("model") ? "training" : "energy");
    if (subject["type"] == "energy" && !options->positional.empty()) subject["energy"] = options->positional.front();
    request["subject"] = std::move(subject);
  } else {
    request["subject"] = subject_from(*options, type);
    if (!options->positional.empty() && !options->has("model")) request["subject"]["model"] = options->positional.front();
  }
  add_request_fields(*options, request);
  return answer(*options, request);
}

} // namespace tantawatt
