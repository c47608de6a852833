// What offloading costs: the rate of the link, what computing hides of it, and what runtimes without overlap take.
#include "core/estimate/estimate.h"
#include "core/estimate/terms.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{
namespace
{

using test::card;
using test::model;
using test::shippedCatalog;

const TimeConstants& constants() { return shippedCatalog().calibration().time; }

Machine machineWith(std::optional<PcieLink> link = {})
{
    Machine machine;
    machine.os = Os::Linux;
    machine.ram = gib(128);
    machine.link = link;
    return machine;
}

Estimate on(const Card& card, const char* modelName, const char* precision, Offload offload = Offload::Auto,
            const Machine& machine = machineWith())
{
    JobRequest request;
    request.precision = PrecisionId{precision};
    request.offload = offload;
    const auto result = estimate(shippedCatalog(), card, model(modelName), request, machine);
    EXPECT_TRUE(result.has_value());
    return result.value_or(Estimate{});
}

/// The same card with room for everything: its step is what computing takes.
Seconds computing(Card roomy, const char* modelName, const char* precision)
{
    roomy.memory.size = gib(512);
    return on(roomy, modelName, precision).step.mid;
}

BytesPerSecond linkOf(const Card& card, const Machine& machine = machineWith())
{
    return profileOf(card, machine, shippedCatalog().calibration()).link;
}

TEST(Streaming, ComputingHidesAllButAShareOfIt)
{
    const Card& small = card("rtx-4080");
    const Estimate e = on(small, "flux.1-dev", "bf16", Offload::Block);
    ASSERT_EQ(e.fit, Fit::Offloads);
    const double compute = computing(small, "flux.1-dev", "bf16").value;
    const double transfer = (e.streamed / linkOf(small)).value;
    ASSERT_GT(transfer, 0);
    EXPECT_NEAR(e.step.mid.value, std::max(compute, transfer) + constants().unhiddenShare * std::min(compute, transfer),
                1e-9);
    EXPECT_LT(e.step.mid.value, compute + transfer);
}

TEST(Streaming, SequentialOffloadWaitsForAllOfIt)
{
    const Card& small = card("rtx-4080");
    const Estimate e = on(small, "flux.1-dev", "bf16", Offload::Sequential);
    EXPECT_NEAR(e.step.mid.value,
                computing(small, "flux.1-dev", "bf16").value + (e.streamed / constants().sequentialRate).value, 1e-9);
}

TEST(Streaming, SequentialOffloadDecodesWholeWhereThereIsRoom)
{
    const Estimate roomy = on(card("rtx-4090"), "flux.1-dev", "bf16", Offload::Sequential);
    EXPECT_FALSE(roomy.tiledDecode);
    EXPECT_EQ(roomy.peakStage, Stage::Decode);
    EXPECT_EQ(roomy.peak.mid, roomy.stages[kDecode]);
    Card tight = card("rtx-4090");
    tight.memory.size = gib(3);
    const Estimate full = on(tight, "flux.1-dev", "bf16", Offload::Sequential);
    EXPECT_TRUE(full.tiledDecode);
    EXPECT_LT(full.peak.mid, roomy.peak.mid);
}

TEST(Streaming, ASlowSlotHoldsUpSequentialOffloadToo)
{
    const Card& small = card("rtx-4080");
    const Machine slow = machineWith(PcieLink{3, 1});
    ASSERT_LT(linkOf(small, slow), constants().sequentialRate);
    const Estimate e = on(small, "flux.1-dev", "bf16", Offload::Sequential, slow);
    EXPECT_GT(e.step.mid, e.streamed / linkOf(small, slow));
}

TEST(Streaming, AFasterSlotIsFeltButNotInFull)
{
    const BytesPerSecond four = linkOf(card("rtx-5090"), machineWith(PcieLink{4, 16}));
    const BytesPerSecond five = linkOf(card("rtx-5090"));
    EXPECT_GT(five, four);
    EXPECT_LT(five, four * 1.5);
    EXPECT_LT(five, constants().hostRate);
}

TEST(Streaming, TheSlowEndOfTheRangeOverlapsNothing)
{
    const Card& small = card("rtx-4060");
    const Estimate e = on(small, "flux.1-dev", "fp8");
    ASSERT_EQ(e.fit, Fit::Offloads);
    ASSERT_GT(e.streamed.value, 0);
    const double towardsSlow = e.step.high.value / e.step.mid.value;
    const double towardsFast = e.step.mid.value / e.step.low.value;
    EXPECT_GT(towardsSlow, towardsFast * 1.05);
    EXPECT_GT(e.step.high, computing(small, "flux.1-dev", "fp8") + e.streamed / constants().sequentialRate);
}

TEST(Streaming, WhatFitsHasTheSameSpreadOnBothSides)
{
    const Estimate e = on(card("rtx-4090"), "flux.1-dev", "fp8");
    ASSERT_EQ(e.fit, Fit::Fits);
    EXPECT_NEAR(e.step.high.value / e.step.mid.value, e.step.mid.value / e.step.low.value, 1e-9);
}

TEST(FourBitIntegers, AreSlowerThanGgufOnTuringAndFastFromAmpereOn)
{
    const auto step = [](const char* name, const char* precision) {
        Card roomy = card(name);
        roomy.memory.size = gib(512);
        return on(roomy, "flux.1-dev", precision).step.mid;
    };
    EXPECT_GT(step("rtx-2080-ti", "int4"), step("rtx-2080-ti", "q4_k_m") * 1.2);
    EXPECT_LT(step("rtx-3090", "int4"), step("rtx-3090", "q4_k_m") * 0.5);
}

TEST(Terms, APeakThatIsNotTheStatedOneIsComputed)
{
    const auto peak = [](const char* name) {
        const Estimate e = on(card(name), "sdxl", "fp16");
        const std::vector<Term> terms = termsOf(shippedCatalog(), e, machineWith());
        const auto found
            = std::find_if(terms.begin(), terms.end(), [](const Term& term) { return term.key == TermKey::CardPeak; });
        return found == terms.end() ? Term{} : *found;
    };
    EXPECT_EQ(peak("rtx-4090").origin, TermOrigin::Card);
    EXPECT_FALSE(peak("rtx-4090").sources.empty());
    for (const char* transformed : {"quadro-rtx-5000", "rx-6800-xt"}) {
        EXPECT_EQ(peak(transformed).origin, TermOrigin::Computed) << transformed;
        EXPECT_TRUE(peak(transformed).sources.empty()) << transformed;
        EXPECT_GT(peak(transformed).value, 0) << transformed;
    }
}

TEST(Terms, StreamingNamesItsRateAndWhatDoesNotOverlap)
{
    const auto shareOf = [](const Estimate& e) {
        for (const Term& term : termsOf(shippedCatalog(), e, machineWith()))
            if (term.key == TermKey::UnhiddenShare)
                return std::optional(term.value);
        return std::optional<double>();
    };
    EXPECT_EQ(shareOf(on(card("rtx-4060"), "flux.1-dev", "fp8")), constants().unhiddenShare);
    EXPECT_EQ(shareOf(on(card("rtx-4060"), "flux.1-dev", "fp8", Offload::Sequential)), 1);
    EXPECT_EQ(shareOf(on(card("rtx-4090"), "flux.1-dev", "fp8")), std::nullopt);
}

}  // namespace
}  // namespace vramwise
