#pragma once
// Constants of published methods, kept as data with their source.

#include <optional>
#include <string_view>

namespace tantawatt {

/// Fitted and assumed constants of EcoLogits 0.11.2, in the units of its own documentation.
struct EcologitsConstants {
  std::string_view source;
  double energy_alpha = 0;         ///< Wh per token and billion active parameters, before exp(beta B)
  double energy_beta = 0;          ///< per request in the batch
  double energy_gamma = 0;         ///< Wh per token
  double latency_alpha = 0;        ///< s per token and billion active parameters
  double latency_beta = 0;         ///< s per token and request in the batch
  double latency_gamma = 0;        ///< s per token
  double batch_size = 0;
  double bits_per_parameter = 0;
  double memory_overhead = 0;      ///< share of memory beyond the weights
  double gpu_memory_gb = 0;
  double gpus_per_server = 0;
  double server_kilowatts = 0;     ///< without its GPUs
  double hardware_life_seconds = 0;
  double server_embodied_kg = 0;
  double gpu_embodied_kg = 0;
};

} // namespace tantawatt
