// Widespread packs of nodes that put several things in one link, or say steps and sizes elsewhere than ComfyUI does.
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

/// Two contexts one after the other, the second with a latent of its own where told so.
Json contexts(bool ownLatent)
{
    Json graph = {
        {"1", apiNode("CheckpointLoaderSimple", {{"ckpt_name", "sd_xl_base_1.0.safetensors"}})},
        {"2", apiNode("CLIPTextEncode", {{"text", "a fox"}, {"clip", link("1", 1)}})},
        {"3", apiNode("EmptyLatentImage", {{"width", 832}, {"height", 1216}, {"batch_size", 1}})},
        {"4", apiNode("EmptyLatentImage", {{"width", 640}, {"height", 640}, {"batch_size", 1}})},
        {"5",
         apiNode("Context (rgthree)",
                 {{"model", link("1")},
                  {"clip", link("1", 1)},
                  {"vae", link("1", 2)},
                  {"positive", link("2")},
                  {"latent", link("3")}})},
        {"6", apiNode("Context (rgthree)", {{"base_ctx", link("5")}})},
        {"7",
         apiNode("KSampler",
                 {{"model", link("6", 1)},
                  {"positive", link("6", 4)},
                  {"negative", link("6", 4)},
                  {"latent_image", link("6", 6)},
                  {"seed", 1},
                  {"steps", 28},
                  {"cfg", 5.0},
                  {"denoise", 1.0}})},
        {"8", apiNode("VAEDecode", {{"samples", link("7")}, {"vae", link("6", 3)}})},
        {"9", apiNode("SaveImage", {{"images", link("8")}})},
    };
    if (ownLatent)
        graph["6"]["inputs"]["latent"] = link("4");
    return graph;
}

TEST(Bundles, giveEachThingUnderItsName)
{
    const Workflow workflow = readGood(contexts(false));
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    EXPECT_EQ(workflow.jobs[0].model, ModelId{"sdxl"});
    EXPECT_EQ(workflow.jobs[0].width, 832);
    EXPECT_EQ(workflow.jobs[0].height, 1216);
    EXPECT_EQ(workflow.jobs[0].steps, 28);
    EXPECT_THAT(partsOf(workflow.jobs[0], PartKind::Vae), ElementsAre("sd_xl_base_1.0.safetensors"));
    EXPECT_THAT(workflow.unrecognised, IsEmpty());
}

TEST(Bundles, giveTheirOwnThingBeforeThatOfAnEarlierOne)
{
    const Workflow workflow = readGood(contexts(true));
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    EXPECT_EQ(workflow.jobs[0].width, 640);
}

TEST(Bundles, inARingEndNowhere)
{
    Json graph = contexts(false);
    graph["5"]["inputs"] = {{"base_ctx", link("6")}};
    EXPECT_THAT(readGood(graph).jobs, IsEmpty());
}

TEST(Pipes, carrySizeStepsAndGuidance)
{
    const auto graph = [](const std::string& resolution) -> Json {
        return {
            {"1",
             apiNode("easy a1111Loader",
                     {{"ckpt_name", "dreamshaper_8.safetensors"},
                      {"vae_name", "Baked VAE"},
                      {"resolution", resolution},
                      {"empty_latent_width", 640},
                      {"empty_latent_height", 448},
                      {"batch_size", 2}})},
            {"2", apiNode("easy preSampling", {{"pipe", link("1")}, {"steps", 22}, {"cfg", 7.0}, {"denoise", 1.0}})},
            {"3", apiNode("easy kSampler", {{"pipe", link("2")}, {"image_output", "Preview"}})},
        };
    };
    const Workflow workflow = readGood(graph("512 x 768"));
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    const WorkflowJob& job = workflow.jobs[0];
    EXPECT_EQ(job.model, ModelId{"sd-1.5"});
    EXPECT_EQ(job.width, 512);
    EXPECT_EQ(job.height, 768);
    EXPECT_EQ(job.batch, 2);
    EXPECT_EQ(job.steps, 22);
    EXPECT_EQ(job.passes, 2);
    EXPECT_THAT(workflow.unrecognised, IsEmpty());
    const Workflow custom = readGood(graph("width x height (custom)"));
    ASSERT_THAT(custom.jobs, SizeIs(1));
    EXPECT_EQ(custom.jobs[0].width, 640);
}

TEST(Scripts, goOnWithAnEnlargedLatent)
{
    PlainGraph plain = wholeGraph("dreamshaper_8.safetensors");
    const int script = plain.graph.node(
        "HighRes-Fix Script",
        {"latent", "(use same)", "nearest-exact", "4x.pth", 1.5, true, 1, nullptr, 12, 0.56, 1, false});
    plain.graph.at(plain.sampler)["type"] = "KSampler (Efficient)";
    plain.graph.connect(script, 0, plain.sampler, "script", "SCRIPT");
    const Workflow workflow = readGood(plain.graph.json());
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[0].width, 1216);
    EXPECT_EQ(workflow.jobs[1].width, 1824);
    EXPECT_EQ(workflow.jobs[1].height, 1248);
    EXPECT_EQ(workflow.jobs[1].steps, 12);
    EXPECT_TRUE(workflow.jobs[1].upscaled);
}

TEST(Seeds, mayBeFollowedByAButtonWithoutAValue)
{
    PlainGraph plain = wholeGraph("dreamshaper_8.safetensors");
    for (const Json& values : {Json{5, nullptr, 7, 1.0, "euler", "karras", 0.33, "auto", "true"},
                               Json{5, "fixed", 7, 1.0, "euler", "karras", 0.33, "auto", "true"},
                               Json{"Sample", 5, nullptr, 7, 1.0, "euler", "karras", 0.33, "Enabled"}}) {
        plain.graph.at(plain.sampler)["type"] = "KSampler (Efficient)";
        plain.graph.at(plain.sampler)["widgets_values"] = values;
        const Workflow workflow = readGood(plain.graph.json());
        ASSERT_THAT(workflow.jobs, SizeIs(1)) << values;
        EXPECT_EQ(workflow.jobs[0].steps, 7) << values;
        EXPECT_EQ(workflow.jobs[0].passes, 1) << values;
    }
}

TEST(Stages, areJobsOfTheirOwn)
{
    const Json graph{
        {"1",
         apiNode("easy cascadeLoader",
                 {{"stage_c", "stable_cascade_stage_c.safetensors"},
                  {"stage_b", "stable_cascade_stage_b.safetensors"},
                  {"resolution", "1024 x 1024"},
                  {"empty_latent_width", 512},
                  {"empty_latent_height", 512}})},
        {"2", apiNode("easy fullCascadeKSampler", {{"pipe", link("1")}, {"steps", 15}, {"cfg", 4.5}})},
        {"3", apiNode("easy preSampling", {{"pipe", link("2")}, {"steps", 10}, {"cfg", 1.1}})},
        {"4", apiNode("easy kSampler", {{"pipe", link("3")}, {"image_output", "Preview"}})},
    };
    const Workflow workflow = readGood(graph);
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_EQ(workflow.jobs[0].steps, 15);
    EXPECT_EQ(workflow.jobs[1].steps, 10);
    EXPECT_EQ(workflow.jobs[1].width, 1024);
}

TEST(Seconds, areCountedIntoFramesForAModelThatTheCatalogHasNot)
{
    const Json graph{
        {"1", apiNode("UNETLoader", {{"unet_name", "minimax_h3_fl2va_pruned_int8_convrot.safetensors"}})},
        {"2", apiNode("PrimitiveFloat", {{"value", 5}})},
        {"3",
         apiNode("ComfyMathExpression",
                 {{"expression", "max(5, round(a * 24)) + (5 - (max(5, round(a * 24)) % 17)) % 17"},
                  {"values.a", link("2")}})},
        {"4",
         apiNode("ResolutionSelector", {{"aspect_ratio", "16:9 (Widescreen)"}, {"megapixels", 0.4}, {"multiple", 32}})},
        {"5",
         apiNode("MiniMaxH3ImageToVideo",
                 {{"prompt", "a fox"}, {"width", link("4")}, {"height", link("4", 1)}, {"length", link("3", 1)}})},
        {"6", apiNode("BasicGuider", {{"model", link("1")}, {"conditioning", link("5")}})},
        {"7",
         apiNode("BasicScheduler", {{"model", link("1")}, {"scheduler", "simple"}, {"steps", 20}, {"denoise", 1}})},
        {"8",
         apiNode("SamplerCustomAdvanced",
                 {{"guider", link("6")}, {"sigmas", link("7")}, {"latent_image", link("5", 1)}})},
        {"9", apiNode("VAEDecode", {{"samples", link("8")}})},
        {"10", apiNode("CreateVideo", {{"images", link("9")}, {"fps", 24}})},
        {"11", apiNode("SaveVideo", {{"video", link("10")}})},
    };
    const Workflow workflow = readGood(graph);
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    const WorkflowJob& job = workflow.jobs.front();
    EXPECT_EQ(job.name, "MiniMax H3");
    EXPECT_EQ(job.width, 864);
    EXPECT_EQ(job.height, 480);
    EXPECT_EQ(job.frames, 124);
    EXPECT_EQ(job.steps, 20);
    EXPECT_THAT(workflow.unrecognised, IsEmpty());
}

TEST(Families, nameAModelThatTheCatalogHasNot)
{
    PlainGraph plain = plainGraph();
    const int kolors = plain.graph.node("MZ_KolorsUNETLoader", {"diffusion_pytorch_model.fp16.safetensors"});
    const int vae = plain.graph.node("VAELoader", {"sdxl_vae.safetensors"});
    const int decode = plain.graph.node("VAEDecode");
    connectModel(plain, kolors);
    connectLatent(plain, plain.latent);
    plain.graph.connect(vae, 0, decode, "vae", "VAE");
    plain.graph.connect(plain.sampler, 0, decode, "samples", "LATENT");
    plain.graph.connect(decode, 0, plain.graph.node("SaveImage", {"x"}), "images", "IMAGE");
    const Workflow workflow = readGood(plain.graph.json());
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    EXPECT_EQ(workflow.jobs[0].model, std::nullopt) << "it takes the VAE of SDXL, and is not SDXL";
    EXPECT_EQ(workflow.jobs[0].name, "Kolors");
    EXPECT_EQ(workflow.jobs[0].precision, PrecisionId{"fp16"});
}

TEST(Folders, tellTheModelWhereTheFileDoesNot)
{
    const auto modelOf = [](const std::string& file) {
        const Workflow workflow = readGood(wholeGraph(file).graph.json());
        return workflow.jobs.empty() || !workflow.jobs[0].model ? std::string("none") : workflow.jobs[0].model->value;
    };
    EXPECT_EQ(modelOf("SDXL/my_merge.safetensors"), "sdxl");
    EXPECT_EQ(modelOf("a\\sd1.5\\my_merge.safetensors"), "sd-1.5");
    EXPECT_EQ(modelOf("SDXL/flux1-dev.safetensors"), "flux.1-dev") << "the file's name counts first";
    EXPECT_EQ(modelOf("animation/my_merge.safetensors"), "none");
    EXPECT_EQ(modelOf("my_merge.safetensors"), "none");
}

TEST(Companions, tellNothingOfThemselves)
{
    const Workflow workflow = readGood(wholeGraph("flux1-redux-dev.safetensors").graph.json());
    ASSERT_THAT(workflow.jobs, SizeIs(1));
    EXPECT_EQ(workflow.jobs[0].model, std::nullopt) << "a style model beside FLUX is not FLUX";
}

TEST(Details, areOfNoSizeThatTheWorkflowTells)
{
    PlainGraph plain = wholeGraph();
    const int face = plain.graph.node("FaceDetailer", {512, true, 1024, 5, "fixed", 20, 8, "euler", "normal", 0.5});
    plain.graph.connect(plain.decode, 0, face, "image", "IMAGE");
    plain.graph.connect(plain.checkpoint, 0, face, "model", "MODEL");
    plain.graph.connect(face, 0, plain.graph.node("SaveImage", {"y"}), "images", "IMAGE");
    const Workflow workflow = readGood(plain.graph.json());
    ASSERT_THAT(workflow.jobs, SizeIs(2));
    EXPECT_THAT(workflow.jobs[1].assumed, testing::Contains(Assumed::Size));
    EXPECT_EQ(workflow.jobs[1].steps, 20);
}

}  // namespace
}  // namespace vramwise
