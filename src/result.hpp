#pragma once
// Errors are values with an address: every fallible step returns a Result, nothing throws.

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tantawatt {

/// One named detail of an error or warning ("given", "legal", "nearest"), from which pages and the
/// command line build their own sentence in the reader's language.
struct Parameter {
  std::string name;
  std::string value;
};

/// A detail as it is written where the error is made: views, copied once.
struct Detail {
  const char* name;
  std::string_view value;
};
using Details = std::initializer_list<Detail>;

/// What went wrong and where. `code` is stable and is what gets translated; `path` is a JSON pointer
/// into the request or the catalog ("" for the whole text); `message` is English, for developers.
/// Made in a hundred places, so its members are functions and not inlined there.
struct Error {
  Error(const char* name, std::string_view where, std::string_view said, std::span<const std::string> nearest = {},
        Details details = {});
  Error(const Error& other);
  Error(Error&& other) noexcept;
  Error& operator=(const Error& other);
  Error& operator=(Error&& other) noexcept;
  ~Error();

  std::string code;
  std::string path;
  std::string message;
  std::vector<std::string> suggest;
  std::vector<Parameter> params;
};

/// A value or the Error that prevented it. Ask `if (result)` before reading either.
template <class T> class Result {
public:
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  explicit operator bool() const { return value_.has_value(); }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }
  const Error& error() const { return *error_; }

private:
  // One of the two. A variant would visit them through tables of functions.
  std::optional<T> value_;
  std::optional<Error> error_;
};

/// One text behind the other: what paths and messages are worded with.
std::string joined(std::initializer_list<std::string_view> parts);

/// The same error seen from one level further out: its path gets `prefix` in front.
Error at_path(const std::string& prefix, Error error);

} // namespace tantawatt
