// FLOP and bytes of a job against figures that were worked out or measured elsewhere.
#include "core/estimate/estimate.h"
#include "core/estimate/workload.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>

namespace vramwise
{
namespace
{

using test::model;
using test::shippedCatalog;

Job jobOf(const Model& model, int width, int height, int frames, int passes)
{
    Job job = defaultJob(model);
    job.width = width;
    job.height = height;
    job.frames = frames;
    job.passes = passes;
    return job;
}

struct KnownFlop {
    const char* model;
    int width;
    int height;
    int frames;
    int passes;
    double teraflopPerStep;  ///< worked out from the published architectures
};

class StepFlop : public ::testing::TestWithParam<KnownFlop>
{
};

TEST_P(StepFlop, AgreesWithTheWorkedFigure)
{
    const KnownFlop& known = GetParam();
    const Model& m = model(known.model);
    const Workload load = makeWorkload(shippedCatalog(), m, m.variants.front(),
                                       jobOf(m, known.width, known.height, known.frames, known.passes));
    EXPECT_NEAR(load.stepFlop.value / 1e12, known.teraflopPerStep, 0.04 * known.teraflopPerStep);
}

INSTANTIATE_TEST_SUITE_P(Table, StepFlop,
                         ::testing::Values(KnownFlop{"sd-1.5", 512, 512, 1, 2, 1.36},
                                           KnownFlop{"sdxl", 1024, 1024, 1, 2, 11.9},
                                           KnownFlop{"flux.1-dev", 1024, 1024, 1, 1, 74.4},
                                           KnownFlop{"wan2.1-t2v-14b", 832, 480, 81, 2, 3300},
                                           KnownFlop{"wan2.1-t2v-14b", 1280, 720, 81, 2, 13000},
                                           KnownFlop{"hunyuanvideo", 1280, 720, 129, 1, 12100}));

struct KnownActivations {
    const char* model;
    int width;
    int height;
    int frames;
    double gib;  ///< ComfyUI's own formula
};

class DenoiseActivations : public ::testing::TestWithParam<KnownActivations>
{
};

TEST_P(DenoiseActivations, FollowTheRuntimesFormula)
{
    const KnownActivations& known = GetParam();
    const Model& m = model(known.model);
    const Workload load
        = makeWorkload(shippedCatalog(), m, m.variants.front(), jobOf(m, known.width, known.height, known.frames, 1));
    EXPECT_NEAR(toGib(load.activations[1]), known.gib, 0.02 * known.gib);
}

INSTANTIATE_TEST_SUITE_P(Table, DenoiseActivations,
                         ::testing::Values(KnownActivations{"flux.1-dev", 1024, 1024, 1, 0.992},
                                           KnownActivations{"flux.2-dev", 1024, 1024, 1, 2.341},
                                           KnownActivations{"qwen-image", 1328, 1328, 1, 0.969},
                                           KnownActivations{"wan2.2-t2v-a14b", 832, 480, 81, 5.897},
                                           KnownActivations{"wan2.2-t2v-a14b", 1280, 720, 81, 13.609},
                                           KnownActivations{"hunyuanvideo", 1280, 720, 129, 16.706},
                                           KnownActivations{"ltx-video-13b", 1216, 704, 121, 2.874}));

TEST(Workload, SmallJobsLeaveTheRuntimesLeastInferenceMemoryFree)
{
    const Model& m = model("sd-1.5");
    const Workload load = makeWorkload(shippedCatalog(), m, m.variants.front(), jobOf(m, 512, 512, 1, 2));
    const Bytes floor = shippedCatalog().calibration().memory.inferenceFloor;
    EXPECT_LT(load.activations[1], floor);
    EXPECT_DOUBLE_EQ((load.activations[1] + load.denoiseReserve).value, floor.value);
    const Workload large = makeWorkload(shippedCatalog(), m, m.variants.front(), jobOf(m, 4096, 4096, 1, 2));
    EXPECT_EQ(large.denoiseReserve, Bytes{});
}

/// A UNet attends within each frame, so that the frames of a clip cost what as many images do.
TEST(Workload, FramesOfAUnetCostTheSameEach)
{
    const Model& m = model("svd-xt");
    const auto stepOf = [&](int frames) {
        return makeWorkload(shippedCatalog(), m, m.variants.front(), jobOf(m, 1024, 576, frames, 2)).stepFlop.value;
    };
    EXPECT_NEAR(stepOf(25), 25 * stepOf(1), 1e-6 * stepOf(25));
}

TEST(Workload, TwoExpertsCountOnceOnTheCardAndTwiceInRam)
{
    const Model& m = model("wan2.2-t2v-a14b");
    ASSERT_EQ(m.denoiser.experts, 2);
    const Workload load = makeWorkload(shippedCatalog(), m, m.variants.front(), defaultJob(m));
    EXPECT_EQ(load.weights[1], m.variants.front().denoiser);
    EXPECT_GT(load.allWeights, load.weights[1] * 2.0);
}

Workload movedAs(const Model& m, const char* precision, Offload offload)
{
    Job job = defaultJob(m);
    job.offload = offload;
    return makeWorkload(shippedCatalog(), m, *findVariant(m, PrecisionId{precision}), job);
}

TEST(Workload, WhoeverMovesWholeComponentsKeepsTheEncodersInSixteenBits)
{
    const Model& m = model("flux.1-dev");
    const Workload own = movedAs(m, "fp8", Offload::Auto);
    EXPECT_EQ(own.encoderDoubt, Bytes{});
    for (const Offload whole : {Offload::None, Offload::Model}) {
        const Workload told = movedAs(m, "fp8", whole);
        EXPECT_GT(told.weights[kEncode], own.weights[kEncode] * 1.5);
        EXPECT_EQ(told.weights[kEncode] - told.encoderDoubt, own.weights[kEncode]);
    }
    EXPECT_EQ(movedAs(m, "fp8", Offload::Block).weights[kEncode], own.weights[kEncode]);
    EXPECT_EQ(movedAs(m, "bf16", Offload::None).encoderDoubt, Bytes{});
}

TEST(Workload, AClipWhoseComponentsAreMovedCountsHalfWayToReferenceCode)
{
    const double reference = shippedCatalog().calibration().memory.referenceFactor;
    ASSERT_GT(reference, 1);
    const auto activationsOf = [](const char* name, const char* precision, Offload offload) {
        const Workload load = movedAs(model(name), precision, offload);
        return std::pair(load.activations[kDenoise].value, load.activations[kDenoise].value * load.referenceRoom);
    };
    const auto [kept, most] = activationsOf("wan2.2-t2v-a14b", "fp16", Offload::None);
    const auto [moved, mostMoved] = activationsOf("wan2.2-t2v-a14b", "fp16", Offload::Model);
    EXPECT_NEAR(moved / kept, std::sqrt(reference), 1e-9);
    EXPECT_NEAR(mostMoved / most, 1, 1e-9) << "the reference code needs what it needs";
    EXPECT_EQ(activationsOf("flux.1-dev", "bf16", Offload::Model), activationsOf("flux.1-dev", "bf16", Offload::None));
}

TEST(Workload, LoraAndControlnetAddToTheDenoiseStage)
{
    const Model& m = model("flux.1-dev");
    Job job = defaultJob(m);
    const Workload plain = makeWorkload(shippedCatalog(), m, m.variants.front(), job);
    job.lora = mib(300);
    job.controlnet = true;
    const Workload loaded = makeWorkload(shippedCatalog(), m, m.variants.front(), job);
    EXPECT_GT(loaded.extras, mib(300));
    EXPECT_GT(loaded.stepFlop, plain.stepFlop);
    EXPECT_EQ(plain.extras, Bytes{});
}

TEST(Workload, ThereIsOneForEveryVariantInOrder)
{
    for (const Model& m : shippedCatalog().models()) {
        const auto loads = workloadsOf(shippedCatalog(), m, defaultJob(m));
        ASSERT_EQ(loads.size(), m.variants.size());
        for (std::size_t i = 0; i < loads.size(); ++i)
            EXPECT_EQ(loads[i].variant, &m.variants[i]);
    }
}

}  // namespace
}  // namespace vramwise
