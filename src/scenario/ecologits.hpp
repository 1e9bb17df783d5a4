#pragma once
// EcoLogits 0.11: energy of one request to a language model, from its size and its answer's length.
// Formulas and constants: EcoLogits methodology "LLM inference" (ecologits.ai), version 0.11.2. The
// constants are data (catalog `methods`), the formulas are here.

#include <optional>

#include "catalog/method.hpp"
#include "quantity/quantity.hpp"

namespace tantawatt::ecologits {

struct Request {
  double active_parameters;
  double total_parameters;
  double output_tokens;
  /// The measured time of the whole request: an upper bound on the time the server is held.
  std::optional<Duration> latency;
  std::optional<Frequency> tokens_per_second;
  std::optional<Duration> time_to_first_token;
};

struct Answer {
  Energy gpu;          ///< of one GPU
  Duration generation; ///< time the GPUs are held
  double gpu_count;    ///< a power of two: the method's cliff
  Energy server;       ///< the host's share
  Energy it_energy;    ///< server + GPUs, before PUE
  Mass embodied;       ///< manufacture, by time held
};

/// All inputs greater than 0; the owner has checked them.
Answer estimate(const Request& request, const EcologitsConstants& constants);

/// GPUs that hold a model of that many parameters: 2^ceil(log2(ceil(memory / 80 GB))).
double gpu_count(double total_parameters, const EcologitsConstants& constants);

/// The parameter count, at or next above `total_parameters`, beyond which the GPU count doubles.
double next_cliff(double total_parameters, const EcologitsConstants& constants);

} // namespace tantawatt::ecologits
