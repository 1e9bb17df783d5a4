#include "quantity/number.hpp"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace tantawatt {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool starts_with_word(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if ((text[i] | 0x20) != word[i]) return false;
  return true;
}

// A comma groups thousands: it must be followed by exactly three digits, or the writer may have
// meant a decimal comma, which is not ours to guess.
bool is_group_comma(std::string_view text, std::size_t at) {
  if (at + 3 >= text.size()) return false;
  for (std::size_t i = at + 1; i <= at + 3; ++i)
    if (!is_digit(text[i])) return false;
  return at + 4 >= text.size() || !is_digit(text[at + 4]);
}

double to_double(const std::string& plain) {
#if defined(__cpp_lib_to_chars)
  double value = 0;
  const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return read.ec == std::errc() ? value : HUGE_VAL;
#else // musl's strtod, the only other one in use, knows no locale
  return std::strtod(plain.c_str(), nullptr);
#endif
}

} // namespace

Result<LeadingNumber> read_number(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  std::string plain;
  std::size_t at = 0;
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
    if (text[at] == '-') plain += '-';
    ++at;
  }
  if (starts_with_word(text.substr(at), "nan") || starts_with_word(text.substr(at), "inf"))
    return Error{"not-finite", "", "the number must be finite"};
  bool digits = false;
  for (; at < text.size(); ++at) {
    if (is_digit(text[at])) {
      plain += text[at];
      digits = true;
    } else if (!(text[at] == ',' && digits && is_group_comma(text, at))) {
      break;
    }
  }
  if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    plain += '.';
    for (++at; at < text.size() && is_digit(text[at]); ++at) {
      plain += text[at];
      digits = true;
    }
  }
  if (!digits) return Error{"invalid-number", "", "a number is expected here"};
  if (at < text.size() && (text[at] == ',' || text[at] == '.'))
    return Error{"invalid-number", "", "write thousands as 1,300 and decimals as 0.8"};
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    std::size_t end = at + 1;
    if (end < text.size() && (text[end] == '+' || text[end] == '-')) ++end;
    if (end < text.size() && is_digit(text[end])) {
      while (end < text.size() && is_digit(text[end])) ++end;
      plain += text.substr(at, end - at);
      at = end;
    }
  }
  // from_chars takes no plus sign in front of the exponent's digits only in C++23's reading; ours
  // accepts it, but never a number that starts with a point.
  if (plain.front() == '.') plain.insert(0, "0");
  if (plain.size() > 1 && plain[0] == '-' && plain[1] == '.') plain.insert(1, "0");
  const double value = to_double(plain);
  if (!std::isfinite(value)) return Error{"not-finite", "", "the number is too large to hold"};
  text.remove_prefix(at);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return LeadingNumber{value, text};
}

} // namespace tantawatt
