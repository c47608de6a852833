// What a way of running a model needs of RAM. Internal to the estimator and the rating.
#pragma once

#include "core/estimate/calibration.h"
#include "core/estimate/workload.h"

namespace vramwise
{

/// With less than this nothing can stream; the one thing in an estimate that the machine's RAM decides.
Bytes leastRam(const Workload& load, const MemoryConstants& constants);

}  // namespace vramwise
