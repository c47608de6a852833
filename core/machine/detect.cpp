#include "core/machine/detect.h"

#include "core/machine/apple_machine.h"
#include "core/machine/linux_machine.h"
#include "core/machine/merge.h"
#include "core/machine/windows_machine.h"

#include <algorithm>

namespace vramwise
{

namespace
{

DeviceKind kindOf(std::uint32_t type)
{
    switch (type) {
    case 1:
        return DeviceKind::Integrated;
    case 2:
        return DeviceKind::Discrete;
    case 3:
        return DeviceKind::Virtual;
    case 4:
        return DeviceKind::Software;
    default:
        return DeviceKind::Unknown;
    }
}

DetectedCard cardOf(const VulkanDevice& device)
{
    constexpr std::uint32_t kMostId = 0xffff;  // larger ones are Khronos' numbers of software, no PCI ids
    DetectedCard card;
    card.name = device.name;
    card.kind = kindOf(device.type);
    card.sources = {{CardFact::Name, FactSource::Vulkan}, {CardFact::Kind, FactSource::Vulkan}};
    if (device.vendor <= kMostId && device.device <= kMostId && card.kind != DeviceKind::Software)
        card.pci = PciId{std::uint16_t(device.vendor), std::uint16_t(device.device), {}, {}, {}};
    const bool ownMemory = card.kind == DeviceKind::Discrete || card.kind == DeviceKind::Unknown;
    if (device.localMemory > 0 && ownMemory) {
        card.memory = Bytes{double(device.localMemory)};
        card.sources[CardFact::Memory] = FactSource::Vulkan;
    }
    return card;
}

}  // namespace

DetectedMachine detectLinuxMachine(const std::filesystem::path& root, const std::optional<NvmlFunctions>& nvml)
{
    DetectedMachine machine = readLinuxMachine(root);
    if (nvml)
        mergeCards(machine.cards, readNvml(*nvml), Precedence::Wins);
    nameMemoryHolders(SystemFiles(root), machine.cards);
    return machine;
}

DetectedMachine detectMachine()
{
#if defined(__APPLE__)
    return appleMachine(askApple());
#elif defined(_WIN32)
    DetectedMachine machine = windowsMachine(askWindows());
    const NvmlLibrary library;
    if (library.functions())
        mergeCards(machine.cards, readNvml(*library.functions()), Precedence::Wins);
    return machine;
#else
    const NvmlLibrary library;
    return detectLinuxMachine("/", library.functions());
#endif
}

void addVulkanDevices(DetectedMachine& machine, const std::vector<VulkanDevice>& devices)
{
    std::vector<DetectedCard> cards;
    std::transform(devices.begin(), devices.end(), std::back_inserter(cards), cardOf);
    mergeCards(machine.cards, std::move(cards), Precedence::Fills);
}

bool wantsVulkan(const DetectedMachine& machine)
{
    return std::any_of(machine.cards.begin(), machine.cards.end(), [](const DetectedCard& card) {
        return isForComputing(card) && (!card.memory || card.name.empty());
    });
}

}  // namespace vramwise
