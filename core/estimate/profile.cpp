#include "core/estimate/estimate.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// Above this size Windows drivers need a larger reserve (ComfyUI's own rule).
constexpr Bytes kLargeCard = gib(15);

Bytes usableOf(const Card& card, const Machine& machine, const MemoryConstants& constants)
{
    Bytes usable = card.memory.unified
        ? card.memory.size * constants.unifiedUsableShare
        : card.memory.size - desktopReserve(machine, constants) - runtimeReserve(card, machine, constants);
    return std::max(usable - machine.reserve, Bytes{});
}

/// PCIe peak of one direction: about 0.985 GB/s a lane in generation 3, doubling with each generation.
BytesPerSecond peakOf(const PcieLink& link)
{
    constexpr double kGeneration3LaneGbs = 0.985;
    return gigabytesPerSecond(kGeneration3LaneGbs * std::pow(2.0, link.generation - 3) * link.lanes);
}

/// Weights go from where they lie to a buffer and from there over the link, at the computer's and at the link's rate in
/// turn: a link twice as fast is not felt twice (11 GB/s on PCIe 5.0 x16, see measured.json).
BytesPerSecond linkOf(const Card& card, const Machine& machine, const TimeConstants& constants)
{
    BytesPerSecond link = card.pcie ? peakOf(*card.pcie) : constants.fallbackLink;
    if (machine.link)
        link = std::min(link, peakOf(*machine.link));
    const double bus = link.value * constants.linkShare;
    const double host = constants.hostRate.value;
    return {bus + host > 0 ? bus * host / (bus + host) : 0};
}

/// RDNA 2 has no matrix cores, but multiplies 16-bit pairs with 32-bit sums (v_dot2_f32_f16) at twice the 32-bit rate:
/// the peak that AMD states for half precision, and comparable with that of later Radeons.
bool packsHalves(Architecture architecture) { return architecture == Architecture::Rdna2; }

/// Turing adds up in 32 bits at full rate on TITAN, Quadro and Tesla, at half of it on GeForce, and is no faster for
/// it: of two cards with the same chip, cores and clock, the Quadro RTX 5000 ran Stable Diffusion 1.5 at 8.6 images'
/// steps a second and the RTX 2080 Super at 10.4 (batches of 4, see measured.json). All count like GeForce.
FlopPerSecond turingPeak(const Card& card)
{
    return card.compute.fp16Accumulate16 ? std::min(*card.compute.fp16, *card.compute.fp16Accumulate16 / 2.0)
                                         : *card.compute.fp16;
}

FlopPerSecond halfPeak(const Card& card)
{
    if (card.compute.fp16 && card.architecture == Architecture::Turing)
        return turingPeak(card);
    if (card.compute.fp16 || !card.compute.fp32)
        return card.compute.fp16.value_or(FlopPerSecond{});
    return packsHalves(card.architecture) ? *card.compute.fp32 * 2.0 : *card.compute.fp32;
}

}  // namespace

Bytes desktopReserve(const Machine& machine, const MemoryConstants& constants)
{
    if (machine.headless)
        return constants.desktopHeadless;
    return machine.os == Os::Windows ? constants.desktopWindows : constants.desktopLinux;
}

Bytes runtimeReserve(const Card& card, const Machine& machine, const MemoryConstants& constants)
{
    if (machine.os != Os::Windows)
        return constants.reserveLinux;
    return card.memory.size > kLargeCard ? constants.reserveWindowsLarge : constants.reserveWindows;
}

std::optional<double> balanceOf(const Card& card)
{
    const FlopPerSecond peak = halfPeak(card);
    if (!card.memory.bandwidth || card.memory.bandwidth->value <= 0 || peak.value <= 0)
        return std::nullopt;
    return peak.value / card.memory.bandwidth->value;
}

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
    profile.half = halfPeak(card);
    profile.single = std::min(card.compute.fp32.value_or(profile.half), profile.half);
    if (const std::optional<double> balance = balanceOf(card); balance && time.referenceBalance > 0)
        profile.balanceFactor
            = std::pow(time.referenceBalance / *balance,
                       isGeForce(profile.cardClass) ? time.balanceExponentGeForce : time.balanceExponent);
    profile.measured = std::binary_search(calibration.measuredCards.begin(), calibration.measuredCards.end(), card.id);
    const double ofCard = profile.measured ? 0 : logVarianceOf(time.unmeasuredCardSpread);
    const auto& efficiency = calibration.efficiency[static_cast<std::size_t>(profile.cardClass)];
    for (std::size_t family = 0; family < efficiency.size(); ++family)
        profile.logVariance[family] = logVarianceOf(efficiency[family].spread) + ofCard;
    return profile;
}

}  // namespace vramwise
