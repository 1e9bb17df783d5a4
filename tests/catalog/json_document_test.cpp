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
  CHECK((*document)["a"][1]["b"] == "130萬度");
}

TEST_CASE("each limit has its own code and place") {
  CHECK(error_of("").code == "invalid-json");
  CHECK(error_of("{").code == "invalid-json");
  CHECK(error_of("{}x").code == "invalid-json");
  CHECK(error_of(R"({"a":1,"a":2})").code == "duplicate-key");
  CHECK(error_of(R"({"x":{"a/b":1,"a/b":2}})").path == "/x/a~1b");
  CHECK(error_of(R"({"x":[{"y":1e999}]})").code == "not-finite");
  CHECK(error_of("{\"x\":\"\xff\"}").code == "invalid-utf8");
  CHECK(error_of("{\"x\":NaN}").code == "invalid-json");
  CHECK(error_of(std::string(request_byte_limit + 1, ' ')).code == "too-large");
  CHECK(error_of(std::string(100000, '[')).code == "too-deep");
  CHECK(error_of(std::string(33, '[') + std::string(33, ']')).code == "too-deep");
}

TEST_CASE("32 levels are still legal") {
  CHECK(parse_document(std::string(32, '[') + std::string(32, ']'), 100));
}
