#pragma once
// The order of a ranking.

#include <cstddef>
#include <span>
#include <vector>

namespace tantawatt {

/// The places of `keys`, the largest key first; equal ones keep their order. For rankings of some
/// dozens: one function for all of them, where each kind of record sorted on its own is 4 kB of code.
std::vector<std::size_t> falling_order(std::span<const double> keys);

} // namespace tantawatt
