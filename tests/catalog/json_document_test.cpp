// Hostile text costs one error and nothing else.

#include <string>

#include <catch2/catch_all.hpp>

#include "catalog/json_document.hpp"

using namespace tantawatt;

namespace {

Error error_of(const std::string& text, std::size_t limit = request_byte_limit) {
  const auto document = parse_document(text, limit);
  REQUIRE_FALSE(document);
  return document.error();
}

} // namespace

TEST_CASE("a document of the right size and depth is read") {
  const auto document = parse_document(R"({"a":[1,{"b":"130萬度"}]})", 100);
  REQUIRE(document);
  const JsonValue* list = document->root().find("a");
  REQUIRE(list);
  const JsonValue& inner = *++list->begin();
  CHECK(list->is_array());
  CHECK((*list->begin()).number() == 1);
  CHECK(inner.find("b")->text() == "130萬度");
  CHECK(inner.find("b")->path() == "/a/1/b");
}

TEST_CASE("members come in the order of their keys, whichever they were written in") {
  const auto document = parse_document(R"({"c":1,"a":2,"d":3,"b":4,"":5})", 100);
  REQUIRE(document);
  std::string keys;
  for (const JsonValue& member : document->root()) keys += std::string(member.key()) + number_text(member) + " ";
  CHECK(keys == "5 a2 b4 c1 d3 ");
}

// Putting each key among those before it would take minutes here.
TEST_CASE("members in the worst order cost little more than in the best") {
  std::string text = "{";
  constexpr int count = 200'003; // a prime, so that its multiples come in every place
  for (long i = 0; i < count; ++i) text += (i == 0 ? "\"" : ",\"") + std::to_string(1'000'000 + i * 7919 % count) + "\":0";
  const auto document = parse_document(text + "}", 4 * 1024 * 1024);
  REQUIRE(document);
  int expected = 1'000'000;
  for (const JsonValue& member : document->root())
    if (member.key() != std::to_string(expected++)) FAIL("out of order at " << member.key());
  CHECK(expected == 1'000'000 + count);
  CHECK(parse_document(text + ",\"1000007\":1}", 4 * 1024 * 1024).error().path == "/1000007");
}

TEST_CASE("a text outlives the document's moves, escapes and all") {
  auto document = parse_document(R"({"a":"\u5ea6\n\"","b":"plain"})", 100);
  REQUIRE(document);
  const std::string_view text = document->root().find("a")->text();
  const Document moved = std::move(*document);
  CHECK(text == "度\n\"");
  CHECK(moved.root().find("b")->text() == "plain");
}

TEST_CASE("a number is known as it was written and as it is shown") {
  const auto document = parse_document(R"([18446744073709551615,18446744073709551616,-9223372036854775808,-9223372036854775809,1e3,-0,0,0.5,1000])", 200);
  REQUIRE(document);
  std::string shown;
  for (const JsonValue& number : document->root()) shown += number_text(number) + " ";
  CHECK(shown == "18446744073709551615 1.8446744073709552e+19 -9223372036854775808 -9.223372036854776e+18 1000.0 0 0 0.5 1000 ");
}

TEST_CASE("each limit has its own code and place") {
  CHECK(error_of("").code == "invalid-json");
  CHECK(error_of("{").code == "invalid-json");
  CHECK(error_of("{}x").code == "invalid-json");
  CHECK(error_of(R"({"a":1,"a":2})").code == "duplicate-key");
  CHECK(error_of(R"({"x":{"a/b":1,"a/b":2}})").path == "/x/a~1b");
  CHECK(error_of(R"({"x":[{"y":1e999}]})").code == "not-finite");
  CHECK(error_of(R"({"x":[{"y":1e999}]})").path == "/x/0/y");
  CHECK(error_of(R"({"x":[1,[2,1e999]]})").path == "/x/1/1");
  CHECK(error_of(R"({"b":1,"a":2,"b":3})").path == "/b");
  CHECK(error_of("[1,]").code == "invalid-json");
  CHECK(error_of("{\"a\":1,}").code == "invalid-json");
  CHECK(error_of("[1 2]").code == "invalid-json");
  CHECK(error_of("[1 2 3]").code == "invalid-json"); // where a comma belongs nothing else may stand
  CHECK(error_of(R"({"a":1 "b" "c":2})").code == "invalid-json");
  CHECK(error_of("{1:2}").code == "invalid-json");
  CHECK(error_of("{\"x\":\"\xff\"}").code == "invalid-utf8");
  CHECK(error_of("{\"x\":NaN}").code == "invalid-json");
  CHECK(error_of(std::string(request_byte_limit + 1, ' ')).code == "too-large");
  CHECK(error_of(std::string(100000, '[')).code == "too-deep");
  CHECK(error_of(std::string(33, '[') + std::string(33, ']')).code == "too-deep");
}

TEST_CASE("32 levels are still legal") {
  CHECK(parse_document(std::string(32, '[') + std::string(32, ']'), 100));
}
