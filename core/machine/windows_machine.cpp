#include "core/machine/windows_machine.h"

namespace vramwise
{

namespace
{

/// An Intel unit in the processor has next to no memory of its own; the table of ids knows the rest.
DeviceKind kindOf(const DxgiAdapter& adapter)
{
    constexpr std::uint64_t kLittle = 1ULL << 30;
    if (adapter.software)
        return DeviceKind::Software;
    if (isFrom(PciVendor::Nvidia, adapter.vendor))
        return DeviceKind::Discrete;
    if (isFrom(PciVendor::Intel, adapter.vendor))
        return adapter.dedicatedMemory < kLittle ? DeviceKind::Integrated : DeviceKind::Discrete;
    return DeviceKind::Unknown;
}

DetectedCard cardOf(const DxgiAdapter& adapter)
{
    constexpr unsigned kLow = 0xffff;
    constexpr unsigned kByte = 0xff;
    DetectedCard card;
    card.name = adapter.name;
    card.kind = kindOf(adapter);
    card.sources = {{CardFact::Name, FactSource::Dxgi}, {CardFact::Kind, FactSource::Dxgi}};
    card.pci = PciId{std::uint16_t(adapter.vendor & kLow), std::uint16_t(adapter.device & kLow),
                     std::uint16_t(adapter.subsystem & kLow), std::uint16_t(adapter.subsystem >> 16),
                     std::uint8_t(adapter.revision & kByte)};
    if (adapter.dedicatedMemory > 0 && card.kind != DeviceKind::Integrated) {
        card.memory = Bytes{double(adapter.dedicatedMemory)};
        card.sources[CardFact::Memory] = FactSource::Dxgi;
    }
    return card;
}

}  // namespace

DetectedMachine windowsMachine(const WindowsAnswers& answers)
{
    DetectedMachine machine;
    machine.os = Os::Windows;
    machine.osName = answers.version.empty() ? "Windows" : "Windows, build " + answers.version;
    machine.cpu = answers.cpu;
    if (answers.memory > 0) {
        machine.ram = Bytes{double(answers.memory)};
        machine.ramAvailable = Bytes{double(answers.available)};
    }
    for (const DxgiAdapter& adapter : answers.adapters)
        machine.cards.push_back(cardOf(adapter));
    return machine;
}

}  // namespace vramwise
