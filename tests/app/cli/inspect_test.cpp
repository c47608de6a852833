// `inspect` on files and folders, as text and as JSON.
#include "tests/app/cli/command_line.h"
#include "tests/core/checkpoint/layouts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise::cli
{
namespace
{

namespace fs = std::filesystem;

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Inspect : public testing::Test
{
protected:
    std::string write(const std::string& name, const test::FileStart& file)
    {
        fs::create_directories(fs::path(m_folder.file(name)).parent_path());
        file.write(m_folder.file(name));
        return m_folder.file(name);
    }

    TemporaryFolder m_folder;
};

TEST_F(Inspect, WritesTheDocumentOfTheContract)
{
    const std::string file = write("flux1-dev.safetensors", test::safetensorsFile(test::flux1()));
    const Outcome outcome = runCli({"inspect", file, "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const nlohmann::json json = outcome.json();
    EXPECT_EQ(json["schema"], 1);
    EXPECT_TRUE(json["catalog"].contains("version"));
    EXPECT_EQ(json["file"], file);
    EXPECT_EQ(json["format"], "safetensors");
    EXPECT_EQ(json["parameters"], 11'901'408'320);
    EXPECT_EQ(json["bytes"], fs::file_size(file));
    EXPECT_EQ(json["model"], "flux.1-dev");
    EXPECT_EQ(json["confidence"], 0.9);
    EXPECT_EQ(json["dtypes"]["BF16"], 11'901'408'320);
    EXPECT_EQ(json["quantization"], "bf16");
    EXPECT_EQ(json["components"].size(), 1U);
    EXPECT_EQ(json["user_model"]["like"], "flux.1-dev");
    EXPECT_EQ(json["user_model"]["general_laws"], false);
    EXPECT_GT(json["user_model"]["minimum_gib"], 22);
    EXPECT_GE(json["user_model"]["optimal_gib"], json["user_model"]["minimum_gib"]);
    EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(Inspect, SaysItInWords)
{
    const auto bundle = test::joined({test::prefixed("model.diffusion_model.", test::unet(test::sdxlSizes())),
                                      test::prefixed("first_stage_model.", test::klVae(4, true))});
    const Outcome outcome = runCli({"inspect", write("juggernaut.safetensors", test::safetensorsFile(bundle))});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("juggernaut.safetensors"));
    EXPECT_THAT(outcome.out, HasSubstr("SDXL"));
    EXPECT_THAT(outcome.out, HasSubstr("certain"));
    EXPECT_THAT(outcome.out, HasSubstr("Fits whole from"));
    EXPECT_THAT(outcome.out, HasSubstr("2.65 B"));
    EXPECT_THAT(outcome.out, HasSubstr("VAE"));
    const Outcome russian = runCli({"inspect", m_folder.file("juggernaut.safetensors"), "--lang", "ru"});
    EXPECT_EQ(russian.code, 0);
    EXPECT_THAT(russian.out, HasSubstr("juggernaut.safetensors"));
}

TEST_F(Inspect, SaysWhatALoraIs)
{
    const auto lora = test::kohyaLora({{"double_blocks.0.img_attn.qkv", {9216, 3072}}}, 16);
    const Outcome outcome = runCli({"inspect", write("style.safetensors", test::safetensorsFile(lora))});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("LoRA"));
    EXPECT_THAT(outcome.out, HasSubstr("rank 16"));
    EXPECT_THAT(outcome.out, HasSubstr("385 KB"));
    EXPECT_THAT(outcome.out, HasSubstr("FLUX.1 Kontext"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("Fits whole from")));
}

TEST_F(Inspect, AnUnknownModelLivesByTheGeneralLawsAndIsMarkedSo)
{
    test::TensorSpecs tensors{{"embed.weight", TensorType::Bf16, {2048, 64}}};
    for (int i = 0; i < 24; ++i)
        tensors.push_back({"stack." + std::to_string(i) + ".w.weight", TensorType::Bf16, {40'960, 2048}});
    const std::string file = write("mystery.safetensors", test::safetensorsFile(tensors));
    const nlohmann::json json = runCli({"inspect", file, "--json"}).json();
    EXPECT_FALSE(json.contains("model"));
    EXPECT_EQ(json["confidence"], 0);
    EXPECT_EQ(json["user_model"]["id"], "own-mystery");
    EXPECT_EQ(json["user_model"]["general_laws"], true);
    EXPECT_FALSE(json["user_model"].contains("like"));
    EXPECT_GE(json["user_model"]["minimum_gib"], 4);
    const Outcome words = runCli({"inspect", file});
    EXPECT_THAT(words.out, HasSubstr("not recognised"));
    EXPECT_THAT(words.out, HasSubstr("by the general laws"));
}

TEST_F(Inspect, NamesWhatIsWrong)
{
    const auto check = [this](const std::string& name, const std::string& content, const char* words) {
        const Outcome outcome = runCli({"inspect", m_folder.write(name, content)});
        EXPECT_EQ(outcome.code, 1);
        EXPECT_THAT(outcome.err, HasSubstr(words));
        EXPECT_THAT(outcome.err, HasSubstr(name));
        EXPECT_THAT(outcome.out, IsEmpty());
    };
    check("page.safetensors", "<!DOCTYPE html>", "a web page");
    check("pointer.gguf", "version https://git-lfs.github.com/spec/v1\n", "pointer of git-lfs");
    check("old.ckpt", "PK\x03\x04...............", "PyTorch");
    check("empty.gguf", "", "empty");
    check("long.safetensors", std::string("\0\0\0\0\0\0\0\x80{}", 10), "too large to be true");
    const std::string whole = test::safetensorsFile({{"a", TensorType::F32, {64}}}).whole();
    check("cut.safetensors", whole.substr(0, whole.size() - 100), "cut short");
    EXPECT_EQ(runCli({"inspect", m_folder.file("none.gguf")}).code, 1);
    EXPECT_EQ(runCli({"inspect"}).code, 2);
    EXPECT_EQ(runCli({"inspect", "a", "b"}).code, 2);
}

TEST_F(Inspect, ListsAFolder)
{
    write("models/vae/ae.safetensors", test::safetensorsFile(test::klVae(16, false)));
    write("models/unet/flux1-fill.safetensors", test::safetensorsFile(test::flux1({384})));
    m_folder.write("models/unet/broken.gguf", "GGUF");
    const Outcome json = runCli({"inspect", m_folder.file("models"), "--json", "--no-cache"});
    ASSERT_EQ(json.code, 0) << json.err;
    const nlohmann::json files = json.json()["files"];
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[0]["error"]["code"], "cut_short");
    EXPECT_EQ(files[1]["folder"], "diffusion_models");
    EXPECT_EQ(files[1]["model"], "flux.1-fill-dev");
    EXPECT_EQ(files[2]["kind"], "vae");
    EXPECT_THAT(json.err, HasSubstr("broken.gguf"));
    for (int i = 0; i < 2; ++i) {
        const Outcome text = runCli({"inspect", m_folder.file("models")});
        ASSERT_EQ(text.code, 0) << text.err;
        EXPECT_THAT(text.out, HasSubstr("FLUX.1 Fill"));
        EXPECT_THAT(text.out, HasSubstr("2 file"));
        EXPECT_THAT(text.out, Not(HasSubstr("broken")));
    }
}

TEST_F(Inspect, ListsTheFoldersOfAYamlFile)
{
    write("far/ae.safetensors", test::safetensorsFile(test::klVae(16, false)));
    const std::string list = m_folder.write("extra_model_paths.yaml", "x:\n  base_path: .\n  vae: far\n");
    const Outcome outcome = runCli({"inspect", list, "--json", "--no-cache"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.json()["files"][0]["folder"], "vae");
    m_folder.write("extra_model_paths.yaml", "x: &a [*a]\n");
    const Outcome bad = runCli({"inspect", list});
    EXPECT_EQ(bad.code, 1);
    EXPECT_THAT(bad.err, HasSubstr("extra_model_paths.yaml:1"));
}

TEST_F(Inspect, MakesAnEntryOfOnesOwn)
{
    const std::string file = write("my-flux.safetensors", test::safetensorsFile(test::toScaledFp8(test::flux1())));
    const Outcome entry = runCli({"inspect", file, "--as-model"});
    ASSERT_EQ(entry.code, 0) << entry.err;
    fs::create_directories(m_folder.file("own"));
    m_folder.write("own/models.json", entry.out);
    const Outcome estimate = runCli(
        {"--data", m_folder.file("own"), "estimate", "--card", "rtx-4090", "--model", "own-my-flux", "--json"});
    ASSERT_EQ(estimate.code, 0) << estimate.err;
    EXPECT_EQ(estimate.json()["precision"], "fp8");
    EXPECT_EQ(estimate.json()["fit"], "fits");
    EXPECT_EQ(runCli({"inspect", m_folder.file("own"), "--as-model"}).code, 2);
    const std::string vae = write("ae.safetensors", test::safetensorsFile(test::klVae(16, false)));
    EXPECT_EQ(runCli({"inspect", vae, "--as-model"}).code, 1);
}

}  // namespace
}  // namespace vramwise::cli
