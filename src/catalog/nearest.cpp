#include "catalog/nearest.hpp"

#include <algorithm>
#include <numeric>

namespace tantawatt {
namespace {

// Levenshtein distance, one row at a time.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

} // namespace

std::vector<std::string> nearest_ids(std::string_view wanted, const std::vector<std::string>& known,
                                     std::size_t count) {
  // Only the head of an absurdly long id is compared: the cost grows with both lengths.
  wanted = wanted.substr(0, 64);
  std::vector<std::size_t> distances;
  for (const std::string& id : known) {
    const bool inside = wanted.size() >= 3 && id.find(wanted) != std::string::npos;
    distances.push_back(inside ? 1 : edit_distance(wanted, id));
  }
  constexpr std::size_t taken = static_cast<std::size_t>(-1);
  std::vector<std::string> out;
  while (out.size() < std::min(count, known.size())) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < known.size(); ++i)
      if (distances[i] < distances[best] || (distances[i] == distances[best] && known[i] < known[best])) best = i;
    out.push_back(known[best]);
    distances[best] = taken;
  }
  return out;
}

} // namespace tantawatt
