// Steps, passes and second jobs: what samplers, schedules and guiders ask for.
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

Json advanced(int steps, int start, int end, const Json& model, const Json& latent)
{
    return apiNode("KSamplerAdvanced",
                   {{"model", model},
                    {"positive", link("4")},
                    {"negative", link("4")},
                    {"latent_image", latent},
                    {"add_noise", "enable"},
                    {"noise_seed", 1},
                    {"steps", steps},
                    {"cfg", 3.5},
                    {"start_at_step", start},
                    {"end_at_step", end}});
}

TEST(Steps, ofAPartOfTheScheduleAreThoseThatRun)
{
    Json json = fluxApi();
    json["6"] = advanced(25, 20, 10'000, link("1"), link("5"));
    EXPECT_EQ(onlyJob(json).steps, 5);
    EXPECT_EQ(onlyJob(json).passes, 2);
    json["6"] = advanced(25, 0, 20, link("1"), link("5"));
    EXPECT_EQ(onlyJob(json).steps, 20);
}

TEST(TwoExperts, areOneJobWithBothFiles)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors";
    json["9"] = apiNode("UNETLoader", {{"unet_name", "wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors"}});
    json["6"] = advanced(20, 0, 10, link("1"), link("5"));
    json["10"] = advanced(20, 10, 10'000, link("9"), link("6"));
    json["7"]["inputs"]["samples"] = link("10");
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.model, ModelId{"wan2.2-t2v-a14b"});
    EXPECT_EQ(job.steps, 20);
    EXPECT_THAT(job.nodes, ElementsAre("6", "10"));
    EXPECT_THAT(partsOf(job, PartKind::Denoiser),
                ElementsAre("wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors",
                            "wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors"));
}

TEST(ARefiner, isAJobOfItsOwnAfterTheBase)
{
    Json json = fluxApi();
    json["1"] = apiNode("CheckpointLoaderSimple", {{"ckpt_name", "sd_xl_base_1.0.safetensors"}});
    json["9"] = apiNode("CheckpointLoaderSimple", {{"ckpt_name", "sd_xl_refiner_1.0.safetensors"}});
    json["6"] = advanced(25, 0, 20, link("1"), link("5"));
    json["0"] = advanced(25, 20, 25, link("9"), link("6"));
    json["7"]["inputs"]["samples"] = link("0");
    const Workflow workflow = readGood(json);
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[0].model, ModelId{"sdxl"});
    EXPECT_EQ(workflow.jobs[1].model, ModelId{"sdxl-refiner"});
    EXPECT_EQ(workflow.jobs[1].steps, 5);
}

Json second(const Json& latent)
{
    Json sampler = fluxApi()["6"];
    sampler["inputs"]["latent_image"] = latent;
    sampler["inputs"]["steps"] = 10;
    return sampler;
}

TEST(AnEnlargedLatent, isASecondJobOfThatSize)
{
    Json json = fluxApi();
    json["9"]
        = apiNode("LatentUpscaleBy", {{"samples", link("6")}, {"upscale_method", "nearest-exact"}, {"scale_by", 1.5}});
    json["10"] = second(link("9"));
    json["7"]["inputs"]["samples"] = link("10");
    const Workflow workflow = readGood(json);
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[0].width, 1024);
    EXPECT_FALSE(workflow.jobs[0].upscaled);
    EXPECT_EQ(workflow.jobs[1].width, 1536);
    EXPECT_EQ(workflow.jobs[1].steps, 10);
    EXPECT_TRUE(workflow.jobs[1].upscaled);
}

TEST(AnEnlargedPicture, isASecondJobAndItsUpscalerIsListed)
{
    Json json = fluxApi();
    json["9"] = apiNode("UpscaleModelLoader", {{"model_name", "4x-ClearReality.pth"}});
    json["10"] = apiNode("ImageUpscaleWithModel", {{"upscale_model", link("9")}, {"image", link("7")}});
    json["11"] = apiNode("ImageScaleBy", {{"image", link("10")}, {"scale_by", 0.5}});
    json["12"] = apiNode("VAEEncode", {{"pixels", link("11")}, {"vae", link("3")}});
    json["13"] = second(link("12"));
    json["14"] = apiNode("VAEDecodeTiled", {{"samples", link("13")}, {"vae", link("3")}, {"tile_size", 512}});
    json["8"]["inputs"]["images"] = link("14");
    const Workflow workflow = readGood(json);
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[1].width, 2048);
    EXPECT_TRUE(workflow.jobs[1].upscaled);
    EXPECT_TRUE(workflow.jobs[1].tiledDecode);
    EXPECT_FALSE(workflow.jobs[0].tiledDecode);
    EXPECT_THAT(partsOf(workflow.jobs[1], PartKind::Upscaler), ElementsAre("4x-ClearReality.pth"));
}

TEST(ASecondPassOfTheSameSize, overPixelsStaysAJobOfItsOwn)
{
    Json json = fluxApi();
    json["12"] = apiNode("VAEEncode", {{"pixels", link("7")}, {"vae", link("3")}});
    json["13"] = second(link("12"));
    json["14"] = apiNode("VAEDecode", {{"samples", link("13")}, {"vae", link("3")}});
    json["8"]["inputs"]["images"] = link("14");
    EXPECT_THAT(readGood(json).jobs, SizeIs(2));
}

Json custom(const Json& sigmas, const Json& guider)
{
    return apiNode("SamplerCustomAdvanced",
                   {{"noise", link("20")},
                    {"guider", guider},
                    {"sampler", link("21")},
                    {"sigmas", sigmas},
                    {"latent_image", link("5")}});
}

struct Schedule {
    const char* type;
    Json inputs;
    int steps;
};

void PrintTo(const Schedule& schedule, std::ostream* stream) { *stream << schedule.type; }

class Schedules : public testing::TestWithParam<Schedule>
{
};

TEST_P(Schedules, tellTheSteps)
{
    Json json = fluxApi();
    json["20"] = apiNode("RandomNoise", {{"noise_seed", 1}});
    json["21"] = apiNode("KSamplerSelect", {{"sampler_name", "euler"}});
    json["22"] = apiNode("BasicGuider", {{"model", link("1")}, {"conditioning", link("4")}});
    json["23"]
        = apiNode("BasicScheduler", {{"model", link("1")}, {"scheduler", "simple"}, {"steps", 12}, {"denoise", 1}});
    json["24"] = apiNode(GetParam().type, GetParam().inputs);
    json["6"] = custom(link("24", 1), link("22"));
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.steps, GetParam().steps);
    EXPECT_EQ(job.passes, 1);
    EXPECT_THAT(job.assumed, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, Schedules,
    testing::Values(Schedule{"BasicScheduler", {{"steps", 14}, {"denoise", 0.5}, {"scheduler", "simple"}}, 14},
                    Schedule{"Flux2Scheduler", {{"steps", 20}, {"width", 1024}, {"height", 1024}}, 20},
                    Schedule{"LTXVScheduler", {{"steps", 30}, {"max_shift", 2.05}}, 30},
                    Schedule{"ManualSigmas", {{"sigmas", "1., 0.99375, 0.725, 0.0"}}, 3},
                    Schedule{"SplitSigmas", {{"sigmas", link("23")}, {"step", 4}}, 8},
                    Schedule{"SplitSigmasDenoise", {{"sigmas", link("23")}, {"denoise", 0.25}}, 3},
                    Schedule{"FlipSigmas", {{"sigmas", link("23")}}, 12},
                    Schedule{"SomebodysSigmas", {{"sigmas", link("23")}}, 12}));

TEST(Guiders, tellThePasses)
{
    Json json = fluxApi();
    json["20"] = apiNode("RandomNoise", {{"noise_seed", 1}});
    json["21"] = apiNode("KSamplerSelect", {{"sampler_name", "euler"}});
    json["24"] = apiNode("BasicScheduler", {{"steps", 14}, {"denoise", 1}});
    json["6"] = custom(link("24"), link("22"));
    const auto passesWith = [&json](const char* type, double cfg) {
        json["22"]
            = apiNode(type, {{"model", link("1")}, {"positive", link("4")}, {"negative", link("4")}, {"cfg", cfg}});
        return onlyJob(json).passes;
    };
    EXPECT_EQ(passesWith("CFGGuider", 1), 1);
    EXPECT_EQ(passesWith("CFGGuider", 4), 2);
    EXPECT_EQ(passesWith("DualCFGGuider", 4), 3);
}

TEST(ScalesOfAGuider, countForMostOfTheSchedule)
{
    Json json = fluxApi();
    json["24"] = apiNode("BasicScheduler", {{"steps", 14}, {"denoise", 1}});
    json["6"] = custom(link("24"), link("22"));
    const auto passesWith = [&json](const char* type, Json inputs) {
        inputs["model"] = link("1");
        json["22"] = apiNode(type, std::move(inputs));
        return onlyJob(json).passes;
    };
    EXPECT_EQ(passesWith("STGGuider", {{"cfg", 3.0}, {"stg", 1.0}}), 3);
    EXPECT_EQ(passesWith("STGGuider", {{"cfg", 3.0}, {"stg", 0.0}}), 2);
    EXPECT_EQ(passesWith("STGGuider", {{"cfg", 1.0}, {"stg", 0.0}}), 1);
    EXPECT_EQ(passesWith("STGGuiderAdvanced", {{"cfg", "8, 6, 6, 4, 3, 1"}, {"stg", "4, 4, 4, 3, 2, 0"}}), 3);
    EXPECT_EQ(passesWith("STGGuiderAdvanced", {{"cfg", "1,1,1,1"}, {"stg", "0,0,0,0"}}), 1);
    EXPECT_EQ(passesWith("STGGuiderAdvanced", {{"cfg", "6,1,1,1"}, {"stg", "0,0,0,0"}}), 1);
}

TEST(GuidanceBesides, takesAPassMoreWhereItIsOnForMostOfTheSchedule)
{
    Json json = fluxApi();
    json["6"]["inputs"]["model"] = link("9");
    json["6"]["inputs"]["cfg"] = 4.0;
    const auto passesWith = [&json](const char* type, Json inputs) {
        inputs["model"] = link("1");
        json["9"] = apiNode(type, std::move(inputs));
        return onlyJob(json).passes;
    };
    EXPECT_EQ(passesWith("ModelSamplingFlux", {{"max_shift", 1.15}}), 2);
    EXPECT_EQ(passesWith("PerturbedAttentionGuidance", {{"scale", 3.0}}), 3);
    EXPECT_EQ(passesWith("PerturbedAttentionGuidance", {{"scale", 0.0}}), 2);
    EXPECT_EQ(passesWith("PerpNeg", {{"neg_scale", 1.0}}), 3);
    const Json early{{"scale", 3.0}, {"start_percent", 0.01}, {"end_percent", 0.15}};
    EXPECT_EQ(passesWith("SkipLayerGuidanceSD3", early), 2);
    const Json long_{{"scale", 3.0}, {"start_percent", 0.01}, {"end_percent", 0.8}};
    EXPECT_EQ(passesWith("SkipLayerGuidanceDiT", long_), 3);
}

TEST(GuidanceForAPartOfTheSteps, countsWhereThatIsMostOfThem)
{
    Json json = fluxApi();
    json["6"]["inputs"]["cfg"] = link("9");
    const auto passesUntil = [&json](double end) {
        json["9"] = apiNode("CreateCFGScheduleFloatList",
                            {{"steps", 8}, {"cfg_scale_start", 2.0}, {"start_percent", 0.0}, {"end_percent", end}});
        return onlyJob(json).passes;
    };
    EXPECT_EQ(passesUntil(0.01), 1);
    EXPECT_EQ(passesUntil(1.0), 2);
}

/// FLUX's graph with `first` for the early steps and `second` for the late ones on the same latent.
Json twoFiles(const char* first, const char* second)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = first;
    json["9"] = apiNode("UNETLoader", {{"unet_name", second}});
    json["6"] = advanced(20, 0, 10, link("1"), link("5"));
    json["10"] = advanced(20, 10, 10'000, link("9"), link("6"));
    json["7"]["inputs"]["samples"] = link("10");
    return json;
}

TEST(TwoFiles, ofOneModelAreTwoJobs)
{
    const Workflow workflow
        = readGood(twoFiles("ltxv-13b-0.9.7-dev.safetensors", "ltxv-13b-0.9.7-distilled.safetensors"));
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[0].model, workflow.jobs[1].model);
    EXPECT_EQ(workflow.jobs[0].steps, 10);
    EXPECT_EQ(workflow.jobs[1].file, "ltxv-13b-0.9.7-distilled.safetensors");
}

TEST(TwoExperts, areOneJobAlsoOfAModelThatIsNotInTheCatalog)
{
    EXPECT_THAT(readGood(twoFiles("somebodys_High-Noise_v3.safetensors", "somebodys_Low-Noise_v3.safetensors")).jobs,
                SizeIs(1));
    EXPECT_THAT(readGood(twoFiles("somebodys_v3.safetensors", "somebodys_v4.safetensors")).jobs, SizeIs(2));
}

TEST(StepsOfAPreset, areReadFromItsText)
{
    Json json = fluxApi();
    json["9"] = apiNode("JsonExtractString",
                        {{"json_string", R"({"Fast": {"steps": 12}, "Good": {"steps": 48}})"}, {"key", "Good"}});
    json["10"] = apiNode("StringReplace", {{"string", link("9")}, {"find", "'"}, {"replace", "\""}});
    json["11"] = apiNode("JsonExtractString", {{"json_string", link("10")}, {"key", "steps"}});
    json["12"] = apiNode("ComfyNumberConvert", {{"value", link("11")}});
    json["6"]["inputs"]["steps"] = link("12", 1);
    EXPECT_EQ(onlyJob(json).steps, 48);

    json["9"]["inputs"]["key"] = "Best";
    EXPECT_THAT(onlyJob(json).assumed, ElementsAre(Assumed::Steps));
    json["9"]["inputs"]["json_string"] = link("11");
    json["9"]["inputs"]["key"] = link("11");
    EXPECT_THAT(onlyJob(json).assumed, ElementsAre(Assumed::Steps)) << "a loop";
}

}  // namespace
}  // namespace vramwise
