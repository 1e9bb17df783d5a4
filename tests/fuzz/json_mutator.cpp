#include "fuzz/json_mutator.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "cli/json.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace tantawatt {
namespace {

using Json = nlohmann::json;

/// What readers forget: ends of the number line, nothing at all, the wrong kind.
constexpr std::array<const char*, 14> ODD = {"null", "true", "0", "-1", "1e308", "1e-308", "0.5", R"("")", R"("1 kWh")",
                                             R"("1.5e308 TWh")", R"("2~1 Wh")", R"("\"\\\u0000é")", "[]", "{}"};

/// A place in a document: the value `key` of an object, or the element `at` of an array.
struct Place {
  Json* parent;
  std::string key;
  std::size_t at;

  Json& value() const { return parent->is_object() ? (*parent)[key] : (*parent)[at]; }
  void remove() const {
    if (parent->is_object())
      parent->erase(key);
    else
      parent->erase(at);
  }
};

void gather(Json& node, std::vector<Place>& places) {
  if (node.is_object())
    for (auto member = node.begin(); member != node.end(); ++member) {
      places.push_back({&node, member.key(), 0});
      gather(member.value(), places);
    }
  else if (node.is_array())
    for (std::size_t i = 0; i < node.size(); ++i) {
      places.push_back({&node, {}, i});
      gather(node[i], places);
    }
}

void change(Json& document, std::minstd_rand& random) {
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
  std::vector<Place> places;
  gather(document, places);
  if (places.empty()) return;
  const Place& place = places[below(places.size())];
  const Json other = places[below(places.size())].value();
  switch (below(4)) {
  case 0: return place.remove();
  case 1: place.value() = read_json(ODD[below(ODD.size())]); return;
  case 2: place.value() = other; return;
  default: break;
  }
  const std::string& name = places[below(places.size())].key;
  if (place.parent->is_array()) place.parent->push_back(other);
  if (place.parent->is_array() || name.empty()) return;
  (*place.parent)[name] = place.value();
}

} // namespace

std::size_t mutated_json(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed, std::string_view sound) {
  std::minstd_rand random(seed);
  const bool anew = !sound.empty() && random() % 4 == 0;
  Json document = read_json(anew ? std::string(sound) : std::string(data, data + size));
  if (document.is_discarded() || random() % 4 == 0) return LLVMFuzzerMutate(data, size, max_size);
  do
    change(document, random);
  while (random() % 2 == 0);
  const std::string text = json_text(document);
  if (text.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
  std::copy(text.begin(), text.end(), data);
  return text.size();
}

} // namespace tantawatt
