// Counts, precisions and parts of files in the layouts that people have on their disks.
#include "core/checkpoint/inspect.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/inspected.h"
#include "tests/core/checkpoint/layouts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::converted;
using test::elementsOf;
using test::inspected;
using test::inspectedGguf;
using test::joined;
using test::prefixed;
using test::TensorSpecs;
using testing::ElementsAre;
using testing::Pair;

// Published counts: Diffusers' model cards and the files of the makers, less their headers.
constexpr std::uint64_t kFluxDev = 11'901'408'320;
constexpr std::uint64_t kFluxSchnell = 11'891'178'560;
constexpr std::uint64_t kSd15Unet = 859'520'964;
constexpr std::uint64_t kSdxlUnet = 2'567'463'684;
constexpr std::uint64_t kQwenImage = 20'430'401'088;
constexpr std::uint64_t kClipL = 123'060'480;
constexpr std::uint64_t kT5Xxl = 4'762'310'656;
constexpr std::uint64_t kSdVae = 83'653'863;
constexpr std::uint64_t kFluxVae = 83'819'683;
constexpr std::uint64_t kWan14b = 14'288'491'584;

struct Known {
    const char* name;
    TensorSpecs tensors;
    std::uint64_t parameters;
    const char* model;
};

TEST(Inspect, CountsThePublishedParameters)
{
    const Known known[]{{"flux1-dev", test::flux1(), kFluxDev, "flux.1-dev"},
                        {"flux1-schnell", test::flux1({64, false}), kFluxSchnell, "flux.1-schnell"},
                        {"flux1-dev", test::flux1Diffusers(), kFluxDev, "flux.1-dev"},
                        {"schnell", test::flux1Diffusers(false), kFluxSchnell, "flux.1-schnell"},
                        {"sd15", test::unet(test::sd15Sizes()), kSd15Unet, "sd-1.5"},
                        {"sdxl", test::unet(test::sdxlSizes()), kSdxlUnet, "sdxl"},
                        {"qwen_image_edit", test::qwenImage(), kQwenImage, "qwen-image-edit"},
                        {"wan2.1_t2v_14B", test::wan(5120, 13'824, 40, 16), kWan14b, "wan2.1-t2v-14b"}};
    for (const Known& one : known) {
        const CheckpointSummary summary = inspected(one.tensors, std::string(one.name) + ".safetensors");
        EXPECT_EQ(summary.parameters, one.parameters) << one.name;
        EXPECT_EQ(summary.parameters, elementsOf(one.tensors)) << one.name;
        EXPECT_EQ(summary.model().value, one.model) << one.name;
        EXPECT_GE(summary.main().what.confidence, 0.9) << one.name;
        EXPECT_EQ(summary.tensors, one.tensors.size()) << one.name;
    }
}

TEST(Inspect, CountsTextEncodersAndVaes)
{
    const auto check = [](const TensorSpecs& tensors, std::uint64_t parameters, const char* id, PartKind kind,
                          const char* name = "f.safetensors") {
        const CheckpointSummary summary = inspected(tensors, name);
        EXPECT_EQ(summary.parameters, parameters) << id;
        EXPECT_EQ(summary.main().what.id, id);
        EXPECT_EQ(summary.main().kind, kind) << id;
        EXPECT_TRUE(summary.model().empty());
    };
    check(test::clipL(), kClipL, "clip-l", PartKind::TextEncoder);
    check(test::t5xxl(), kT5Xxl, "t5-xxl", PartKind::TextEncoder);
    check(test::t5xxl(256'384), elementsOf(test::t5xxl(256'384)), "umt5-xxl", PartKind::TextEncoder);
    check(test::klVae(4, true), kSdVae, "sdxl-vae", PartKind::Vae, "sdxl_vae.safetensors");
    check(test::klVae(16, false), kFluxVae, "flux-vae", PartKind::Vae, "ae.safetensors");
}

TEST(Inspect, TellsVariantsByTheirChannelsAndExtraLayers)
{
    const auto model = [](const TensorSpecs& tensors) { return inspected(tensors).model().value; };
    EXPECT_EQ(model(test::flux1({384})), "flux.1-fill-dev");
    EXPECT_EQ(inspected(test::flux1({128})).main().what.architecture, "flux.1-control-dev");
    EXPECT_EQ(model(test::flux1({128})), "");
    EXPECT_EQ(inspected(test::unet(test::refinerSizes())).main().what.architecture, "sdxl-refiner");
    EXPECT_EQ(model(test::wan(1536, 8960, 30, 16)), "wan2.1-t2v-1.3b");
    EXPECT_EQ(model(test::wan(3072, 14'336, 30, 48)), "wan2.2-ti2v-5b");
    EXPECT_EQ(model(test::wan(5120, 13'824, 40, 36, true)), "wan2.1-i2v-14b");
    EXPECT_EQ(model(test::wan(5120, 13'824, 40, 36)), "wan2.2-i2v-a14b");
    const CheckpointSummary highNoise
        = inspected(test::wan(5120, 13'824, 40, 16), "wan2.2_t2v_high_noise_14B_fp16.safetensors");
    EXPECT_EQ(highNoise.model().value, "wan2.2-t2v-a14b");
    EXPECT_EQ(inspected(test::wan(5120, 13'824, 40, 16)).main().what.confidence, 0.5);
}

TEST(Inspect, PackedWeightsCountAsWhatTheyStandFor)
{
    const auto check = [](const TensorSpecs& tensors, const char* quantization, const char* precision,
                          const char* label, std::uint64_t parameters = kFluxDev) {
        const CheckpointSummary summary = inspected(tensors, "flux1-dev.safetensors");
        EXPECT_EQ(summary.parameters, parameters) << quantization;
        EXPECT_EQ(summary.quantization.name, quantization);
        EXPECT_EQ(summary.quantization.precision.value, precision) << quantization;
        EXPECT_EQ(summary.model().value, "flux.1-dev") << quantization;
        EXPECT_GT(summary.formats.at(label), kFluxDev * 7 / 10) << quantization;
    };
    const TensorSpecs flux = test::flux1();
    check(flux, "bf16", "bf16", "BF16");
    check(converted(flux, TensorType::F16), "fp16", "fp16", "F16");
    check(converted(flux, TensorType::F32), "fp32", "fp32", "F32");
    check(converted(flux, TensorType::F8E4m3), "fp8_e4m3", "fp8", "F8_E4M3");
    check(converted(flux, TensorType::F8E5m2), "fp8_e5m2", "fp8", "F8_E5M2");
    check(test::toScaledFp8(flux), "fp8_scaled", "fp8", "F8_E4M3");
    check(test::toNf4(flux), "nf4", "nf4", "NF4");
    check(test::toNvfp4(flux), "nvfp4", "nvfp4", "NVFP4");
    // Each single block's last layer is kept as two, each with a bias.
    constexpr std::uint64_t kNunchaku = kFluxDev + std::uint64_t{38} * 3072;
    check(test::flux1Nunchaku(), "int4", "int4", "INT4", kNunchaku);
    check(test::flux1Nunchaku(true), "nvfp4", "nvfp4", "NVFP4", kNunchaku);
}

TEST(Inspect, AMixtureIsCalledOne)
{
    TensorSpecs flux = test::flux1();
    for (std::size_t i = 0; i < flux.size(); i += 2)
        flux[i].type = TensorType::F8E4m3;
    for (test::TensorSpec& tensor : flux)
        if (tensor.name.starts_with("single_blocks."))
            tensor.type = TensorType::Bf16;
    EXPECT_EQ(inspected(flux).quantization.name, "mixed");
}

TEST(Inspect, CountsGgufBlocks)
{
    const TensorSpecs flux = test::flux1();
    const auto check
        = [&](TensorType type, std::uint32_t fileType, const char* file, const char* name, const char* precision) {
              TensorSpecs tensors = converted(flux, type);
              // Converters keep the first and last layers in F32.
              for (test::TensorSpec& tensor : tensors)
                  if (tensor.name.find("_in.") != std::string::npos || tensor.name.starts_with("final_layer"))
                      tensor.type = TensorType::F32;
              const CheckpointSummary summary = inspectedGguf(
                  tensors, {{"general.architecture", std::string("flux")}, {"general.file_type", fileType}}, file);
              EXPECT_EQ(summary.parameters, kFluxDev) << name;
              EXPECT_EQ(summary.quantization.name, name);
              EXPECT_EQ(summary.quantization.precision.value, precision);
              EXPECT_EQ(summary.model().value, "flux.1-dev");
              EXPECT_EQ(summary.format, CheckpointFormat::Gguf);
          };
    check(TensorType::Q8_0, 7, "flux1-dev-Q8_0.gguf", "q8_0", "q8_0");
    check(TensorType::Q4K, 15, "flux1-dev.gguf", "q4_k_m", "q4_k_m");
    check(TensorType::Q4K, 12, "flux1-dev-Q4_K_S.gguf", "q4_k_s", "q4_k_m");
    check(TensorType::Q5K, 0, "flux1-dev.gguf", "q5_k", "q5_k_m");
    check(TensorType::Q6K, 18, "flux1-dev-Q6_K.gguf", "q6_k", "q6_k");
    check(TensorType::Q3K, 12, "flux1-dev.gguf", "q3_k_m", "q3_k_m");
    check(TensorType::Q2K, 10, "flux1-dev.gguf", "q2_k", "q2_k");
    check(TensorType::Q4_0, 2, "flux1-dev-Q4_0.gguf", "q4_0", "q4_k_m");
    check(TensorType::Iq4Xs, 30, "flux1-dev.gguf", "iq4_xs", "q4_k_m");
    check(TensorType::Bf16, 32, "flux1-dev-BF16.gguf", "bf16", "bf16");
}

TEST(Inspect, TakesABundleApart)
{
    const TensorSpecs bundle = joined(
        {prefixed("model.diffusion_model.", test::unet(test::sd15Sizes())),
         prefixed("cond_stage_model.transformer.", test::clipL()),
         prefixed("first_stage_model.", test::klVae(4, true)),
         {{"alphas_cumprod", TensorType::F32, {1000}}, {"cond_stage_model.logit_scale", TensorType::F32, {}}}});
    const CheckpointSummary summary = inspected(bundle, "v1-5-pruned-emaonly.safetensors");
    EXPECT_EQ(summary.model().value, "sd-1.5");
    EXPECT_EQ(summary.parameters, elementsOf(bundle));
    ASSERT_EQ(summary.parts.size(), 4U);
    EXPECT_EQ(summary.parts[0].kind, PartKind::Denoiser);
    EXPECT_EQ(summary.parts[0].parameters, kSd15Unet);
    EXPECT_EQ(summary.parts[0].bytes.value, static_cast<double>(kSd15Unet * 2));
    EXPECT_EQ(summary.parts[1].kind, PartKind::Vae);
    EXPECT_EQ(summary.parts[1].parameters, kSdVae);
    EXPECT_EQ(summary.parts[1].quantization.name, "fp32");
    EXPECT_EQ(summary.parts[2].what.id, "clip-l");
    EXPECT_EQ(summary.parts[2].parameters, kClipL);
    EXPECT_EQ(summary.parts[3].kind, PartKind::Other);
    EXPECT_EQ(summary.parts[3].parameters, 1001U);
    EXPECT_THAT(summary.formats, ElementsAre(Pair("F16", kSd15Unet + kClipL), Pair("F32", kSdVae + 1001)));
}

TEST(Inspect, TakesABundleOfScaledPartsApart)
{
    const TensorSpecs bundle
        = joined({prefixed("model.diffusion_model.", test::toScaledFp8(test::flux1({64, false}))),
                  prefixed("text_encoders.clip_l.transformer.", test::clipL()),
                  prefixed("text_encoders.t5xxl.transformer.", converted(test::t5xxl(), TensorType::F8E4m3)),
                  prefixed("vae.", test::klVae(16, false))});
    const CheckpointSummary summary = inspected(bundle);
    EXPECT_EQ(summary.model().value, "flux.1-schnell");
    EXPECT_EQ(summary.parameters, kFluxSchnell + kClipL + kT5Xxl + kFluxVae);
    EXPECT_EQ(summary.quantization.name, "fp8_scaled");
    std::vector<std::string> ids;
    for (const CheckpointPart& part : summary.parts)
        ids.push_back(part.what.id);
    EXPECT_THAT(ids, ElementsAre("flux.1-schnell", "t5-xxl", "flux-vae", "clip-l"));
}

TEST(Inspect, TakesOffWhatStandsBeforeAllNames)
{
    for (const char* wrapping : {"model.", "diffusion_model.", "transformer.", "net."})
        EXPECT_EQ(inspected(prefixed(wrapping, test::flux1({384}))).model().value, "flux.1-fill-dev") << wrapping;
}

TEST(Inspect, ReadsShardsAsOneAndNamesALonePiece)
{
    const test::TestFolder folder;
    const TensorSpecs all = test::flux1Diffusers();
    const auto half = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    const std::string names[]{"diffusion_pytorch_model-00001-of-00002.safetensors",
                              "diffusion_pytorch_model-00002-of-00002.safetensors"};
    nlohmann::json index{{"metadata", {{"total_size", 1}}}, {"weight_map", nlohmann::json::object()}};
    int shard = 0;
    for (const TensorSpecs& part : {TensorSpecs(all.begin(), half), TensorSpecs(half, all.end())}) {
        for (const test::TensorSpec& tensor : part)
            index["weight_map"][tensor.name] = names[shard];
        test::safetensorsFile(part).write(folder.path() / names[shard++]);
    }
    folder.write("diffusion_pytorch_model.safetensors.index.json", index);
    const Result<CheckpointSummary> whole
        = inspect(folder.path() / "diffusion_pytorch_model.safetensors.index.json", test::signatures());
    ASSERT_TRUE(whole) << test::listed({whole.error()});
    EXPECT_EQ(whole->parameters, kFluxDev);
    EXPECT_EQ(whole->files, 2);
    EXPECT_FALSE(whole->piece);
    EXPECT_EQ(whole->model().value, "flux.1-dev");
    const Result<CheckpointSummary> piece = inspect(folder.path() / names[1], test::signatures());
    ASSERT_TRUE(piece);
    EXPECT_EQ(piece->piece, (std::pair{2, 2}));
    EXPECT_TRUE(piece->model().empty());
}

TEST(Inspect, GivesTheSizesOfAnUnknownTransformer)
{
    TensorSpecs tensors{{"embed.weight", TensorType::Bf16, {2048, 64}}};
    for (int i = 0; i < 24; ++i) {
        const std::string block = "stack." + std::to_string(i) + '.';
        tensors.push_back({block + "qkv.weight", TensorType::Bf16, {6144, 2048}});
        tensors.push_back({block + "up.weight", TensorType::Bf16, {8192, 2048}});
        tensors.push_back({block + "down.weight", TensorType::Bf16, {2048, 8192}});
    }
    const CheckpointSummary summary = inspected(tensors);
    ASSERT_TRUE(summary.sizes);
    EXPECT_EQ(summary.sizes->hidden, 2048);
    EXPECT_EQ(summary.sizes->layers, 24);
    EXPECT_NEAR(summary.sizes->blockParametersB, 24 * (6144 + 8192 + 8192) * 2048 / 1e9, 1e-9);
    EXPECT_FALSE(inspected({{"a", TensorType::F32, {4, 4}}}).sizes);
}

}  // namespace
}  // namespace vramwise
