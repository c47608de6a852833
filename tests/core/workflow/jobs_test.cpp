// What a job asks for: model, files, precision and extras; and what does not run here.
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

TEST(VisionOfACheckpoint, isKnownByItsPlaceInTheApisFormat)
{
    Json json = fluxApi();
    json["1"] = apiNode("ImageOnlyCheckpointLoader", {{"ckpt_name", "svd_xt.safetensors"}});
    json["5"] = apiNode("SVD_img2vid_Conditioning",
                        {{"clip_vision", link("1", 1)}, {"width", 1024}, {"height", 576}, {"video_frames", 25}});
    json["6"]["inputs"]["positive"] = link("5", 0);
    json["6"]["inputs"]["negative"] = link("5", 1);
    json["6"]["inputs"]["latent_image"] = link("5", 2);
    const WorkflowJob job = onlyJob(json);
    EXPECT_THAT(partsOf(job, PartKind::ClipVision), ElementsAre("svd_xt.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::TextEncoder), IsEmpty());
}

TEST(ClipsFromAPicture, haveItsSizeInTheApisFormatToo)
{
    const WorkflowJob job = onlyJob(
        {{"1", apiNode("DownloadAndLoadCogVideoModel", {{"model", "THUDM/CogVideoX-5b-I2V"}})},
         {"2", apiNode("ImageResizeKJ", {{"image", link("7")}, {"width", 720}, {"height", 480}})},
         {"3", apiNode("CogVideoImageEncode", {{"vae", link("1", 1)}, {"start_image", link("2")}})},
         {"4",
          apiNode("CogVideoSampler",
                  {{"model", link("1")}, {"image_cond_latents", link("3")}, {"num_frames", 49}, {"steps", 25}})},
         {"5", apiNode("CogVideoDecode", {{"vae", link("1", 1)}, {"samples", link("4")}})},
         {"6", apiNode("SaveImage", {{"images", link("5")}})},
         {"7", apiNode("LoadImage", {{"image", "a.png"}})}});
    EXPECT_EQ(job.width, 720);
    EXPECT_EQ(job.height, 480);
    EXPECT_EQ(job.frames, 49);
}

}  // namespace
}  // namespace vramwise
