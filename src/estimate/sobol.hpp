#pragma once
// Low-discrepancy points: Sobol' with the direction numbers of Joe & Kuo (SIAM J. Sci. Comput. 30,
// 2635, 2008), scrambled by Owen's method through a hash of fixed seed (B. Burley, J. Comput.
// Graph. Tech. 9, 2020). Always the same points: no randomness enters.

#include <cstdint>

namespace tantawatt {

/// Coordinate `dimension` of point `index` (below 2^31), strictly between 0 and 1. Dimensions past
/// the table reuse it with the points in another order.
double sobol_point(std::uint32_t index, std::uint32_t dimension);

} // namespace tantawatt
