// What SwarmUI, InvokeAI, Fooocus and Draw Things write into their pictures.
#include "tests/core/workflow/graphs.h"
#include "tests/core/workflow/media_writers.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::SizeIs;

TEST(Generators, swarmGoesOnWithAnEnlargedPicture)
{
    const Json swarm{{"sui_image_params",
                      {{"model", "Official/sd_xl_base_1.0"},
                       {"steps", 20},
                       {"cfgscale", 7},
                       {"width", 1216},
                       {"height", 832},
                       {"batchsize", "2"},
                       {"loras", {"detail"}},
                       {"refinercontrolpercentage", 0.4},
                       {"refinerupscale", 1.5}}}};
    const Result<Workflow> workflow = read(png(textChunk("parameters", swarm.dump())));
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->format, WorkflowFormat::Settings);
    ASSERT_THAT(workflow->jobs, SizeIs(2));
    const WorkflowJob& first = workflow->jobs[0];
    EXPECT_EQ(first.model, ModelId{"sdxl"});
    EXPECT_EQ(first.width, 1216);
    EXPECT_EQ(first.batch, 2);
    EXPECT_EQ(first.steps, 20);
    EXPECT_EQ(first.passes, 2);
    EXPECT_THAT(partsOf(first, PartKind::Lora), ElementsAre("detail"));
    EXPECT_EQ(workflow->jobs[1].width, 1824);
    EXPECT_EQ(workflow->jobs[1].steps, 8);
    EXPECT_TRUE(workflow->jobs[1].upscaled);
}

TEST(Generators, swarmMakesAClipOfThePicture)
{
    const Workflow workflow = readGood({{"sui_image_params",
                                         {{"model", "sd_xl_base_1.0"},
                                          {"steps", 20},
                                          {"width", 1024},
                                          {"height", 1024},
                                          {"videomodel", "svd_xt"},
                                          {"videoframes", 25},
                                          {"videosteps", 15},
                                          {"videocfg", 2.5},
                                          {"videofps", 6}}}});
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[1].model, ModelId{"svd-xt"});
    EXPECT_EQ(workflow.jobs[1].frames, 25);
    EXPECT_EQ(workflow.jobs[1].steps, 15);
    EXPECT_EQ(workflow.jobs[1].passes, 2);
    EXPECT_THAT(workflow.jobs[1].assumed, testing::Contains(Assumed::Size));
}

TEST(Generators, invokeNamesItsModelInAnObject)
{
    const Json settings{{"app_version", "4.2.0"},
                        {"model", {{"name", "stable-diffusion-xl-base-1-0"}, {"base", "sdxl"}}},
                        {"loras", {{{"model", {{"name", "detail-xl"}}}, {"weight", 0.75}}}},
                        {"width", 1024},
                        {"height", 768},
                        {"cfg_scale", 5.5},
                        {"steps", 35}};
    const Result<Workflow> workflow = read(png(textChunk("invokeai_metadata", settings.dump())));
    ASSERT_TRUE(workflow);
    ASSERT_THAT(workflow->jobs, SizeIs(1));
    EXPECT_EQ(workflow->jobs[0].model, ModelId{"sdxl"});
    EXPECT_EQ(workflow->jobs[0].height, 768);
    EXPECT_EQ(workflow->jobs[0].steps, 35);
    EXPECT_THAT(partsOf(workflow->jobs[0], PartKind::Lora), ElementsAre("detail-xl"));
}

TEST(Generators, fooocusAndDrawThingsSpellOutTheirSize)
{
    const Workflow fooocus = readGood({{"base_model", "juggernautXL_v8Rundiffusion"},
                                       {"resolution", "(896, 1152)"},
                                       {"steps", 30},
                                       {"guidance_scale", 4},
                                       {"vae", "Default (model)"},
                                       {"loras", Json::array({Json::array({"offset", 0.1})})}});
    ASSERT_THAT(fooocus.jobs, SizeIs(1));
    EXPECT_EQ(fooocus.jobs[0].model, ModelId{"sdxl"});
    EXPECT_EQ(fooocus.jobs[0].width, 896);
    EXPECT_EQ(fooocus.jobs[0].height, 1152);
    EXPECT_THAT(partsOf(fooocus.jobs[0], PartKind::Lora), ElementsAre("offset"));
    const Workflow drawThings = readGood({{"c", "a cat"},
                                          {"v2",
                                           {{"model", "sd_xl_base_1.0_f16.ckpt"},
                                            {"width", 1024},
                                            {"height", 896},
                                            {"steps", 25},
                                            {"guidanceScale", 1}}}});
    ASSERT_THAT(drawThings.jobs, SizeIs(1));
    EXPECT_EQ(drawThings.jobs[0].precision, PrecisionId{"fp16"});
    EXPECT_EQ(drawThings.jobs[0].height, 896);
    EXPECT_EQ(drawThings.jobs[0].passes, 1);
    const Workflow flux
        = readGood({{"c", "a cat"}, {"v2", {{"model", "flux_1_dev_q8p.ckpt"}, {"steps", 20}, {"guidanceScale", 3.5}}}});
    ASSERT_THAT(flux.jobs, SizeIs(1));
    EXPECT_EQ(flux.jobs[0].model, ModelId{"flux.1-dev"});
    EXPECT_EQ(flux.jobs[0].precision, PrecisionId{"q8_0"});
    EXPECT_EQ(flux.jobs[0].passes, 1);
}

TEST(Generators, areNotBelievedWhateverTheySay)
{
    const Workflow workflow = readGood({{"sui_image_params",
                                         {{"model", Json::array()},
                                          {"steps", -5},
                                          {"width", 1e300},
                                          {"height", "x"},
                                          {"loras", {{"a", 1}}},
                                          {"refinerupscale", "1e9"}}}});
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    EXPECT_EQ(workflow.jobs[0].model, std::nullopt);
    EXPECT_EQ(workflow.jobs[0].width, std::nullopt);
    EXPECT_EQ(workflow.jobs[0].steps, std::nullopt);
}

}  // namespace
}  // namespace vramwise
