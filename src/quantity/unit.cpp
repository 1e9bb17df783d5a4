#include "quantity/unit.hpp"

#include <cmath>

#include "quantity/unit_table.hpp"

namespace tantawatt {
namespace {

using unit_table::Row;

// Whole-number quotients are reduced, so that MWh is exactly 1000 kWh and not 1e6 × n ÷ 1000.
Unit reduced(Dimension dimension, double numerator, double denominator) {
  const auto divides = [](double small, double large) {
    return small >= 1 && large / small == std::floor(large / small);
  };
  if (divides(denominator, numerator)) return {dimension, numerator / denominator, 1};
  if (divides(numerator, denominator)) return {dimension, 1, denominator / numerator};
  return {dimension, numerator, denominator};
}

Unit to_unit(const Row& row, double numerator = 1, double denominator = 1) {
  return reduced(row.dimension, row.numerator * numerator, row.denominator * denominator);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// NOLINTNEXTLINE(misc-no-recursion): once, to respell
std::optional<Unit> by_symbol(std::string_view text) {
  for (const Row& row : unit_table::plain)
    if (row.name == text) return to_unit(row);
  for (const Row& row : unit_table::prefixable) {
    if (row.name == text) return to_unit(row);
    if (!text.ends_with(row.name)) continue;
    const std::string_view head = text.substr(0, text.size() - row.name.size());
    for (const auto& prefix : unit_table::prefixes)
      if (prefix.symbol == head) return to_unit(row, prefix.numerator, prefix.denominator);
  }
  // kWh is often typed in other cases; only a small m could mean two things ("mwh").
  if (text.size() == 3 && text[0] != 'm' && (text[1] | 0x20) == 'w' && (text[2] | 0x20) == 'h') {
    const char head = (text[0] == 'K') ? 'k' : (text[0] == 'g' || text[0] == 't') ? static_cast<char>(text[0] & ~0x20) : text[0];
    const std::string usual = {head, 'W', 'h'};
    if (usual != text) return by_symbol(usual);
  }
  for (std::string_view code : unit_table::currencies)
    if (text == code) return Unit{dimension::money, 1, 1, code};
  if (text == "NT$") return Unit{dimension::money, 1, 1, "TWD"};
  if (text == "US$" || text == "$") return Unit{dimension::money, 1, 1, "USD"};
  return std::nullopt;
}

std::optional<Unit> by_word(std::string_view text) {
  std::string word;
  for (char c : text)
    if (c != ' ' && c != '-') word += (c >= 'A' && c <= 'Z') ? static_cast<char>(c | 0x20) : c;
  if (word.size() > 3 && word.ends_with('s')) word.pop_back();
  for (std::size_t i = 0; i < unit_table::words.size(); ++i) {
    const Row& row = unit_table::words[i];
    if (word == row.name) return to_unit(row);
    if (i >= unit_table::prefixable_words || !std::string_view(word).ends_with(row.name)) continue;
    const std::string_view head = std::string_view(word).substr(0, word.size() - row.name.size());
    for (const auto& prefix : unit_table::prefixes)
      if (prefix.word == head) return to_unit(row, prefix.numerator, prefix.denominator);
  }
  return std::nullopt;
}

std::optional<Unit> simple(std::string_view text) {
  text = trimmed(text);
  if (auto unit = by_symbol(text)) return unit;
  return by_word(text);
}

// "tCO2e", "kg CO₂-eq": the mark says what the mass is of, not how much it is.
std::string without_carbon_mark(std::string_view text) {
  std::string out(text);
  for (std::string_view mark : {"CO2eq", "CO2-eq", "CO2e", "CO2", "CO₂eq", "CO₂-eq", "CO₂e", "CO₂"}) {
    const auto at = out.find(mark);
    if (at == std::string::npos) continue;
    out.erase(at, mark.size());
    std::size_t front = at;
    while (front > 0 && (out[front - 1] == ' ' || out[front - 1] == '-')) out.erase(--front, 1);
    break;
  }
  return out;
}

std::optional<Unit> quotient(std::string_view above, std::string_view below) {
  const auto a = simple(above);
  const auto b = simple(below);
  if (!a || !b) return std::nullopt;
  Unit unit = reduced(a->dimension / b->dimension, a->numerator * b->denominator,
                      a->denominator * b->numerator);
  unit.currency = a->currency;
  return unit;
}

} // namespace

std::optional<Unit> find_unit(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return Unit{dimension::ratio, 1, 1};
  if (auto unit = simple(text)) return unit;
  const std::string plain = without_carbon_mark(text);
  const std::string_view view = plain;
  if (const auto slash = view.find('/'); slash != std::string_view::npos)
    return quotient(view.substr(0, slash), view.substr(slash + 1));
  if (const auto per = view.find(" per "); per != std::string_view::npos)
    return quotient(view.substr(0, per), view.substr(per + 5));
  return simple(view);
}

std::optional<Multiplier> take_multiplier(std::string_view text) {
  for (const auto& word : unit_table::counting)
    if (text.starts_with(word.text)) return Multiplier{word.factor, text.substr(word.text.size())};
  return std::nullopt;
}

} // namespace tantawatt
