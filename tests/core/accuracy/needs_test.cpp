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
    for (const NeedComparison& comparison : comparisons)
        EXPECT_EQ(comparison.reasons.empty(), comparison.isNear()) << comparison.model->id.value;
}

}  // namespace
}  // namespace vramwise
