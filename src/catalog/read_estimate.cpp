#include <cmath>

#include "catalog/reader.hpp"
#include "quantity/parse.hpp"
#include "quantity/unit.hpp"

namespace tantawatt {
namespace {

std::string legal_range(const FactorSpec& spec) {
  std::string text = spec.low > 0 ? number_text(spec.low) + " or more" : "greater than 0";
  if (spec.high < 1e300) text += ", at most " + number_text(spec.high);
  return text;
}

// One number of the estimate, checked for kind and legal range.
class NumberReader {
public:
  /// A catalog writes numbers beside one `unit`; elsewhere it is empty.
  NumberReader(const FactorSpec& spec, std::vector<Error>& errors, std::string_view unit = {})
      : spec_(spec), errors_(errors), unit_(unit == "1" ? std::string_view() : unit) {}

  std::string_view currency;

  std::optional<double> from_json(const JsonValue& json) {
    if (json.is_text()) return from_text(json.text(), json);
    if (!json.is_number())
      return complain({"wrong-type", json.path(), joined({"a quantity such as \"", example(), "\" is expected here"}), {},
                       {{"expected", example()}}});
    const std::string given = number_text(json);
    if (!unit_.empty()) return from_text(joined({given, " ", unit_}), json);
    if (spec_.bare == 0) return missing_unit(given, json);
    return in_range(json.number() * spec_.bare, given, json);
  }

  std::optional<double> from_text(std::string_view text, const JsonValue& json) {
    const auto amount = parse_quantity(text);
    if (!amount) return complain(at_path(json.path(), amount.error()));
    return from_amount(*amount, text, json);
  }

  std::optional<double> from_amount(const Amount& amount, std::string_view given, const JsonValue& json) {
    if (!amount.has_unit) {
      if (spec_.bare == 0) return missing_unit(given, json);
      return in_range(amount.coherent * spec_.bare, given, json);
    }
    if (amount.dimension != spec_.dimension)
      return complain({"wrong-unit", json.path(), joined({"\"", given, "\" is of another kind than \"", example(), "\""}), {},
                       {{"given", given}, {"expected", example()}}});
    if (!amount.currency.empty()) currency = amount.currency;
    return in_range(amount.coherent, given, json);
  }

  std::nullopt_t complain(Error error) {
    errors_.push_back(std::move(error));
    return std::nullopt;
  }

  std::string example() const {
    if (spec_.dimension == dimension::price) return "0.1 USD/kWh";
    return spec_.unit.empty() ? "1" : joined({"1 ", spec_.unit});
  }

private:
  const FactorSpec& spec_;
  std::vector<Error>& errors_;
  std::string_view unit_;

  std::nullopt_t missing_unit(std::string_view given, const JsonValue& json) {
    return complain({"missing-unit", json.path(), joined({"a unit is needed behind the number, as in \"", example(), "\""}), {},
                     {{"given", given}, {"expected", example()}}});
  }

  std::optional<double> in_range(double value, std::string_view given, const JsonValue& json) {
    if (std::isfinite(value) && value > 0 && value >= spec_.low && value <= spec_.high) return value;
    const std::string legal = legal_range(spec_);
    return complain({"out-of-range", json.path(), joined({spec_.id, " must be ", legal, "; given: ", given}), {},
                     {{"given", given}, {"legal", legal}}});
  }
};

std::optional<Estimate> made(std::optional<Estimate> estimate, const JsonValue& json, std::vector<Error>& errors) {
  if (!estimate)
    errors.push_back({"range-order", json.path(), "low, mid and high must rise: low <= mid <= high"});
  return estimate;
}

// `whole`: the object holds nothing else.
std::optional<Estimate> from_fields(ObjectReader& fields, NumberReader& numbers, bool whole) {
  std::vector<Error>& errors = fields.errors();
  const std::size_t before = errors.size();
  const auto part = [&](const char* key) -> std::optional<double> {
    const JsonValue* value = fields.find(key);
    if (!value) return std::nullopt;
    return numbers.from_json(*value);
  };
  const auto low = part("low");
  const auto mid = part("mid");
  const auto high = part("high");
  const std::string_view kind = fields.text_or_empty("kind");
  const std::string_view shape = fields.text_or_empty("shape");
  if (whole) fields.finish();
  if (errors.size() > before) return std::nullopt;

  if (!kind.empty() && kind != "spread" && kind != "dispute")
    fields.complain("unknown-kind", "kind", "kind is \"spread\" or \"dispute\"", {{"given", kind}});
  if (!shape.empty() && shape != "uniform" && shape != "triangular" && shape != "lognormal")
    fields.complain("unknown-shape", "shape", "shape is \"lognormal\", \"uniform\" or \"triangular\"", {{"given", shape}});
  if (kind == "dispute" && !shape.empty())
    fields.complain("conflicting-fields", "shape", "a dispute has ends and no shape");
  if (low.has_value() != high.has_value())
    fields.complain("missing-field", low ? "high" : "low", "low and high are given together or not at all");
  if (!low && !mid && low.has_value() == high.has_value())
    fields.complain("missing-field", "mid", "a value, or its low and high, is needed here");
  const bool spread = kind == "spread" || !shape.empty() || (kind.empty() && mid);
  if (spread && low && !mid && shape != "uniform")
    fields.complain("missing-field", "mid", "a spread needs its mid");
  if (spread && mid && shape == "uniform")
    fields.complain("conflicting-fields", "mid", "a uniform spread has bounds and no mid");
  if (errors.size() > before) return std::nullopt;

  if (!low) return Estimate::exact(*mid);
  if (shape == "uniform") return made(Estimate::uniform(*low, *high), fields.json(), errors);
  if (shape == "triangular") return made(Estimate::triangular(*low, *mid, *high), fields.json(), errors);
  if (spread) return made(Estimate::spread(*low, *mid, *high), fields.json(), errors);
  return made(Estimate::dispute(*low, mid, *high), fields.json(), errors);
}

} // namespace

std::optional<Estimate> read_spread(ObjectReader& fields, const FactorSpec& spec, std::string_view unit) {
  NumberReader numbers(spec, fields.errors(), unit);
  return from_fields(fields, numbers, false);
}

std::optional<ReadEstimate> read_estimate(const JsonValue& json, const FactorSpec& spec, std::vector<Error>& errors) {
  NumberReader numbers(spec, errors);
  std::optional<Estimate> estimate;
  if (json.is_object()) {
    ObjectReader fields(json, errors);
    estimate = from_fields(fields, numbers, true);
  } else if (json.is_text()) {
    auto range = parse_quantity_range(json.text());
    if (!range) {
      errors.push_back(at_path(json.path(), range.error()));
      return std::nullopt;
    }
    const auto low = numbers.from_amount(range->low, json.text(), json);
    if (!low) return std::nullopt;
    if (!range->high) {
      estimate = Estimate::exact(*low);
    } else {
      const auto high = numbers.from_amount(*range->high, json.text(), json);
      if (!high) return std::nullopt;
      estimate = made(Estimate::dispute(*low, std::nullopt, *high), json, errors);
    }
  } else if (const auto value = numbers.from_json(json)) {
    estimate = Estimate::exact(*value);
  }
  if (!estimate) return std::nullopt;
  return ReadEstimate{*estimate, numbers.currency};
}

} // namespace tantawatt
