#include "estimate/falling.hpp"

namespace tantawatt {

std::vector<std::size_t> falling_order(std::span<const double> keys) {
  std::vector<std::size_t> order(keys.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    std::size_t place = i;
    for (; place > 0 && keys[order[place - 1]] < keys[i]; --place) order[place] = order[place - 1];
    order[place] = i;
  }
  return order;
}

} // namespace tantawatt
