#include "core/machine/apple_machine.h"

namespace vramwise
{

namespace
{

DetectedCard appleGraphics(const AppleAnswers& answers)
{
    DetectedCard card;
    card.name = answers.chip;
    card.kind = DeviceKind::Integrated;
    card.unified = true;
    card.coreCount = answers.gpuCores;
    card.memory = Bytes{double(answers.memory)};
    card.sources = {{CardFact::Name, FactSource::Sysctl}, {CardFact::Memory, FactSource::Sysctl}};
    card.sources[CardFact::Kind] = answers.gpuCores ? FactSource::IoKit : FactSource::Sysctl;
    if (answers.available) {
        card.freeMemory = Bytes{double(*answers.available)};
        card.sources[CardFact::MemoryInUse] = FactSource::Sysctl;
    }
    return card;
}

}  // namespace

DetectedMachine appleMachine(const AppleAnswers& answers)
{
    DetectedMachine machine;
    machine.os = Os::Macos;
    machine.osName = answers.version.empty() ? "macOS" : "macOS " + answers.version;
    machine.cpu = answers.chip;
    if (answers.memory > 0)
        machine.ram = Bytes{double(answers.memory)};
    if (answers.available)
        machine.ramAvailable = Bytes{double(*answers.available)};
    if (answers.virtualMachine)
        machine.hypervisor = "unknown";
    // Macs with Intel processors have cards of their own, which IOKit names; they are not among those that we know.
    if (answers.chip.starts_with("Apple ") && answers.memory > 0)
        machine.cards.push_back(appleGraphics(answers));
    return machine;
}

}  // namespace vramwise
