#pragma once
// Use (inference): the energy of prompts.

#include "scenario/lookup.hpp"
#include "scenario/scenario.hpp"

namespace tantawatt {

/// Which method the given fields call for: "measured" (energy per prompt), "energy-per-token",
/// "ecologits-0.11" (parameters and output tokens), "flops" (2·N FLOP a token; Epoch AI 2025).
Result<std::string_view> inference_method(const Subject& subject);

/// The chain of one method, times prompts and users, over the time asked for; what it lacks is in `lookup`.
Scenario compile_inference(std::string_view method, Lookup& lookup);

} // namespace tantawatt
