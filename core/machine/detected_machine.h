// This machine as the system describes it: cards, memory, processor. Facts only, each as it was measured; what is not
// told stays absent. Nothing in here identifies a person or a copy of hardware: no serial number, no UUID, no host or
// user name is ever read.
#pragma once

#include "core/base/units.h"
#include "core/catalog/card.h"
#include "core/estimate/job.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

/// What a display device is to somebody who wants to compute on it.
enum class DeviceKind {
    Unknown,     ///< a graphics device of which nothing says what it is
    Discrete,    ///< a card of its own, in a slot or soldered into a laptop
    External,    ///< behind a cable that can be pulled: Thunderbolt, USB4
    Integrated,  ///< part of the processor
    Virtual,     ///< made up by a virtual machine
    Management,  ///< the screen of a server's remote control
    Software,    ///< a processor that plays a card
};

/// Which part of the system told a fact.
enum class FactSource { Sysfs, Procfs, Nvml, Vulkan, Sysctl, IoKit, Dxgi, PciTable };

/// Facts of a card that can come from different parts of the system.
enum class CardFact { Name, Kind, Driver, Memory, MemoryInUse, Link, ComputeCapability, Programs };

/// Makers' ids in PCI configuration space, as the PCI ID repository lists them.
enum class PciVendor : std::uint16_t { Amd = 0x1002, Nvidia = 0x10de, Intel = 0x8086 };

constexpr bool isFrom(PciVendor vendor, std::uint64_t id) { return id == static_cast<std::uint16_t>(vendor); }

/// As PCI configuration space has it.
struct PciId {
    std::uint16_t vendor = 0;
    std::uint16_t device = 0;
    std::optional<std::uint16_t> subvendor;
    std::optional<std::uint16_t> subdevice;
    std::optional<std::uint8_t> revision;

    friend bool operator==(const PciId&, const PciId&) = default;
};

/// A program that holds memory of a card.
struct MemoryHolder {
    std::int64_t pid = 0;
    std::string program;        ///< name without folder; empty where the system does not tell
    std::optional<Bytes> held;  ///< of the card's memory

    friend bool operator==(const MemoryHolder&, const MemoryHolder&) = default;
};

struct DetectedCard {
    std::string name;     ///< as driver or table say; empty where nobody does
    std::string address;  ///< PCI address "0000:01:00.0"; empty where there is none
    std::optional<PciId> pci;
    DeviceKind kind = DeviceKind::Unknown;
    std::string driver;  ///< "nvidia", "amdgpu", "nouveau"; empty: none is bound, or nobody tells
    std::string driverVersion;
    std::string computeCapability;  ///< "8.9"; NVIDIA only
    std::optional<int> coreCount;   ///< Apple only: cores of the graphics unit, which tell chips apart
    bool unified = false;           ///< the memory is the processor's as well
    std::optional<Bytes> memory;    ///< total; for unified memory all that the processor and it share
    std::optional<Bytes> freeMemory;
    std::optional<Bytes> usedMemory;
    std::optional<PcieLink> link;     ///< now; cards slow their link down when idle
    std::optional<PcieLink> maxLink;  ///< that card and slot can do together
    std::vector<MemoryHolder> programs;
    std::map<CardFact, FactSource> sources;

    friend bool operator==(const DetectedCard&, const DetectedCard&) = default;
};

struct DetectedMachine {
    std::vector<DetectedCard> cards;  ///< by address, those without one last
    std::optional<Bytes> ram;         ///< that the system can use, a little less than is built in
    std::optional<Bytes> ramAvailable;
    std::string cpu;
    std::optional<Os> os;
    std::string osName;      ///< "Debian GNU/Linux 12 (bookworm)"
    std::string hypervisor;  ///< "kvm", "vmware", "wsl"…, "unknown"; empty: no virtual machine that anybody tells of

    friend bool operator==(const DetectedMachine&, const DetectedMachine&) = default;
};

/// Whether a device is one to compute on: a card, or a processor's own unit with unified memory.
constexpr bool isForComputing(const DetectedCard& card)
{
    return card.kind == DeviceKind::Discrete || card.kind == DeviceKind::External || card.kind == DeviceKind::Unknown
        || (card.kind == DeviceKind::Integrated && card.unified);
}

/// "10de:2684", with ":10de:167c" where the subsystem is known.
std::string pciText(const PciId& id);

}  // namespace vramwise
