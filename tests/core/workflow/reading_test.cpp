// From bytes to a workflow: every place where one may be, and what is none.
#include "tests/core/workflow/graphs.h"
#include "tests/core/workflow/media_writers.h"

#include <gmock/gmock.h>

#include <chrono>
#include <fstream>
#include <functional>

namespace vramwise
{
namespace
{

using namespace test;
using testing::IsEmpty;
using testing::SizeIs;

std::string modelIn(const std::string& bytes)
{
    const Result<Workflow> workflow = read(bytes);
    if (!workflow)
        return "error " + std::to_string(static_cast<int>(workflow.error().code));
    return workflow->jobs.empty() || !workflow->jobs.front().model ? "none" : workflow->jobs.front().model->value;
}

TEST(WorkflowBytes, areFoundWhereverTheyAre)
{
    const std::string api = fluxApi().dump();
    const std::string editor = wholeGraph("flux1-dev-fp8.safetensors").graph.json().dump();
    const Json both{{"prompt", api}, {"workflow", editor}};
    EXPECT_EQ(modelIn(api), "flux.1-dev");
    EXPECT_EQ(modelIn(editor), "flux.1-dev");
    EXPECT_EQ(modelIn("\xEF\xBB\xBF \n" + api), "flux.1-dev");
    EXPECT_EQ(modelIn(Json{{"prompt", fluxApi()}, {"client_id", "x"}}.dump()), "flux.1-dev");
    EXPECT_EQ(modelIn(Json{{"output", fluxApi()}, {"workflow", Json::object()}}.dump()), "flux.1-dev");
    EXPECT_EQ(modelIn(png(textChunk("prompt", api))), "flux.1-dev");
    EXPECT_EQ(modelIn(png(compressedChunk("workflow", editor))), "flux.1-dev");
    EXPECT_EQ(modelIn(webp(riffChunk("EXIF", exif({{0x010F, "workflow:" + editor}, {0x0110, "prompt:" + api}})))),
              "flux.1-dev");
    EXPECT_EQ(modelIn(mp4WithKeys({{"prompt", api}, {"workflow", editor}})), "flux.1-dev");
    EXPECT_EQ(modelIn(mp4WithComment(both.dump())), "flux.1-dev");
    EXPECT_EQ(modelIn(webm(simpleTag("COMMENT", both.dump()))), "flux.1-dev");
    EXPECT_EQ(modelIn(webm(simpleTag("PROMPT", api))), "flux.1-dev");
}

TEST(WorkflowBytes, ofWhatWasExecutedCountBeforeTheEditors)
{
    Json executed = fluxApi();
    executed["6"]["inputs"]["steps"] = 7;
    Json edited = wholeGraph().graph.json();
    edited["nodes"][0]["properties"]["models"]
        = Json::parse(R"([{"name": "flux1-dev.safetensors", "url": "https://example.com/f"}])");
    const Result<Workflow> workflow
        = read(png(textChunk("workflow", edited.dump()) + textChunk("prompt", executed.dump())));
    ASSERT_TRUE(workflow);
    EXPECT_EQ(workflow->format, WorkflowFormat::Api);
    ASSERT_THAT(workflow->jobs, SizeIs(1));
    EXPECT_EQ(workflow->jobs[0].steps, 7);
    EXPECT_EQ(workflow->jobs[0].parts[0].url, "https://example.com/f") << "links are in the editor's format only";
}

TEST(WorkflowBytes, withPythonsNotANumberAreRead)
{
    std::string text = fluxApi().dump();
    text.replace(text.find("\"seed\":1"), 8, "\"seed\":NaN,\"a\":[-Infinity,Infinity],\"b\":\"NaN\"");
    EXPECT_EQ(modelIn(text), "flux.1-dev");
}

struct NoWorkflow {
    const char* what;
    std::function<std::string()> bytes;  ///< made when it is wanted: ctest starts a process for each test
    ErrorCode code;
    int line;
};

void PrintTo(const NoWorkflow& none, std::ostream* stream) { *stream << none.what; }

class Refused : public testing::TestWithParam<NoWorkflow>
{
};

TEST_P(Refused, withTheReasonAndQuickly)
{
    const std::string bytes = GetParam().bytes();
    const auto start = std::chrono::steady_clock::now();
    const Result<Workflow> workflow = read(bytes);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    ASSERT_FALSE(workflow);
    EXPECT_EQ(workflow.error().code, GetParam().code);
    EXPECT_EQ(workflow.error().where.file, "w.json");
    EXPECT_EQ(workflow.error().where.line, GetParam().line);
    EXPECT_FALSE(workflow.error().args.empty());
    EXPECT_LT(time.count(), 2.0);  // 0.1 s where nothing else runs, and no sanitizer
}

std::string manyValues()
{
    std::string text = R"({"nodes": [0)";
    for (int i = 0; i < 500'000; ++i)
        text += ",0";
    return text + "]}";
}

INSTANTIATE_TEST_SUITE_P(
    Table, Refused,
    testing::Values(
        NoWorkflow{"nothing", [] { return std::string(""); }, ErrorCode::NoWorkflow, 0},
        NoWorkflow{"prose", [] { return std::string("a fox, high quality"); }, ErrorCode::NoWorkflow, 0},
        NoWorkflow{"other JSON", [] { return std::string(R"({"a": {"b": 1}})"); }, ErrorCode::NoWorkflow, 0},
        NoWorkflow{"a list", [] { return std::string("[1, 2]"); }, ErrorCode::NoWorkflow, 0},
        NoWorkflow{"broken JSON", [] { return std::string("{\"nodes\": [\n1,\n"); }, ErrorCode::BadJson, 3},
        NoWorkflow{"a picture without", [] { return std::string(png("")); }, ErrorCode::NoWorkflow, 0},
        NoWorkflow{"a picture with other JSON", [] { return std::string(png(textChunk("prompt", "{}"))); },
                   ErrorCode::NoWorkflow, 0},
        NoWorkflow{"a picture with broken JSON", [] { return std::string(png(textChunk("prompt", "{\n\n"))); },
                   ErrorCode::BadJson, 3},
        NoWorkflow{"a broken picture", [] { return std::string(png("").substr(0, 30)); }, ErrorCode::DamagedFile, 0},
        NoWorkflow{"too deep", [] { return std::string("{\"nodes\": " + std::string(100'000, '[')); },
                   ErrorCode::BadJson, 1},
        NoWorkflow{"too many values", [] { return std::string(manyValues()); }, ErrorCode::BadJson, 0},
        NoWorkflow{"17 MiB", [] { return std::string(std::string(std::size_t{17} << 20U, ' ')); },
                   ErrorCode::NoWorkflow, 0}));

TEST(WorkflowFiles, thatCannotBeReadSayWhy)
{
    for (const char* file : {"/no/such/file.json", "/"}) {
        const Result<Workflow> workflow = readWorkflow(file, shippedRules(), shippedCatalog());
        ASSERT_FALSE(workflow);
        EXPECT_EQ(workflow.error().code, ErrorCode::CannotRead);
    }
}

TEST(WorkflowFiles, areReadAsBytesAre)
{
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "vramwise-workflow-reading-test.png";
    std::ofstream(file, std::ios::binary) << png(textChunk("prompt", fluxApi().dump()));
    const Result<Workflow> workflow = readWorkflow(file, shippedRules(), shippedCatalog());
    std::filesystem::remove(file);
    ASSERT_TRUE(workflow);
    EXPECT_EQ(*workflow, *read(fluxApi().dump()));
}

/// Values of every type where another is expected do no harm.
TEST(OddValues, areLeftOut)
{
    const Json odd
        = Json::parse(R"([null, true, -1, 1e300, "x", [], {}, [null, null], ["6", 1], ["6", -5], {"on": 1}])");
    Json base = fluxApi();
    for (const auto& node : base.items())
        for (const auto& input : node.value()["inputs"].items())
            for (const Json& value : odd) {
                Json json = base;
                json[node.key()]["inputs"][input.key()] = value;
                EXPECT_TRUE(read(json.dump())) << node.key() << ' ' << input.key() << ' ' << value;
            }
    PlainGraph plain = wholeGraph();
    const Json graph = plain.graph.json();
    for (std::size_t i = 0; i < graph["nodes"].size(); ++i)
        for (const char* key : {"id", "type", "mode", "inputs", "outputs", "widgets_values", "properties"})
            for (const Json& value : odd) {
                Json json = graph;
                json["nodes"][i][key] = value;
                json["links"].push_back(value);
                EXPECT_TRUE(read(json.dump())) << i << ' ' << key << ' ' << value;
            }
}

/// A graph of loops ends nowhere, and ends.
TEST(Loops, haveNoJob)
{
    EditorGraph graph;
    const int a = graph.node("Reroute");
    const int b = graph.node("LatentUpscaleBy", {"area", 2});
    const int sampler = graph.node("KSampler", {1, "fixed", 20, 7, "euler", "normal", 1});
    const int save = graph.node("SaveLatent");
    graph.connect(a, 0, a, "", "*");
    graph.connect(a, 0, sampler, "model", "MODEL");
    graph.connect(b, 0, b, "samples", "LATENT");
    graph.connect(b, 0, sampler, "latent_image", "LATENT");
    graph.connect(sampler, 0, save, "samples", "LATENT");
    EXPECT_THAT(readGood(graph.json()).jobs, IsEmpty());
}

TEST(Loops, ofSamplersEnd)
{
    Json json = fluxApi();
    json["6"]["inputs"]["latent_image"] = link("9");
    json["9"] = json["6"];
    json["9"]["inputs"]["latent_image"] = link("6");
    const Workflow workflow = readGood(json);
    EXPECT_FALSE(workflow.jobs.empty());
    EXPECT_THAT(workflow.jobs.front().assumed, testing::Contains(Assumed::Size));
}

/// Real workflows lie beside the repository on some machines.
TEST(RealWorkflows, areReadWhereTheyAreThere)
{
    const std::filesystem::path folder = std::filesystem::path(VRAMWISE_CATALOG_DIR) / "../../../shared/workflows";
    std::error_code none;
    for (std::filesystem::directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none)) {
        if (entry->path().extension() != ".json")
            continue;
        const Result<Workflow> workflow = readWorkflow(entry->path(), shippedRules(), shippedCatalog());
        ASSERT_TRUE(workflow) << entry->path();
        EXPECT_THAT(workflow->unrecognised, IsEmpty()) << entry->path();
        EXPECT_EQ(workflow->cloud.empty(), !workflow->jobs.empty()) << entry->path();
        for (const WorkflowJob& job : workflow->jobs)
            EXPECT_TRUE(job.steps && (job.model || !job.name.empty())) << entry->path();
    }
}

}  // namespace
}  // namespace vramwise
