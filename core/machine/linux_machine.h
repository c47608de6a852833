// What Linux tells of the machine in /proc, /sys and /etc. Compiles and works everywhere: tests give it recorded trees.
//
// Where the formats are from: Documentation/ABI/testing/sysfs-bus-pci and sysfs-devices-removable, pci-sysfs.c
// (link speeds), Documentation/gpu/amdgpu/driver-misc.rst (mem_info_*), Documentation/gpu/drm-usage-stats.rst (fdinfo),
// Documentation/filesystems/proc.rst (meminfo, cpuinfo), os-release(5).
#pragma once

#include "core/machine/detected_machine.h"
#include "core/machine/system_files.h"

#include <filesystem>

namespace vramwise
{

/// `root` is "/" for the machine itself.
DetectedMachine readLinuxMachine(const std::filesystem::path& root);

// Parts of it.
std::vector<DetectedCard> readLinuxCards(const SystemFiles& files);
/// "kvm", "vmware", "hyperv", "virtualbox", "xen", "parallels", "bhyve", "wsl", "unknown"; empty where nothing says so.
std::string readHypervisor(const SystemFiles& files);
/// Programs of this user that hold memory of cards, filled in by PCI address.
void addMemoryHolders(const SystemFiles& files, std::vector<DetectedCard>& cards);
/// Names of programs that are known by number only.
void nameMemoryHolders(const SystemFiles& files, std::vector<DetectedCard>& cards);

/// A PCI device's link as sysfs has it: "16.0 GT/s PCIe" and "16".
std::optional<PcieLink> parseLink(const std::optional<std::string>& speed, const std::optional<std::string>& width);

}  // namespace vramwise
