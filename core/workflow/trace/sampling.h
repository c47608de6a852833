// One sampler as it runs: its steps, guidance, latent and denoiser. Private to core/workflow.
#pragma once

#include "core/workflow/trace/reach.h"

#include <optional>
#include <vector>

namespace vramwise
{

/// More steps than this are no number of steps.
inline constexpr double kMostSteps = 10'000;

struct Sampling {
    std::size_t node = 0;
    std::optional<int> steps;           ///< that it runs itself
    std::optional<int> scheduledSteps;  ///< of the schedule that they are a part of
    std::optional<int> passes;
    std::vector<std::size_t> loaders;   ///< nodes that the denoiser comes from; the first is the one that counts
    std::optional<std::size_t> before;  ///< the sampler whose result it takes
    bool throughPixels = false;         ///< … after a decoder
    bool onAnew = false;                ///< … only to go on from it in a latent of its own
    Extent extent;
    bool tiled = false;  ///< works tile by tile
};

/// Of a node for which isSampler() holds; nullopt where it could not run: nothing leads to a denoiser.
std::optional<Sampling> samplingOf(Tracer& tracer, std::size_t index);

}  // namespace vramwise
