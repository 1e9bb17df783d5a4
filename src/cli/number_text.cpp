#include "cli/number_text.hpp"

#include <array>
#include <cmath>
#include <cstdio>

#include "equivalents/digits.hpp"

namespace tantawatt {
namespace {

struct Scale {
  double from;
  std::string_view zh, ja, en;
};
constexpr std::array<Scale, 3> myriads = {{{1e12, "兆", "兆", ""}, {1e8, "億", "億", ""}, {1e4, "萬", "万", ""}}};
constexpr std::array<Scale, 4> thousands = {{{1e12, "", "", " trillion"}, {1e9, "", "", " billion"}, {1e6, "", "", " million"}, {1e3, "", "", ""}}};

// Plain digits with commas; as many decimals as the number needs, at most six.
std::string plain(double value) {
  char buffer[64];
  const int decimals = value >= 100 || value == std::floor(value) ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
  if (value > 0 && value < 1e-3)
    std::snprintf(buffer, sizeof buffer, "%.2g", value);
  else
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
  std::string text = buffer;
  if (text.find('.') != std::string::npos && text.find('e') == std::string::npos) {
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
  }
  const std::size_t end = std::min(text.find('.'), text.find('e') == std::string::npos ? text.size() : text.find('e'));
  for (std::size_t at = std::min(end, text.size()); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

} // namespace

std::string number_text(double value, const std::string& lang, int digits) {
  if (!(value > 0)) return "0";
  const double rounded = round_to(value, digits);
  if (lang == "en") {
    for (const Scale& scale : thousands)
      if (rounded >= scale.from) return scale.en.empty() ? plain(rounded) : plain(rounded / scale.from) + std::string(scale.en);
    return plain(rounded);
  }
  for (const Scale& scale : myriads)
    if (rounded >= scale.from) {
      std::string text = plain(rounded / scale.from);
      std::erase(text, ','); // no comma inside a group of four
      return text + std::string(lang == "ja" ? scale.ja : scale.zh);
    }
  return plain(rounded);
}

std::string energy_text(double kilowatt_hours, const std::string& lang) {
  constexpr std::array<std::pair<double, const char*>, 5> units = {
      {{1e9, "TWh"}, {1e6, "GWh"}, {1e3, "MWh"}, {1, "kWh"}, {1e-3, "Wh"}}};
  std::string metric = plain(round_to(kilowatt_hours * 1000, 3)) + " Wh";
  for (const auto& [size, name] : units)
    if (kilowatt_hours >= size * (size == 1e6 ? 10 : 1)) {
      metric = plain(round_to(kilowatt_hours / size, 4)) + " " + name;
      break;
    }
  if (kilowatt_hours < 1) return metric;
  if (lang == "zh-TW") return number_text(kilowatt_hours, lang, 3) + "度" + (kilowatt_hours >= 1000 ? "（" + metric + "）" : "");
  if (lang == "ja") return number_text(kilowatt_hours, lang, 3) + "kWh";
  return metric;
}

std::string range_text(double low, double high, const std::string& lang, int digits) {
  const std::string sign = lang == "en" ? "–" : lang == "ja" ? "～" : "~";
  return number_text(low, lang, digits) + sign + number_text(high, lang, digits);
}

std::string about(const std::string& lang) { return lang == "en" ? "about " : "約"; }

} // namespace tantawatt
