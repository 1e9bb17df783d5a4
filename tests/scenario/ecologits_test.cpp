// EcoLogits 0.11.2 against its own published vectors (mlco2/ecologits.js, spec/vectors/estimator.json)
// and against values worked by hand from its formulas.

#include "../engine/answer.hpp"
#include "scenario/ecologits.hpp"

using namespace tantawatt;
using Catch::Approx;

namespace {

const EcologitsConstants& constants() {
  REQUIRE(shipped_catalog().ecologits);
  return *shipped_catalog().ecologits;
}

double kilowatt_hours_of(double active, double total, std::optional<double> latency, double pue) {
  ecologits::Request request{active * 1e9, total * 1e9, 200, {}, {}, {}};
  if (latency) request.latency = seconds(*latency);
  return pue * ecologits::estimate(request, constants()).it_energy.in_kilowatt_hours();
}

} // namespace

TEST_CASE("EcoLogits: published vectors to 1e-12") {
  CHECK(kilowatt_hours_of(32.3, 32.3, 5, 1.09) == Approx(1.639303138765219e-05).epsilon(1e-12)); // V001
  ecologits::Request moe{25e9, 218e9, 200, seconds(5), from_coherent<dimension::frequency>(139.5 * 3600), seconds(0.23)};
  const auto answer = ecologits::estimate(moe, constants());
  CHECK(1.09 * answer.it_energy.in_kilowatt_hours() == Approx(0.0001049544290967799).epsilon(1e-12)); // V010
  // V002, V011: usage × 0.3844 kg/kWh + manufacture
  const auto dense = ecologits::estimate({32.3e9, 32.3e9, 200, seconds(5), {}, {}}, constants());
  CHECK(1.09 * dense.it_energy.in_kilowatt_hours() * 0.3844 + dense.embodied.in_kilograms() ==
        Approx(7.115283348746835e-06).epsilon(1e-12));
  CHECK(1.09 * answer.it_energy.in_kilowatt_hours() * 0.3844 + answer.embodied.in_kilograms() ==
        Approx(4.251074785244855e-05).epsilon(1e-12));
}

TEST_CASE("EcoLogits: GPU count is the power of two that holds the weights") {
  struct Row {
    double billions, gpus;
  };
  // 1.2 × billions × 16 bits / 8 = GB; ÷ 80 GB, rounded up, then up to a power of two (V070-V079)
  for (const Row& row : {Row{7.3, 1}, Row{33.1, 1}, Row{34, 2}, Row{66.6, 2}, Row{66.7, 4}, Row{70.6, 4}, Row{133.3, 4}, Row{133.4, 8}, Row{405, 16}, Row{1800, 64}})
    CHECK(ecologits::gpu_count(row.billions * 1e9, constants()) == row.gpus);
}

TEST_CASE("EcoLogits: the cliff is there, and known") {
  CHECK(kilowatt_hours_of(33.3, 33.3, {}, 1.2) == Approx(2.39702282e-05).epsilon(1e-7)); // V080
  CHECK(kilowatt_hours_of(33.4, 33.4, {}, 1.2) == Approx(4.79889916e-05).epsilon(1e-7)); // V081
  CHECK(kilowatt_hours_of(133.4, 133.4, {}, 1.2) == Approx(0.000386097034).epsilon(1e-7)); // V085
  CHECK(ecologits::next_cliff(33.3e9, constants()) == Approx(33.333333e9));
}
