// Entries made of files are valid, carry the real bytes, and the estimator answers for them.
#include "core/checkpoint/user_model.h"
#include "core/estimate/estimate.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/inspected.h"
#include "tests/core/checkpoint/layouts.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::inspected;
using test::TestFolder;
using testing::IsEmpty;

constexpr Date kDate{2026, 11, 23};

Result<UserModel> made(const test::TensorSpecs& tensors, const std::string& name)
{
    return userModelOf(inspected(tensors, name), name, kDate, test::shippedCatalog());
}

/// The shipped catalog with the entry laid over it.
Catalog laidOver(const UserModel& user)
{
    const TestFolder folder;
    folder.write("own.json", user.json);
    LoadedCatalog loaded = loadCatalog(VRAMWISE_CATALOG_DIR, {folder.path()});
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    return std::move(loaded.catalog);
}

Estimate estimated(const Catalog& catalog, const Model& model, const char* card)
{
    const Result<const Card*> found = catalog.findCard(card);
    const Result<Estimate> result = estimate(catalog, **found, model, {}, {});
    EXPECT_TRUE(result);
    return result.value_or(Estimate{});
}

TEST(UserModel, OfAKnownModelHasItsFactsAndTheFilesBytes)
{
    const test::TensorSpecs tensors = test::toScaledFp8(test::flux1());
    const std::string name = "My FLUX Merge_v2 (fp8).safetensors";
    const Result<UserModel> user = made(tensors, name);
    ASSERT_TRUE(user) << test::listed({user.error()});
    EXPECT_EQ(user->model.id.value, "own-my-flux-merge-v2-fp8");
    EXPECT_EQ(user->like.value, "flux.1-dev");
    const Catalog catalog = laidOver(*user);
    const Model* model = catalog.model(user->model.id);
    const Model* base = catalog.model({"flux.1-dev"});
    ASSERT_NE(model, nullptr);
    EXPECT_TRUE(isUserModel(*model));
    EXPECT_FALSE(isUserModel(*base));
    EXPECT_EQ(model->name, name);
    ASSERT_EQ(model->variants.size(), 1U);
    EXPECT_EQ(model->variants[0].precision.value, "fp8");
    EXPECT_EQ(model->variants[0].denoiser.value, inspected(tensors, name).main().bytes.value);
    EXPECT_EQ(model->textEncoders, base->textEncoders);
    EXPECT_EQ(model->vae, base->vae);
    EXPECT_EQ(model->denoiser.hidden, base->denoiser.hidden);
    EXPECT_EQ(model->denoiser.activeParametersB, base->denoiser.activeParametersB);
    EXPECT_EQ(model->defaults, base->defaults);
    EXPECT_NEAR(model->denoiser.parametersB, 11.90140832, 1e-8);

    const Estimate own = estimated(catalog, *model, "rtx-4090");
    EXPECT_EQ(own.fit, Fit::Fits);
    EXPECT_GT(own.peak.mid.value, model->variants[0].denoiser.value);
}

TEST(UserModel, OfEveryKnownDenoiserIsValid)
{
    const std::pair<const char*, test::TensorSpecs> files[]{
        {"sd15.safetensors", test::unet(test::sd15Sizes())},
        {"sdxl.safetensors", test::unet(test::sdxlSizes())},
        {"qwen_image.safetensors", test::qwenImage()},
        {"wan2.2_t2v_high_noise_14B.safetensors", test::wan(5120, 13'824, 40, 16)},
        {"svdq-int4_r32-flux.1-dev.safetensors", test::flux1Nunchaku()}};
    for (const auto& [name, tensors] : files) {
        SCOPED_TRACE(name);
        const Result<UserModel> user = made(tensors, name);
        ASSERT_TRUE(user) << test::listed({user.error()});
        const Catalog catalog = laidOver(*user);
        const Model* model = catalog.model(user->model.id);
        ASSERT_NE(model, nullptr);
        EXPECT_NE(estimated(catalog, *model, "rtx-4090").fit, Fit::Unknown);
    }
}

TEST(UserModel, OfARelativeHasItsOwnSizes)
{
    const Result<UserModel> user = made(test::flux1({64, true, 8, 38}), "flux-lite.safetensors");
    ASSERT_TRUE(user) << test::listed({user.error()});
    EXPECT_EQ(user->like.value, "flux.1-dev");
    const Catalog catalog = laidOver(*user);
    const Model* model = catalog.model(user->model.id);
    ASSERT_NE(model, nullptr);
    EXPECT_EQ(model->denoiser.layers, 46);
    EXPECT_EQ(model->denoiser.hidden, 3072);
    EXPECT_LT(model->denoiser.parametersB, 9);
    EXPECT_EQ(model->textEncoders.size(), 2U);
    EXPECT_EQ(estimated(catalog, *model, "rtx-4090").fit, Fit::Fits);
}

TEST(UserModel, OfAnUnknownTransformerLivesByTheGeneralLaws)
{
    test::TensorSpecs tensors{{"embed.weight", TensorType::Bf16, {2048, 64}}};
    for (int i = 0; i < 24; ++i)
        tensors.push_back({"stack." + std::to_string(i) + ".w.weight", TensorType::Bf16, {40'960, 2048}});
    const Result<UserModel> user = made(tensors, "mystery.safetensors");
    ASSERT_TRUE(user) << test::listed({user.error()});
    EXPECT_TRUE(user->like.empty());
    const Catalog catalog = laidOver(*user);
    const Model* model = catalog.model(user->model.id);
    ASSERT_NE(model, nullptr);
    EXPECT_EQ(model->denoiser.hidden, 2048);
    EXPECT_EQ(model->denoiser.layers, 24);
    const Estimate big = estimated(catalog, *model, "rtx-4090");
    EXPECT_EQ(big.fit, Fit::Fits);
    EXPECT_NE(big.basis, Basis::Measured);
    EXPECT_GE(big.peak.mid.value, model->variants[0].denoiser.value);
}

TEST(UserModel, OfWhatIsNoDenoiserIsRefused)
{
    EXPECT_EQ(made(test::klVae(4, true), "vae.safetensors").error().code, ErrorCode::WrongKind);
    EXPECT_EQ(made(test::clipL(), "clip.safetensors").error().code, ErrorCode::WrongKind);
    EXPECT_EQ(made(test::kohyaLora({{"double_blocks.0.img_attn.qkv", {9216, 3072}}}, 16), "l.safetensors").error().code,
              ErrorCode::WrongKind);
    EXPECT_EQ(made({{"a", TensorType::F32, {4}}}, "a.safetensors").error().code, ErrorCode::WrongKind);
}

TEST(UserModel, NamesFilesOfAnyAlphabet)
{
    const auto id = [](const std::string& name) { return made(test::flux1(), name)->model.id.value; };
    EXPECT_EQ(id("модель.safetensors"), "own");
    EXPECT_EQ(id("---.safetensors"), "own");
    EXPECT_EQ(id("a..safetensors"), "own-a");
    EXPECT_LE(id(std::string(300, 'x')).size(), 60U);
}

}  // namespace
}  // namespace vramwise
