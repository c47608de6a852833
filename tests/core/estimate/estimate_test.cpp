// Verdicts, memory and time of single jobs, and the choice of precision.
#include "core/estimate/estimate.h"

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

Machine linuxDesk(double ramGib = 64)
{
    Machine machine;
    machine.os = Os::Linux;
    machine.ram = gib(ramGib);
    return machine;
}

Estimate on(std::string_view cardName, std::string_view modelName, JobRequest request = {},
            const Machine& machine = linuxDesk())
{
    const auto result = estimate(shippedCatalog(), card(cardName), model(modelName), request, machine);
    EXPECT_TRUE(result.has_value());
    return result.value_or(Estimate{});
}

JobRequest at(std::string precision)
{
    JobRequest request;
    request.precision = PrecisionId{std::move(precision)};
    return request;
}

bool hasReason(const Estimate& estimate, ReasonCode code)
{
    const std::vector<Reason> reasons = explain(shippedCatalog(), estimate);
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.code == code; });
}

TEST(Estimate, FluxFp8FitsA4090AndTakesUnderHalfAMinute)
{
    const Estimate e = on("rtx-4090", "flux.1-dev", at("fp8"));
    EXPECT_EQ(e.fit, Fit::Fits);
    EXPECT_NEAR(toGib(e.usable), 22.8, 0.3);
    EXPECT_GT(toGib(e.peak.mid), 11);
    EXPECT_LT(toGib(e.peak.mid), 17);
    EXPECT_LT(e.total.mid.value, 30);
    EXPECT_GT(e.total.mid.value, 8);
}

TEST(Estimate, PeakIsTheLargestStageNotTheSum)
{
    const Estimate e = on("rtx-4090", "flux.1-dev", at("fp8"));
    EXPECT_EQ(e.peak.mid, *std::max_element(e.stages.begin(), e.stages.end()));
    EXPECT_EQ(e.peak.mid, e.stages[static_cast<std::size_t>(e.peakStage)]);
}

TEST(Estimate, FluxBf16OffloadsOn16GbAndSaysHowMuch)
{
    const Estimate e = on("rtx-4080", "flux.1-dev", at("bf16"));
    EXPECT_EQ(e.fit, Fit::Offloads);
    EXPECT_EQ(e.mode, Offload::Block);
    EXPECT_GT(e.streamed, gib(5));
    EXPECT_TRUE(hasReason(e, ReasonCode::WeightsInRam));
    EXPECT_LE(e.peak.high, e.usable);
}

TEST(Estimate, ForbiddingOffloadTurnsItIntoDoesNotRun)
{
    JobRequest request = at("bf16");
    request.offload = Offload::None;
    const Estimate e = on("rtx-4080", "flux.1-dev", request);
    EXPECT_EQ(e.fit, Fit::DoesNotRun);
    EXPECT_EQ(e.limit, Limit::OffloadForbidden);
    EXPECT_FALSE(e.timed);
}

TEST(Estimate, OffloadNeedsEnoughRam)
{
    const Estimate e = on("rtx-4060", "flux.2-dev", at("fp8"), linuxDesk(16));
    EXPECT_EQ(e.fit, Fit::DoesNotRun);
    EXPECT_EQ(e.limit, Limit::RamTooSmall);
    EXPECT_EQ(on("rtx-4060", "flux.2-dev", at("fp8"), linuxDesk(96)).fit, Fit::Offloads);
}

TEST(Estimate, LongHighResolutionClipsExceedSmallCardsEvenOffloaded)
{
    JobRequest request;
    request.width = 1280;
    request.height = 720;
    const Estimate e = on("rtx-4060", "wan2.2-t2v-a14b", request, linuxDesk(128));
    EXPECT_EQ(e.fit, Fit::DoesNotRun);
    EXPECT_EQ(e.limit, Limit::ResidentExceedsCard);
}

TEST(Estimate, EightBitsSaveTimeOnlyCompiledAndOnlyWhereTheCardComputesInThem)
{
    const auto stepOf = [](std::string_view cardName, const std::string& precision, bool compile) {
        JobRequest request = at(precision);
        request.compile = compile;
        return on(cardName, "flux.2-klein-4b", request).step.mid.value;
    };
    EXPECT_DOUBLE_EQ(stepOf("rtx-4090", "fp8", false), stepOf("rtx-4090", "bf16", false));
    EXPECT_LT(stepOf("rtx-4090", "fp8", true), 0.8 * stepOf("rtx-4090", "bf16", true));
    EXPECT_DOUBLE_EQ(stepOf("rtx-3090", "fp8", true), stepOf("rtx-3090", "bf16", true));
    EXPECT_DOUBLE_EQ(stepOf("rx-9070-xt", "fp8", true), stepOf("rx-9070-xt", "bf16", true));
}

TEST(Estimate, FourBitFloatIsRefusedWhereTheArchitectureLacksIt)
{
    const Estimate e = on("rtx-3090", "flux.1-dev", at("nvfp4"));
    EXPECT_EQ(e.fit, Fit::DoesNotRun);
    EXPECT_EQ(e.limit, Limit::PrecisionUnsupported);
    EXPECT_NE(on("rtx-5090", "flux.1-dev", at("nvfp4")).limit, Limit::PrecisionUnsupported);
}

TEST(Estimate, SaysWhatAKindOfCardDoesNotDo)
{
    EXPECT_TRUE(hasReason(on("gtx-1080-ti", "sdxl"), ReasonCode::NoTensorCores));
    EXPECT_TRUE(hasReason(on("gtx-1660-ti", "sd-1.5"), ReasonCode::NoTensorCores));
    EXPECT_FALSE(hasReason(on("rtx-2080-ti", "sdxl"), ReasonCode::NoTensorCores));
    EXPECT_TRUE(hasReason(on("rtx-2080-ti", "z-image-turbo", at("bf16")), ReasonCode::NoBf16));
    EXPECT_FALSE(hasReason(on("rtx-3090", "z-image-turbo", at("bf16")), ReasonCode::NoBf16));
    EXPECT_TRUE(hasReason(on("rx-9070", "flux.1-dev"), ReasonCode::FourBitsMissing));
    EXPECT_FALSE(hasReason(on("rtx-3060-12gb", "flux.1-dev"), ReasonCode::FourBitsMissing));
}

TEST(Estimate, ClaimsNoGainOfWhatDoesNotWorkOnTheCard)
{
    JobRequest plain = at("fp16");
    JobRequest sage = plain;
    sage.attention = Attention::Sage;
    JobRequest compiled = plain;
    compiled.compile = true;
    for (const Card& c : shippedCatalog().cards()) {
        const Estimate without = on(c.id.value, "sdxl", plain);
        if (!without.timed)
            continue;
        const Estimate with = on(c.id.value, "sdxl", sage);
        EXPECT_EQ(hasReason(with, ReasonCode::NoSageGain), with.total.mid == without.total.mid) << c.id.value;
        const Estimate faster = on(c.id.value, "sdxl", compiled);
        EXPECT_EQ(hasReason(faster, ReasonCode::NoCompileGain), faster.total.mid == without.total.mid) << c.id.value;
    }
    EXPECT_TRUE(hasReason(on("rx-9070", "sdxl", sage), ReasonCode::NoSageGain));
    EXPECT_FALSE(hasReason(on("rtx-4090", "sdxl", sage), ReasonCode::NoSageGain));
    EXPECT_TRUE(hasReason(on("gtx-1080-ti", "sdxl", compiled), ReasonCode::NoCompileGain));
}

TEST(Estimate, AnUnknownPrecisionListsWhatTheModelHas)
{
    const auto result
        = estimate(shippedCatalog(), card("rtx-4090"), model("sdxl"), at("no-such-precision"), linuxDesk());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::MissingPrecision);
    EXPECT_EQ(result.error().where.field, "precision");
    EXPECT_GT(result.error().args.size(), 2u);
}

TEST(Estimate, WindowsKeepsMoreThanLinux)
{
    Machine windows = linuxDesk();
    windows.os = Os::Windows;
    Machine headless = linuxDesk();
    headless.headless = true;
    const Bytes onWindows = on("rtx-4070", "sdxl", {}, windows).usable;
    const Bytes onLinux = on("rtx-4070", "sdxl").usable;
    EXPECT_LT(onWindows, onLinux);
    EXPECT_LT(onLinux, on("rtx-4070", "sdxl", {}, headless).usable);
}

TEST(Estimate, WhatOtherProgramsHoldIsTakenOff)
{
    Machine busy = linuxDesk();
    busy.reserve = gib(4);
    EXPECT_NEAR(toGib(on("rtx-4070", "sdxl").usable - on("rtx-4070", "sdxl", {}, busy).usable), 4, 1e-9);
}

TEST(Estimate, UnifiedMemoryIsUsedInPartAndNeverOffloads)
{
    const Estimate e = on("ryzen-ai-max-plus-395-128gb", "flux.1-dev", at("bf16"));
    EXPECT_EQ(e.fit, Fit::Fits);
    EXPECT_LT(e.usable, gib(128));
    for (const Card& c : shippedCatalog().cards()) {
        if (!c.memory.unified)
            continue;
        EXPECT_NE(estimate(shippedCatalog(), c, model("flux.2-dev"), {}, linuxDesk())->fit, Fit::Offloads)
            << c.id.value;
    }
}

TEST(Estimate, ACardWithoutAPeakClaimsNoTime)
{
    Card unknown = card("rtx-4090");
    unknown.compute = {};
    const auto e = estimate(shippedCatalog(), unknown, model("sdxl"), {}, linuxDesk());
    ASSERT_TRUE(e);
    EXPECT_EQ(e->fit, Fit::Fits);
    EXPECT_FALSE(e->timed);
}

TEST(EvaluateBest, PrefersTheMostBitsThatFit)
{
    EXPECT_EQ(on("rtx-5090", "flux.1-dev").precision->bits, 16);
    const Estimate on16 = on("rtx-4080", "flux.1-dev");
    EXPECT_EQ(on16.fit, Fit::Fits);
    EXPECT_EQ(on16.precision->bits, 8);
}

TEST(EvaluateBest, NeverPicksThirtyTwoBits)
{
    for (const Model& m : shippedCatalog().models())
        if (m.variants.size() > 1) {
            EXPECT_LE(on("rtx-pro-6000-blackwell", m.id.value).precision->bits, 16) << m.id.value;
        }
}

TEST(Explain, EveryVerdictHasAReason)
{
    const Machine machine = linuxDesk(32);
    for (const Card& c : shippedCatalog().cards())
        for (const Model& m : shippedCatalog().models()) {
            const auto e = estimate(shippedCatalog(), c, m, {}, machine);
            ASSERT_TRUE(e);
            EXPECT_FALSE(explain(shippedCatalog(), *e).empty()) << c.id.value << " " << m.id.value;
        }
}

TEST(SourcesOf, NamesKnownSourcesOnce)
{
    const Estimate e = on("rtx-4090", "flux.1-dev");
    const std::vector<SourceId> sources = sourcesOf(shippedCatalog(), e);
    EXPECT_FALSE(sources.empty());
    for (const SourceId& id : sources) {
        EXPECT_NE(shippedCatalog().source(id), nullptr) << id.value;
        EXPECT_EQ(std::count(sources.begin(), sources.end(), id), 1);
    }
}

}  // namespace
}  // namespace vramwise
