#include "core/accuracy/needs.h"

#include "tests/core/accuracy/measured.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::shippedCatalog;
using test::shippedMeasurements;

StatedNeed statedFor(const char* model, Bytes size)
{
    StatedNeed need;
    need.model = {model};
    need.size = size;
    return need;
}

NeedComparison compared(const StatedNeed& need)
{
    static Measurements measurements;
    measurements.needs = {need};
    const std::vector<Requirement> requirements{requirementOf(shippedCatalog(), test::model(need.model.value.c_str()))};
    return compareNeeds(shippedCatalog(), measurements, requirements).back();
}

ReasonCode codeOf(const StatedNeed& need) { return compared(need).reasons.back().code; }

TEST(Needs, NearFiguresNeedNoReason)
{
    const Bytes minimum = *requirementOf(shippedCatalog(), test::model("hunyuanvideo")).minimum;
    const NeedComparison same = compared(statedFor("hunyuanvideo", minimum + gib(1)));
    EXPECT_TRUE(same.isNear());
    EXPECT_TRUE(same.isExplained());
    EXPECT_TRUE(same.reasons.empty());
    EXPECT_EQ(same.difference(), gib(1));
}

TEST(Needs, EverythingOnTheCardExplainsALargerFigure)
{
    StatedNeed need = statedFor("hunyuanvideo", gib(60));
    need.request.precision = PrecisionId{"bf16"};
    need.request.offload = Offload::None;
    need.request.width = 1280;
    need.request.height = 720;
    need.request.frames = 129;
    EXPECT_EQ(codeOf(need), ReasonCode::NeedAllResident);
}

TEST(Needs, AnotherPrecisionExplainsALargerFigure)
{
    StatedNeed need = statedFor("flux.1-dev", gib(24));
    need.request.precision = PrecisionId{"bf16"};
    EXPECT_EQ(codeOf(need), ReasonCode::NeedOfPrecision);
    EXPECT_EQ(*argOf<PrecisionId>(compared(need).reasons.back(), "precision"), PrecisionId{"bf16"});
}

TEST(Needs, WeightsInRamExplainASmallerFigure)
{
    StatedNeed need = statedFor("wan2.2-t2v-a14b", gib(12));
    need.request.precision = PrecisionId{"fp16"};
    need.request.offload = Offload::Block;
    EXPECT_EQ(codeOf(need), ReasonCode::NeedStreamed);
}

/// The size in the last reason, which says what explains the figure.
Bytes sizeOf(const StatedNeed& need) { return *argOf<Bytes>(compared(need).reasons.back(), "size"); }

TEST(Needs, TheUsualTextEncoderExplainsAFigureAboveTheMinimum)
{
    StatedNeed need = statedFor("wan2.1-t2v-1.3b", gib(8));
    need.request.precision = PrecisionId{"fp16"};
    ASSERT_EQ(codeOf(need), ReasonCode::NeedUsualEncoder);
    EXPECT_NEAR(toGib(sizeOf(need)), 8, 2);
    EXPECT_GT(sizeOf(need), *compared(need).computed);
}

TEST(Needs, AWideTextEncoderBesideEverythingElseExplainsALargerFigure)
{
    StatedNeed need = statedFor("z-image-turbo", gib(16));
    need.request.precision = PrecisionId{"q8_0"};
    need.request.offload = Offload::Block;
    ASSERT_EQ(codeOf(need), ReasonCode::NeedWideEncoder);
    EXPECT_NEAR(toGib(sizeOf(need)), 16, 2);
}

TEST(Needs, ADecodeThatIsNotTiledExplainsTheMakersOwnCode)
{
    StatedNeed need = statedFor("wan2.2-ti2v-5b", gib(24));
    need.request.precision = PrecisionId{"bf16"};
    need.request.offload = Offload::Model;
    need.request.width = 1280;
    need.request.height = 704;
    need.request.frames = 121;
    ASSERT_EQ(codeOf(need), ReasonCode::NeedWholeDecode);
    EXPECT_LE(sizeOf(need), gib(24));
    EXPECT_GT(sizeOf(need), gib(16));
}

TEST(Needs, WhatNothingLeadsToSaysSo)
{
    EXPECT_EQ(codeOf(statedFor("sdxl", gib(200))), ReasonCode::NeedUnexplained);
    EXPECT_FALSE(compared(statedFor("sdxl", gib(200))).isExplained());
}

TEST(Needs, EveryShippedFigureIsCompared)
{
    std::vector<const Model*> models;
    std::size_t stated = shippedMeasurements().measurements.needs.size();
    for (const Model& model : shippedCatalog().models()) {
        models.push_back(&model);
        stated += (model.article.minimum ? 1 : 0) + (model.article.optimal ? 1 : 0);
    }
    const std::vector<Requirement> requirements = requirementsOf(shippedCatalog(), models);
    const auto comparisons = compareNeeds(shippedCatalog(), shippedMeasurements().measurements, requirements);
    EXPECT_EQ(comparisons.size(), stated);
    for (const NeedComparison& comparison : comparisons) {
        EXPECT_EQ(comparison.reasons.empty(), comparison.isNear()) << comparison.model->id.value;
        EXPECT_TRUE(comparison.isExplained()) << comparison.model->id.value << ' ' << toGib(comparison.stated);
    }
}

}  // namespace
}  // namespace vramwise
