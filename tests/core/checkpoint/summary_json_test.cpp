#include "core/checkpoint/summary_json.h"
#include "tests/core/checkpoint/inspected.h"
#include "tests/core/checkpoint/layouts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vramwise
{
namespace
{

using test::inspected;

void expectSame(const CheckpointSummary& summary)
{
    const nlohmann::ordered_json json = summaryJson(summary);
    const std::optional<CheckpointSummary> back = summaryFromJson(json);
    ASSERT_TRUE(back) << json.dump();
    EXPECT_EQ(back->parts, summary.parts) << json.dump();
    EXPECT_EQ(back->formats, summary.formats);
    EXPECT_EQ(back->quantization, summary.quantization);
    EXPECT_EQ(back->sizes, summary.sizes);
    EXPECT_EQ(back->piece, summary.piece);
    EXPECT_EQ(back->model(), summary.model());
    EXPECT_EQ(summaryJson(*back), json);
}

TEST(SummaryJson, HasTheKeysOfTheContract)
{
    const nlohmann::ordered_json json = summaryJson(inspected(test::flux1(), "flux1-dev.safetensors"));
    EXPECT_EQ(json["format"], "safetensors");
    EXPECT_EQ(json["kind"], "denoiser");
    EXPECT_EQ(json["parameters"], 11'901'408'320);
    EXPECT_EQ(json["model"], "flux.1-dev");
    EXPECT_EQ(json["confidence"], 0.9);
    EXPECT_EQ(json["quantization"], "bf16");
    EXPECT_EQ(json["dtypes"], (nlohmann::ordered_json{{"BF16", 11'901'408'320}}));
    ASSERT_EQ(json["components"].size(), 1U);
    EXPECT_EQ(json["components"][0]["kind"], "denoiser");
    EXPECT_EQ(json["components"][0]["id"], "flux.1-dev");
    EXPECT_FALSE(json.contains("lora"));
    EXPECT_FALSE(json.contains("piece"));
}

TEST(SummaryJson, ComesBackAsItWas)
{
    expectSame(inspected(test::flux1(), "flux1-dev.safetensors"));
    expectSame(inspected(test::toNf4(test::flux1()), "x-00002-of-00003.safetensors"));
    expectSame(inspected(test::flux1({64, true, 8, 38})));
    expectSame(inspected(test::kohyaLora({{"double_blocks.0.img_attn.qkv", {9216, 3072}}}, 16)));
    expectSame(inspected(test::joined({test::prefixed("model.diffusion_model.", test::unet(test::sdxlSizes())),
                                       test::prefixed("first_stage_model.", test::klVae(4, true)),
                                       {{"rest", TensorType::F32, {3}}}})));
    expectSame(inspected({{"a", TensorType::F32, {4, 4}}}));
}

TEST(SummaryJson, ABundleIsACheckpointAndADenoiserAloneIsNone)
{
    const auto denoiser = test::prefixed("model.diffusion_model.", test::flux1());
    EXPECT_EQ(summaryJson(inspected(denoiser))["kind"], "denoiser");
    const auto vae = test::prefixed("vae.", test::klVae(16, false));
    EXPECT_EQ(summaryJson(inspected(test::joined({denoiser, vae})))["kind"], "checkpoint");
}

TEST(SummaryJson, RefusesWhatIsNone)
{
    const nlohmann::ordered_json good = summaryJson(inspected(test::klVae(4, true)));
    for (const char* key : {"format", "parameters", "bytes", "tensors", "files", "components", "dtypes"}) {
        nlohmann::ordered_json bad = good;
        bad.erase(key);
        EXPECT_FALSE(summaryFromJson(bad)) << key;
        bad[key] = "x";
        EXPECT_FALSE(summaryFromJson(bad)) << key;
    }
    nlohmann::ordered_json empty = good;
    empty["components"] = nlohmann::ordered_json::array();
    EXPECT_FALSE(summaryFromJson(empty));
    EXPECT_FALSE(summaryFromJson(nlohmann::ordered_json::array()));
}

}  // namespace
}  // namespace vramwise
