#include "catalog/json_document.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tantawatt {
namespace {

// Builds the document while watching depth and repeated keys, which the library's own reader
// accepts in silence. Returning false from a callback stops the parser.
class Builder final : public nlohmann::json_sax<Json> {
public:
  Json root;
  std::optional<Error> error;

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t&) override { return put(value); }
  bool string(string_t& value) override { return put(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json::value_t::object); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Json::value_t::array); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    keys_.back() = name;
    if (!stack_.back()->contains(name)) return true;
    return fail("duplicate-key", "the key \"" + name + "\" stands here twice");
  }

  bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& problem) override {
    if (error) return false;
    if (problem.id == 406) return fail("not-finite", "a number is too large to hold");
    const std::string place = "byte " + std::to_string(at);
    if (std::string_view(problem.what()).find("UTF-8") != std::string_view::npos)
      error = Error{"invalid-utf8", "", "the text is not valid UTF-8 at " + place};
    else
      error = Error{"invalid-json", "", "the text is no valid JSON at " + place};
    error->params.push_back({"byte", std::to_string(at)});
    return false;
  }

private:
  std::vector<Json*> stack_;
  std::vector<std::string> keys_;

  std::string path() const {
    std::string out;
    for (std::size_t i = 0; i < stack_.size(); ++i)
      out += "/" + (stack_[i]->is_array() ? std::to_string(stack_[i]->size()) : escaped(keys_[i]));
    return out;
  }

  static std::string escaped(const std::string& key) {
    std::string out;
    for (char c : key) out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
  }

  bool fail(const std::string& code, const std::string& message) {
    error = Error{code, path(), message};
    return false;
  }

  Json* place(Json value) {
    if (stack_.empty()) {
      root = std::move(value);
      return &root;
    }
    Json& parent = *stack_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    Json& slot = parent[keys_.back()];
    slot = std::move(value);
    return &slot;
  }

  bool put(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json container) {
    if (static_cast<int>(stack_.size()) >= nesting_limit)
      return fail("too-deep", "nesting goes beyond " + std::to_string(nesting_limit) + " levels");
    stack_.push_back(place(std::move(container)));
    keys_.emplace_back();
    return true;
  }

  bool close() {
    stack_.pop_back();
    keys_.pop_back();
    return true;
  }
};

} // namespace

std::string number_text(double value) {
  std::array<char, 64> digits{};
  return {digits.data(), nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), value)};
}

// Not by `dump`, which brings a writer for everything else that a document may hold.
std::string number_text(const Json& number) {
  if (const auto* value = number.get_ptr<const double*>()) return number_text(*value);
  if (const auto* value = number.get_ptr<const std::uint64_t*>()) return std::to_string(*value);
  return std::to_string(number.get<std::int64_t>());
}

Result<Json> parse_document(std::string_view text, std::size_t byte_limit) {
  if (text.size() > byte_limit)
    return Error{"too-large", "", "the text is larger than " + std::to_string(byte_limit) + " bytes", {},
                 {{"given", std::to_string(text.size())}, {"legal", std::to_string(byte_limit)}}};
  Builder builder;
  const bool read = Json::sax_parse(text.begin(), text.end(), &builder);
  if (builder.error) return *builder.error;
  if (!read) return Error{"invalid-json", "", "the text is no valid JSON"};
  return std::move(builder.root);
}

} // namespace tantawatt
