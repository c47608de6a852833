// What workflows of clips say in their own ways: frames by seconds and by pictures, latents that go on from others,
// enlarging in space and time, loaders of whole repositories.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using testing::SizeIs;

/// LTX-2, 640 × 384 and 121 frames, 8 steps.
Json clipApi()
{
    return {
        {"1", apiNode("CheckpointLoaderSimple", {{"ckpt_name", "ltx-2-19b-distilled-fp8.safetensors"}})},
        {"2", apiNode("CLIPTextEncode", {{"text", "a fox"}, {"clip", link("1", 1)}})},
        {"3", apiNode("EmptyLTXVLatentVideo", {{"width", 640}, {"height", 384}, {"length", 121}, {"batch_size", 1}})},
        {"4",
         apiNode("KSampler",
                 {{"model", link("1")},
                  {"positive", link("2")},
                  {"negative", link("2")},
                  {"latent_image", link("3")},
                  {"seed", 1},
                  {"steps", 8},
                  {"cfg", 1.0}})},
        {"5", apiNode("VAEDecode", {{"samples", link("4")}, {"vae", link("1", 2)}})},
        {"6", apiNode("CreateVideo", {{"images", link("5")}, {"fps", 24}})},
        {"7", apiNode("SaveVideo", {{"video", link("6")}})},
    };
}

/// The latent gets its length from the number of pictures that node "20" gives.
Json clipLikePictures(const Json& pictures)
{
    Json json = clipApi();
    json["18"] = apiNode("LoadVideo", {{"file", "fox.mp4"}});
    json["19"] = apiNode("GetVideoComponents", {{"video", link("18")}});
    json["20"] = pictures;
    json["21"] = apiNode("ImageScale", {{"image", link("20")}, {"width", 640}, {"height", 384}});
    json["22"] = apiNode("GetImageSize", {{"image", link("21")}});
    json["3"]["inputs"]["length"] = link("22", 2);
    return json;
}

TEST(Frames, areThePicturesTakenFromAVideo)
{
    const Json pictures = apiNode("ImageFromBatch", {{"image", link("19")}, {"batch_index", 0}, {"length", 49}});
    const WorkflowJob job = onlyJob(clipLikePictures(pictures));
    EXPECT_EQ(job.frames, 49);
    EXPECT_THAT(job.assumed, Not(Contains(Assumed::Frames)));
}

TEST(Frames, thatDependOnAFileAreAssumedAndNotOne)
{
    const Json pictures = apiNode("ImageSharpen", {{"image", link("19")}});
    const WorkflowJob job = onlyJob(clipLikePictures(pictures));
    EXPECT_GT(job.frames.value_or(0), 1);
    EXPECT_THAT(job.assumed, Contains(Assumed::Frames));
}

TEST(Frames, thatTheSamplerSaysCount)
{
    Json json = clipApi();
    json["3"] = apiNode("CogVideoImageEncode", {{"start_image", link("8")}});
    json["8"] = apiNode("ImageResizeKJ", {{"image", link("9")}, {"width", 1360}, {"height", 768}});
    json["9"] = apiNode("LoadImage", {{"image", "fox.png"}});
    json["1"] = apiNode("DownloadAndLoadCogVideoModel",
                        {{"model", "kijai/CogVideoX-5b-1.5-I2V"}, {"precision", "bf16"}, {"quantization", "disabled"}});
    json["4"] = apiNode("CogVideoSampler",
                        {{"model", link("1")}, {"image_cond_latents", link("3")}, {"num_frames", 41}, {"steps", 25}});
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.model, ModelId{"cogvideox1.5-5b"});
    EXPECT_EQ(job.precision, PrecisionId{"bf16"});
    EXPECT_EQ(job.width, 1360);
    EXPECT_EQ(job.frames, 41);
    EXPECT_THAT(job.assumed, Not(Contains(Assumed::Precision)));
}

TEST(Frames, ofFramePackAreTheWindowsNextToItsSeconds)
{
    Json json = clipApi();
    json["1"] = apiNode("LoadFramePackModel", {{"model", "FramePackI2V_HY_fp8_e4m3fn.safetensors"}});
    json["4"] = apiNode("FramePackSampler",
                        {{"model", link("1")},
                         {"start_latent", link("3")},
                         {"steps", 30},
                         {"latent_window_size", 9},
                         {"total_second_length", 5}});
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.model, ModelId{"framepack"});
    EXPECT_EQ(job.frames, 145);
}

TEST(Sigmas, ofAListOfNumbersAreItsSteps)
{
    EditorGraph graph;
    const int list = graph.node("StringToFloatList", {"0.95, 0.9094, 0.725, 0.4219, 0.0"});
    const int sigmas = graph.node("FloatToSigmas");
    const int loader = graph.node("CheckpointLoaderSimple", {"ltxv-13b-0.9.7-distilled.safetensors"});
    const int guider = graph.node("CFGGuider", {1});
    const int latent = graph.node("LTXVImgToVideoAdvanced", {768, 512, 97, 1, 30, 1, "bicubic", "center", 0.9});
    const int sampler = graph.node("LTXVTiledSampler", {1, 1, 3, 0.15, false, "center", "0", "0.9"});
    const int decode = graph.node("VAEDecode");
    const int save = graph.node("SaveWEBM", {"ComfyUI", "vp9", 24, 32});
    graph.connect(list, 0, sigmas, "float_list", "FLOAT");
    graph.connect(loader, 0, guider, "model", "MODEL");
    graph.connect(guider, 0, sampler, "guider", "GUIDER");
    graph.connect(sigmas, 0, sampler, "sigmas", "SIGMAS");
    graph.connect(latent, 2, sampler, "latents", "LATENT");
    graph.connect(sampler, 1, decode, "samples", "LATENT");
    graph.connect(decode, 0, save, "images", "IMAGE");
    const WorkflowJob job = onlyJob(graph.json());
    EXPECT_EQ(job.model, ModelId{"ltx-video-13b"});
    EXPECT_EQ(job.width, 768);
    EXPECT_EQ(job.frames, 97);
    EXPECT_EQ(job.steps, 4);
    EXPECT_EQ(job.passes, 1);
}

TEST(FrameRates, areOfClipsOnly)
{
    EXPECT_EQ(onlyJob(clipApi()).fps, 24);
    Json json = clipApi();
    json["3"]["inputs"]["length"] = 1;
    EXPECT_FALSE(onlyJob(json).fps);
}

TEST(ALatentThatGoesOn, isAJobOfItsOwn)
{
    Json json = clipApi();
    json["1"]["inputs"]["ckpt_name"] = "wan2.2_s2v_14B_fp8_scaled.safetensors";
    json["8"] = apiNode("WanSoundImageToVideoExtend", {{"video_latent", link("4")}, {"length", 121}});
    json["9"] = json["4"];
    json["9"]["inputs"]["latent_image"] = link("8", 2);
    json["5"]["inputs"]["samples"] = link("9");
    const Workflow workflow = readGood(json);
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[0].steps, 8);
    EXPECT_EQ(workflow.jobs[1].steps, 8);
    EXPECT_EQ(workflow.jobs[1].width, 640);
}

/// A second pass after a latent upscaler of that file.
std::vector<WorkflowJob> enlargedBy(const std::string& file)
{
    Json json = clipApi();
    json["8"] = apiNode("LatentUpscaleModelLoader", {{"model_name", file}});
    json["9"]
        = apiNode("LTXVLatentUpsampler", {{"samples", link("4")}, {"upscale_model", link("8")}, {"vae", link("1", 2)}});
    json["10"] = json["4"];
    json["10"]["inputs"]["latent_image"] = link("9");
    json["10"]["inputs"]["model"] = link("11");
    json["11"] = apiNode("LoraLoaderModelOnly", {{"model", link("1")}, {"lora_name", "a.safetensors"}});
    json["5"]["inputs"]["samples"] = link("10");
    return readGood(json).jobs;
}

TEST(LatentUpscalers, enlargeAsTheirFilesSay)
{
    const auto doubled = enlargedBy("ltx-2-spatial-upscaler-x2-1.0.safetensors");
    ASSERT_THAT(doubled, SizeIs(2));
    EXPECT_EQ(doubled[1].width, 1280);
    EXPECT_EQ(doubled[1].frames, 121);
    const auto byHalf = enlargedBy("ltx-2.3-spatial-upscaler-x1.5-1.0.safetensors");
    ASSERT_THAT(byHalf, SizeIs(2));
    EXPECT_EQ(byHalf[1].width, 960);
    const auto plain = enlargedBy("ltxv-spatial-upscaler-0.9.7.safetensors");
    ASSERT_THAT(plain, SizeIs(2));
    EXPECT_EQ(plain[1].width, 1280);
}

TEST(LatentUpscalers, ofTimeLeaveThePictureAsItIs)
{
    const auto jobs = enlargedBy("ltx-2-temporal-upscaler-x2-1.0.safetensors");
    ASSERT_THAT(jobs, SizeIs(2));
    EXPECT_EQ(jobs[1].width, 640);
    EXPECT_EQ(jobs[1].frames, 241);
}

TEST(ImageOnlyCheckpoints, holdAPictureEncoderAndNoTextEncoder)
{
    EditorGraph graph;
    const int loader = graph.node("ImageOnlyCheckpointLoader", {"svd_xt.safetensors"});
    const int latent = graph.node("SVD_img2vid_Conditioning", {1024, 576, 25, 127, 6, 0});
    const int sampler = graph.node("KSampler", {1, "fixed", 20, 2.5, "euler", "karras", 1});
    const int decode = graph.node("VAEDecode");
    const int save = graph.node("SaveAnimatedWEBP", {"ComfyUI", 10, false, 85, "default"});
    graph.connect(loader, 1, latent, "clip_vision", "CLIP_VISION");
    graph.connect(loader, 2, latent, "vae", "VAE");
    graph.connect(loader, 0, sampler, "model", "MODEL");
    graph.connect(latent, 0, sampler, "positive", "CONDITIONING");
    graph.connect(latent, 2, sampler, "latent_image", "LATENT");
    graph.connect(sampler, 0, decode, "samples", "LATENT");
    graph.connect(loader, 2, decode, "vae", "VAE");
    graph.connect(decode, 0, save, "images", "IMAGE");
    const WorkflowJob job = onlyJob(graph.json());
    EXPECT_EQ(job.frames, 25);
    EXPECT_EQ(job.fps, 10);
    EXPECT_THAT(partsOf(job, PartKind::ClipVision), ElementsAre("svd_xt.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::TextEncoder), SizeIs(0));
}

TEST(CameraNodes, handOnTheirSize)
{
    EditorGraph graph;
    const int loader = graph.node("UNETLoader", {"wan2.1_fun_camera_v1.1_14B_bf16.safetensors", "default"});
    const int camera = graph.node("WanCameraEmbedding", {"Zoom In", 512, 448, 65, 1, 0.5, 0.5, 0.5, 0.5});
    const int latent = graph.node("WanCameraImageToVideo", {832, 480, 81, 1});
    const int sampler = graph.node("KSampler", {1, "fixed", 20, 6, "uni_pc", "simple", 1});
    const int decode = graph.node("VAEDecode");
    const int save = graph.node("SaveWEBM", {"ComfyUI", "vp9", 16, 32});
    graph.connect(camera, 1, latent, "width", "INT", true);
    graph.connect(camera, 2, latent, "height", "INT", true);
    graph.connect(camera, 3, latent, "length", "INT", true);
    graph.connect(loader, 0, sampler, "model", "MODEL");
    graph.connect(latent, 2, sampler, "latent_image", "LATENT");
    graph.connect(sampler, 0, decode, "samples", "LATENT");
    graph.connect(decode, 0, save, "images", "IMAGE");
    const WorkflowJob job = onlyJob(graph.json());
    EXPECT_EQ(job.width, 512);
    EXPECT_EQ(job.height, 448);
    EXPECT_EQ(job.frames, 65);
    EXPECT_EQ(job.fps, 16);
}

}  // namespace
}  // namespace vramwise
