#pragma once
// "Did you mean": the ids closest to one that nobody knows.

#include <string>
#include <string_view>
#include <vector>

namespace tantawatt {

/// The `count` ids with the smallest edit distance to `wanted` (an id that contains it counts as
/// close), nearest first, ties in alphabetical order.
std::vector<std::string> nearest_ids(std::string_view wanted, const std::vector<std::string>& known,
                                     std::size_t count = 3);

} // namespace tantawatt
