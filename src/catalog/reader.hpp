#pragma once
// Reading fields of a JSON object, with every complaint carrying its place.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/factor.hpp"
#include "catalog/json_document.hpp"
#include "estimate/estimate.hpp"
#include "result.hpp"

namespace tantawatt {

/// One JSON object being read. Complaints are appended to `errors` (a request shows the first, a
/// catalog check shows all). Reading a field marks it as known; `finish` complains about the rest.
/// Texts are the document's own, names of fields are literals.
class ObjectReader {
public:
  /// `json` must outlive the reader. When it is no object that is the first complaint, and every
  /// read gives nothing.
  ObjectReader(const JsonValue& json, std::vector<Error>& errors);

  const JsonValue* find(const char* key);
  std::optional<std::string_view> text(const char* key);
  std::optional<bool> flag(const char* key);
  std::optional<double> number(const char* key);
  std::optional<int> whole_number(const char* key);
  std::optional<std::vector<std::string_view>> texts(const char* key);
  /// The text, or "" when absent.
  std::string_view text_or_empty(const char* key);
  /// Like text, and complains with `missing-field` when absent.
  std::string_view required_text(const char* key);

  /// Fields that may stand here and are for readers of the data alone: names with a space between.
  void pass_over(const char* names);
  void finish();
  void complain(const char* code, std::string_view key, std::string_view message, Details params = {},
                std::span<const std::string> suggest = {});

  std::string path() const { return json_.path(); }
  std::string path_of(std::string_view key) const { return json_.path_of(key); }
  std::vector<Error>& errors() { return errors_; }
  const JsonValue& json() const { return json_; }

private:
  const JsonValue& json_;
  std::vector<Error>& errors_;
  std::vector<std::string_view> known_;

  /// The field, where it is of that type; another one is complained about.
  const JsonValue* find(const char* key, JsonValue::Type type, const char* expected);
  void wrong_type(const char* key, const char* expected);
};

/// An estimate together with the currency of a price.
struct ReadEstimate {
  Estimate estimate;
  std::string_view currency;
};

/// Low, mid, high, kind and shape of an estimate, from fields of any object. Where `unit` is not empty
/// it belongs to the numbers; other fields are the owner's to judge.
std::optional<Estimate> read_spread(ObjectReader& fields, const FactorSpec& spec, std::string_view unit);

/// Reads a quantity, a range text, or {"low","mid","high","kind","shape"} for the factor `spec`.
/// Complaints: `wrong-type`, `missing-unit`, `wrong-unit`, `unknown-unit`, `ambiguous-unit`,
/// `out-of-range`, `range-order`, `missing-field`, `unknown-field`.
std::optional<ReadEstimate> read_estimate(const JsonValue& json, const FactorSpec& spec, std::vector<Error>& errors);

} // namespace tantawatt
