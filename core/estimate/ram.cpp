#include "core/estimate/ram.h"

#include <algorithm>

namespace vramwise
{

Bytes leastRam(const Workload& load, const MemoryConstants& constants)
{
    return constants.ramBase + std::max(load.weights[kDenoise] + load.extras, load.weights[kEncode]);
}

}  // namespace vramwise
