#pragma once
// Errors are values with an address: every fallible step returns a Result, nothing throws.

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tantawatt {

/// One named detail of an error or warning ("given", "legal", "nearest"), from which pages and the
/// command line build their own sentence in the reader's language.
struct Parameter {
  std::string name;
  std::string value;
};

/// What went wrong and where. `code` is stable and is what gets translated; `path` is a JSON pointer
/// into the request or the catalog ("" for the whole text); `message` is English, for developers.
struct Error {
  std::string code;
  std::string path;
  std::string message;
  std::vector<std::string> suggest = {};
  std::vector<Parameter> params = {};
};

/// A value or the Error that prevented it. Ask `if (result)` before reading either.
template <class T> class Result {
public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  T& operator*() { return *std::get_if<T>(&state_); }
  const T& operator*() const { return *std::get_if<T>(&state_); }
  T* operator->() { return std::get_if<T>(&state_); }
  const T* operator->() const { return std::get_if<T>(&state_); }
  const Error& error() const { return *std::get_if<Error>(&state_); }

private:
  std::variant<T, Error> state_;
};

/// The same error seen from one level further out: its path gets `prefix` in front.
inline Error at_path(std::string prefix, Error error) {
  error.path = std::move(prefix) + error.path;
  return error;
}

} // namespace tantawatt
