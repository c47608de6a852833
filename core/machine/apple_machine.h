// A Mac, from what sysctl and IOKit answer. The answers are values, so that recorded ones can stand for a Mac.
#pragma once

#include "core/machine/detected_machine.h"

#include <string>

namespace vramwise
{

struct AppleAnswers {
    std::string chip;                        ///< sysctl machdep.cpu.brand_string: "Apple M4 Max"
    std::uint64_t memory = 0;                ///< sysctl hw.memsize, bytes
    std::optional<std::uint64_t> available;  ///< free and inactive memory, bytes
    std::optional<int> gpuCores;             ///< IOKit AGXAccelerator "gpu-core-count"
    std::string version;                     ///< sysctl kern.osproductversion: "15.1"
    bool virtualMachine = false;             ///< sysctl kern.hv_vmm_present
};

DetectedMachine appleMachine(const AppleAnswers& answers);

#ifdef __APPLE__
AppleAnswers askApple();
#endif

}  // namespace vramwise
