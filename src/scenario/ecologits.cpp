#include "scenario/ecologits.hpp"

#include <algorithm>
#include <cmath>

namespace tantawatt::ecologits {
namespace {

constexpr double billion = 1e9;

double gigabytes(double parameters, const EcologitsConstants& c) {
  return c.memory_overhead * (parameters / billion) * c.bits_per_parameter / 8;
}

} // namespace

double gpu_count(double total_parameters, const EcologitsConstants& c) {
  const double needed = std::ceil(gigabytes(total_parameters, c) / c.gpu_memory_gb);
  double count = 1;
  while (count < needed) count *= 2;
  return count;
}

double next_cliff(double total_parameters, const EcologitsConstants& c) {
  return gpu_count(total_parameters, c) * c.gpu_memory_gb * 8 / (c.memory_overhead * c.bits_per_parameter) * billion;
}

Answer estimate(const Request& request, const EcologitsConstants& c) {
  const double active = request.active_parameters / billion;
  const Energy per_token =
      watt_hours(c.energy_alpha * std::exp(c.energy_beta * c.batch_size) * active + c.energy_gamma);
  const Energy gpu = request.output_tokens * per_token;

  const Duration token_time =
      request.tokens_per_second
          ? ratio(1) / *request.tokens_per_second
          : seconds(c.latency_alpha * active + c.latency_beta * c.batch_size + c.latency_gamma);
  Duration held = request.output_tokens * token_time;
  if (request.time_to_first_token) held = held + *request.time_to_first_token;
  if (request.latency) held = std::min(held, *request.latency);

  const double gpus = gpu_count(request.total_parameters, c);
  const double server_share = gpus / c.gpus_per_server / c.batch_size;
  const Energy server = held * kilowatts(c.server_kilowatts) * server_share;
  const Mass made = kilograms(gpus / c.gpus_per_server * c.server_embodied_kg + gpus * c.gpu_embodied_kg);
  const double life_share = held.in_seconds() / (c.hardware_life_seconds * c.batch_size);
  return {gpu, held, gpus, server, server + gpus * gpu, made * life_share};
}

} // namespace tantawatt::ecologits
