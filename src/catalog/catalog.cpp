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
  std::size_t from = 0;
  for (std::size_t to = values.size(); from < to;) {
    const std::size_t middle = (from + to) / 2;
    if (values[middle].place < place)
      from = middle + 1;
    else
      to = middle;
  }
  const Point* found = nullptr;
  for (; from < values.size() && values[from].place == place; ++from)
    if (!year || values[from].year == *year) found = &values[from];
  return found ? std::optional(*found) : std::nullopt;
}

const Comparison* Catalog::comparison(std::string_view id) const { return by_id(comparisons, id); }
const Model* Catalog::model(std::string_view id) const { return by_id(models, id); }
const Hardware* Catalog::accelerator(std::string_view id) const { return by_id(hardware, id); }
const Place* Catalog::place(std::string_view id) const { return by_id(places, id); }
const Source* Catalog::source(std::string_view id) const {
  const auto at = std::lower_bound(sources.begin(), sources.end(), id, [](const Source& one, std::string_view other) { return one.id < other; });
  return at != sources.end() && at->id == id ? &*at : nullptr;
}

} // namespace tantawatt
