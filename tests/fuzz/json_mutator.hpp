#pragma once
// Changes JSON as JSON: flipped bytes rarely get past the reader of the text, and what is behind it is what matters.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tantawatt {

/// For LLVMFuzzerCustomMutator: takes a value away, puts another in its place, or renames a member; what is no JSON, and
/// every fourth input, has its bytes changed as libFuzzer would. Another fourth begins anew from `sound`, if there is one:
/// most of what fuzzing collects is broken already, and is refused for that. Deterministic in its arguments.
std::size_t mutated_json(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed, std::string_view sound = {});

} // namespace tantawatt
