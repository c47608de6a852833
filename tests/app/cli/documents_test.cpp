// Every document has the keys of the contract, and none that is null.
#include "tests/app/cli/command_line.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace vramwise::cli
{
namespace
{

using Json = nlohmann::json;

bool isClean(const Json& value)
{
    if (value.is_null() || (value.is_number_float() && !std::isfinite(value.get<double>())))
        return false;
    if (value.is_structured())
        for (const Json& element : value)
            if (!isClean(element))
                return false;
    return true;
}

struct Document {
    const char* name;
    std::vector<std::string> arguments;
    std::vector<std::string> pointers;  ///< that must be there
};

void PrintTo(const Document& document, std::ostream* stream) { *stream << document.name; }

class Documents : public ::testing::TestWithParam<Document>
{
};

TEST_P(Documents, haveTheKeysOfTheContract)
{
    std::vector<std::string> arguments = GetParam().arguments;
    arguments.emplace_back("--json");
    const Outcome outcome = runCli(arguments);
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    const Json json = outcome.json();
    ASSERT_TRUE(json.is_object()) << outcome.out;
    EXPECT_EQ(json["schema"], 1);
    EXPECT_FALSE(json["catalog"]["version"].get<std::string>().empty());
    EXPECT_FALSE(json["catalog"]["date"].get<std::string>().empty());
    for (const std::string& pointer : GetParam().pointers)
        EXPECT_TRUE(json.contains(Json::json_pointer(pointer))) << pointer;
    EXPECT_TRUE(isClean(json));
}

INSTANTIATE_TEST_SUITE_P(
    Cli, Documents,
    ::testing::Values(
        Document{"cards",
                 {"cards", "--tier", "90"},
                 {"/cards/0/id", "/cards/0/name", "/cards/0/aliases", "/cards/0/vendor", "/cards/0/architecture",
                  "/cards/0/tier", "/cards/0/form", "/cards/0/status", "/cards/0/vram_gib", "/cards/0/bandwidth_gbs",
                  "/cards/0/tensor_cores", "/cards/0/fp16_tflops", "/cards/0/power_w", "/cards/0/rating",
                  "/cards/0/pick", "/cards/0/sources/0"}},
        Document{"models",
                 {"models"},
                 {"/models/0/id", "/models/0/name", "/models/0/task", "/models/0/parameters_b",
                  "/models/0/variants/0/precision", "/models/0/variants/0/denoiser_gib",
                  "/models/0/variants/0/total_gib", "/models/0/sources/0"}},
        Document{"requirements",
                 {"requirements", "--models", "flux.1-dev"},
                 {"/models/0/model", "/models/0/minimum_gib", "/models/0/optimal_gib", "/models/0/article_gib/minimum",
                  "/models/0/article_gib/optimal", "/models/0/basis", "/models/0/sources/0", "/sizes/0/gib",
                  "/sizes/0/runs", "/sizes/0/unlocked", "/sizes/0/offloads", "/sizes/4/runs"}},
        Document{"estimate",
                 {"estimate", "--card", "rtx-4090", "--model", "flux.1-dev", "--precision", "fp8"},
                 {"/card",
                  "/model",
                  "/precision",
                  "/width",
                  "/height",
                  "/frames",
                  "/steps",
                  "/fit",
                  "/usable_gib",
                  "/peak_gib/low",
                  "/peak_gib/mid",
                  "/peak_gib/high",
                  "/stages/0/stage",
                  "/stages/0/gib",
                  "/stages/2/gib",
                  "/ram_gib/low",
                  "/ram_gib/mid",
                  "/ram_gib/high",
                  "/step_s/low",
                  "/step_s/mid",
                  "/step_s/high",
                  "/total_s/low",
                  "/total_s/mid",
                  "/total_s/high",
                  "/basis",
                  "/reasons/0/code",
                  "/reasons/0/args/gib",
                  "/sources/0"}},
        Document{"recommend",
                 {"recommend", "--budget", "900", "--currency", "USD", "--models", "flux.1-dev,sdxl:2"},
                 {"/budget/amount",
                  "/budget/currency",
                  "/picks/best",
                  "/picks/cheapest_that_works",
                  "/picks/value",
                  "/ranked/0/card",
                  "/ranked/0/price/amount",
                  "/ranked/0/price/currency",
                  "/ranked/0/price/date",
                  "/ranked/0/price/condition",
                  "/ranked/0/price/origin",
                  "/ranked/0/rating",
                  "/ranked/0/score",
                  "/ranked/0/contributions/0/criterion",
                  "/ranked/0/contributions/0/points",
                  "/ranked/0/models/0/model",
                  "/ranked/0/models/0/precision",
                  "/ranked/0/models/0/fit",
                  "/ranked/0/models/0/total_s/mid",
                  "/ranked/0/models/0/rating",
                  "/ranked/0/reasons/0/code",
                  "/ranked/0/reasons/0/args",
                  "/rejected/0/card",
                  "/rejected/0/reasons/0/code",
                  "/changes"}},
        Document{"compare",
                 {"compare", "rtx-4060-ti-16gb", "rtx-5060-ti-16gb"},
                 {"/cards/0", "/cards/1", "/figures/0/figure", "/figures/1/values/0", "/figures/1/values/1",
                  "/figures/1/winner", "/models/0/model", "/models/0/results/0/fit", "/models/0/results/1/fit",
                  "/wins/0", "/wins/1", "/ties"}},
        Document{"limits of images",
                 {"limits", "--card", "rtx-4090", "--model", "sdxl"},
                 {"/card", "/model", "/largest_image/width", "/largest_image/height", "/within_patience/width"}},
        Document{"limits of clips",
                 {"limits", "--card", "rtx-4090", "--model", "wan2.2-ti2v-5b"},
                 {"/card", "/model", "/longest_clip/frames", "/longest_clip/s", "/within_patience/frames"}},
        Document{"prices", {"prices", "list", "--all", "--card", "rtx-5090"}, {"/prices/0/card", "/prices/0/amount"}},
        Document{"validate",
                 {"validate", VRAMWISE_CATALOG_DIR "/precisions.json"},
                 {"/files/0/file", "/files/0/valid", "/files/0/problems"}}));

Json documentOf(std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    return runCli(arguments).json();
}

TEST(Recommend, holdsEveryCardOnce)
{
    const Json advice = documentOf({"recommend"});
    const Json cards = documentOf({"cards", "--include-unreleased"});
    std::multiset<std::string> ids;
    for (const char* list : {"ranked", "rejected"})
        for (const Json& entry : advice[list])
            ids.insert(entry["card"]);
    EXPECT_EQ(ids.size(), cards["cards"].size());
    for (const Json& card : cards["cards"])
        EXPECT_EQ(ids.count(card["id"]), 1U) << card["id"];
}

TEST(Recommend, pointsSumToTheScore)
{
    for (const Json& entry : Json(documentOf({"recommend"})["ranked"])) {
        double sum = 0;
        for (const Json& contribution : entry["contributions"])
            sum += contribution["points"].get<double>();
        EXPECT_NEAR(sum, entry["score"].get<double>(), 1e-9) << entry["card"];
    }
}

TEST(Recommend, ranksTheBestFirst)
{
    const Json advice = documentOf({"recommend"});
    EXPECT_EQ(advice["picks"]["best"], advice["ranked"][0]["card"]);
}

TEST(Cards, areFilteredByWhatIsAsked)
{
    for (const Json& card : Json(documentOf({"cards", "--vendor", "amd", "--form", "desktop"})["cards"])) {
        EXPECT_EQ(card["vendor"], "AMD");
        EXPECT_EQ(card["form"], "desktop");
    }
    for (const Json& card : Json(documentOf({"cards"})["cards"])) {
        EXPECT_NE(card["status"], "rumoured") << card["id"];
        EXPECT_NE(card["status"], "announced") << card["id"];
    }
}

TEST(Models, areFilteredByTask)
{
    const Json videos = documentOf({"models", "--task", "video"});
    EXPECT_FALSE(videos["models"].empty());
    for (const Json& model : videos["models"])
        EXPECT_EQ(model["task"], "video");
}

TEST(Compare, sameCardIsAllTies)
{
    const Json same = documentOf({"compare", "rtx-4090", "rtx-4090"});
    EXPECT_EQ(same["wins"], Json::array({0, 0}));
    for (const Json& line : same["figures"])
        EXPECT_FALSE(line.contains("winner"));
}

TEST(Requirements, offloadedModelsAreNotAmongThoseThatRun)
{
    for (const Json& size : Json(documentOf({"requirements"})["sizes"]))
        for (const Json& model : size["offloads"])
            EXPECT_EQ(std::count(size["runs"].begin(), size["runs"].end(), model), 0) << model;
}

TEST(Requirements, sayWhatIsLeftBelowTheMinimum)
{
    const Json document = documentOf({"requirements", "--models", "wan2.2-t2v-a14b", "--ram", "128"});
    const Json below = document["models"][0]["below_minimum"];
    EXPECT_EQ(below["ram_gib"], 128);
    EXPECT_FALSE(below["reference_card"].get<std::string>().empty());
    EXPECT_LT(below["smallest_gib"].get<int>(), document["models"][0]["minimum_gib"].get<double>());
    ASSERT_FALSE(below["sizes"].empty());
    for (const Json& size : below["sizes"])
        EXPECT_LE(size["slowdown"]["low"].get<double>(), size["slowdown"]["high"].get<double>());
}

TEST(Requirements, compareGivesReasonsOfEachDifference)
{
    EXPECT_FALSE(documentOf({"requirements"}).contains("comparison"));
    const Json document = documentOf({"requirements", "--compare"});
    ASSERT_FALSE(document["comparison"].empty());
    for (const Json& entry : document["comparison"]) {
        const bool differs = !entry.contains("difference_gib") || std::abs(entry["difference_gib"].get<double>()) > 2;
        EXPECT_EQ(entry.contains("reasons"), differs) << entry;
        EXPECT_TRUE(entry["by"] == "article" || entry.contains("source")) << entry;
    }
}

TEST(Recommend, namesWhatWasMeasured)
{
    const Json advice
        = documentOf({"recommend", "--models", "sdxl", "--budget", "3000", "--currency", "USD", "--os", "linux"});
    int measured = 0;
    for (const Json& card : advice["ranked"])
        for (const Json& outcome : card["models"]) {
            EXPECT_EQ(outcome.contains("measured"), outcome.value("basis", "") == "measured");
            measured += outcome.contains("measured") ? 1 : 0;
        }
    EXPECT_GT(measured, 0);
}

TEST(Compare, namesWhatWasMeasured)
{
    const Json line = documentOf({"compare", "rtx-4080", "rtx-4090", "--models", "sdxl"})["models"][0];
    EXPECT_EQ(line["results"][0]["basis"], "measured");
    EXPECT_FALSE(line["results"][0]["measured"].empty());
}

TEST(Data, overlaysReplaceAndAreReported)
{
    const TemporaryFolder folder;
    folder.write("broken.json", "{\"schema\": 1, \"kind\": \"cards\", ");
    const Outcome outcome = runCli({"--data", folder.file(""), "--json", "cards", "--tier", "90"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_NE(outcome.err.find("broken.json:1"), std::string::npos) << outcome.err;
    EXPECT_FALSE(outcome.json()["cards"].empty());
}

TEST(Estimate, saysWhichFieldsTheDefaultsFilled)
{
    const Json document = documentOf({"estimate", "--card", "rtx-4090", "--model", "wan2.2-ti2v-5b", "--steps", "30"});
    const Json expected{"precision", "width", "height", "frames", "fps", "passes", "batch_size"};
    EXPECT_EQ(document["filled"], expected);
    EXPECT_EQ(document["steps"], 30);
    EXPECT_EQ(document["passes"], 2);
}

TEST(Estimate, showsWhatWasMeasuredForTheVeryJob)
{
    const std::vector<std::string> job{"estimate", "--card", "rtx-4080",  "--model", "sdxl", "--precision",
                                       "fp16",     "--size", "1024x1024", "--os",    "linux"};
    const Json measured = documentOf(job);
    ASSERT_TRUE(measured.contains("measured"));
    EXPECT_EQ(measured["basis"], "measured");
    EXPECT_FALSE(measured["measured"][0]["source"].get<std::string>().empty());
    std::vector<std::string> other = job;
    other[8] = "1088x1024";
    const Json estimated = documentOf(other);
    EXPECT_FALSE(estimated.contains("measured"));
    EXPECT_NE(estimated["basis"], "measured");
}

TEST(Accuracy, quotesTheHeldOutFiguresAndListsEveryRow)
{
    const Json document = documentOf({"accuracy"});
    EXPECT_LE(document["held_out"]["by_source"]["median_error"].get<double>(), 0.25);
    EXPECT_LE(document["held_out"]["by_source"]["p90_error"].get<double>(), 0.65);
    EXPECT_GE(document["held_out"]["by_source"]["coverage"].get<double>(), 0.75);
    EXPECT_GT(document["rows"]["speed"].size(), 300u);
    EXPECT_GT(document["sources"].size(), 40u);
    EXPECT_FALSE(document["unmeasured"]["cards"].empty());
    EXPECT_GE(document["verdicts"]["right"].get<int>(), document["verdicts"]["n"].get<int>() * 95 / 100);
    EXPECT_EQ(document["verdicts"]["wrong"].size(),
              document["verdicts"]["n"].get<std::size_t>() - document["verdicts"]["right"].get<std::size_t>());
}

}  // namespace
}  // namespace vramwise::cli
