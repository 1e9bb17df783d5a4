#pragma once
// Training: one run's energy at the plug.

#include "scenario/lookup.hpp"
#include "scenario/scenario.hpp"

namespace tantawatt {

/// Which training method the given fields call for: "device-power" (accelerators × duration ×
/// power × PUE; Patterson et al. 2021, section 2), "device-hours" (hours × power × PUE, as model
/// cards print), "flops" (compute ÷ (peak × MFU) device-hours; 6·N·D after Kaplan et al. 2020,
/// section 2.1). Errors: `missing-field`, `conflicting-fields`.
Result<std::string_view> training_method(const Subject& subject);

/// The chain of one training method; what it lacks is in `lookup`.
Scenario compile_training(std::string_view method, Lookup& lookup);

} // namespace tantawatt
