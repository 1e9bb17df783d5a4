#include "quantity/parse.hpp"

#include <array>
#include <cmath>
#include <utility>

#include "quantity/number.hpp"
#include "quantity/unit.hpp"

namespace tantawatt {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// Full-width digits and signs, and the spaces that text copied from a page carries.
std::string normalised(std::string_view text) {
  std::string out(text);
  for (int digit = 0; digit <= 9; ++digit) {
    const char wide[] = {'\xEF', '\xBC', static_cast<char>(0x90 + digit), '\0'};
    replace_all(out, wide, std::string(1, static_cast<char>('0' + digit)));
  }
  const std::array<std::pair<std::string_view, std::string_view>, 6> same = {
      {{"．", "."}, {"，", ","}, {"　", " "}, {"\xC2\xA0", " "}, {"\xE2\x80\xAF", " "}, {"−", "-"}}};
  for (const auto& [from, to] : same) replace_all(out, from, to);
  while (!out.empty() && (out.back() == ' ' || out.back() == '\t' || out.back() == '\n')) out.pop_back();
  return out;
}

// The digits as written, for a suggestion: "1,300" gives "1300".
std::string digits_of(std::string_view text, std::string_view rest) {
  std::string out;
  for (char c : text.substr(0, text.size() - rest.size()))
    if (c != ',' && c != ' ') out += c;
  return out;
}

std::optional<Error> ambiguity(std::string_view number, std::string_view unit) {
  constexpr std::string_view sign = "兆";
  const auto at = unit.find(sign);
  const auto error = [&](const std::vector<std::string>& readings) {
    return Error{"ambiguous-unit", "", "\"" + std::string(unit) + "\" can be read in more than one way",
                 readings, {{"given", std::string(number) + " " + std::string(unit)}}};
  };
  const std::string n(number);
  if (unit == "mwh" || unit == "mWH")
    return error({n + " MWh", n + " mWh"});
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view tail = unit.substr(at + sign.size());
  if (tail.starts_with("瓦時") || tail.starts_with("瓦时") || tail.starts_with("瓦小時")) return error({n + " MWh"});
  if (tail.starts_with("瓦")) return error({n + " MW"});
  if (tail.starts_with("度")) return error({n + " MWh", n + " PWh"});
  if (tail.starts_with("焦")) return error({n + " MJ"});
  return error({});
}

std::size_t find_separator(std::string_view text, std::size_t& length) {
  for (std::string_view separator : {"~", "～", "–", "—", "至", " to ", "〜"}) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) continue;
    length = separator.size();
    return at;
  }
  return std::string_view::npos;
}

} // namespace

Result<Amount> parse_quantity(std::string_view given) {
  const std::string text = normalised(given);
  const auto number = read_number(text);
  if (!number) {
    Error error = number.error();
    error.params.push_back({"given", std::string(given)});
    return error;
  }
  std::string_view rest = number->rest;
  if (auto error = ambiguity(digits_of(text, rest), rest)) return *error;
  double factor = 1;
  auto unit = find_unit(rest);
  while (!unit) {
    const auto multiplier = take_multiplier(rest);
    if (!multiplier) break;
    factor *= multiplier->factor;
    rest = multiplier->rest;
    unit = find_unit(rest);
  }
  if (!unit)
    return Error{"unknown-unit", "", "no unit is called \"" + std::string(rest) + "\"", {},
                 {{"given", std::string(given)}}};
  Amount amount{unit->to_coherent(number->value * factor), unit->dimension, unit->currency};
  amount.has_unit = !rest.empty();
  if (!std::isfinite(amount.coherent))
    return Error{"not-finite", "", "the number is too large to hold", {}, {{"given", std::string(given)}}};
  return amount;
}

Result<QuantityRange> parse_quantity_range(std::string_view given) {
  const std::string text = normalised(given);
  std::size_t length = 0;
  const std::size_t at = find_separator(text, length);
  if (at == std::string::npos) {
    auto single = parse_quantity(text);
    if (!single) return single.error();
    return QuantityRange{*single, std::nullopt};
  }
  auto high = parse_quantity(std::string_view(text).substr(at + length));
  if (!high) return high.error();
  const std::string low_text(std::string_view(text).substr(0, at));
  auto low = parse_quantity(low_text);
  if (!low) return low.error();
  if (!low->has_unit && high->has_unit) {
    // "0.077~0.8 kWh": read the left end again with the right end's unit behind it.
    const auto number = read_number(std::string_view(text).substr(at + length));
    low = parse_quantity(low_text + " " + std::string(number->rest));
    if (!low) return low.error();
  }
  return QuantityRange{*low, *high};
}

} // namespace tantawatt
