// Which devices Vulkan offers, asked in this very process: loading the drivers of the machine, any of which may be
// broken. Programs therefore ask through ask_vulkan.h, which runs this in a process of its own.
#pragma once

#include "core/machine/detect.h"

#include <optional>
#include <vector>

namespace vramwise
{

/// nullopt where the machine has no Vulkan loader, or it does not start.
std::optional<std::vector<VulkanDevice>> probeVulkan();

/// What `--probe-vulkan` does: writes the devices to stdout as one line of JSON. Returns the exit code.
int printVulkanDevices();

/// Whether the command line asks for it: before anything else of the program is set up.
bool asksToProbeVulkan(int argc, char** argv);

}  // namespace vramwise
