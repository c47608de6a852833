// `workflow` and `recommend --workflow`: the documents of the contract, the text, and what is refused.
#include "tests/app/cli/command_line.h"

#include <gtest/gtest.h>

namespace vramwise::cli
{
namespace
{

using Json = nlohmann::json;

constexpr const char* kFlux = R"({
  "1": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors", "weight_dtype": "default"}},
  "2": {"class_type": "DualCLIPLoader", "inputs": {"clip_name1": "clip_l.safetensors",
        "clip_name2": "t5xxl_fp16.safetensors", "type": "flux"}},
  "3": {"class_type": "VAELoader", "inputs": {"vae_name": "ae.safetensors"}},
  "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["2", 0]}},
  "5": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 1024, "height": 768, "batch_size": 1}},
  "6": {"class_type": "KSampler", "inputs": {"model": ["1", 0], "positive": ["4", 0], "negative": ["4", 0],
        "latent_image": ["5", 0], "seed": 1, "steps": 20, "cfg": 1}},
  "7": {"class_type": "VAEDecode", "inputs": {"samples": ["6", 0], "vae": ["3", 0]}},
  "8": {"class_type": "SaveImage", "inputs": {"images": ["7", 0]}},
  "9": {"class_type": "SomebodysNode", "inputs": {"images": ["7", 0]}}})";

constexpr const char* kCloud = R"({
  "1": {"class_type": "KlingTextToVideoNode", "inputs": {}},
  "2": {"class_type": "SaveVideo", "inputs": {"video": ["1", 0]}}})";

TEST(Workflow, documentHasTheKeysOfTheContract)
{
    const TemporaryFolder folder;
    const Outcome outcome
        = runCli({"workflow", folder.write("w.json", kFlux), "--card", "rtx-4090", "--ram", "64", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const Json document = outcome.json();
    EXPECT_EQ(document["schema"], 1);
    EXPECT_TRUE(document["catalog"].contains("version"));
    EXPECT_EQ(document["cloud"], false);
    ASSERT_EQ(document["jobs"].size(), 1U);
    const Json& job = document["jobs"][0];
    EXPECT_EQ(job["model"], "flux.1-dev");
    EXPECT_EQ(job["precision"], "bf16");
    EXPECT_EQ(job["width"], 1024);
    EXPECT_EQ(job["height"], 768);
    EXPECT_EQ(job["frames"], 1);
    EXPECT_EQ(job["steps"], 20);
    EXPECT_EQ(job["batch_size"], 1);
    EXPECT_GT(job["confidence"], 0.9);
    EXPECT_EQ(job["assumed"], Json::array());
    ASSERT_EQ(job["components"].size(), 4U);
    EXPECT_EQ(job["components"][0]["kind"], "denoiser");
    EXPECT_EQ(job["components"][0]["file"], "flux1-dev.safetensors");
    EXPECT_GT(job["components"][0]["gib"], 20);
    EXPECT_EQ(document["unrecognised"], Json::parse(R"([{"node": "9", "type": "SomebodysNode"}])"));
}

TEST(Workflow, thatOnlyEnlargesNamesItsModel)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("u.json", R"({
      "1": {"class_type": "LoadImage", "inputs": {"image": "a.png"}},
      "2": {"class_type": "UpscaleModelLoader", "inputs": {"model_name": "4x.pth"}},
      "3": {"class_type": "ImageUpscaleWithModel", "inputs": {"upscale_model": ["2", 0], "image": ["1", 0]}},
      "4": {"class_type": "SaveImage", "inputs": {"images": ["3", 0]}}})");
    const Json document = runCli({"workflow", file, "--json"}).json();
    EXPECT_EQ(document["jobs"], Json::array());
    EXPECT_EQ(document["other_models"], Json::parse(R"([{"kind": "upscaler", "file": "4x.pth"}])"));
    const Outcome text = runCli({"workflow", file});
    EXPECT_NE(text.out.find("4x.pth"), std::string::npos) << text.out;
    EXPECT_EQ(text.out.find("Nothing in it runs"), std::string::npos) << text.out;
}

TEST(Workflow, estimatesAsEstimateDoes)
{
    const TemporaryFolder folder;
    const Json job
        = runCli({"workflow", folder.write("w.json", kFlux), "--card", "rtx-4090", "--json"}).json()["jobs"][0];
    const Json direct = runCli({"estimate", "--card", "rtx-4090", "--model", "flux.1-dev", "--precision", "bf16",
                                "--size", "1024x768", "--steps", "20", "--json"})
                            .json();
    for (const char* key : {"fit", "peak_gib", "ram_gib", "total_s"})
        EXPECT_EQ(job["estimate"][key], direct[key]) << key;
}

TEST(Workflow, withoutACardHasNoEstimate)
{
    const TemporaryFolder folder;
    const Json document = runCli({"workflow", folder.write("w.json", kFlux), "--json"}).json();
    EXPECT_FALSE(document["jobs"][0].contains("estimate"));
}

TEST(Workflow, textNamesWhatIsKnownAndWhatIsNot)
{
    const TemporaryFolder folder;
    const Outcome outcome = runCli({"workflow", folder.write("w.json", kFlux), "--card", "rtx-4090"});
    for (const char* part : {"FLUX.1-dev", "1024 × 768", "steps: 20", "t5xxl_fp16.safetensors", "RTX 4090",
                             "SomebodysNode (node 9)", "certain"})
        EXPECT_NE(outcome.out.find(part), std::string::npos) << part << '\n' << outcome.out;
}

TEST(Workflow, inTheCloudSaysSo)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("w.json", kCloud);
    const Json document = runCli({"workflow", file, "--json"}).json();
    EXPECT_EQ(document["cloud"], true);
    EXPECT_EQ(document["jobs"], Json::array());
    EXPECT_NE(runCli({"workflow", file}).out.find("KlingTextToVideoNode"), std::string::npos);
}

TEST(Workflow, thatDoesNotRunOnTheCardIsThree)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("w.json", kFlux);
    EXPECT_EQ(runCli({"workflow", file, "--card", "rtx-3050-8gb", "--offload", "none"}).code, 3);
}

TEST(Workflow, thatIsNoneNamesTheFileAndTheReason)
{
    const TemporaryFolder folder;
    const Outcome none = runCli({"workflow", folder.write("none.json", "{\"a\": 1}")});
    EXPECT_EQ(none.code, 1);
    EXPECT_NE(none.err.find("none.json"), std::string::npos) << none.err;
    EXPECT_NE(none.err.find("no workflow"), std::string::npos) << none.err;
    const Outcome broken = runCli({"workflow", folder.write("broken.json", "{\"nodes\": [\n1,\n")});
    EXPECT_EQ(broken.code, 1);
    EXPECT_NE(broken.err.find("broken.json:3"), std::string::npos) << broken.err;
}

TEST(RecommendForAWorkflow, wantsItsModels)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("w.json", kFlux);
    const Json document = runCli({"recommend", "--workflow", file, "--budget", "2500", "--json"}).json();
    ASSERT_FALSE(document["ranked"].empty());
    ASSERT_EQ(document["ranked"][0]["models"].size(), 1U);
    EXPECT_EQ(document["ranked"][0]["models"][0]["model"], "flux.1-dev");
}

TEST(RecommendForAWorkflow, withoutAKnownModelIsBadInput)
{
    const TemporaryFolder folder;
    const Outcome outcome = runCli({"recommend", "--workflow", folder.write("w.json", kCloud)});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("--workflow"), std::string::npos) << outcome.err;
}

}  // namespace
}  // namespace vramwise::cli
