#include "core/checkpoint/lora.h"
#include "tests/core/checkpoint/inspected.h"
#include "tests/core/checkpoint/layouts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::inspected;
using test::kohyaLora;
using test::peftLora;
using test::TensorSpecs;

using Layers = std::vector<std::pair<std::string, std::pair<std::uint64_t, std::uint64_t>>>;

struct Target {
    const char* model;
    TensorSpecs tensors;
    LoraNaming naming;
};

TEST(Lora, IsRecognisedByTheLayersThatItChanges)
{
    const Target targets[]{
        {"sd-1.5", kohyaLora({{"down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k", {320, 768}}}, 16),
         LoraNaming::Kohya},
        {"sdxl", kohyaLora({{"input_blocks.4.1.transformer_blocks.0.attn2.to_k", {640, 2048}}}, 16), LoraNaming::Kohya},
        {"sdxl", peftLora({{"down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k", {640, 2048}}}, 16, "unet."),
         LoraNaming::Diffusers},
        {"flux.1-dev", kohyaLora({{"double_blocks.0.img_attn.qkv", {9216, 3072}}}, 16), LoraNaming::Kohya},
        {"flux.1-dev", peftLora({{"single_transformer_blocks.0.proj_mlp", {12'288, 3072}}}, 16), LoraNaming::Diffusers},
        {"flux.2-dev", peftLora({{"double_blocks.0.img_attn.qkv", {18'432, 6144}}}, 16, "diffusion_model."),
         LoraNaming::Comfy},
        {"qwen-image", peftLora({{"transformer_blocks.0.attn.add_k_proj", {3072, 3072}}}, 16), LoraNaming::Diffusers},
        {"qwen-image", peftLora({{"transformer_blocks.0.attn.add_k_proj", {3072, 3072}}}, 16, ""),
         LoraNaming::Diffusers},
        {"z-image-turbo", peftLora({{"layers.0.attention.to_q", {3840, 3840}}}, 16, "diffusion_model."),
         LoraNaming::Comfy},
        {"wan2.1-t2v-14b", peftLora({{"blocks.0.cross_attn.k", {5120, 5120}}}, 16, "diffusion_model."),
         LoraNaming::Comfy},
        {"wan2.2-ti2v-5b", kohyaLora({{"blocks.0.cross_attn.k", {3072, 3072}}}, 16), LoraNaming::Kohya},
        {"hunyuanvideo",
         kohyaLora({{"double_blocks.0.img_attn.qkv", {9216, 3072}}, {"double_blocks.0.img_mlp.fc1", {12'288, 3072}}},
                   16),
         LoraNaming::Kohya},
        {"sd-3.5-large", kohyaLora({{"joint_blocks.0.x_block.attn.qkv", {7296, 2432}}}, 16), LoraNaming::Kohya},
    };
    for (const Target& target : targets) {
        const CheckpointSummary summary = inspected(target.tensors, "my_style.safetensors");
        EXPECT_EQ(summary.model().value, target.model);
        EXPECT_EQ(summary.main().kind, PartKind::Lora) << target.model;
        ASSERT_TRUE(summary.lora) << target.model;
        EXPECT_EQ(summary.lora->rank, 16U) << target.model;
        EXPECT_EQ(summary.lora->naming, target.naming) << target.model;
        EXPECT_EQ(summary.parameters, test::elementsOf(target.tensors)) << target.model;
    }
}

TEST(Lora, TellsRanksKindsAndTextEncoders)
{
    TensorSpecs mixed = kohyaLora(
        {{"double_blocks.0.img_attn.qkv", {9216, 3072}}, {"double_blocks.1.img_attn.qkv", {9216, 3072}}}, 32);
    const TensorSpecs small = kohyaLora({{"double_blocks.2.img_attn.qkv", {9216, 3072}}}, 4);
    const TensorSpecs encoder = kohyaLora({{"text_model.encoder.layers.0.mlp.fc1", {3072, 768}}}, 32, "lora_te1_");
    const auto lora = inspected(test::joined({mixed, small, encoder})).lora;
    ASSERT_TRUE(lora);
    EXPECT_EQ(lora->rank, 32U);
    EXPECT_EQ(lora->leastRank, 4U);
    EXPECT_EQ(lora->mostRank, 32U);
    EXPECT_EQ(lora->layers, 3U);
    EXPECT_TRUE(lora->textEncoder);
    EXPECT_EQ(lora->kind, LoraKind::Lora);
    EXPECT_FALSE(lora->dora);

    const std::string layer = "lora_unet_double_blocks_0_img_attn_qkv";
    const auto loha = inspected({{layer + ".hada_w1_a", TensorType::F16, {9216, 8}},
                                 {layer + ".hada_w1_b", TensorType::F16, {8, 3072}},
                                 {layer + ".hada_w2_a", TensorType::F16, {9216, 8}},
                                 {layer + ".hada_w2_b", TensorType::F16, {8, 3072}},
                                 {layer + ".alpha", TensorType::F16, {}}});
    EXPECT_EQ(loha.lora->kind, LoraKind::Loha);
    EXPECT_EQ(loha.lora->rank, 8U);
    EXPECT_EQ(loha.model().value, "flux.1-dev");
    const auto lokr = inspected({{layer + ".lokr_w1", TensorType::F16, {16, 16}},
                                 {layer + ".lokr_w2", TensorType::F16, {576, 192}},
                                 {layer + ".alpha", TensorType::F16, {}}});
    EXPECT_EQ(lokr.lora->kind, LoraKind::Lokr);
    EXPECT_FALSE(lokr.lora->rank);

    mixed.push_back({layer + ".dora_scale", TensorType::F16, {9216, 1}});
    EXPECT_TRUE(inspected(mixed).lora->dora);
    EXPECT_EQ(inspected(mixed).lora->kind, LoraKind::Lora);
}

TEST(Lora, AModelWithASmallOneInsideIsNoLora)
{
    EXPECT_FALSE(inspected(test::flux1Nunchaku()).lora);
    EXPECT_FALSE(inspected(test::flux1()).lora);
    EXPECT_FALSE(inspected(TensorSpecs{}).lora);
    EXPECT_FALSE(inspected({{"x.alpha", TensorType::F32, {}}}).lora);
}

TEST(Lora, AnUnknownTargetStaysUnknown)
{
    const CheckpointSummary summary = inspected(kohyaLora({{"mystery.0.layer", {100, 100}}}, 8), "flux.safetensors");
    EXPECT_TRUE(summary.model().empty());
    EXPECT_EQ(summary.main().kind, PartKind::Lora);
    EXPECT_EQ(summary.lora->rank, 8U);
}

}  // namespace
}  // namespace vramwise
