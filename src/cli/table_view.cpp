#include "cli/table_view.hpp"

#include <algorithm>

#include "cli/csv.hpp"
#include "cli/json.hpp"
#include "cli/number_text.hpp"
#include "result.hpp"

namespace tantawatt {
namespace {

using Json = nlohmann::json;

std::string phrase(const Json& phrases, const std::string& key, const std::string& fallback) {
  const auto at = phrases.find(key);
  return at != phrases.end() && at->is_string() ? at->get<std::string>() : fallback;
}

Json phrases_of(const std::string& packed, const std::string& lang) {
  const Json document = read_json(packed);
  if (!document.is_object() || !document.contains("phrases")) return Json::object();
  return document["phrases"].value(lang, Json::object());
}

void amount_lines(std::string& out, const Json& response, const std::string& lang, const std::string& indent) {
  const auto line = [&](const char* key, auto text_of) {
    if (!response.contains(key)) return;
    const Json& value = response[key];
    if (!value["mid"].is_number() && !value["median"].is_number()) {
      out += indent + text_of(value["low"].get<double>()) + " … " + text_of(value["high"].get<double>()) + "\n";
      return;
    }
    out += indent + text_of(value["mid"].is_number() ? value["mid"].get<double>() : value["median"].get<double>());
    if (value["low"] != value["high"])
      out += " (" + text_of(value["low"].get<double>()) + " … " + text_of(value["high"].get<double>()) + ")";
    out += "\n";
  };
  line("energy", [&](double v) { return energy_text(v, lang); });
  line("carbon", [&](double v) { return number_text(v, lang, 3) + " kg CO2e"; });
  line("water", [&](double v) { return number_text(v, lang, 3) + " L"; });
  if (response.contains("cost")) {
    const std::string currency = response["cost"].value("unit", "");
    line("cost", [&](double v) { return number_text(v, lang, 3) + " " + currency; });
  }
}

void equivalent_lines(std::string& out, const Json& response, const Catalog& catalog, const Json& phrases,
                      const std::string& lang) {
  const auto chosen = response.value("chosen", std::vector<std::string>{});
  for (const Json& one : response["equivalents"]) {
    const std::string id = one["id"];
    const Comparison* comparison = catalog.comparison(id);
    const bool picked = std::find(chosen.begin(), chosen.end(), id) != chosen.end();
    const Json& count = one["count"];
    const Json& middle = count["mid"].is_number() ? count["mid"] : count["median"];
    out += picked ? "* " : "  ";
    const Json& shown = one["shown"];
    const bool in_time = one["form"] == "duration";
    if (in_time && shown["count"].is_number()) {
      // One running thing for so long: its count would be a tiny part of a year.
      out += about(lang) + number_text(shown["count"], lang) + " " + phrase(phrases, "unit." + shown["unit"].get<std::string>(), shown["unit"]);
    } else {
      out += middle.is_number() ? about(lang) + number_text(middle.get<double>(), lang) + " " : "– ";
      out += phrase(phrases, joined({"unit.", comparison->unit}), std::string(comparison->unit));
      if (count["low"] != count["high"]) out += " (" + range_text(count["low"], count["high"], lang) + ")";
    }
    const auto language = std::find(languages.begin(), languages.end(), lang);
    const std::string_view name = language == languages.end() ? id : comparison->name[static_cast<std::size_t>(language - languages.begin())];
    out += joined({"  ", name, " [", id, "]\n"});
  }
}

void claim_lines(std::string& out, const Json& response, const Json& phrases) {
  if (!response.contains("claim")) return;
  const Json& claim = response["claim"];
  const char* verdict = claim["arithmetic"].get<bool>() ? "yes" : "no";
  out += "\n" + phrase(phrases, std::string("claim.arithmetic.") + verdict, std::string("arithmetic: ") + verdict) + "\n";
  for (const Json& premise : claim["premises"])
    out += "  " + phrase(phrases, "factor." + premise["factor"].get<std::string>(), premise["factor"]) + ": " +
           phrase(phrases, "premise." + premise["status"].get<std::string>(), premise["status"]) + "\n";
}

} // namespace

std::string table_view(const Json& response, const Catalog& catalog, const std::string& packed, const std::string& lang) {
  const Json phrases = phrases_of(packed, lang);
  std::string out;
  if (response.contains("ratio")) {
    for (const char* side : {"a", "b"}) {
      out += std::string(side) + "\n";
      amount_lines(out, response[side], lang, "  ");
    }
    const Json& ratio = response["ratio"];
    out += "a / b";
    if (ratio["mid"].is_number()) out += " = " + number_text(ratio["mid"].get<double>(), lang, 3);
    out += " (" + range_text(ratio["low"], ratio["high"], lang, 3) + ")";
    return out;
  }
  amount_lines(out, response, lang, "");
  if (!response["equivalents"].empty()) out += "\n";
  equivalent_lines(out, response, catalog, phrases, lang);
  claim_lines(out, response, phrases);
  for (const Json& warning : response["warnings"]) out += "! " + warning["message"].get<std::string>() + "\n";
  if (!out.empty()) out.pop_back();
  return out;
}

std::string csv_view(const Json& response) {
  std::string out = "id,low,mid,high,per_unit,unit,sources";
  for (const Json& one : response.value("equivalents", Json::array())) {
    std::string sources;
    for (const Json& source : one["sources"]) sources += (sources.empty() ? "" : ";") + source.get<std::string>();
    const auto number = [](const Json& value) { return value.is_number() ? json_text(value) : std::string(); };
    out += "\r\n" + csv_row({one["id"], number(one["count"]["low"]), number(one["count"]["mid"]), number(one["count"]["high"]),
                             number(one["perUnit"]["mid"]), one["perUnit"]["unit"], sources});
  }
  return out;
}

std::string translated_error(const std::string& packed, const std::string& lang, const Json& error) {
  std::string text = phrase(phrases_of(packed, lang), "error." + error["code"].get<std::string>(), "");
  if (text.empty()) return error["message"];
  for (const auto& [name, value] : error["params"].items()) {
    const std::string slot = "{" + name + "}";
    for (auto at = text.find(slot); at != std::string::npos; at = text.find(slot, at + 1))
      text.replace(at, slot.size(), value.get<std::string>());
  }
  return text;
}

} // namespace tantawatt
