#include "core/machine/machine_keys.h"

#include <array>

namespace vramwise
{

template <>
std::span<const Key<DeviceKind>> keysOf<DeviceKind>()
{
    static constexpr std::array kKeys{
        Key<DeviceKind>{"unknown", DeviceKind::Unknown},   Key<DeviceKind>{"discrete", DeviceKind::Discrete},
        Key<DeviceKind>{"external", DeviceKind::External}, Key<DeviceKind>{"integrated", DeviceKind::Integrated},
        Key<DeviceKind>{"virtual", DeviceKind::Virtual},   Key<DeviceKind>{"management", DeviceKind::Management},
        Key<DeviceKind>{"software", DeviceKind::Software},
    };
    return kKeys;
}

template <>
std::span<const Key<FactSource>> keysOf<FactSource>()
{
    static constexpr std::array kKeys{
        Key<FactSource>{"sysfs", FactSource::Sysfs},   Key<FactSource>{"procfs", FactSource::Procfs},
        Key<FactSource>{"nvml", FactSource::Nvml},     Key<FactSource>{"vulkan", FactSource::Vulkan},
        Key<FactSource>{"sysctl", FactSource::Sysctl}, Key<FactSource>{"iokit", FactSource::IoKit},
        Key<FactSource>{"dxgi", FactSource::Dxgi},     Key<FactSource>{"pci_ids", FactSource::PciTable},
    };
    return kKeys;
}

template <>
std::span<const Key<CardFact>> keysOf<CardFact>()
{
    static constexpr std::array kKeys{
        Key<CardFact>{"name", CardFact::Name},
        Key<CardFact>{"kind", CardFact::Kind},
        Key<CardFact>{"driver", CardFact::Driver},
        Key<CardFact>{"vram_gib", CardFact::Memory},
        Key<CardFact>{"free_gib", CardFact::MemoryInUse},
        Key<CardFact>{"link", CardFact::Link},
        Key<CardFact>{"compute_capability", CardFact::ComputeCapability},
        Key<CardFact>{"programs", CardFact::Programs},
    };
    return kKeys;
}

template <>
std::span<const Key<MatchBasis>> keysOf<MatchBasis>()
{
    static constexpr std::array kKeys{
        Key<MatchBasis>{"none", MatchBasis::None},
        Key<MatchBasis>{"pci_id", MatchBasis::PciId},
        Key<MatchBasis>{"pci_id_and_memory", MatchBasis::PciMemory},
        Key<MatchBasis>{"name", MatchBasis::Name},
    };
    return kKeys;
}

}  // namespace vramwise
