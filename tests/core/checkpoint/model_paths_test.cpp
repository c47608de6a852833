#include "core/checkpoint/model_paths.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace vramwise
{
namespace
{

namespace fs = std::filesystem;

using test::TestFolder;
using testing::ElementsAre;
using testing::IsEmpty;

std::optional<std::string> variables(std::string_view name)
{
    if (name == "HOME")
        return "/home/me";
    if (name == "MODELS")
        return "/big/models";
    return std::nullopt;
}

Result<std::vector<ModelFolder>> parse(const std::string& text)
{
    return parseModelPaths(text, "extra_model_paths.yaml", "/apps/ComfyUI", variables);
}

TEST(ModelPaths, ReadsTheDocumentedForm)
{
    const auto folders = parse("# my folders\n"
                               "a111:\n"
                               "    base_path: /data/webui/\n"
                               "    is_default: true\n"
                               "    checkpoints: models/Stable-diffusion\n"
                               "    loras: |\n"
                               "         models/Lora\n"
                               "         models/LyCORIS\n"
                               "    unet: /elsewhere/unet\n"
                               "comfyui:\n"
                               "    clip: ../shared/clip/\n"
                               "empty:\n");
    ASSERT_TRUE(folders) << test::listed({folders.error()});
    EXPECT_THAT(*folders,
                ElementsAre(ModelFolder{"checkpoints", "/data/webui/models/Stable-diffusion"},
                            ModelFolder{"loras", "/data/webui/models/Lora"},
                            ModelFolder{"loras", "/data/webui/models/LyCORIS"},
                            ModelFolder{"diffusion_models", "/elsewhere/unet"},
                            ModelFolder{"text_encoders", "/apps/shared/clip/"}));
}

TEST(ModelPaths, PutsInHomeAndVariables)
{
    const auto base = [](const std::string& path) {
        const auto folders = parse("x:\n  base_path: '" + path + "'\n  vae: v\n");
        return folders ? folders->front().path.generic_string() : std::string("?");
    };
    EXPECT_EQ(base("~/comfy"), "/home/me/comfy/v");
    EXPECT_EQ(base("~"), "/home/me/v");
    EXPECT_EQ(base("$MODELS/x"), "/big/models/x/v");
    EXPECT_EQ(base("${MODELS}"), "/big/models/v");
    EXPECT_EQ(base("%MODELS%"), "/big/models/v");
    EXPECT_EQ(base("/a$b/${/%c"), "/a$b/${/%c/v");
    EXPECT_EQ(base("/50%"), "/50%/v");
    EXPECT_EQ(base("here"), "/apps/ComfyUI/here/v");
}

TEST(ModelPaths, TakesListsAndNothingAtAll)
{
    const auto list = parse("x:\n  base_path: /b\n  vae: [one, two]\n");
    ASSERT_TRUE(list) << test::listed({list.error()});
    EXPECT_THAT(*list, ElementsAre(ModelFolder{"vae", "/b/one"}, ModelFolder{"vae", "/b/two"}));
    EXPECT_THAT(*parse(""), IsEmpty());
    EXPECT_THAT(*parse("# nothing\n"), IsEmpty());
    EXPECT_THAT(*parse("---\n"), IsEmpty());
}

struct MalformedPaths {
    std::string text;
    ErrorCode code;
    int line;
    const char* field;
};

TEST(ModelPaths, RefusesWhatIsNoListOfFolders)
{
    std::string bomb = "a: &a [x, x]\n";
    for (char c = 'b'; c <= 'z'; ++c)
        bomb += std::string(1, c) + ": &" + c + " [*" + static_cast<char>(c - 1) + ", *" + static_cast<char>(c - 1)
            + "]\n";
    std::string many = "x:\n  vae: |\n";
    for (int i = 0; i < 1100; ++i)
        many += "    p" + std::to_string(i) + '\n';
    using enum ErrorCode;
    const MalformedPaths files[]{
        {"just words\n", WrongType, 1, ""},
        {"- a\n- b\n", WrongType, 1, ""},
        {"x: 5\n", WrongType, 1, "/x"},
        {"x:\n  vae:\n    deeper: y\n", WrongType, 3, "/x/vae"},
        {"x:\n  vae: [[a]]\n", WrongType, 2, "/x/vae"},
        {"x:\n  vae: &v a\n  loras: *v\n", BadValue, 3, "/x/loras"},
        {"x:\n  vae: ]\n", BadYaml, 2, ""},
        {"x: {a: b", BadYaml, 1, ""},
        {bomb, WrongType, 1, "/a"},
        {many, TooLarge, 2, "/x/vae"},
        {std::string(kMostYamlBytes + 1, ' '), TooLarge, 0, ""},
    };
    for (const MalformedPaths& file : files) {
        const auto folders = parse(file.text);
        ASSERT_FALSE(folders) << file.text.substr(0, 60);
        EXPECT_EQ(folders.error().code, file.code) << test::listed({folders.error()});
        EXPECT_EQ(folders.error().where.file, "extra_model_paths.yaml");
        if (file.code != BadYaml) {
            EXPECT_EQ(folders.error().where.line, file.line) << file.text.substr(0, 60);
        }
        EXPECT_EQ(folders.error().where.field, file.field) << file.text.substr(0, 60);
    }
}

TEST(ModelPaths, DeepAndLongFilesAreRefusedSoon)
{
    for (const std::string& text :
         {std::string(200'000, '['), std::string(200'000, '{'), "a: " + std::string(200'000, '['),
          std::string(100'000, '-') + " a", "x: " + std::string(200'000, '&') + ']'}) {
        const std::clock_t start = std::clock();
        EXPECT_FALSE(parse(text)) << text.substr(0, 5);
        const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        EXPECT_LT(took, 2.0) << text.substr(0, 5);
    }
}

TEST(ModelFolders, AreThoseOfComfyUI)
{
    const TestFolder folder;
    for (const char* name : {"models/checkpoints", "models/unet", "models/loras", "custom_nodes", "far/vae"})
        fs::create_directories(folder.path() / name);
    folder.write("extra_model_paths.yaml", std::string("far:\n  base_path: far\n  vae: vae\n"));
    const auto folders = modelFoldersOf(folder.path());
    ASSERT_TRUE(folders) << test::listed({folders.error()});
    EXPECT_THAT(*folders,
                ElementsAre(ModelFolder{"checkpoints", folder.path() / "models/checkpoints"},
                            ModelFolder{"loras", folder.path() / "models/loras"},
                            ModelFolder{"diffusion_models", folder.path() / "models/unet"},
                            ModelFolder{"vae", folder.path() / "far/vae"}));
    EXPECT_EQ(modelFoldersOf(folder.path() / "models")->size(), 3U);
    EXPECT_THAT(*modelFoldersOf(folder.path() / "custom_nodes"),
                ElementsAre(ModelFolder{"", folder.path() / "custom_nodes"}));
    EXPECT_THAT(*modelFoldersOf(folder.path() / "extra_model_paths.yaml"),
                ElementsAre(ModelFolder{"vae", folder.path() / "far/vae"}));
    EXPECT_EQ(modelFoldersOf(folder.path() / "none").error().code, ErrorCode::CannotRead);
}

}  // namespace
}  // namespace vramwise
