#pragma once
// The catalog: every number the engine knows, each with its source. Texts are views of the documents'
// own, which it holds; so it can be moved and not copied.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/method.hpp"
#include "estimate/estimate.hpp"
#include "quantity/dimension.hpp"

namespace tantawatt {

inline constexpr std::array<const char*, 3> languages = {"zh-TW", "en", "ja"};

/// A text in each of these languages.
using Names = std::array<std::string_view, languages.size()>;

struct Source {
  std::string_view id;
  std::string_view title;
  std::string_view author;
  int year = 0;
  /// True when `year` is that of our reading, because the publication prints none.
  bool year_is_access = false;
  std::string_view url;
  std::string_view funding;
  std::string_view grade;
};

/// How far somebody stands by a value.
enum class Standing { live, superseded, retracted };

/// One published value of a comparison, in the comparison's unit.
struct PublishedValue {
  std::string_view source;
  Estimate estimate;
  Standing standing = Standing::live;
  std::string_view status;
  std::string_view grade;
  int year = 0;
  std::vector<std::string_view> boundary;
};

enum class Basis { energy, carbon, water };
/// An event is a countable thing (a pot of rice); a rate is something that runs (a household).
enum class Form { event, rate };

/// A thing of everyday life that energy, CO2 or water is counted in.
struct Comparison {
  std::string_view id;
  Names name;
  Basis basis = Basis::energy;
  Form form = Form::event;
  /// Rate only: the time that the value covers, in hours (8766 for a year).
  double period_hours = 0;
  std::string_view unit;
  /// Counted in whole numbers (homes, shops), not in fractions.
  bool whole = false;
  std::string_view group;
  std::string_view region;
  double domain = 1;
  /// By language, from 0 to 1.
  std::array<double, languages.size()> familiarity{};
  bool emotive = false;
  bool supply = false;
  bool ai = false;
  std::string_view default_source;
  std::vector<PublishedValue> values;

  const PublishedValue* value_from(std::string_view source) const;
  const PublishedValue& default_value() const { return *value_from(default_source); }
  /// Between which published values the truth is argued about: the ends over all live values, with
  /// the default source's mid. One live value alone keeps its own spread.
  Estimate estimate() const;
};

Dimension dimension_of(Basis basis);

/// One given number of a route or a subject, named by its factor id.
struct Input {
  std::string_view factor;
  Estimate estimate;
  std::string_view currency = {};
};

/// One published way to a model's energy. `method` is "published", "device-power", "device-hours",
/// "flops" (training); "measured", "ecologits-0.11", "flops", "energy-per-token" (use).
struct Route {
  std::string_view method;
  std::vector<Input> inputs;
  std::string_view accelerator;
  std::string_view source;
  std::string_view status;
  std::string_view note;
  /// Who guessed, where the maker never published.
  std::string_view estimate_by;

  const Input* input(std::string_view factor) const;
};

struct Activity {
  std::string_view default_method;
  std::vector<Route> routes;
  /// The published CO2 of the same run, for the data check.
  std::optional<PublishedValue> carbon;
};

struct Model {
  std::string_view id;
  Names name;
  int year = 0;
  Activity training;
  Activity inference;
};

/// An accelerator. Power of the chip, and with its share of the server where known.
struct Hardware {
  std::string_view id;
  Names name;
  std::optional<PublishedValue> thermal_power;
  std::optional<PublishedValue> server_power;
  std::optional<PublishedValue> peak;
};

struct Place {
  std::string_view id;
  Names name;
};

/// A yearly factor per kWh by place: CO2 of the grid, water of the grid, or a price.
struct Series {
  std::string_view source;
  /// Grid CO2: "life-cycle" or "official".
  std::string_view kind;
  std::string_view definition;
  std::string_view unit;
  std::string_view currency;

  struct Point {
    std::string_view place;
    int year;
    double value;
  };
  /// By place, and by year within a place.
  std::vector<Point> values;
  /// The value of that year, or of the latest year when none is asked for.
  std::optional<Point> at(std::string_view place, std::optional<int> year) const;
};

struct Catalog {
  Catalog() = default;
  Catalog(Catalog&&) = default;
  Catalog& operator=(Catalog&&) = default;

  std::string_view edition;
  /// By id.
  std::vector<Source> sources;
  std::vector<Comparison> comparisons;
  std::vector<Model> models;
  std::vector<Hardware> hardware;
  std::vector<Place> places;
  std::vector<Series> grids;
  std::vector<Series> water;
  std::vector<Series> prices;
  /// Used where a chain starts at the device and no PUE is given.
  std::optional<PublishedValue> default_pue;
  std::optional<PublishedValue> default_wue;
  std::optional<EcologitsConstants> ecologits;
  /// Of the documents that it was read from; those of all records are views of them.
  std::vector<std::vector<char>> texts;

  const Comparison* comparison(std::string_view id) const;
  const Model* model(std::string_view id) const;
  const Hardware* accelerator(std::string_view id) const;
  const Place* place(std::string_view id) const;
  const Source* source(std::string_view id) const;
};

} // namespace tantawatt
