#include "core/estimate/estimate.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// Above this size Windows drivers need a larger reserve (ComfyUI's own rule).
constexpr Bytes kLargeCard = gib(15);

Bytes desktopOf(const Machine& machine, const MemoryConstants& constants)
{
    if (machine.headless)
        return constants.desktopHeadless;
    return machine.os == Os::Windows ? constants.desktopWindows : constants.desktopLinux;
}

Bytes reserveOf(const Card& card, Os os, const MemoryConstants& constants)
{
    if (os != Os::Windows)
        return constants.reserveLinux;
    return card.memory.size > kLargeCard ? constants.reserveWindowsLarge : constants.reserveWindows;
}

Bytes usableOf(const Card& card, const Machine& machine, const MemoryConstants& constants)
{
    Bytes usable = card.memory.unified
        ? card.memory.size * constants.unifiedUsableShare
        : card.memory.size - desktopOf(machine, constants) - reserveOf(card, machine.os, constants);
    return std::max(usable - machine.reserve, Bytes{});
}

/// PCIe peak of one direction: about 0.985 GB/s a lane in generation 3, doubling with each generation.
BytesPerSecond peakOf(const PcieLink& link)
{
    constexpr double kGeneration3LaneGbs = 0.985;
    return gigabytesPerSecond(kGeneration3LaneGbs * std::pow(2.0, link.generation - 3) * link.lanes);
}

BytesPerSecond linkOf(const Card& card, const Machine& machine, const TimeConstants& constants)
{
    BytesPerSecond link = card.pcie ? peakOf(*card.pcie) : constants.fallbackLink;
    if (machine.link)
        link = std::min(link, peakOf(*machine.link));
    return link * constants.linkShare;
}

}  // namespace

CardProfile profileOf(const Card& card, const Machine& machine, const Calibration& calibration)
{
    const TimeConstants& time = calibration.time;
    CardProfile profile;
    profile.card = &card;
    profile.cardClass = classOf(card);
    profile.unified = card.memory.unified;
    profile.ram = machine.ram;
    profile.usable = usableOf(card, machine, calibration.memory);
    profile.link = linkOf(card, machine, time);
    profile.half = card.compute.fp16.value_or(card.compute.fp32.value_or(FlopPerSecond{}));
    if (card.memory.bandwidth && time.referenceBandwidth.value > 0)
        profile.bandwidthFactor = std::pow(*card.memory.bandwidth / time.referenceBandwidth, time.bandwidthExponent);
    profile.measured = std::binary_search(calibration.measuredCards.begin(), calibration.measuredCards.end(), card.id);
    return profile;
}

}  // namespace vramwise
