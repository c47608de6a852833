#include "core/estimate/job.h"

#include <gtest/gtest.h>

#include <limits>

namespace vramwise
{
namespace
{

Model videoModel()
{
    Model model;
    model.id = {"video"};
    model.task = Task::Video;
    model.defaults = {832, 480, 81, 16, 20, 2};
    model.distillation = Distillation{4, 1, {"s"}};
    return model;
}

Model imageModel()
{
    Model model;
    model.id = {"image"};
    model.task = Task::Image;
    model.defaults = {1024, 1024, 1, 0, 20, 1};
    return model;
}

TEST(ResolveJob, FillsBlanksFromTheModel)
{
    const Result<Job> job = resolveJob(videoModel(), {});
    ASSERT_TRUE(job);
    EXPECT_EQ(*job, defaultJob(videoModel()));
    EXPECT_EQ(job->frames, 81);
    EXPECT_EQ(job->passes, 2);
}

TEST(ResolveJob, AnImageHasOneFrameWhateverIsAsked)
{
    JobRequest request;
    request.frames = 81;
    EXPECT_EQ(resolveJob(imageModel(), request)->frames, 1);
}

TEST(ResolveJob, LightningTakesTheDistillationsStepsAndPasses)
{
    JobRequest request;
    request.speedup = Speedup::Lightning;
    const Result<Job> job = resolveJob(videoModel(), request);
    ASSERT_TRUE(job);
    EXPECT_EQ(job->steps, 4);
    EXPECT_EQ(job->passes, 1);
    request.steps = 8;
    EXPECT_EQ(resolveJob(videoModel(), request)->steps, 8);
}

TEST(ResolveJob, LightningNeedsAPublishedDistillation)
{
    JobRequest request;
    request.speedup = Speedup::Lightning;
    const Result<Job> job = resolveJob(imageModel(), request);
    ASSERT_FALSE(job);
    EXPECT_EQ(job.error().code, ErrorCode::BadValue);
    EXPECT_EQ(job.error().where.field, "speedup");
}

struct BadJob {
    const char* field;
    JobRequest request;
};

class BadJobs : public ::testing::TestWithParam<BadJob>
{
};

TEST_P(BadJobs, NameTheField)
{
    const Result<Job> job = resolveJob(videoModel(), GetParam().request);
    ASSERT_FALSE(job);
    EXPECT_EQ(job.error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(job.error().where.field, GetParam().field);
}

template <class T>
JobRequest with(T JobRequest::*field, typename T::value_type value)
{
    JobRequest request;
    request.*field = value;
    return request;
}

JobRequest withLora(Bytes size)
{
    JobRequest request;
    request.lora = size;
    return request;
}

INSTANTIATE_TEST_SUITE_P(
    Table, BadJobs,
    ::testing::Values(BadJob{"size", with(&JobRequest::width, 0)}, BadJob{"size", with(&JobRequest::height, 0)},
                      BadJob{"size", with(&JobRequest::width, -64)}, BadJob{"size", with(&JobRequest::width, 20000)},
                      BadJob{"frames", with(&JobRequest::frames, 1'000'000'000)},
                      BadJob{"frames", with(&JobRequest::frames, 0)}, BadJob{"steps", with(&JobRequest::steps, 0)},
                      BadJob{"steps", with(&JobRequest::steps, 100'000)},
                      BadJob{"batch-size", with(&JobRequest::batch, 0)},
                      BadJob{"fps", with(&JobRequest::fps, std::numeric_limits<double>::quiet_NaN())},
                      BadJob{"fps", with(&JobRequest::fps, std::numeric_limits<double>::infinity())},
                      BadJob{"lora-mb", withLora(gib(-1))}, BadJob{"lora-mb", withLora(gib(1000))}));

}  // namespace
}  // namespace vramwise
