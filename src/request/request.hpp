#pragma once
// What is asked: the request of the contract as typed values.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "result.hpp"

namespace tantawatt {

enum class SubjectType { energy, training, inference, lifetime, power, carbon, water, compare };

/// What the energy, CO2 or water belongs to.
struct Subject {
  SubjectType type = SubjectType::energy;
  /// JSON pointer to this subject, for complaints.
  std::string path;
  std::string_view model;
  std::string_view method;
  std::string_view accelerator;
  /// Use only: the period that `prompts` are counted in ("day"), empty for a single lot.
  std::string_view per;
  /// EcoLogits only: add the share of manufacture to the CO2.
  bool embodied = false;
  std::vector<Input> inputs;
  /// lifetime: training, inference. compare: a, b.
  std::vector<Subject> parts;

  const Input* input(std::string_view factor) const;
};

/// A factor that the reader has set: a value of their own, or that of a named source.
struct Assumption {
  std::string_view factor;
  std::optional<Estimate> estimate;
  std::string_view source;
  std::string_view currency;
  std::string path;
};

/// What somebody says: so many of a comparison, or an energy.
struct Claim {
  std::string_view comparison;
  std::optional<double> count;
  /// Significant digits in which the count is printed (1625000 has 4).
  int digits = 0;
  std::optional<Estimate> energy;
  /// The values that the claim itself rests on.
  std::vector<Assumption> given;
  std::string path;
};

struct Audience {
  std::string_view locale = "en";
  std::string_view region;
};

struct Request {
  Subject subject;
  std::string_view place;
  std::string_view place_path;
  std::optional<int> year;
  std::vector<Assumption> assume;
  /// Absent: all comparisons, by score.
  std::optional<std::vector<std::string_view>> against;
  std::optional<Claim> claim;
  Audience audience;
  int choose = 3;
  /// Parts of the response that may be left out; the page holds the sources itself.
  bool include_sources = true;
  /// Of what it was read from; its own are views of them.
  std::vector<char> texts;

  const Assumption* assumption(std::string_view factor) const;
};

/// Reads and checks a request against the catalog. The first complaint is the error; its path is a
/// JSON pointer into the request, and ids that nobody knows come with the three nearest ones.
Result<Request> read_request(const Catalog& catalog, std::string_view text);

} // namespace tantawatt
