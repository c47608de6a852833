// The rules that ship: whole, consistent with the catalog, and right about names of files.
#include "core/workflow/recognise.h"
#include "core/workflow/rules/file_name.h"
#include "core/workflow/trace/expression.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

#include <chrono>

namespace vramwise
{
namespace
{

using testing::IsEmpty;

TEST(ShippedRules, loadWithoutAProblem)
{
    const LoadedWorkflowRules loaded = loadWorkflowRules({VRAMWISE_CATALOG_DIR});
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    EXPECT_GT(loaded.rules.nodes.size(), 1000U);
}

TEST(ShippedRules, nameOnlyWhatTheCatalogHas)
{
    const Catalog& catalog = test::shippedCatalog();
    const WorkflowRules& rules = test::shippedRules();
    for (const ModelPattern& pattern : rules.models)
        EXPECT_TRUE(!pattern.model || catalog.model(*pattern.model) != nullptr) << pattern.model->value;
    for (const ComponentPattern& pattern : rules.components)
        EXPECT_TRUE(!pattern.component || catalog.component(*pattern.component) != nullptr) << pattern.component->value;
    for (const AdapterPattern& pattern : rules.adapters)
        for (const ModelId& model : pattern.models)
            EXPECT_NE(catalog.model(model), nullptr) << model.value;
    for (const PrecisionPattern& pattern : rules.precisions)
        EXPECT_TRUE(catalog.precision(pattern.like.value_or(pattern.precision)) != nullptr) << pattern.precision.value;
    for (const auto& [type, model] : rules.encoderTypes)
        EXPECT_NE(catalog.model(model), nullptr) << type;
}

TEST(ShippedRules, recogniseEveryFileOfTheCatalog)
{
    const Recogniser recogniser(test::shippedRules(), test::shippedCatalog());
    for (const Model& model : test::shippedCatalog().models())
        for (const Variant& variant : model.variants) {
            if (variant.file.empty() || variant.file.find("diffusion_pytorch_model") != std::string::npos)
                continue;
            const auto found = recogniser.model(variant.file);
            ASSERT_TRUE(found) << variant.file;
            EXPECT_EQ(found->model, model.id) << variant.file;
            EXPECT_EQ(found->precision, variant.precision) << variant.file;
        }
}

/// By its patterns alone, each model's own files are told right: what the next release is called will be too.
TEST(ShippedRules, recogniseTheCatalogsFilesByPatternAlone)
{
    CatalogContent content;
    content.models.assign(test::shippedCatalog().models().begin(), test::shippedCatalog().models().end());
    for (Model& model : content.models)
        for (Variant& variant : model.variants)
            variant.file.clear();
    const Catalog withoutFiles(std::move(content));
    const Recogniser recogniser(test::shippedRules(), withoutFiles);
    for (const Model& model : test::shippedCatalog().models())
        for (const Variant& variant : model.variants) {
            if (variant.file.empty() || variant.file.find("diffusion_pytorch_model") != std::string::npos)
                continue;
            const auto found = recogniser.model(variant.file);
            EXPECT_TRUE(found && found->model == model.id)
                << variant.file << " -> " << (found && found->model ? found->model->value : "none");
        }
}

struct NamedFile {
    const char* file;
    const char* model;
    const char* precision;
};

class FileNames : public testing::TestWithParam<NamedFile>
{
};

TEST_P(FileNames, tellTheModel)
{
    const Recogniser recogniser(test::shippedRules(), test::shippedCatalog());
    const auto found = recogniser.model(GetParam().file);
    EXPECT_EQ(found && found->model ? found->model->value : "", GetParam().model) << GetParam().file;
    EXPECT_EQ(found && found->precision ? found->precision->value : "", GetParam().precision) << GetParam().file;
}

INSTANTIATE_TEST_SUITE_P(
    Table, FileNames,
    testing::Values(
        NamedFile{"Wan2_1-T2V-14B_fp8_e4m3fn.safetensors", "wan2.1-t2v-14b", "fp8"},
        NamedFile{"wan2.1_i2v_720p_14B_fp16.safetensors", "wan2.1-i2v-14b", "fp16"},
        NamedFile{"wan2.1_t2v_1.3B_bf16.safetensors", "wan2.1-t2v-1.3b", "bf16"},
        NamedFile{"Wan2_2-I2V-A14B-LOW_fp8_e4m3fn_scaled_KJ.safetensors", "wan2.2-i2v-a14b", "fp8"},
        NamedFile{"Wan2.2-T2V-A14B-LowNoise-Q4_K_M.gguf", "wan2.2-t2v-a14b", "q4_k_m"},
        NamedFile{"wan2.2_animate_14B_int8_convrot.safetensors", "wan2.2-animate-14b", "int8"},
        NamedFile{"Wan2_2-Animate-14B_fp8_scaled_e4m3fn_KJ_v2.safetensors", "wan2.2-animate-14b", "fp8"},
        NamedFile{"wan_animate_2_distill_bf16.safetensors", "", "bf16"},
        NamedFile{"Wan2_1-S2V-14B_fp8_e5m2_scaled_KJ.safetensors", "wan2.2-s2v-14b", "fp8"},
        NamedFile{"Wan2_1-VACE-1_3B_bf16.safetensors", "wan2.1-vace-1.3b", "bf16"},
        NamedFile{"wan2.2_fun_vace_low_noise_14B_fp8_scaled.safetensors", "wan2.2-fun-vace-a14b", "fp8"},
        NamedFile{"Wan2_2_Fun_VACE_module_A14B_HIGH_bf16.safetensors", "", "bf16"},
        NamedFile{"wan2.1_flf2v_720p_14B_fp8_e4m3fn.safetensors", "wan2.1-i2v-14b", "fp8"},
        NamedFile{"wan2.2_fun_control_high_noise_14B_fp8_scaled.safetensors", "wan2.2-i2v-a14b", "fp8"},
        NamedFile{"qwen_image_edit_2509_fp8mixed.safetensors", "qwen-image-edit-2509", "fp8"},
        NamedFile{"Qwen-Image-Edit-2511-Q5_K_M.gguf", "qwen-image-edit-2511", "q5_k_m"},
        NamedFile{"qwen_image_2512_bf16.safetensors", "qwen-image-2512", "bf16"},
        NamedFile{"hidream_e1_full_bf16.safetensors", "hidream-e1.1", "bf16"},
        NamedFile{"ernie-image-turbo-Q4_K_M.gguf", "ernie-image-turbo", "q4_k_m"},
        NamedFile{"ernie-image-prompt-enhancer.safetensors", "", ""},
        NamedFile{"LongCat-Image-Q8_0.gguf", "longcat-image", "q8_0"},
        NamedFile{"longcat_image_edit_turbo_bf16.safetensors", "longcat-image-edit", "bf16"},
        NamedFile{"ovis_image-Q4_0.gguf", "ovis-image", "q4_k_m"},
        NamedFile{"kandinsky5lite_i2v_5s.safetensors", "kandinsky-5-video-lite", ""},
        NamedFile{"kandinsky5lite_t2i.safetensors", "", ""},
        NamedFile{"cosmos_predict2_14B_video2world_720p_16fps.safetensors", "cosmos-predict2-14b-v2w", "bf16"},
        NamedFile{"Cosmos-1_0-Diffusion-7B-Text2World.safetensors", "", ""},
        NamedFile{"Wan2_1-HuMo-1_7B_fp16.safetensors", "humo-1.7b", "fp16"},
        NamedFile{"Wan2_1-HuMo-14B_fp16.safetensors", "humo-17b", "fp16"},
        NamedFile{"qwen_image_layered_bf16.safetensors", "", "bf16"},
        NamedFile{"qwen_image_2.1_int8_convrot.safetensors", "", "int8"},
        NamedFile{"qwen_image_3_bf16.safetensors", "", ""},
        NamedFile{"flux1-krea-dev_fp8_scaled.safetensors", "flux.1-krea-dev", "fp8"},
        NamedFile{"flux1-canny-dev.safetensors", "flux.1-dev", ""},
        NamedFile{"flux-2-klein-base-9b-fp8.safetensors", "flux.2-klein-base-9b", "fp8"},
        NamedFile{"flux2_dev_fp8mixed.safetensors", "flux.2-dev", "fp8"},
        NamedFile{"z_image_turbo_nvfp4.safetensors", "z-image-turbo", "nvfp4"},
        NamedFile{"z_image_turbo_int8_convrot.safetensors", "z-image-turbo", "int8"},
        NamedFile{"hunyuanvideo1.5_480p_i2v_step_distilled_fp8_scaled.safetensors", "hunyuanvideo-1.5", "fp8"},
        NamedFile{"hunyuan_video_image_to_video_720p_bf16.safetensors", "hunyuanvideo-i2v", "bf16"},
        NamedFile{"ltxv-13b-0.9.8-distilled-fp8.safetensors", "ltx-video-13b", "fp8"},
        NamedFile{"ltx-2-3-22b-dev_transformer_only_fp8_input_scaled.safetensors", "ltx-2.3", "fp8"},
        NamedFile{"juggernautXL_v9.safetensors", "sdxl", ""},
        NamedFile{"dreamshaperXL_v21TurboDPMSDE.safetensors", "sdxl", ""},
        NamedFile{"realisticVisionV60B1.safetensors", "sd-1.5", ""},
        NamedFile{"animagine-xl-3.1.safetensors", "sdxl", ""},
        NamedFile{"sd_xl_refiner_1.0_0.9vae.safetensors", "sdxl-refiner", "fp16"},
        NamedFile{"v2-1_768-ema-pruned.ckpt", "sd-2.1", "fp16"}, NamedFile{"CogVideoX-5b", "cogvideox-5b", "bf16"},
        NamedFile{"kijai/CogVideoX-5b-1.5-I2V", "cogvideox1.5-5b", ""},
        NamedFile{"Wan21-WanMove_fp8_scaled_e4m3fn_KJ.safetensors", "wan2.1-i2v-14b", "fp8"},
        NamedFile{"Wan2_2-5B-Ovi_960x960_10s_bf16.safetensors", "", "bf16"},
        NamedFile{"skyreels_hunyuan_i2v_fp8_e4m3fn.safetensors", "hunyuanvideo-i2v", "fp8"},
        NamedFile{"wd-illusion-fp16.safetensors", "sd-2.1", "fp16"},
        NamedFile{"v2-1_512-ema-pruned.safetensors", "sd-2.1", "fp16"},
        NamedFile{"512-inpainting-ema.safetensors", "sd-2.1", "fp16"},
        NamedFile{"sd21-unclip-h.ckpt", "sd-2.1", "fp16"}, NamedFile{"sd_turbo.safetensors", "sd-2.1", "fp16"},
        NamedFile{"svd.safetensors", "svd", "fp16"}, NamedFile{"svd_xt_1_1.safetensors", "svd-xt", "fp16"},
        NamedFile{"lens_turbo_bf16.safetensors", "", "bf16"},
        NamedFile{"mage_flow_edit_int8_convrot.safetensors", "", "int8"}, NamedFile{"model.safetensors", "", ""},
        NamedFile{"diffusion_pytorch_model.safetensors", "", ""}));

TEST(SqueezedNames, haveLettersAndDigitsOnly)
{
    EXPECT_EQ(squeezedName("Folder\\sub/Wan2.2_T2V-A14B.safetensors"), "wan22t2va14b");
    EXPECT_EQ(dashedName("Wan2.2_T2V  Q4_K_M.gguf"), "-wan2-2-t2v-q4-k-m-");
    EXPECT_EQ(squeezedName(""), "");
    EXPECT_EQ(dashedName("..."), "-");
}

TEST(Globs, matchTheWholeText)
{
    EXPECT_TRUE(matchesGlob("flux1dev", "flux1dev"));
    EXPECT_TRUE(matchesGlob("flux1dev", "*dev"));
    EXPECT_TRUE(matchesGlob("flux1dev", "f*1*"));
    EXPECT_TRUE(matchesGlob("", "**"));
    EXPECT_FALSE(matchesGlob("flux1dev", "flux"));
    EXPECT_FALSE(matchesGlob("flux1dev", "*dex*"));
    EXPECT_FALSE(matchesGlob("", "a"));
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(matchesGlob(std::string(300, 'a'), "*a*a*a*a*a*a*a*a*a*a*a*a*b"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
}

struct Expression {
    const char* text;
    std::optional<double> value;
};

class Expressions : public testing::TestWithParam<Expression>
{
};

TEST_P(Expressions, haveTheirValue)
{
    const auto valueOf = [](std::string_view name) -> std::optional<double> {
        if (name == "a")
            return 7;
        return name == "values.b" ? std::optional<double>(2) : std::nullopt;
    };
    EXPECT_EQ(evaluated(GetParam().text, valueOf), GetParam().value) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Table, Expressions,
    testing::Values(Expression{"1 + 2 * 3", 7}, Expression{"(1 + 2) * 3", 9}, Expression{"a // values.b", 3},
                    Expression{"a / values.b", 3.5}, Expression{"-a % 4", 1}, Expression{"2 ** 3 ** 2", 512},
                    Expression{"2 ^ 3", 8}, Expression{"round(2.5)", 2}, Expression{"max(a, 3, 9)", 9},
                    Expression{"int(a / 2)", 3}, Expression{"math.ceil(1.2)", 2}, Expression{"1 if a > 5 else 2", 1},
                    Expression{"1 if a < 5 else 2", 2}, Expression{"a == 7", 1}, Expression{"(a*values.b)+1\n", 15},
                    Expression{"", std::nullopt}, Expression{"a +", std::nullopt}, Expression{"c + 1", std::nullopt},
                    Expression{"1 / 0", std::nullopt}, Expression{"sqrt(-1)", std::nullopt},
                    Expression{"unknown(1)", std::nullopt}, Expression{"1 2", std::nullopt},
                    Expression{"2 ** 9999", std::nullopt}));

TEST(Expressions, thatAreNestedWithoutEndHaveNone)
{
    const auto none = [](std::string_view) { return std::nullopt; };
    EXPECT_FALSE(evaluated(std::string(400, '('), none));
    EXPECT_FALSE(evaluated(std::string(400, '-'), none));
    EXPECT_FALSE(evaluated(std::string(100'000, '1'), none));
}

TEST(OwnRules, comeBeforeTheBuiltInOnesAndSayWhatIsWrong)
{
    const test::TestFolder folder;
    std::filesystem::create_directories(folder.path() / "workflow");
    folder.write("workflow/mine.json", std::string(R"({
  "schema": 1, "kind": "workflow-files", "date": "2026-11-22",
  "models": [
    {"match": ["*mymodel*"], "model": "sdxl"},
    {"match": ["*other*"], "modle": "sdxl"}
  ]
})"));
    const LoadedWorkflowRules loaded = loadWorkflowRules({VRAMWISE_CATALOG_DIR, folder.path()});
    ASSERT_FALSE(loaded.rules.models.empty());
    EXPECT_EQ(loaded.rules.models.front().model, ModelId{"sdxl"});
    ASSERT_EQ(loaded.problems.size(), 2U) << test::listed(loaded.problems);
    EXPECT_EQ(loaded.problems[0].code, ErrorCode::MissingField);
    EXPECT_EQ(loaded.problems[0].where.line, 5);
    EXPECT_EQ(loaded.problems[1].code, ErrorCode::UnknownField);
}

}  // namespace
}  // namespace vramwise
