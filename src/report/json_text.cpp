#include "report/json_text.hpp"

#include <array>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

namespace tantawatt {
namespace {

// Length of the valid UTF-8 sequence at the start of `text`, 0 when there is none (RFC 3629).
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
  if (length == 0 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte(i) & 0xC0) != 0x80) return 0;
  const unsigned char second = byte(1);
  if (lead == 0xE0 && second < 0xA0) return 0; // overlong
  if (lead == 0xED && second > 0x9F) return 0; // surrogates
  if (lead == 0xF0 && second < 0x90) return 0; // overlong
  if (lead == 0xF4 && second > 0x8F) return 0; // beyond U+10FFFF
  return length;
}

} // namespace

JsonText& JsonText::key(std::string_view name) {
  separate();
  quote(name);
  out_ += ':';
  first_ = true;
  return *this;
}

JsonText& JsonText::text(std::string_view value) {
  separate();
  quote(value);
  return *this;
}

JsonText& JsonText::number(double value) {
  if (!std::isfinite(value)) return null();
  std::array<char, 64> digits{};
  const char* end = nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), value);
  return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonText& JsonText::whole(int value) {
  std::array<char, 12> digits{};
  std::size_t at = digits.size();
  unsigned rest = value < 0 ? 0U - static_cast<unsigned>(value) : static_cast<unsigned>(value);
  do {
    digits[--at] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (value < 0) digits[--at] = '-';
  return raw({digits.data() + at, digits.size() - at});
}

std::string JsonText::take() { return std::exchange(out_, {}); }

JsonText& JsonText::open(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
  return *this;
}

JsonText& JsonText::close(char bracket) {
  out_ += bracket;
  first_ = false;
  return *this;
}

JsonText& JsonText::raw(std::string_view value) {
  separate();
  out_ += value;
  return *this;
}

void JsonText::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

void JsonText::quote(std::string_view value) {
  constexpr std::string_view hex = "0123456789abcdef";
  out_ += '"';
  // What stands as it is goes over in runs: names and texts of the catalog are one run each.
  const char* const end = value.data() + value.size();
  const char* run = value.data();
  for (const char* at = run; at != end;) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\') {
      ++at;
      continue;
    }
    const std::size_t length = sequence_length({at, static_cast<std::size_t>(end - at)});
    if (length > 1) {
      at += length;
      continue;
    }
    out_.append(run, at);
    if (length == 0) {
      out_ += "\xEF\xBF\xBD";
    } else if (byte < 0x20) {
      out_ += "\\u00";
      out_ += hex[byte >> 4];
      out_ += hex[byte & 15];
    } else {
      out_ += '\\';
      out_ += *at;
    }
    run = ++at;
  }
  out_.append(run, end);
  out_ += '"';
}

} // namespace tantawatt
