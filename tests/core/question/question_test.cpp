#include "core/question/question.h"

#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace vramwise
{
namespace
{

Model videoModel(int frameStep, double fps)
{
    Model model;
    model.id = {"video"};
    model.task = Task::Video;
    model.sizeMultiple = 16;
    model.frameStep = frameStep;
    model.defaults = {832, 480, 81, fps, 20, 2};
    return model;
}

Model imageModel(Task task = Task::Image)
{
    Model model;
    model.id = {"image"};
    model.task = task;
    model.sizeMultiple = 64;
    model.defaults = {1024, 1024, 1, 0, 20, 1};
    return model;
}

TypicalJob fullJob()
{
    TypicalJob job;
    job.imageWidth = 1280;
    job.imageHeight = 704;
    job.videoWidth = 832;
    job.videoHeight = 480;
    job.clipSeconds = 5;
    job.imageSteps = 25;
    job.videoSteps = 30;
    job.controlnet = true;
    job.lora = mib(300);
    job.attention = Attention::Sage;
    job.compile = true;
    return job;
}

TEST(DefaultQuestion, IsSensibleForTheCatalog)
{
    EXPECT_TRUE(checkQuestion(defaultQuestion(), test::shippedCatalog()).empty());
    EXPECT_EQ(defaultQuestion().budget, (Money{90'000, "USD"}));
    EXPECT_TRUE(defaultQuestion().allowNew && defaultQuestion().allowUsed);
    EXPECT_FALSE(defaultQuestion().includeUnreleased);
}

TEST(DefaultModels, AreTheArticlesAndAllNiceToHave)
{
    EXPECT_EQ(defaultModels().size(), 11U);
    for (const WantedModel& wanted : defaultModels()) {
        EXPECT_EQ(wanted.need, Need::Nice);
        EXPECT_EQ(wanted.weight, 1);
        EXPECT_NE(test::shippedCatalog().model(wanted.model), nullptr) << wanted.model.value;
    }
}

TEST(RequestFor, ASilentJobLeavesEverythingToTheModel)
{
    for (const Model& model : test::shippedCatalog().models())
        EXPECT_EQ(requestFor(model, {}), JobRequest{}) << model.id.value;
}

TEST(RequestFor, ImagesTakeTheFieldsOfImages)
{
    for (const Task task : {Task::Image, Task::Edit}) {
        const JobRequest request = requestFor(imageModel(task), fullJob());
        EXPECT_EQ(request.width, 1280);
        EXPECT_EQ(request.height, 704);
        EXPECT_EQ(request.steps, 25);
        EXPECT_EQ(request.frames, std::nullopt);
        EXPECT_EQ(request.fps, std::nullopt);
        EXPECT_TRUE(request.controlnet && request.compile);
        EXPECT_EQ(request.lora, mib(300));
        EXPECT_EQ(request.attention, Attention::Sage);
        EXPECT_EQ(request.precision, std::nullopt);
    }
}

TEST(RequestFor, ClipsTakeTheFieldsOfVideos)
{
    const JobRequest request = requestFor(videoModel(4, 16), fullJob());
    EXPECT_EQ(request.width, 832);
    EXPECT_EQ(request.height, 480);
    EXPECT_EQ(request.steps, 30);
    EXPECT_EQ(request.frames, 81);
}

struct ClipCase {
    int frameStep;
    double fps;
    double seconds;
    int frames;
};

class ClipFrames : public testing::TestWithParam<ClipCase>
{
};

TEST_P(ClipFrames, AreTheNearestThatTheVaeCanMake)
{
    TypicalJob job;
    job.clipSeconds = GetParam().seconds;
    EXPECT_EQ(requestFor(videoModel(GetParam().frameStep, GetParam().fps), job).frames, GetParam().frames);
}

INSTANTIATE_TEST_SUITE_P(Table, ClipFrames,
                         testing::Values(ClipCase{4, 16, 5, 81}, ClipCase{4, 24, 5, 121}, ClipCase{8, 25, 4, 97},
                                         ClipCase{8, 24, 5, 121}, ClipCase{4, 16, 3, 49}, ClipCase{1, 8, 6, 48},
                                         ClipCase{4, 16, 0.01, 1}, ClipCase{4, 16, 0, 1}, ClipCase{4, 16, -3, 1},
                                         ClipCase{4, 16, 1e12, 4093}, ClipCase{6, 30, 5.4, 163}, ClipCase{0, 16, 1, 16},
                                         ClipCase{4, 0, 5, 1},
                                         ClipCase{4, 16, std::numeric_limits<double>::quiet_NaN(), 1},
                                         ClipCase{4, 16, std::numeric_limits<double>::infinity(), 4093}));

TEST(RequestFor, SidesAreWhatTheModelCanMake)
{
    TypicalJob job;
    job.imageWidth = 1000;
    job.imageHeight = 30;
    const JobRequest request = requestFor(imageModel(), job);
    EXPECT_EQ(request.width, 1024);
    EXPECT_EQ(request.height, 64);
    job.imageWidth = std::numeric_limits<int>::max();
    job.imageHeight = std::numeric_limits<int>::min();
    const JobRequest extreme = requestFor(imageModel(), job);
    EXPECT_EQ(extreme.width, 16'384);
    EXPECT_EQ(extreme.height, 64);
}

TEST(RequestFor, LightningIsForModelsThatHaveADistillation)
{
    TypicalJob job = fullJob();
    job.speedup = Speedup::Lightning;
    Model model = imageModel();
    EXPECT_EQ(requestFor(model, job).speedup, Speedup::None);
    EXPECT_EQ(requestFor(model, job).steps, 25);
    model.distillation = Distillation{4, 1, {"s"}};
    EXPECT_EQ(requestFor(model, job).speedup, Speedup::Lightning);
    EXPECT_EQ(requestFor(model, job).steps, std::nullopt) << "the distillation has its own";
    job.speedup = Speedup::Teacache;
    EXPECT_EQ(requestFor(model, job).speedup, Speedup::Teacache);
}

TEST(RequestFor, EveryShippedModelResolves)
{
    TypicalJob job = fullJob();
    for (const Speedup speedup : {Speedup::None, Speedup::Teacache, Speedup::Lightning}) {
        job.speedup = speedup;
        for (const Model& model : test::shippedCatalog().models())
            EXPECT_TRUE(resolveJob(model, requestFor(model, job))) << model.id.value;
    }
}

}  // namespace
}  // namespace vramwise
