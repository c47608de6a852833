// The time of a job on a card, factor by factor. Private to core/estimate.
#pragma once

#include "core/estimate/estimate.h"

#include <optional>

namespace vramwise
{

/// Computing a step = FLOP ÷ (peak × balance × efficiency × model × options) + overhead. Streaming overlaps with it,
/// but for the unhidden share of the shorter of the two. Sequential offload waits for each layer: both add up.
struct Timing {
    FlopPerSecond peak{};   ///< dense, of the arithmetic that is computed in
    double balance = 1;     ///< factors of speed
    double efficiency = 0;  ///< share of the peak
    double model = 1;
    double options = 1;  ///< precision, attention, compile, speed-up
    Seconds overhead{};  ///< of a step
    Seconds step{};      ///< computing and waiting for weights
    Seconds slowStep{};  ///< the same in a runtime that overlaps nothing; equal where nothing streams
    Seconds encode{};
    Seconds decode{};
    Seconds swap{};  ///< components that cross the link once for every image or clip
    Seconds total{};
    double spread = 1;  ///< four of five times are in total/spread … total×spread
};

const Efficiency& efficiencyOf(const CardProfile& profile, const Workload& load, const Calibration& calibration);

/// nullopt where no time can be claimed. `estimate` has its memory side filled.
std::optional<Timing> timingOf(const Estimate& estimate, const CardProfile& profile, const Workload& load,
                               const Calibration& calibration);

}  // namespace vramwise
