#include "catalog/json_document.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace tantawatt {

// The grammar over the library's tokens. Its own parser accepts repeated keys and any depth, and words
// messages that nobody sees.
class DocumentReader {
public:
  explicit DocumentReader(std::string_view text) : lexer_(nlohmann::detail::input_adapter(text.begin(), text.end())) {
    document_.texts_.reserve(text.size()); // no text is longer than it was written, so nothing moves
  }

  Document take() { return std::move(document_); }

  std::optional<Error> read() {
    document_.values_.emplace_back();
    if (value(lexer_.scan(), 0) && lexer_.scan() != Token::end_of_input) invalid();
    return std::move(error_);
  }

private:
  using Lexer = nlohmann::detail::lexer<nlohmann::json, nlohmann::detail::iterator_input_adapter<const char*>>;
  using Token = Lexer::token_type;

  // A container being read.
  struct Open {
    std::size_t value;
    std::size_t last;  // read inside it, 0 before the first
    std::size_t count; // whole ones inside it
    bool in_order;     // of its keys
  };

  Lexer lexer_;
  Document document_;
  std::vector<Open> open_;
  std::optional<Error> error_;

  JsonValue& at(std::size_t index) { return document_.values_[index]; }

  bool fail(std::size_t index, const char* code, std::string_view message) {
    error_ = Error{code, at(index).path(), message};
    return false;
  }

  bool invalid() {
    const std::string at = std::to_string(lexer_.get_position().chars_read_total);
    const bool bad_bytes = std::string_view(lexer_.get_error_message()).find("UTF-8") != std::string_view::npos;
    error_ = Error{bad_bytes ? "invalid-utf8" : "invalid-json", "",
                   (bad_bytes ? "the text is not valid UTF-8 at byte " : "the text is no valid JSON at byte ") + at, {}, {{"byte", at}}};
    return false;
  }

  // The text of the token, kept.
  std::string_view kept() {
    const std::string& token = lexer_.get_string();
    std::vector<char>& texts = document_.texts_;
    const std::size_t start = texts.size();
    texts.insert(texts.end(), token.begin(), token.end());
    return {texts.data() + start, token.size()};
  }

  bool number(std::size_t index, double value) {
    if (!std::isfinite(value)) return fail(index, "not-finite", "a number is too large to hold");
    at(index).type_ = JsonValue::Type::number;
    at(index).number_ = value + 0.0; // there is no negative zero
    at(index).text_ = kept();
    return true;
  }

  bool flag(std::size_t index, bool value) {
    at(index).type_ = JsonValue::Type::flag;
    at(index).number_ = value ? 1 : 0;
    return true;
  }

  // NOLINTNEXTLINE(misc-no-recursion): the nesting limit bounds the depth
  bool value(Token token, std::size_t index) {
    switch (token) {
    case Token::literal_null:
      return true;
    case Token::literal_true:
      return flag(index, true);
    case Token::literal_false:
      return flag(index, false);
    case Token::value_unsigned:
      return number(index, static_cast<double>(lexer_.get_number_unsigned()));
    case Token::value_integer:
      return number(index, static_cast<double>(lexer_.get_number_integer()));
    case Token::value_float:
      return number(index, lexer_.get_number_float());
    case Token::value_string:
      at(index).type_ = JsonValue::Type::text;
      at(index).text_ = kept();
      return true;
    case Token::begin_array:
      return container(index, JsonValue::Type::array, Token::end_array);
    case Token::begin_object:
      return container(index, JsonValue::Type::object, Token::end_object);
    default:
      return invalid();
    }
  }

  // NOLINTNEXTLINE(misc-no-recursion)
  bool container(std::size_t index, JsonValue::Type type, Token end) {
    if (open_.size() >= nesting_limit) return fail(index, "too-deep", "nesting goes beyond " + std::to_string(nesting_limit) + " levels");
    at(index).type_ = type;
    open_.push_back({index, 0, 0, true});
    for (Token token = lexer_.scan(); open_.back().count > 0 || token != end; token = lexer_.scan()) {
      std::string_view key;
      if (type == JsonValue::Type::object) {
        if (token != Token::value_string) return invalid();
        key = kept();
      }
      const std::size_t inner = document_.values_.size();
      document_.values_.emplace_back().key_ = key;
      link(open_.back(), inner);
      if (type == JsonValue::Type::object) {
        if (lexer_.scan() != Token::name_separator) return invalid();
        token = lexer_.scan();
      }
      if (!value(token, inner)) return false;
      ++open_.back().count;
      token = lexer_.scan();
      if (token == end) break;
      if (token != Token::value_separator) return invalid();
    }
    const Open closed = open_.back();
    open_.pop_back();
    return closed.in_order || sort(closed.value);
  }

  static int distance(std::size_t from, std::size_t to) { return static_cast<int>(to) - static_cast<int>(from); }

  // Puts a value behind the last inside the open container.
  void link(Open& open, std::size_t index) {
    at(index).above_ = distance(index, open.value);
    if (open.last == 0) {
      at(open.value).first_ = distance(open.value, index);
    } else {
      at(open.last).next_ = distance(open.last, index);
      open.in_order = open.in_order && (!at(open.value).is_object() || at(open.last).key_ < at(index).key_);
    }
    open.last = index;
  }

  // Members in the order of their keys, as a packed catalog has them; false where a key stands twice.
  bool sort(std::size_t object) {
    std::vector<std::size_t> members;
    for (const JsonValue& member : at(object)) members.push_back(static_cast<std::size_t>(&member - &at(0)));
    const auto before = [this](std::size_t a, std::size_t b) { return at(a).key_ < at(b).key_; };
    std::make_heap(members.begin(), members.end(), before); // half a kilobyte less than std::sort in the module
    std::sort_heap(members.begin(), members.end(), before);
    at(object).first_ = distance(object, members.front());
    for (std::size_t i = 0; i + 1 < members.size(); ++i) {
      const auto [here, next] = std::pair(members[i], members[i + 1]);
      if (at(here).key_ == at(next).key_)
        return fail(next, "duplicate-key", "the key \"" + std::string(at(next).key_) + "\" stands here twice");
      at(here).next_ = distance(here, next);
    }
    at(members.back()).next_ = 0;
    return true;
  }
};

const JsonValue* JsonValue::find(std::string_view key) const {
  if (is_object())
    for (const JsonValue& member : *this)
      if (member.key_ == key) return &member;
  return nullptr;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the document
std::string JsonValue::path() const {
  if (above_ == 0) return {};
  const JsonValue& owner = *to(above_);
  if (owner.is_object()) return owner.path_of(key_);
  std::size_t place = 0;
  for (const JsonValue& other : owner) {
    if (&other == this) break;
    ++place;
  }
  return owner.path() + "/" + std::to_string(place);
}

// NOLINTNEXTLINE(misc-no-recursion)
std::string JsonValue::path_of(std::string_view key) const {
  std::string out = path() + "/";
  for (char c : key) {
    if (c == '~' || c == '/') out += '~';
    out += c == '~' ? '0' : c == '/' ? '1' : c;
  }
  return out;
}

std::string number_text(double value) {
  std::array<char, 64> digits{};
  return {digits.data(), nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), value)};
}

// A whole number that 64 bits hold is shown as it was written.
std::string number_text(const JsonValue& number) {
  const std::string_view text = number.text();
  const std::string_view longest = text.starts_with('-') ? "-9223372036854775808" : "18446744073709551615";
  const bool whole = text.find_first_of(".eE") == std::string_view::npos;
  if (whole && number.number() != 0 && (text.size() < longest.size() || (text.size() == longest.size() && text <= longest)))
    return std::string(text);
  return whole && number.number() == 0 ? "0" : number_text(number.number());
}

Result<Document> parse_document(std::string_view text, std::size_t byte_limit) {
  if (text.size() > byte_limit)
    return Error{"too-large", "", "the text is larger than " + std::to_string(byte_limit) + " bytes", {},
                 {{"given", std::to_string(text.size())}, {"legal", std::to_string(byte_limit)}}};
  DocumentReader reader(text);
  if (auto error = reader.read()) return *error;
  return reader.take();
}

} // namespace tantawatt
