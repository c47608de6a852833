// Batches: order, ids, one answer per line, bad lines, and the same figures as a single estimate.
#include "tests/app/cli/command_line.h"

#include <gtest/gtest.h>

namespace vramwise::cli
{
namespace
{

using Json = nlohmann::json;

Outcome runBatch(const std::string& lines, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments{"estimate", "--batch", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCli(arguments, lines);
}

/// A line for a job that is well, but for `field`.
std::string lineWith(const std::string& field)
{
    return R"({"id": 7, "card": "rtx-4090", "model": "wan2.2-ti2v-5b", )" + field + "}\n";
}

TEST(Batch, answersEachLineInOrder)
{
    const Outcome outcome = runBatch("{\"id\":\"a\",\"card\":\"rtx-4090\",\"model\":\"sdxl\"}\n"
                                     "not json\n"
                                     "{\"id\":[1,{\"b\":2}],\"card\":\"RTX 3060 12 GB\",\"model\":\"flux.1-dev\"}\r\n"
                                     "\n"
                                     "{\"id\":null,\"card\":\"nope\",\"model\":\"sdxl\"}\n"
                                     "{\"card\":\"rtx-4090\",\"model\":\"sdxl\"}");
    EXPECT_EQ(outcome.code, 0);
    const std::vector<Json> lines = outcome.jsonLines();
    ASSERT_EQ(lines.size(), 6U) << outcome.out;
    EXPECT_EQ(lines[0]["id"], "a");
    EXPECT_EQ(lines[0]["fit"], "fits");
    EXPECT_EQ(lines[0]["schema"], 1);
    EXPECT_TRUE(lines[1].contains("error"));
    EXPECT_FALSE(lines[1].contains("id"));
    EXPECT_EQ(lines[2]["id"], Json::parse("[1,{\"b\":2}]"));
    EXPECT_EQ(lines[2]["card"], "rtx-3060-12gb");
    EXPECT_TRUE(lines[3].contains("error"));
    EXPECT_TRUE(lines[4]["id"].is_null());
    EXPECT_EQ(lines[4]["field"], "card");
    EXPECT_EQ(lines[4]["line"], 5);
    EXPECT_FALSE(lines[5].contains("id"));
    EXPECT_EQ(lines[5]["fit"], "fits");
}

TEST(Batch, saysTheSameAsASingleEstimate)
{
    const std::vector<std::string> cards{"rtx-4090", "rtx-3060-12gb", "rx-7900-xtx", "rtx-3050-8gb"};
    const std::vector<std::string> models{"flux.1-dev", "wan2.2-t2v-a14b", "sdxl"};
    std::string input;
    for (const std::string& card : cards)
        for (const std::string& model : models)
            input += Json{{"card", card}, {"model", model}, {"ram_gib", 48}, {"steps", 12}}.dump() + '\n';
    const std::vector<Json> answers = runBatch(input).jsonLines();
    ASSERT_EQ(answers.size(), cards.size() * models.size());
    for (const Json& answer : answers) {
        const std::string card = answer["card"];
        const std::string model = answer["model"];
        Json single
            = runCli({"estimate", "--card", card, "--model", model, "--ram", "48", "--steps", "12", "--json"}).json();
        single.erase("source_details");
        EXPECT_EQ(answer, single) << card << ' ' << model;
    }
}

TEST(Batch, takesEveryField)
{
    const Outcome outcome = runBatch(
        R"({"id":1,"card":"rtx-4090","model":"wan2.2-ti2v-5b","precision":"fp16","width":832,"height":480,"frames":49,)"
        R"("fps":24,"steps":10,"batch_size":1,"lora_mb":300,"controlnet":false,"attention":"sage","compile":true,)"
        R"("speedup":"teacache","offload":"auto","ram_gib":64,"os":"linux","pcie":"4x8","reserve_gib":0.5,"headless":true})"
        "\n");
    const Json line = outcome.jsonLines().at(0);
    EXPECT_FALSE(line.contains("error")) << line;
    EXPECT_EQ(line["frames"], 49);
    EXPECT_EQ(line["width"], 832);
    EXPECT_EQ(outcome.err, "");
}

TEST(Batch, optionsAreDefaults)
{
    const Outcome outcome
        = runBatch("{\"id\":1}\n{\"id\":2,\"steps\":5}\n", {"--card", "rtx-4090", "--model", "sdxl", "--steps", "9"});
    EXPECT_EQ(outcome.jsonLines().at(0)["steps"], 9);
    EXPECT_EQ(outcome.jsonLines().at(1)["steps"], 5);
}

struct BadField {
    const char* json;
    const char* field;
};

class BadFields : public ::testing::TestWithParam<BadField>
{
};

TEST_P(BadFields, areNamed)
{
    const Outcome outcome = runBatch(lineWith(GetParam().json));
    EXPECT_EQ(outcome.code, 0);
    const Json line = outcome.jsonLines().at(0);
    EXPECT_EQ(line["id"], 7);
    ASSERT_TRUE(line.contains("error")) << line;
    EXPECT_NE(line["error"].get<std::string>().find(GetParam().field), std::string::npos) << line;
    EXPECT_FALSE(line["code"].get<std::string>().empty());
}

INSTANTIATE_TEST_SUITE_P(
    Cli, BadFields,
    ::testing::Values(BadField{R"("width":0,"height":0)", "width"}, BadField{R"("height":0)", "height"},
                      BadField{R"("width":"1024")", "width"}, BadField{R"("width":10.5)", "width"},
                      BadField{R"("frames":1000000000)", "frames"}, BadField{R"("frames":1e300)", "frames"},
                      BadField{R"("width":NaN)", "width"}, BadField{R"("ram_gib":Infinity)", "ram_gib"},
                      BadField{R"("ram_gib":1e999)", "ram_gib"}, BadField{R"("ram_gib":0)", "ram_gib"},
                      BadField{R"("ram_gib":-8)", "ram_gib"}, BadField{R"("steps":0)", "steps"},
                      BadField{R"("batch_size":0)", "batch_size"}, BadField{R"("fps":0)", "fps"},
                      BadField{R"("precision":"fp32")", "precision"}, BadField{R"("precision":"fp9")", "precision"},
                      BadField{R"("precision":8)", "precision"}, BadField{R"("attention":"none")", "attention"},
                      BadField{R"("offload":true)", "offload"}, BadField{R"("os":"amiga")", "os"},
                      BadField{R"("lora_mb":-1)", "lora_mb"}, BadField{R"("controlnet":1)", "controlnet"},
                      BadField{R"("pcie":"9x9")", "pcie"}, BadField{R"("reserve_gib":null)", "reserve_gib"},
                      BadField{R"("heigth":5)", "height"}));

TEST(Batch, survivesHostileLines)
{
    const std::string deep(200'000, '[');
    const std::string input = deep + "\n" + std::string(2'000'000, 'x') + "\n" + "{\"id\":" + std::string(100, '[')
        + std::string(100, ']') + "}\n" + "{\"id\":\"\xff\xfe\"}\n" + "[1,2]\n\"text\"\n" + std::string("\xef\xbb\xbf")
        + "{}\n" + std::string(3, '\0') + "\n" + "{\"id\":8,\"card\":\"rtx-4090\",\"model\":\"sdxl\"}\n";
    const Outcome outcome = runBatch(input);
    EXPECT_EQ(outcome.code, 0);
    const std::vector<Json> lines = outcome.jsonLines();
    ASSERT_EQ(lines.size(), 9U);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        EXPECT_TRUE(lines[i].contains("error")) << i;
    EXPECT_EQ(lines.back()["fit"], "fits");
    EXPECT_NE(outcome.err, "");
}

// More lines than one block holds, and enough for several threads.
TEST(Batch, manyLinesKeepTheirOrderAndTheirAnswers)
{
    constexpr int kLines = 5000;
    const std::vector<std::string> jobs{
        R"("card":"rtx-4090","model":"sdxl")", R"("card":"rtx-3060-12gb","model":"flux.1-dev","steps":7)",
        R"("card":"rtx-4090","model":"nope")", R"("card":"rx-7900-xtx","model":"sdxl","ram_gib":16)",
        R"("card":"rtx-4090","model":"sdxl","width":0,"height":0)"};
    std::string input;
    for (int i = 0; i < kLines; ++i)
        input += "{\"id\":" + std::to_string(i) + ',' + jobs[std::size_t(i) % jobs.size()] + "}\n";
    const Outcome outcome = runBatch(input);
    std::vector<Json> lines = outcome.jsonLines();
    ASSERT_EQ(lines.size(), std::size_t(kLines));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        ASSERT_EQ(lines[i]["id"], i);
        lines[i].erase("id");
        if (lines[i].contains("line")) {
            ASSERT_EQ(lines[i]["line"], i + 1);
            lines[i].erase("line");
        }
        ASSERT_EQ(lines[i], lines[i % jobs.size()]) << i;
    }
    EXPECT_NE(lines[0], lines[1]);
    EXPECT_NE(outcome.err.find("2000"), std::string::npos) << outcome.err;
}

TEST(Batch, emptyInputIsAnEmptyAnswer)
{
    const Outcome outcome = runBatch("");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out, "");
}

TEST(Batch, readsAFile)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("jobs.jsonl", "\xef\xbb\xbf{\"card\":\"rtx-4090\",\"model\":\"sdxl\"}\n");
    const Outcome outcome = runCli({"estimate", "--batch", file});
    ASSERT_EQ(outcome.jsonLines().size(), 1U);
    EXPECT_EQ(outcome.jsonLines().at(0)["fit"], "fits");
    EXPECT_EQ(runCli({"estimate", "--batch", folder.write("empty.jsonl", "")}).code, 0);
}

}  // namespace
}  // namespace vramwise::cli
