// Looking at the machine: what each part of the system tells, merged. Takes milliseconds, with NVIDIA's library up to
// a second or two where its driver sleeps: not for the thread of a window.
#pragma once

#include "core/machine/detected_machine.h"
#include "core/machine/nvml.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vramwise
{

/// Of VkPhysicalDeviceProperties and the largest device-local heap of VkPhysicalDeviceMemoryProperties. Asking is done
/// in a process of its own (app/vulkan), because a broken driver takes its process with it.
struct VulkanDevice {
    std::string name;
    std::uint32_t vendor = 0;
    std::uint32_t device = 0;
    std::uint32_t type = 0;  ///< VkPhysicalDeviceType: 1 integrated, 2 discrete, 3 virtual, 4 processor
    std::uint64_t localMemory = 0;

    friend bool operator==(const VulkanDevice&, const VulkanDevice&) = default;
};

/// The machine that this runs on.
DetectedMachine detectMachine();

/// A Linux machine as recorded below `root`, with NVIDIA's library where there is one.
DetectedMachine detectLinuxMachine(const std::filesystem::path& root, const std::optional<NvmlFunctions>& nvml);

/// Fills in what only Vulkan knows: above all the memory of Intel cards and of those with free drivers.
void addVulkanDevices(DetectedMachine& machine, const std::vector<VulkanDevice>& devices);

/// Whether a card is there of which Vulkan might tell more: asking costs a process.
bool wantsVulkan(const DetectedMachine& machine);

}  // namespace vramwise
