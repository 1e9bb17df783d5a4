#include "core.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "estimate/expression.hpp"

using namespace tantawatt;

namespace {

constexpr std::size_t inputs = 8;
constexpr std::size_t references = 60;
constexpr std::size_t dividing_energy = 40; // the rest divide CO2, which takes the eighth input too
constexpr std::size_t most_shares = inputs + 1;

std::array<double, 4 * (inputs + references)> table{};
std::array<double, 3 * references> points{};
std::array<double, references * most_shares> shares{};
std::array<double, 3> total{};
std::vector<Expression> quotients;
Expression training_and_use;

std::vector<Estimate> factors_of_table() {
  std::vector<Estimate> factors;
  factors.reserve(inputs + references);
  for (std::size_t i = 0; i < inputs + references; ++i) {
    const double* const row = &table[4 * i];
    const std::optional<Estimate> made = row[0] == 0   ? Estimate::spread(row[1], row[2], row[3])
                                         : row[0] == 1 ? Estimate::uniform(row[1], row[3])
                                                       : Estimate::triangular(row[1], row[2], row[3]);
    factors.push_back(made.value_or(Estimate::exact(1)));
  }
  return factors;
}

void work_out_points(const std::vector<Estimate>& factors) {
  QuantileMemory memory;
  for (std::size_t i = 0; i < references; ++i) {
    const Range found = range(quotients[i], factors, &memory);
    points[3 * i] = found.low;
    points[3 * i + 1] = found.median.value_or(0);
    points[3 * i + 2] = found.high;
  }
}

void work_out_shares(const std::vector<Estimate>& factors) {
  shares.fill(0);
  for (std::size_t i = 0; i < references; ++i)
    for (const Share& share : doubt_shares(quotients[i], factors))
      shares[i * most_shares + (share.factor < inputs ? share.factor : inputs)] = share.share;
}

const double* total_of(const Expression& expression) {
  const Range found = range(expression, factors_of_table());
  total = {found.low, found.median.value_or(0), found.high};
  return total.data();
}

} // namespace

double* bench_table() { return table.data(); }

void bench_prepare() {
  quotients.clear();
  for (std::size_t i = 0; i < references; ++i) {
    Term term{1, {}};
    for (std::size_t k = 0; k < (i < dividing_energy ? inputs - 1 : inputs); ++k) term.powers.push_back({k, 1});
    term.powers.push_back({inputs + i, -1});
    quotients.push_back({{term}, {}});
  }
  // Accelerators × power × hours × utilisation, and prompts × energy of each; server, PUE and losses are common.
  training_and_use = {{{1, {{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 1}}},
                       {6e8, {{7, 1}, {inputs, 1}, {4, 1}, {5, 1}, {6, 1}}}},
                      {}};
}

const double* bench_frame() {
  work_out_points(factors_of_table());
  return points.data();
}

const double* bench_shares() {
  work_out_shares(factors_of_table());
  return shares.data();
}

const double* bench_frame_with_shares() {
  bench_shares();
  return bench_frame();
}

const double* bench_product(int count) {
  Term term{1, {}};
  for (std::size_t k = 0; k < static_cast<std::size_t>(count); ++k) term.powers.push_back({k, 1});
  return total_of({{term}, {}});
}

const double* bench_sum() { return total_of(training_and_use); }
