// From jobs to the estimator and to the question.
#include "core/workflow/request.h"

#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;

TEST(WorkflowEstimate, isThatOfTheSameJobAskedDirectly)
{
    const WorkflowJob job = readGood(fluxApi()).jobs.front();
    JobRequest direct;
    direct.precision = PrecisionId{"bf16"};
    direct.width = 1024;
    direct.height = 1024;
    direct.steps = 20;
    direct.passes = 1;
    const auto fromWorkflow = estimateOf(job, shippedRules(), shippedCatalog(), card("rtx-4090"), Machine{});
    const auto asked = estimate(shippedCatalog(), card("rtx-4090"), model("flux.1-dev"), direct, Machine{});
    ASSERT_TRUE(fromWorkflow && *fromWorkflow && asked);
    EXPECT_EQ((*fromWorkflow)->peak, asked->peak);
    EXPECT_EQ((*fromWorkflow)->total, asked->total);
}

TEST(WorkflowEstimate, keepsWhatAWorkflowDoesNotKnow)
{
    JobRequest base;
    base.attention = Attention::Sage;
    base.offload = Offload::None;
    const JobRequest request = requestOf(readGood(fluxApi()).jobs.front(), shippedRules(), shippedCatalog(), base);
    EXPECT_EQ(request.attention, Attention::Sage);
    EXPECT_EQ(request.offload, Offload::None);
    EXPECT_EQ(request.steps, 20);
}

TEST(WorkflowEstimate, ofAPrecisionThatTheCatalogLacksTakesTheNearest)
{
    WorkflowJob job = readGood(fluxApi()).jobs.front();
    job.precision = PrecisionId{"fp16"};
    EXPECT_EQ(estimatedPrecision(job, shippedRules(), shippedCatalog()), PrecisionId{"bf16"});
    job.precision = PrecisionId{"int8"};
    EXPECT_EQ(estimatedPrecision(job, shippedRules(), shippedCatalog()), PrecisionId{"fp8"});
}

TEST(WorkflowEstimate, isNoneWithoutAModel)
{
    WorkflowJob job;
    EXPECT_FALSE(estimateOf(job, shippedRules(), shippedCatalog(), card("rtx-4090"), Machine{}));
    EXPECT_FALSE(estimatedPrecision(job, shippedRules(), shippedCatalog()));
}

TEST(WorkflowEstimate, refusesSizesThatNoJobHas)
{
    WorkflowJob job = readGood(fluxApi()).jobs.front();
    job.width = 99'999;
    const auto result = estimateOf(job, shippedRules(), shippedCatalog(), card("rtx-4090"), Machine{});
    ASSERT_TRUE(result);
    EXPECT_FALSE(*result);
}

TEST(AdviceForAWorkflow, wantsItsModelsAndItsMostDemandingJobs)
{
    Workflow workflow = readGood(fluxApi());
    WorkflowJob larger = workflow.jobs.front();
    larger.width = 2048;
    larger.steps = 30;
    WorkflowJob clip;
    clip.model = ModelId{"wan2.2-t2v-a14b"};
    clip.width = 832;
    clip.height = 480;
    clip.frames = 81;
    clip.steps = 8;
    workflow.jobs.insert(workflow.jobs.end(), {larger, clip, WorkflowJob{}});

    Question question = defaultQuestion();
    question.budget.minor = 123;
    ASSERT_TRUE(takeIntoQuestion(workflow, shippedCatalog(), question));
    EXPECT_THAT(question.models,
                ElementsAre(WantedModel{ModelId{"flux.1-dev"}, Need::Must, 1},
                            WantedModel{ModelId{"wan2.2-t2v-a14b"}, Need::Must, 1}));
    EXPECT_EQ(question.job.imageWidth, 2048);
    EXPECT_EQ(question.job.imageSteps, 30);
    EXPECT_EQ(question.job.videoHeight, 480);
    EXPECT_EQ(question.job.videoSteps, 8);
    EXPECT_DOUBLE_EQ(question.job.clipSeconds.value_or(0), 81.0 / 16);
    EXPECT_EQ(question.budget.minor, 123);
    EXPECT_TRUE(checkQuestion(question, shippedCatalog()).empty());
}

TEST(AdviceForAWorkflow, withoutAKnownModelChangesNothing)
{
    Question question = defaultQuestion();
    EXPECT_FALSE(takeIntoQuestion(Workflow{}, shippedCatalog(), question));
    EXPECT_EQ(question, defaultQuestion());
}

}  // namespace
}  // namespace vramwise
