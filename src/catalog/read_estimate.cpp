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

  std::string currency;

  std::optional<double> from_json(const Json& json, const std::string& path) {
    if (const auto* text = json.get_ptr<const std::string*>()) return from_text(*text, path);
    if (json.is_number() && !unit_.empty()) return from_text(number_text(json) + " " + std::string(unit_), path);
    if (!json.is_number())
      return complain({"wrong-type", path, "a quantity such as \"" + example() + "\" is expected here", {},
                       {{"expected", example()}}});
    if (spec_.bare == 0) return complain(missing_unit(path, number_text(json)));
    return in_range(json.get<double>() * spec_.bare, number_text(json), path);
  }

  std::optional<double> from_text(const std::string& text, const std::string& path) {
    const auto amount = parse_quantity(text);
    if (!amount) return complain(at_path(path, amount.error()));
    return from_amount(*amount, text, path);
  }

  std::optional<double> from_amount(const Amount& amount, const std::string& given, const std::string& path) {
    if (!amount.has_unit) {
      if (spec_.bare == 0) return complain(missing_unit(path, given));
      return in_range(amount.coherent * spec_.bare, given, path);
    }
    if (amount.dimension != spec_.dimension)
      return complain({"wrong-unit", path,
                       "\"" + given + "\" is of another kind than \"" + example() + "\"", {},
                       {{"given", given}, {"expected", example()}}});
    if (!amount.currency.empty()) currency = amount.currency;
    return in_range(amount.coherent, given, path);
  }

  std::nullopt_t complain(Error error) {
    errors_.push_back(std::move(error));
    return std::nullopt;
  }

  std::string example() const {
    if (spec_.dimension == dimension::price) return "0.1 USD/kWh";
    return spec_.unit.empty() ? "1" : "1 " + std::string(spec_.unit);
  }

private:
  const FactorSpec& spec_;
  std::vector<Error>& errors_;
  std::string_view unit_;

  Error missing_unit(const std::string& path, const std::string& given) const {
    return {"missing-unit", path, "a unit is needed behind the number, as in \"" + example() + "\"", {},
            {{"given", given}, {"expected", example()}}};
  }

  std::optional<double> in_range(double value, const std::string& given, const std::string& path) {
    if (std::isfinite(value) && value > 0 && value >= spec_.low && value <= spec_.high) return value;
    return complain({"out-of-range", path,
                     std::string(spec_.id) + " must be " + legal_range(spec_) + "; given: " + given, {},
                     {{"given", given}, {"legal", legal_range(spec_)}}});
  }
};

std::optional<Estimate> made(std::optional<Estimate> estimate, const std::string& path,
                             std::vector<Error>& errors) {
  if (!estimate)
    errors.push_back({"range-order", path, "low, mid and high must rise: low <= mid <= high"});
  return estimate;
}

// `whole`: the object holds nothing else.
std::optional<Estimate> from_fields(ObjectReader& fields, NumberReader& numbers, bool whole) {
  std::vector<Error>& errors = fields.errors();
  const std::string& path = fields.path();
  const std::size_t before = errors.size();
  const auto part = [&](std::string_view key) -> std::optional<double> {
    const Json* value = fields.find(key);
    if (!value) return std::nullopt;
    return numbers.from_json(*value, fields.path_of(key));
  };
  const auto low = part("low");
  const auto mid = part("mid");
  const auto high = part("high");
  const std::string kind = fields.text_or_empty("kind");
  const std::string shape = fields.text_or_empty("shape");
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
  if (shape == "uniform") return made(Estimate::uniform(*low, *high), path, errors);
  if (shape == "triangular") return made(Estimate::triangular(*low, *mid, *high), path, errors);
  if (spread) return made(Estimate::spread(*low, *mid, *high), path, errors);
  return made(Estimate::dispute(*low, mid, *high), path, errors);
}

} // namespace

std::optional<Estimate> read_spread(ObjectReader& fields, const FactorSpec& spec, std::string_view unit) {
  NumberReader numbers(spec, fields.errors(), unit);
  return from_fields(fields, numbers, false);
}

std::optional<ReadEstimate> read_estimate(const Json& json, const FactorSpec& spec, const std::string& path,
                                          std::vector<Error>& errors) {
  NumberReader numbers(spec, errors);
  std::optional<Estimate> estimate;
  if (json.is_object()) {
    ObjectReader fields(json, path, errors);
    estimate = from_fields(fields, numbers, true);
  } else if (const auto* text = json.get_ptr<const std::string*>()) {
    auto range = parse_quantity_range(*text);
    if (!range) {
      errors.push_back(at_path(path, range.error()));
      return std::nullopt;
    }
    const auto low = numbers.from_amount(range->low, *text, path);
    if (!low) return std::nullopt;
    if (!range->high) {
      estimate = Estimate::exact(*low);
    } else {
      const auto high = numbers.from_amount(*range->high, *text, path);
      if (!high) return std::nullopt;
      estimate = made(Estimate::dispute(*low, std::nullopt, *high), path, errors);
    }
  } else if (const auto value = numbers.from_json(json, path)) {
    estimate = Estimate::exact(*value);
  }
  if (!estimate) return std::nullopt;
  return ReadEstimate{*estimate, numbers.currency};
}

} // namespace tantawatt
