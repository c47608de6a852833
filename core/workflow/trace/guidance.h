// How often a sampler evaluates its denoiser in a step. Private to core/workflow.
#pragma once

#include "core/workflow/trace/tracer.h"

#include <optional>
#include <vector>

namespace vramwise
{

/// Evaluations in most steps of sampler `index`: one, a second for classifier-free guidance other than 1, and one for
/// each further guidance (perturbed attention, skipped layers, …) that is on for at least half of the schedule.
/// `chain` are the nodes that its denoiser comes through. nullopt where it is not known.
std::optional<int> passesOf(Tracer& tracer, std::size_t index, const std::vector<std::size_t>& chain);

}  // namespace vramwise
