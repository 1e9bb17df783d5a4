#include "catalog/catalog.hpp"

#include <algorithm>

namespace tantawatt {
namespace {

template <class Record> const Record* by_id(const std::vector<Record>& records, std::string_view id) {
  const auto at = std::find_if(records.begin(), records.end(), [&](const Record& r) { return r.id == id; });
  return at == records.end() ? nullptr : &*at;
}

} // namespace

const PublishedValue* Comparison::value_from(std::string_view source) const {
  for (const PublishedValue& value : values)
    if (value.source == source) return &value;
  return nullptr;
}

Estimate Comparison::estimate() const {
  const Estimate& chosen = default_value().estimate;
  double low = chosen.low();
  double high = chosen.high();
  int live = 0;
  for (const PublishedValue& value : values) {
    if (value.standing != Standing::live) continue;
    ++live;
    low = std::min(low, value.estimate.low());
    high = std::max(high, value.estimate.high());
  }
  if (live < 2) return chosen;
  return Estimate::dispute(low, chosen.mid(), high).value_or(chosen);
}

Dimension dimension_of(Basis basis) {
  if (basis == Basis::carbon) return dimension::mass;
  if (basis == Basis::water) return dimension::volume;
  return dimension::energy;
}

const Input* Route::input(std::string_view factor) const {
  for (const Input& input : inputs)
    if (input.factor == factor) return &input;
  return nullptr;
}

std::optional<Series::Point> Series::at(std::string_view place, std::optional<int> year) const {
  const auto years = values.find(place);
  if (years == values.end() || years->second.empty()) return std::nullopt;
  if (!year) return Point{years->second.rbegin()->first, years->second.rbegin()->second};
  const auto point = years->second.find(*year);
  if (point == years->second.end()) return std::nullopt;
  return Point{point->first, point->second};
}

const Comparison* Catalog::comparison(std::string_view id) const { return by_id(comparisons, id); }
const Model* Catalog::model(std::string_view id) const { return by_id(models, id); }
const Hardware* Catalog::accelerator(std::string_view id) const { return by_id(hardware, id); }
const Place* Catalog::place(std::string_view id) const { return by_id(places, id); }
const Source* Catalog::source(std::string_view id) const {
  const auto at = sources.find(id);
  return at == sources.end() ? nullptr : &at->second;
}

} // namespace tantawatt
