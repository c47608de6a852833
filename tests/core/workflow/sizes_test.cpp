// How large the pictures and clips of a job are, for every kind of latent.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

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

TEST(FixedSizes, areTakenByTheNearestRatio)
{
    const auto kontext = [](int width, int height) {
        Json json = fluxApi();
        json["10"] = apiNode("EmptyImage", {{"width", width}, {"height", height}, {"batch_size", 1}});
        json["11"] = apiNode("FluxKontextImageScale", {{"image", link("10")}});
        json["5"] = apiNode("VAEEncode", {{"pixels", link("11")}, {"vae", link("3")}});
        const WorkflowJob job = onlyJob(json);
        return std::pair{job.width, job.height};
    };
    using Size = std::pair<std::optional<int>, std::optional<int>>;
    EXPECT_EQ(kontext(1920, 1080), Size(1392, 752));
    EXPECT_EQ(kontext(300, 300), Size(1024, 1024));
    EXPECT_EQ(kontext(100, 4000), Size(672, 1568));
}

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

TEST(ImageSizes, ofAnAreaBeyondBeliefAreTheUsualOnes)
{
    Json json = fluxApi();
    json["5"] = apiNode("VAEEncode", {{"pixels", link("10")}, {"vae", link("3")}});
    json["10"] = apiNode("ImageScaleToTotalPixels", {{"image", link("11")}, {"megapixels", 1e12}});
    json["11"] = apiNode("LoadImage", {{"image", "mine.png"}});
    EXPECT_EQ(onlyJob(json).width, 1024);
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

/// Of a picture of 1920 × 1080 that such a node scales before it is encoded.
WorkflowJob scaledJob(const char* type, Json inputs)
{
    Json json = fluxApi();
    inputs["image"] = link("9");
    json["9"] = apiNode("EmptyImage", {{"width", 1920}, {"height", 1080}, {"batch_size", 1}});
    json["10"] = apiNode(type, std::move(inputs));
    json["5"] = apiNode("VAEEncode", {{"pixels", link("10")}, {"vae", link("3")}});
    return onlyJob(json);
}

TEST(ScaledPictures, areWholePixelsAndEncodedWithoutTheRest)
{
    // 1365.33 × 768 of 1 MP: 1365 pixels, of which 1360 make whole values of a latent.
    const WorkflowJob plain = scaledJob("ImageScaleToTotalPixels", {{"megapixels", 1.0}});
    EXPECT_EQ(plain.width, 1360);
    EXPECT_EQ(plain.height, 768);
    // 21.33 × 12 times 64.
    const WorkflowJob stepped = scaledJob("ImageScaleToTotalPixels", {{"megapixels", 1.0}, {"resolution_steps", 64}});
    EXPECT_EQ(stepped.width, 1344);
    EXPECT_EQ(stepped.height, 768);
    // 1080 × 0.35 = 378, of which 376 are encoded.
    const WorkflowJob shrunk = scaledJob("ImageScaleBy", {{"scale_by", 0.35}});
    EXPECT_EQ(shrunk.width, 672);
    EXPECT_EQ(shrunk.height, 376);
}

TEST(ScaledLatents, areWholeValues)
{
    Json json = fluxApi();
    json["9"] = apiNode("EmptyLatentImage", {{"width", 832}, {"height", 480}, {"batch_size", 1}});
    json["5"] = apiNode("LatentUpscaleBy", {{"samples", link("9")}, {"scale_by", 1.3}});
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.width, 1080);  // 104 × 1.3 = 135.2
    EXPECT_EQ(job.height, 624);
}

TEST(PicturesOfABucket, areAssumedToHaveThePixelsOfItsSquare)
{
    Json json = fluxApi();
    json["9"] = apiNode("LoadImage", {{"image", "mine.png"}});
    json["10"] = apiNode("FramePackFindNearestBucket", {{"image", link("9")}, {"base_resolution", 512}});
    json["11"] = apiNode("ImageResize+", {{"image", link("9")}, {"width", link("10", 0)}, {"height", link("10", 1)}});
    json["5"] = apiNode("VAEEncode", {{"pixels", link("11")}, {"vae", link("3")}});
    const WorkflowJob job = onlyJob(json);
    EXPECT_THAT(job.assumed, ElementsAre(Assumed::Size));
    EXPECT_EQ(job.width, 512);
    EXPECT_EQ(job.height, 512);
}

TEST(VideosThatAreEnlarged, areWorkedOnAtTheirNewSize)
{
    const auto jobOf = [](Json inputs) {
        inputs["image"] = link("2");
        inputs["dit"] = link("3");
        return onlyJob({{"1", apiNode("LoadVideo", {{"file", "a.mp4"}})},
                        {"2", apiNode("ImageScale", {{"image", link("1")}, {"width", 1280}, {"height", 720}})},
                        {"3", apiNode("SeedVR2LoadDiTModel", {{"model", "seedvr2_ema_7b_fp16.safetensors"}})},
                        {"4", apiNode("SeedVR2VideoUpscaler", std::move(inputs))},
                        {"5", apiNode("SaveImage", {{"images", link("4")}})}});
    };
    const WorkflowJob job = jobOf({{"resolution", 1080}, {"max_resolution", 0}});
    EXPECT_EQ(job.width, 1920);
    EXPECT_EQ(job.height, 1080);
    EXPECT_EQ(job.steps, 1);
    EXPECT_EQ(job.passes, 1);
    const WorkflowJob limited = jobOf({{"resolution", 1080}, {"max_resolution", 1600}});
    EXPECT_EQ(limited.width, 1600);
    EXPECT_EQ(limited.height, 900);
    EXPECT_FALSE(jobOf({{"resolution", link("1")}}).width);
}

TEST(NodesThatScaleByTheirName, leaveNoSizeUnlessTheySayOne)
{
    Json json = fluxApi();
    json["9"] = apiNode("EmptyImage", {{"width", 896}, {"height", 640}, {"batch_size", 1}});
    json["5"] = apiNode("VAEEncode", {{"pixels", link("10")}, {"vae", link("3")}});
    const auto jobWith = [&json](const char* type, Json inputs) {
        inputs["image"] = link("9");
        json["10"] = apiNode(type, std::move(inputs));
        return onlyJob(json);
    };
    EXPECT_THAT(jobWith("SomebodysSmartCrop", Json::object()).assumed, ElementsAre(Assumed::Size));
    EXPECT_EQ(jobWith("SomebodysImageUpscaler", {{"width", 1280}, {"height", 768}}).width, 1280);
    EXPECT_EQ(jobWith("SomebodysColours", Json::object()).width, 896);
    EXPECT_EQ(jobWith("ImageToGrayscale", Json::object()).width, 896);
}

}  // namespace
}  // namespace vramwise
