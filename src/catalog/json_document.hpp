#pragma once
// Text to JSON, with every limit checked before or while it is read, so that hostile text costs an
// error and nothing else. nlohmann_json splits the text into tokens; what is kept of them is a flat
// list of values that view one block of text, a third of the library's own tree in the module.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "result.hpp"

namespace tantawatt {

inline constexpr std::size_t request_byte_limit = 256 * 1024;
inline constexpr std::size_t catalog_byte_limit = 4 * 1024 * 1024;
inline constexpr int nesting_limit = 32;

/// One value of a document, to be looked at while the document lives. Members of an object come in the
/// order of their keys, whichever they were written in.
class JsonValue {
public:
  enum class Type { null, flag, number, text, array, object };

  Type type() const { return type_; }
  bool is_object() const { return type_ == Type::object; }
  bool is_array() const { return type_ == Type::array; }
  bool is_number() const { return type_ == Type::number; }
  bool is_text() const { return type_ == Type::text; }
  bool is_flag() const { return type_ == Type::flag; }

  /// Its name, as a member of an object.
  std::string_view key() const { return key_; }
  /// Of a text: what it says. Of a number: as it was written.
  std::string_view text() const { return text_; }
  /// Of a number; of a flag 1 or 0.
  double number() const { return number_; }

  /// The member of that name; nullptr where there is none, or no object.
  const JsonValue* find(std::string_view key) const;
  bool contains(std::string_view key) const { return find(key) != nullptr; }

  /// Where it stands in the document, as a JSON pointer; and where a member of that name stands or would.
  std::string path() const;
  std::string path_of(std::string_view key) const;

  /// Elements of an array, members of an object; nothing inside all else.
  class Iterator {
  public:
    explicit Iterator(const JsonValue* at) : at_(at) {}
    const JsonValue& operator*() const { return *at_; }
    Iterator& operator++() {
      at_ = at_->to(at_->next_);
      return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

  private:
    const JsonValue* at_;
  };
  bool is_empty() const { return first_ == 0; }
  Iterator begin() const { return Iterator(to(first_)); }
  Iterator end() const { return Iterator(nullptr); }

private:
  friend class DocumentReader;

  Type type_ = Type::null;
  // How far away in the list stand the first value inside, the next one beside it and the one around it; 0 is none.
  int first_ = 0;
  int next_ = 0;
  int above_ = 0;
  std::string_view key_;
  std::string_view text_;
  double number_ = 0;

  const JsonValue* to(int distance) const { return distance == 0 ? nullptr : this + distance; }
};

/// Owns what its values view; they stay where they are when it moves.
class Document {
public:
  const JsonValue& root() const { return values_.front(); }
  /// For whoever keeps views of its texts, and nothing else of it.
  std::vector<char> take_texts() { return std::move(texts_); }

private:
  friend class DocumentReader;

  std::vector<char> texts_;
  std::vector<JsonValue> values_;
};

/// Reads one JSON document. Errors: `too-large`, `too-deep`, `duplicate-key`, `not-finite` (1e999),
/// `invalid-utf8` and `invalid-json`; `path` points at the offending place where it is known.
Result<Document> parse_document(std::string_view text, std::size_t byte_limit);

/// A number as JSON writes it: the shortest text that reads back as the same one.
std::string number_text(double value);
std::string number_text(const JsonValue& number);

} // namespace tantawatt
