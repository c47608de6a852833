// The parameters text of A1111 and Forge.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<WorkflowJob> jobsIn(const std::string& text)
{
    const Result<Workflow> workflow = read(text);
    EXPECT_TRUE(workflow) << text;
    return workflow ? workflow->jobs : std::vector<WorkflowJob>{};
}

TEST(Parameters, ofAPlainPicture)
{
    const std::vector<WorkflowJob> jobs
        = jobsIn("a fox, Steps: not these\nNegative prompt: bad\n"
                 "Steps: 28, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 832x1216, Model hash: abc, "
                 "Model: sd_xl_base_1.0 [31e35c80fc], Batch size: 4, Batch pos: 0, Version: v1.9.4");
    ASSERT_THAT(jobs, SizeIs(1));
    EXPECT_EQ(jobs[0].model, ModelId{"sdxl"});
    EXPECT_EQ(jobs[0].file, "sd_xl_base_1.0");
    EXPECT_EQ(jobs[0].width, 832);
    EXPECT_EQ(jobs[0].height, 1216);
    EXPECT_EQ(jobs[0].steps, 28);
    EXPECT_EQ(jobs[0].passes, 2);
    EXPECT_EQ(jobs[0].batch, 4);
    EXPECT_THAT(jobs[0].nodes, IsEmpty());
    EXPECT_THAT(jobs[0].assumed, IsEmpty());
}

TEST(Parameters, ofAnEnlargedPictureAreTwoJobs)
{
    const std::vector<WorkflowJob> jobs
        = jobsIn("x\nSteps: 20, CFG scale: 1, Size: 512x768, Model: dreamshaper_8, Denoising strength: 0.5, "
                 "Hires upscale: 1.5, Hires steps: 10, Hires upscaler: 4x-UltraSharp");
    ASSERT_THAT(jobs, SizeIs(2));
    EXPECT_EQ(jobs[0].steps, 20) << "the first pass runs whole";
    EXPECT_EQ(jobs[0].passes, 1);
    EXPECT_EQ(jobs[1].width, 768);
    EXPECT_EQ(jobs[1].height, 1152);
    EXPECT_EQ(jobs[1].steps, 6) << "half of ten steps, and one";
    EXPECT_TRUE(jobs[1].upscaled);
    EXPECT_THAT(partsOf(jobs[1], PartKind::Upscaler), ElementsAre("4x-UltraSharp"));
    EXPECT_EQ(
        jobsIn("x\nSteps: 20, Size: 512x512, Model: dreamshaper_8, Hires resize: 1000x1500, Hires upscaler: Latent")[1]
            .height,
        1500);
}

TEST(Parameters, ofForgeNameModulesAndBits)
{
    const std::vector<WorkflowJob> jobs = jobsIn(
        "<lora:style:0.8> x\nSteps: 20, CFG scale: 1, Distilled CFG Scale: 3.5, Size: 1024x1024, "
        "Model: flux1-dev, Diffusion in Low Bits: float8-e4m3fn, Module 1: ae, Module 2: clip_l, Module 3: t5xxl_fp16");
    ASSERT_THAT(jobs, SizeIs(1));
    EXPECT_EQ(jobs[0].model, ModelId{"flux.1-dev"});
    EXPECT_EQ(jobs[0].precision, PrecisionId{"fp8"});
    EXPECT_THAT(partsOf(jobs[0], PartKind::Vae), ElementsAre("ae"));
    EXPECT_THAT(partsOf(jobs[0], PartKind::TextEncoder), ElementsAre("clip_l", "t5xxl_fp16"));
    EXPECT_THAT(partsOf(jobs[0], PartKind::Lora), ElementsAre("style"));
}

TEST(Parameters, ofOtherProgramsHaveOtherNames)
{
    const std::vector<WorkflowJob> sdNext
        = jobsIn("x\nSteps: 20, Size: 1024x1024, Sampler: Euler a, CFG scale: 6, App: SD.Next, Batch: 1x4, Model: "
                 "sd_xl_base_1.0, HiRes scale: 1.5, Hires steps: 12, Denoising strength: 0.5");
    ASSERT_THAT(sdNext, SizeIs(2));
    EXPECT_EQ(sdNext[0].steps, 20);
    EXPECT_EQ(sdNext[0].batch, 4);
    EXPECT_EQ(sdNext[1].width, 1536);
    EXPECT_EQ(sdNext[1].steps, 7);
    const std::vector<WorkflowJob> fooocus
        = jobsIn("x\nSteps: 30, CFG scale: 4, Size: 896x1152, Base model: juggernautXL_v8, Refiner Model: None");
    ASSERT_THAT(fooocus, SizeIs(1));
    EXPECT_EQ(fooocus[0].model, ModelId{"sdxl"});
    const std::vector<WorkflowJob> civitai = jobsIn(
        "x\nSteps: 30, CFG scale: 4.5, Size: 832x1216, Civitai resources: [{\"type\":\"lora\",\"modelName\":\"a\"},"
        "{\"type\":\"checkpoint\",\"modelName\":\"Pony Diffusion V6 XL\",\"modelVersionName\":\"V6\"}], "
        "Civitai metadata: {}");
    ASSERT_THAT(civitai, SizeIs(1));
    EXPECT_EQ(civitai[0].model, ModelId{"sdxl"});
    EXPECT_EQ(civitai[0].frames, 1);
}

TEST(Parameters, inQuotesAreOneValue)
{
    const std::vector<WorkflowJob> jobs = jobsIn("x\nSteps: 9, Size: 512x512, Model: dreamshaper_8, "
                                                 "ControlNet 0: \"Module: canny, Model: control_v11p_sd15_canny "
                                                 "[d14c016b], Weight: 1\", Template: \"a, Steps: 5\"");
    ASSERT_THAT(jobs, SizeIs(1));
    EXPECT_EQ(jobs[0].steps, 9);
    EXPECT_THAT(partsOf(jobs[0], PartKind::ControlNet), ElementsAre("control_v11p_sd15_canny"));
}

TEST(Parameters, ofARefinerShareTheSteps)
{
    const std::vector<WorkflowJob> jobs = jobsIn("x\nSteps: 30, Size: 1024x1024, Model: sd_xl_base_1.0, Refiner: "
                                                 "sd_xl_refiner_1.0 [7440042bbd], Refiner switch at: 0.8");
    ASSERT_THAT(jobs, SizeIs(2));
    EXPECT_EQ(jobs[0].steps, 24);
    EXPECT_EQ(jobs[1].steps, 6);
    EXPECT_EQ(jobs[1].model, ModelId{"sdxl-refiner"});
    EXPECT_EQ(jobs[1].file, "sd_xl_refiner_1.0");
}

TEST(Parameters, thatSayLittleAreFilledAndSaySo)
{
    const std::vector<WorkflowJob> jobs = jobsIn("Steps: 20, Model: sd_xl_base_1.0");
    ASSERT_THAT(jobs, SizeIs(1));
    EXPECT_THAT(jobs[0].assumed, ElementsAre(Assumed::Size, Assumed::Passes));
    EXPECT_FALSE(jobsIn("Steps: x, Model: mine")[0].steps);
    EXPECT_THAT(jobsIn("Steps: 1e99, Size: 0x99999999999, Batch size: -1, Model: sd_xl_base_1.0")[0].assumed,
                ElementsAre(Assumed::Size, Assumed::Steps, Assumed::Passes));
}

}  // namespace
}  // namespace vramwise
