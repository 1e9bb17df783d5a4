#include "catalog/factor.hpp"

#include <array>
#include <limits>

namespace tantawatt {
namespace {

constexpr double any = std::numeric_limits<double>::max();
constexpr double per_second = 3600; // a rate's coherent unit is per hour

constexpr std::array table = {
    FactorSpec{"energy", "energy", dimension::energy, "kWh", 0, 0, any},
    FactorSpec{"carbon", "carbon", dimension::mass, "kg", 0, 0, any},
    FactorSpec{"water", "water", dimension::volume, "L", 0, 0, any},
    FactorSpec{"accelerators", "accelerators", dimension::ratio, "", 1, 0, any},
    FactorSpec{"duration", "duration", dimension::duration, "d", 0, 0, any},
    FactorSpec{"power", "power", dimension::power, "W", 0, 0, any},
    FactorSpec{"pue", "pue", dimension::ratio, "", 1, 1, any},
    FactorSpec{"accelerator-hours", "acceleratorHours", dimension::duration, "h", 1, 0, any},
    FactorSpec{"compute", "compute", dimension::compute, "FLOP", 0, 0, any},
    FactorSpec{"parameters", "parameters", dimension::ratio, "", 1, 0, any},
    FactorSpec{"tokens", "tokens", dimension::ratio, "", 1, 0, any},
    FactorSpec{"utilisation", "utilisation", dimension::ratio, "", 1, 0, 1},
    FactorSpec{"peak", "peak", dimension::compute_rate, "FLOP/s", 0, 0, any},
    FactorSpec{"server-overhead", "serverOverhead", dimension::ratio, "", 1, 1, any},
    FactorSpec{"failed-runs", "failedRuns", dimension::ratio, "", 1, 1, any},
    FactorSpec{"research-multiplier", "researchMultiplier", dimension::ratio, "", 1, 1, any},
    FactorSpec{"embodied-multiplier", "embodiedMultiplier", dimension::ratio, "", 1, 1, any},
    FactorSpec{"energy-per-prompt", "energyPerPrompt", dimension::energy, "Wh", 0, 0, any},
    FactorSpec{"energy-per-token", "energyPerToken", dimension::energy, "J", 0, 0, any},
    FactorSpec{"prompts", "prompts", dimension::ratio, "", 1, 0, any},
    FactorSpec{"users", "users", dimension::ratio, "", 1, 0, any},
    FactorSpec{"over", "over", dimension::duration, "d", 0, 0, any},
    FactorSpec{"active-parameters", "activeParameters", dimension::ratio, "", 1, 0, any},
    FactorSpec{"total-parameters", "totalParameters", dimension::ratio, "", 1, 0, any},
    FactorSpec{"output-tokens", "outputTokens", dimension::ratio, "", 1, 0, any},
    FactorSpec{"input-tokens", "inputTokens", dimension::ratio, "", 1, 0, any},
    FactorSpec{"latency", "latency", dimension::duration, "s", 0, 0, any},
    FactorSpec{"tokens-per-second", "tokensPerSecond", dimension::frequency, "token/s", per_second, 0, any},
    FactorSpec{"time-to-first-token", "timeToFirstToken", dimension::duration, "s", 0, 0, any},
    FactorSpec{"grid", "grid", dimension::carbon_intensity, "kg/kWh", 0, 0, any},
    FactorSpec{"wue", "wue", dimension::water_intensity, "L/kWh", 0, 0, any},
    FactorSpec{"wue-grid", "wueGrid", dimension::water_intensity, "L/kWh", 0, 0, any},
    FactorSpec{"price", "price", dimension::price, "/kWh", 0, 0, any},
};

} // namespace

std::span<const FactorSpec> factor_table() { return table; }

const FactorSpec* factor_by_id(std::string_view id) {
  for (const FactorSpec& spec : table)
    if (spec.id == id) return &spec;
  return nullptr;
}

const FactorSpec* factor_by_field(std::string_view field) {
  for (const FactorSpec& spec : table)
    if (spec.field == field) return &spec;
  return nullptr;
}

FactorSpec comparison_factor(std::string_view id, Dimension dimension) {
  const std::string_view unit = dimension == dimension::energy ? "kWh" : dimension == dimension::mass ? "kg" : "L";
  return {id, id, dimension, unit, 0, 0, any};
}

} // namespace tantawatt
