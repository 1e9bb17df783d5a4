// The writer against nlohmann's, which is built of other code: the same text for the same content.

#include "report/json_text.hpp"

#include <cmath>
#include <limits>

#include "../json_checks.hpp"

using namespace tantawatt;

namespace {

std::string written(std::string_view text) {
  JsonText out;
  out.text(text);
  return out.take();
}

std::string written(double number) {
  JsonText out;
  out.number(number);
  return out.take();
}

} // namespace

TEST_CASE("text: quotes, control characters and every length of UTF-8 read back as they were") {
  for (const std::string text : {"", "plain", "\"\\/", "\x01\x1f\t\n\r\b\f", "度 é 🌏", "\x7f"}) {
    INFO(text);
    CHECK(nlohmann::json::parse(written(text)) == text);
  }
  CHECK(written("\n\x02") == R"("\u000a\u0002")");
  CHECK(written("\x1f \x7f") == "\"\\u001f \x7f\"");
}

TEST_CASE("text: what is no UTF-8 is replaced, and the answer stays valid JSON") {
  // stray continuation, cut sequences, overlong forms, a surrogate, beyond U+10FFFF
  for (const std::string text : {"a\x80z", "a\xe5\xba", "\xf0\x9f\x8c", "\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff"}) {
    const auto read = nlohmann::json::parse(written(text), nullptr, false);
    REQUIRE(read.is_string());
    CHECK(read.get<std::string>().find("\xEF\xBF\xBD") != std::string::npos);
  }
  CHECK(written("a\x80z") == "\"a\xEF\xBF\xBDz\"");
}

// Every first byte, with second bytes at both sides of each bound of RFC 3629 and none, one or two bytes behind.
TEST_CASE("text: what is UTF-8 is what nlohmann's reader takes for it") {
  for (int lead = 0x80; lead <= 0xFF; ++lead)
    for (const char* rest : {"", "\x7f", "\x80", "\x8f", "\x90", "\x9f", "\xa0", "\xbf", "\xc0"})
      for (const char* tail : {"", "\x80", "\xbf", "\x80\x80", "\xbf\xbf", "\xbf\xc0", "\x7f\x80"}) {
        const std::string text = static_cast<char>(lead) + std::string(rest) + tail;
        const bool whole = nlohmann::json::accept("\"" + text + "\"");
        CAPTURE(lead, whole);
        CHECK((written(text) == "\"" + text + "\"") == whole);
      }
}

TEST_CASE("numbers: the same digits as nlohmann's document, null where not finite") {
  for (const double number : {0.0, 1.0, -1.5, 0.1, 1625000.0, 16883116.883116882, 1e21, 5e-324, 1.7976931348623157e308, 0.1 + 0.2}) {
    CHECK(written(number) == nlohmann::json(number).dump());
    CHECK(nlohmann::json::parse(written(number)).get<double>() == number);
  }
  CHECK(written(std::numeric_limits<double>::infinity()) == "null");
  CHECK(written(std::nan("")) == "null");
}

TEST_CASE("structure: commas where they belong, and only there") {
  JsonText out;
  out.open_object().key("a").open_list().whole(-2147483647 - 1).whole(0).flag(false).null().close_list();
  out.key("b").open_object().close_object().key("c").text_or_null("").key("d").open_list().open_list().close_list().open_object().close_object().close_list();
  out.close_object();
  CHECK(out.take() == R"({"a":[-2147483648,0,false,null],"b":{},"c":null,"d":[[],{}]})");
  CHECK(out.take().empty());
}
