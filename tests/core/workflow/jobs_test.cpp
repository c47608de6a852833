// What a job asks for: sizes, frames, steps, guidance, files and precision, for every kind of sampler and latent.
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
using testing::UnorderedElementsAre;

WorkflowJob onlyJob(const Json& json)
{
    const Workflow workflow = readGood(json);
    EXPECT_THAT(workflow.jobs, SizeIs(1)) << json.dump(1);
    return workflow.jobs.empty() ? WorkflowJob{} : workflow.jobs.front();
}

TEST(PlainJob, isReadWhole)
{
    const Workflow workflow = readGood(fluxApi());
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    EXPECT_EQ(workflow.format, WorkflowFormat::Api);
    const WorkflowJob& job = workflow.jobs.front();
    EXPECT_EQ(job.model, ModelId{"flux.1-dev"});
    EXPECT_EQ(job.precision, PrecisionId{"bf16"});
    EXPECT_EQ(job.width, 1024);
    EXPECT_EQ(job.height, 1024);
    EXPECT_EQ(job.frames, 1);
    EXPECT_EQ(job.steps, 20);
    EXPECT_EQ(job.passes, 1);
    EXPECT_EQ(job.batch, 1);
    EXPECT_GE(job.confidence, 0.95);
    EXPECT_THAT(job.nodes, ElementsAre("6"));
    EXPECT_THAT(job.assumed, IsEmpty());
    EXPECT_THAT(partsOf(job, PartKind::Denoiser), ElementsAre("flux1-dev.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::TextEncoder),
                UnorderedElementsAre("clip_l.safetensors", "t5xxl_fp16.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::Vae), ElementsAre("ae.safetensors"));
    for (const WorkflowPart& part : job.parts)
        EXPECT_TRUE(part.size) << part.file;
    EXPECT_THAT(workflow.unrecognised, IsEmpty());
    EXPECT_THAT(workflow.cloud, IsEmpty());
}

TEST(PlainJob, doesNotDependOnTheOrderOfNodes)
{
    const Workflow expected = readGood(fluxApi());
    const Json original = fluxApi();
    for (const std::string prefix : {"9", "0", "z"}) {
        Json renamed = Json::object();
        for (const auto& node : original.items()) {
            Json copy = node.value();
            for (Json& input : copy["inputs"])
                if (input.is_array())
                    input[0] = (input[0].get<std::string>() > "4" ? prefix : "5") + input[0].get<std::string>();
            renamed[(node.key() > "4" ? prefix : "5") + node.key()] = copy;
        }
        const Workflow workflow = readGood(renamed);
        ASSERT_THAT(workflow.jobs, SizeIs(1));
        EXPECT_EQ(workflow.jobs[0].model, expected.jobs[0].model);
        EXPECT_EQ(workflow.jobs[0].width, expected.jobs[0].width);
        EXPECT_EQ(workflow.jobs[0].parts.size(), expected.jobs[0].parts.size());
    }
}

struct Dtype {
    const char* file;
    const char* dtype;
    const char* precision;
};

class Precisions : public testing::TestWithParam<Dtype>
{
};

TEST_P(Precisions, comeFromTheLoaderElseFromTheName)
{
    Json json = fluxApi();
    json["1"] = apiNode("UNETLoader", {{"unet_name", GetParam().file}, {"weight_dtype", GetParam().dtype}});
    EXPECT_EQ(onlyJob(json).precision, PrecisionId{GetParam().precision}) << GetParam().file;
}

INSTANTIATE_TEST_SUITE_P(Table, Precisions,
                         testing::Values(Dtype{"flux1-dev.safetensors", "default", "bf16"},
                                         Dtype{"flux1-dev.safetensors", "fp8_e4m3fn", "fp8"},
                                         Dtype{"flux1-dev.safetensors", "fp8_e4m3fn_fast", "fp8"},
                                         Dtype{"flux1-dev-fp8.safetensors", "default", "fp8"},
                                         Dtype{"folder/flux1-dev-Q4_K_S.gguf", "default", "q4_k_m"},
                                         Dtype{"flux1-dev-Q8_0.gguf", "default", "q8_0"},
                                         Dtype{"sub\\flux1-dev-Q2_K.gguf", "default", "q2_k"},
                                         Dtype{"flux1-dev-bnb-nf4-v2.safetensors", "default", "nf4"},
                                         Dtype{"svdq-int4_r32-flux.1-dev.safetensors", "default", "int4"},
                                         Dtype{"svdq-fp4_r32-flux.1-dev.safetensors", "default", "nvfp4"},
                                         Dtype{"flux1-dev_fp8_scaled_e4m3fn_mixed_fp16.safetensors", "default", "fp8"},
                                         Dtype{"flux1-dev-fp32.safetensors", "default", "bf16"}));

TEST(UnknownPrecision, isThatOfTheModelsPlainFileAndSaysSo)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "flux1-dev-mine.safetensors";
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.precision, PrecisionId{"bf16"});
    EXPECT_THAT(job.assumed, ElementsAre(Assumed::Precision));
}

TEST(UnknownModel, isNamedAndNotGuessed)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "something_of_mine.safetensors";
    json["2"]["inputs"]["type"] = "a type that is not known";
    const WorkflowJob job = onlyJob(json);
    EXPECT_FALSE(job.model);
    EXPECT_EQ(job.confidence, 0);
    EXPECT_EQ(job.file, "something_of_mine.safetensors");
    EXPECT_EQ(job.width, 1024) << "what the workflow states is read all the same";
    EXPECT_EQ(job.steps, 20);
    EXPECT_THAT(job.assumed, IsEmpty());
}

TEST(UnknownModel, isGuessedFromWhatGoesWithItAtLowConfidence)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "something_of_mine.safetensors";
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.model, ModelId{"flux.1-dev"}) << "the text encoders are loaded as FLUX's";
    EXPECT_LE(job.confidence, 0.5);

    json["9"]
        = apiNode("LoraLoaderModelOnly", {{"model", link("1")}, {"lora_name", "wan2.2_t2v_lightx2v_lora.safetensors"}});
    json["6"]["inputs"]["model"] = link("9");
    EXPECT_EQ(onlyJob(json).model, ModelId{"wan2.2-t2v-a14b"}) << "a LoRA is made for its model";
}

TEST(KnownNames, thatTheCatalogDoesNotHaveHaveNoModel)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "lotus-depth-d-v1-1.safetensors";
    const WorkflowJob job = onlyJob(json);
    EXPECT_FALSE(job.model);
    EXPECT_EQ(job.name, "Lotus");
}

struct LatentNode {
    const char* type;
    Json inputs;
    int width;
    int height;
    int frames;
    int batch;
};

void PrintTo(const LatentNode& latent, std::ostream* stream) { *stream << latent.type; }

class Latents : public testing::TestWithParam<LatentNode>
{
};

TEST_P(Latents, tellTheSize)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "wan2.1_t2v_1.3B_fp16.safetensors";
    json["5"] = apiNode(GetParam().type, GetParam().inputs);
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.width, GetParam().width);
    EXPECT_EQ(job.height, GetParam().height);
    EXPECT_EQ(job.frames, GetParam().frames);
    EXPECT_EQ(job.batch, GetParam().batch);
    EXPECT_THAT(job.assumed, IsEmpty());
}

Json size(int width, int height, const char* count, int number)
{
    return {{"width", width}, {"height", height}, {count, number}};
}

INSTANTIATE_TEST_SUITE_P(
    Table, Latents,
    testing::Values(LatentNode{"EmptyLatentImage", size(832, 480, "batch_size", 3), 832, 480, 1, 3},
                    LatentNode{"EmptyHunyuanLatentVideo", size(832, 480, "length", 81), 832, 480, 81, 1},
                    LatentNode{"WanImageToVideo", size(1280, 720, "length", 49), 1280, 720, 49, 1},
                    LatentNode{"Wan22ImageToVideoLatent", size(1280, 704, "length", 121), 1280, 704, 121, 1},
                    LatentNode{"EmptyLTXVLatentVideo", size(768, 512, "length", 97), 768, 512, 97, 1},
                    LatentNode{"SVD_img2vid_Conditioning", size(1024, 576, "video_frames", 14), 1024, 576, 14, 1},
                    LatentNode{"SomebodysLatent", size(640, 352, "num_frames", 33), 640, 352, 33, 1}));

TEST(ImageSizes, thatDependOnAFileAreUnknown)
{
    Json json = fluxApi();
    json["5"] = apiNode("VAEEncode", {{"pixels", link("10")}, {"vae", link("3")}});
    json["10"] = apiNode("LoadImage", {{"image", "mine.png"}});
    const WorkflowJob job = onlyJob(json);
    EXPECT_THAT(job.assumed, ElementsAre(Assumed::Size));
    EXPECT_EQ(job.width, model("flux.1-dev").defaults.width);

    json["10"]
        = apiNode("ImageScale", {{"image", link("11")}, {"upscale_method", "area"}, {"width", 896}, {"height", 640}});
    json["11"] = apiNode("LoadImage", {{"image", "mine.png"}});
    EXPECT_EQ(onlyJob(json).width, 896);
    EXPECT_THAT(onlyJob(json).assumed, IsEmpty());
}

TEST(ImageSizes, ofAKnownAreaAreAssumedToBeOfThatArea)
{
    Json json = fluxApi();
    json["5"] = apiNode("VAEEncode", {{"pixels", link("10")}, {"vae", link("3")}});
    json["10"] = apiNode("ImageScaleToTotalPixels", {{"image", link("11")}, {"megapixels", 4.0}});
    json["11"] = apiNode("LoadImage", {{"image", "mine.png"}});
    const WorkflowJob job = onlyJob(json);
    EXPECT_THAT(job.assumed, ElementsAre(Assumed::Size));
    EXPECT_EQ(job.width, 2048);
    EXPECT_EQ(job.height, 2048);
}

TEST(ImageSizes, areTakenFromTheImageThatTheLatentIsMadeFor)
{
    Json json = fluxApi();
    json["9"] = apiNode("EmptyImage", {{"width", 896}, {"height", 1152}, {"batch_size", 1}});
    json["10"] = apiNode("GetImageSize", {{"image", link("9")}});
    json["5"]["inputs"]["width"] = link("10", 0);
    json["5"]["inputs"]["height"] = link("10", 1);
    EXPECT_EQ(onlyJob(json).width, 896);
    EXPECT_EQ(onlyJob(json).height, 1152);
}

TEST(ImageSizes, comeFromAspectRatioAndMegapixels)
{
    Json json = fluxApi();
    json["9"] = apiNode("ResolutionSelector", {{"aspect_ratio", "16:9 (Widescreen)"}, {"megapixels", 1.0}});
    json["5"]["inputs"]["width"] = link("9", 0);
    json["5"]["inputs"]["height"] = link("9", 1);
    EXPECT_EQ(onlyJob(json).width, 1368);
    EXPECT_EQ(onlyJob(json).height, 768);
}

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
    EXPECT_FALSE(workflow.jobs[1].model);
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

TEST(Extras, areListed)
{
    Json json = fluxApi();
    json["9"] = apiNode("Power Lora Loader (rgthree)",
                        {{"model", link("1")},
                         {"lora_1", {{"on", true}, {"lora", "one.safetensors"}, {"strength", 1}}},
                         {"lora_2", {{"on", false}, {"lora", "two.safetensors"}, {"strength", 1}}}});
    json["10"] = apiNode("ControlNetLoader", {{"control_net_name", "union.safetensors"}});
    json["11"] = apiNode(
        "ControlNetApplyAdvanced",
        {{"positive", link("4")}, {"negative", link("4")}, {"control_net", link("10")}, {"image", link("12")}});
    json["12"] = apiNode("LoadImage", {{"image", "x.png"}});
    json["13"] = apiNode("CLIPVisionLoader", {{"clip_name", "clip_vision_h.safetensors"}});
    json["14"] = apiNode("CLIPVisionEncode", {{"clip_vision", link("13")}, {"image", link("12")}});
    json["15"] = apiNode("StyleModelLoader", {{"style_model_name", "flux1-redux-dev.safetensors"}});
    json["16"]
        = apiNode("StyleModelApply",
                  {{"conditioning", link("11")}, {"style_model", link("15")}, {"clip_vision_output", link("14")}});
    json["6"]["inputs"]["model"] = link("9");
    json["6"]["inputs"]["positive"] = link("16");
    const WorkflowJob job = onlyJob(json);
    EXPECT_THAT(partsOf(job, PartKind::Lora), ElementsAre("one.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::ControlNet), ElementsAre("union.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::ClipVision), ElementsAre("clip_vision_h.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::StyleModel), ElementsAre("flux1-redux-dev.safetensors"));
}

TEST(Distillations, areRecognisedWithTheirSteps)
{
    Json json = fluxApi();
    json["1"]["inputs"]["unet_name"] = "qwen_image_fp8_e4m3fn.safetensors";
    json["9"] = apiNode("LoraLoaderModelOnly",
                        {{"model", link("1")}, {"lora_name", "Qwen-Image-Lightning-8steps-V1.0.safetensors"}});
    json["6"]["inputs"]["model"] = link("9");
    const WorkflowJob job = onlyJob(json);
    ASSERT_THAT(partsOf(job, PartKind::Lora), SizeIs(1));
    EXPECT_EQ(job.parts.back().distilledSteps, 8);
    EXPECT_TRUE(job.parts.back().size);
}

TEST(References, arePicturesBesideTheLatent)
{
    Json json = fluxApi();
    for (const char* id : {"30", "31"}) {
        json[id] = apiNode("LoadImage", {{"image", id}});
        json[std::string(id) + "e"] = apiNode("VAEEncode", {{"pixels", link(id)}, {"vae", link("3")}});
    }
    json["40"] = apiNode("ReferenceLatent", {{"conditioning", link("4")}, {"latent", link("30e")}});
    json["41"] = apiNode("ReferenceLatent", {{"conditioning", link("40")}, {"latent", link("31e")}});
    json["6"]["inputs"]["positive"] = link("41");
    EXPECT_EQ(onlyJob(json).references, 2);
    EXPECT_FALSE(onlyJob(fluxApi()).references);
}

TEST(KijaisNodes, areReadAsTheUsualOnes)
{
    const Json json{
        {"1",
         apiNode("WanVideoModelLoader",
                 {{"model", "Wan2_2-T2V-A14B_HIGH_fp8_e4m3fn_scaled_KJ.safetensors"},
                  {"base_precision", "bf16"},
                  {"quantization", "fp8_e4m3fn_scaled"},
                  {"lora", link("2")}})},
        {"2",
         apiNode("WanVideoLoraSelect",
                 {{"lora", "lightx2v_T2V_14B_cfg_step_distill_v2_lora_rank128_bf16.safetensors"}, {"strength", 1}})},
        {"3",
         apiNode("LoadWanVideoT5TextEncoder",
                 {{"model_name", "umt5-xxl-enc-bf16.safetensors"}, {"precision", "bf16"}})},
        {"4", apiNode("WanVideoTextEncode", {{"t5", link("3")}, {"positive_prompt", "a fox"}})},
        {"5", apiNode("WanVideoEmptyEmbeds", {{"width", 832}, {"height", 480}, {"num_frames", 81}})},
        {"6",
         apiNode("WanVideoSampler",
                 {{"model", link("1")},
                  {"text_embeds", link("4")},
                  {"image_embeds", link("5")},
                  {"steps", 6},
                  {"cfg", 1.0},
                  {"start_step", 0},
                  {"end_step", 3}})},
        {"7", apiNode("WanVideoVAELoader", {{"model_name", "Wan2_1_VAE_bf16.safetensors"}})},
        {"8", apiNode("WanVideoDecode", {{"vae", link("7")}, {"samples", link("6")}, {"enable_vae_tiling", true}})},
        {"9", apiNode("VHS_VideoCombine", {{"images", link("8")}, {"frame_rate", 16}})}};
    const Workflow workflow = readGood(json);
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    const WorkflowJob& job = workflow.jobs.front();
    EXPECT_EQ(job.model, ModelId{"wan2.2-t2v-a14b"});
    EXPECT_EQ(job.precision, PrecisionId{"fp8"});
    EXPECT_EQ(job.width, 832);
    EXPECT_EQ(job.frames, 81);
    EXPECT_EQ(job.fps, 16);
    EXPECT_EQ(job.steps, 3);
    EXPECT_EQ(job.passes, 1);
    EXPECT_TRUE(job.tiledDecode);
    EXPECT_THAT(partsOf(job, PartKind::TextEncoder), ElementsAre("umt5-xxl-enc-bf16.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::Vae), ElementsAre("Wan2_1_VAE_bf16.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::Lora), SizeIs(1));
    EXPECT_THAT(workflow.unrecognised, IsEmpty());
}

TEST(CloudNodes, areNamedAsSuch)
{
    for (const char* type :
         {"OpenAIChatNode", "KlingTextToVideoNode", "FluxProUltraImageNode", "Veo3VideoGenerationNode",
          "WanTextToVideoApi", "RecraftTextToImageNode", "SomethingNewApiNode", "IdeogramV3", "LtxApi25ImageToVideo"}) {
        const Workflow workflow
            = readGood({{"1", apiNode(type)}, {"2", apiNode("SaveImage", {{"images", link("1")}})}});
        EXPECT_THAT(workflow.cloud, ElementsAre(NodeName{"1", type}));
        EXPECT_THAT(workflow.unrecognised, IsEmpty()) << type;
        EXPECT_THAT(workflow.jobs, IsEmpty()) << type;
    }
}

TEST(CloudNodes, areNotConfusedWithLocalOnes)
{
    for (const char* type :
         {"TripleCLIPLoader", "KSampler", "VAELoader", "LumaLatentNoise", "FluxGuidance", "WanImageToVideo"})
        EXPECT_THAT(readGood({{"1", apiNode(type)}}).cloud, IsEmpty()) << type;
}

}  // namespace
}  // namespace vramwise
