// What the editor's format hides: links of both versions, nodes that only wire, that are switched off, and that stand
// for others. Each of these graphs must come out as the plain one does.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

WorkflowJob onlyJob(const Json& json)
{
    const Workflow workflow = readGood(json);
    EXPECT_THAT(workflow.jobs, SizeIs(1)) << json.dump(1);
    return workflow.jobs.empty() ? WorkflowJob{} : workflow.jobs.front();
}

void expectPlainJob(const Json& json)
{
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.model, ModelId{"sdxl"});
    EXPECT_EQ(job.width, 1216);
    EXPECT_EQ(job.height, 832);
    EXPECT_EQ(job.batch, 2);
    EXPECT_EQ(job.steps, 25);
    EXPECT_EQ(job.passes, 2);
    EXPECT_THAT(job.assumed, IsEmpty());
    EXPECT_THAT(partsOf(job, PartKind::TextEncoder), ElementsAre("sd_xl_base_1.0.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::Vae), ElementsAre("sd_xl_base_1.0.safetensors"));
}

TEST(EditorFormat, ofBothVersionsIsRead)
{
    expectPlainJob(wholeGraph().graph.json(true));
    expectPlainJob(wholeGraph().graph.json(false));
    EXPECT_EQ(readGood(wholeGraph().graph.json()).format, WorkflowFormat::Editor);
}

TEST(EditorFormat, leavesOutSamplersThatNothingIsMadeOf)
{
    PlainGraph plain = wholeGraph();
    const int idle = plain.graph.node("KSampler", {1, "fixed", 99, 7, "euler", "normal", 1});
    plain.graph.connect(plain.checkpoint, 0, idle, "model", "MODEL");
    plain.graph.connect(plain.latent, 0, idle, "latent_image", "LATENT");
    expectPlainJob(plain.graph.json());
}

TEST(EditorFormat, leavesOutSamplersWithoutAModel)
{
    PlainGraph plain = plainGraph();
    connectLatent(plain, plain.latent);
    EXPECT_THAT(readGood(plain.graph.json()).jobs, IsEmpty());
}

TEST(Reroutes, areFollowed)
{
    PlainGraph plain = plainGraph();
    const int first = plain.graph.node("Reroute");
    const int second = plain.graph.node("Reroute (rgthree)");
    plain.graph.connect(plain.checkpoint, 0, first, "", "*");
    plain.graph.connect(first, 0, second, "", "*");
    connectModel(plain, second);
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(Reroutes, ofTheNewEditorAreOnlyLooks)
{
    PlainGraph plain = wholeGraph();
    Json json = plain.graph.json(false);
    json["reroutes"] = Json::parse(R"([{"id": 1, "pos": [0, 0], "linkIds": [1]}])");
    json["links"][0]["parentId"] = 1;
    expectPlainJob(json);
}

TEST(SetAndGetNodes, areFollowedByName)
{
    PlainGraph plain = plainGraph();
    const int set = plain.graph.node("SetNode", {"the model"});
    const int get = plain.graph.node("GetNode", {"the model"});
    plain.graph.connect(plain.checkpoint, 0, set, "MODEL", "MODEL");
    connectModel(plain, get);
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(BroadcastNodes, feedOpenInputsOfTheirType)
{
    PlainGraph plain = plainGraph();
    const int everywhere = plain.graph.node("Anything Everywhere");
    plain.graph.connect(plain.checkpoint, 0, everywhere, "anything", "MODEL");
    plain.graph.at(plain.sampler)["inputs"].push_back({{"name", "model"}, {"type", "MODEL"}, {"link", nullptr}});
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

constexpr int kMuted = 2;
constexpr int kBypassed = 4;

TEST(BypassedNodes, areRoutedThroughByType)
{
    PlainGraph plain = plainGraph();
    const int lora = plain.graph.node("LoraLoader", {"pretty.safetensors", 1, 1}, kBypassed);
    plain.graph.connect(plain.checkpoint, 1, lora, "clip", "CLIP");
    plain.graph.connect(plain.checkpoint, 0, lora, "model", "MODEL");
    connectModel(plain, lora);
    connectLatent(plain, plain.latent);
    const Json json = plain.graph.json();
    expectPlainJob(json);
    EXPECT_THAT(partsOf(onlyJob(json), PartKind::Lora), IsEmpty());
}

TEST(BypassedNodes, thatAreActiveAgainCount)
{
    PlainGraph plain = plainGraph();
    const int lora = plain.graph.node("LoraLoader", {"pretty.safetensors", 1, 1});
    plain.graph.connect(plain.checkpoint, 0, lora, "model", "MODEL");
    connectModel(plain, lora);
    connectLatent(plain, plain.latent);
    EXPECT_THAT(partsOf(onlyJob(plain.graph.json()), PartKind::Lora), ElementsAre("pretty.safetensors"));
}

TEST(MutedNodes, cutOffWhatComesAfter)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.sampler)["mode"] = kMuted;
    const Workflow workflow = readGood(plain.graph.json());
    EXPECT_THAT(workflow.jobs, IsEmpty());
    EXPECT_EQ(workflow.switchedOff, 1);

    PlainGraph other = wholeGraph();
    other.graph.at(other.checkpoint)["mode"] = kMuted;
    EXPECT_THAT(readGood(other.graph.json()).jobs, IsEmpty()) << "a sampler without a model does not run";
}

TEST(MutedNodes, andBypassedOnesAreNotListedAsUnknown)
{
    PlainGraph plain = wholeGraph();
    plain.graph.node("SomebodysNode", {}, kMuted);
    plain.graph.node("SomebodysNode", {}, kBypassed);
    EXPECT_THAT(readGood(plain.graph.json()).unrecognised, IsEmpty());
}

TEST(UnknownNodes, areListedAndFollowedByType)
{
    PlainGraph plain = plainGraph();
    const int patch = plain.graph.node("SomebodysPatch", {0.5});
    plain.graph.connect(plain.checkpoint, 0, patch, "model", "MODEL");
    connectModel(plain, patch);
    connectLatent(plain, plain.latent);
    const Json json = plain.graph.json();
    expectPlainJob(json);
    EXPECT_THAT(readGood(json).unrecognised, ElementsAre(NodeName{std::to_string(patch), "SomebodysPatch"}));
}

TEST(UnknownNodes, thatReadWeightsAreLoaders)
{
    PlainGraph plain = plainGraph();
    const int loader = plain.graph.node("SomebodysLoader", {"flux1-schnell.safetensors"});
    plain.graph.at(loader)["inputs"]
        = Json::parse(R"([{"name": "file", "type": "COMBO", "widget": {"name": "file"}, "link": null}])");
    connectModel(plain, loader);
    connectLatent(plain, plain.latent);
    const WorkflowJob job = onlyJob(plain.graph.json());
    EXPECT_EQ(job.model, ModelId{"flux.1-schnell"});
    EXPECT_THAT(partsOf(job, PartKind::Denoiser), ElementsAre("flux1-schnell.safetensors"));
}

TEST(Primitives, giveTheirValueToWhatTheyAreLinkedTo)
{
    for (const char* type : {"PrimitiveNode", "PrimitiveInt", "INTConstant"}) {
        PlainGraph plain = wholeGraph();
        plain.graph.at(plain.sampler)["widgets_values"][2] = 4;  // stale
        const int steps = plain.graph.node(type, {25, "fixed"});
        plain.graph.connect(steps, 0, plain.sampler, "steps", "INT", true);
        SCOPED_TRACE(type);
        expectPlainJob(plain.graph.json());
    }
}

TEST(Arithmetic, isWorkedOut)
{
    PlainGraph plain = wholeGraph();
    const int number = plain.graph.node("PrimitiveInt", {608, "fixed"});
    const int math = plain.graph.node("ComfyMathExpression", {"max(a * 2, 64) // 1"});
    plain.graph.connect(number, 0, math, "values.a", "INT");
    plain.graph.connect(math, 1, plain.latent, "width", "INT", true);
    expectPlainJob(plain.graph.json());
}

TEST(Arithmetic, ofALoopHasNoValue)
{
    PlainGraph plain = wholeGraph();
    const int math = plain.graph.node("ComfyMathExpression", {"a + 1"});
    plain.graph.connect(math, 1, math, "values.a", "INT");
    plain.graph.connect(math, 1, plain.latent, "width", "INT", true);
    EXPECT_THAT(onlyJob(plain.graph.json()).assumed, ElementsAre(Assumed::Size));
}

TEST(Switches, takeTheBranchThatTheirFlagSays)
{
    for (const bool flag : {false, true}) {
        PlainGraph plain = plainGraph();
        const int large = plain.graph.node("EmptyLatentImage", {2048, 2048, 1});
        const int choice = plain.graph.node("PrimitiveBoolean", {flag});
        const int branch = plain.graph.node("ComfySwitchNode", {!flag});
        plain.graph.connect(flag ? large : plain.latent, 0, branch, "on_false", "LATENT");
        plain.graph.connect(flag ? plain.latent : large, 0, branch, "on_true", "LATENT");
        plain.graph.connect(choice, 0, branch, "switch", "BOOLEAN", true);
        connectModel(plain, plain.checkpoint);
        connectLatent(plain, branch);
        expectPlainJob(plain.graph.json());
    }
}

TEST(Switches, takeAFlagThatPrimitivesHandOn)
{
    PlainGraph plain = plainGraph();
    const int large = plain.graph.node("EmptyLatentImage", {2048, 2048, 1});
    const int choice = plain.graph.node("PrimitiveBoolean", {true});
    const int relay = plain.graph.node("PrimitiveBoolean", {false});
    const int branch = plain.graph.node("ComfySwitchNode", {false});
    plain.graph.connect(choice, 0, relay, "value", "BOOLEAN", true);
    plain.graph.connect(large, 0, branch, "on_false", "LATENT");
    plain.graph.connect(plain.latent, 0, branch, "on_true", "LATENT");
    plain.graph.connect(relay, 0, branch, "switch", "BOOLEAN", true);
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, branch);
    expectPlainJob(plain.graph.json());
}

/// The plain graph with checkpoint and latent inside a subgraph; its promoted values as given.
Json withSubgraph(const Json& instanceInputs, const Json& instanceValues, const Json& proxies)
{
    PlainGraph plain = plainGraph();
    EditorGraph inner;
    constexpr int kBorderIn = -10;
    constexpr int kBorderOut = -20;
    const int loader = inner.node("CheckpointLoaderSimple", {"stale.safetensors"});
    const int latent = inner.node("EmptyLatentImage", {64, 832, 2});
    inner.connect(kBorderIn, 0, loader, "ckpt_name", "COMBO", true);
    inner.connect(kBorderIn, 1, latent, "width", "INT", true);
    Json graph = inner.json(false);
    graph["id"] = "11111111-2222-3333-4444-555555555555";
    graph["name"] = "Inside";
    graph["inputs"] = Json::parse(R"([{"id": "a", "name": "ckpt_name", "type": "COMBO"},
                                      {"id": "b", "name": "width", "type": "INT"}])");
    graph["outputs"] = Json::parse(R"([{"id": "c", "name": "MODEL", "type": "MODEL", "linkIds": [91]},
                                       {"id": "d", "name": "LATENT", "type": "LATENT", "linkIds": [92]}])");
    graph["links"].push_back({{"id", 91},
                              {"origin_id", loader},
                              {"origin_slot", 0},
                              {"target_id", kBorderOut},
                              {"target_slot", 0},
                              {"type", "MODEL"}});
    graph["links"].push_back({{"id", 92},
                              {"origin_id", latent},
                              {"origin_slot", 0},
                              {"target_id", kBorderOut},
                              {"target_slot", 1},
                              {"type", "LATENT"}});

    const int instance = plain.graph.node(graph["id"], instanceValues);
    plain.graph.at(instance)["inputs"] = instanceInputs;
    if (!proxies.is_null())
        plain.graph.at(instance)["properties"]["proxyWidgets"] = proxies;
    plain.graph.connect(instance, 0, plain.sampler, "model", "MODEL");
    plain.graph.connect(instance, 1, plain.sampler, "latent_image", "LATENT");
    Json json = plain.graph.json();
    json["definitions"]["subgraphs"] = Json::array({graph});
    return json;
}

const char* const kPromoted = R"([
    {"name": "ckpt_name", "type": "COMBO", "widget": {"name": "ckpt_name"}, "link": null},
    {"name": "width", "type": "INT", "widget": {"name": "width"}, "link": null}])";

TEST(Subgraphs, takeTheValuesOfTheirInstance)
{
    expectPlainJob(withSubgraph(Json::parse(kPromoted), {"sd_xl_base_1.0.safetensors", 1216}, nullptr));
}

TEST(Subgraphs, whoseInstanceListsInputsInAnotherOrderAreJoinedByName)
{
    Json inputs = Json::parse(kPromoted);
    std::swap(inputs[0], inputs[1]);
    expectPlainJob(withSubgraph(inputs, {1216, "sd_xl_base_1.0.safetensors"}, nullptr));
}

TEST(Subgraphs, takeAllValuesWhereTheInstanceListsOnlySomeInputs)
{
    Json inputs = Json::parse(kPromoted);
    inputs.erase(inputs.begin());
    expectPlainJob(withSubgraph(inputs, {"sd_xl_base_1.0.safetensors", 1216}, nullptr));
    expectPlainJob(withSubgraph(inputs, {"sd_xl_base_1.0.safetensors", 1216},
                                Json::parse(R"([["-1", "ckpt_name"], ["-1", "width"]])")));
}

/// A whole graph inside of one subgraph, whose output leads nowhere; the sampler's id inside.
Json insideOneSubgraph(bool withOutputBeside)
{
    PlainGraph plain = wholeGraph();
    Json inner = plain.graph.json(false);
    inner["id"] = "all";
    inner["nodes"].erase(inner["nodes"].size() - 1);  // what saves
    inner["outputs"] = Json::parse(R"([{"name": "IMAGE", "type": "IMAGE", "linkIds": [99]}])");
    inner["links"].push_back({{"id", 99},
                              {"origin_id", plain.decode},
                              {"origin_slot", 0},
                              {"target_id", -20},
                              {"target_slot", 0},
                              {"type", "IMAGE"}});
    EditorGraph graph;
    graph.node("all");
    if (withOutputBeside)
        graph.connect(graph.node("LoadImage", {"fox.png"}), 0, graph.node("SaveImage", {"x"}), "images", "IMAGE");
    Json json = graph.json();
    json["definitions"]["subgraphs"] = Json::array({inner});
    return json;
}

TEST(Subgraphs, keptForOthersAreReadThoughNothingIsSaved)
{
    expectPlainJob(insideOneSubgraph(false));
    EXPECT_THAT(readGood(insideOneSubgraph(true)).jobs, IsEmpty());
}

TEST(Subgraphs, areNoSamplersWhateverTheirInputsAre)
{
    const Json inputs = Json::parse(R"([
        {"name": "ckpt_name", "type": "COMBO", "widget": {"name": "ckpt_name"}, "link": null},
        {"name": "width", "type": "INT", "widget": {"name": "width"}, "link": null},
        {"name": "steps", "type": "INT", "widget": {"name": "steps"}, "link": null},
        {"name": "seed", "type": "INT", "widget": {"name": "seed"}, "link": null}])");
    Json json = withSubgraph(inputs, {"sd_xl_base_1.0.safetensors", 1216, 40, 1}, nullptr);
    Json& instance = json["nodes"].back();
    instance["inputs"].push_back({{"name", "model"}, {"type", "MODEL"}, {"link", 999}});
    json["links"].push_back({999, 1, 0, instance["id"], 4, "MODEL"});
    expectPlainJob(json);
}

TEST(Subgraphs, takeValuesOfWidgetsThatTheInstanceShows)
{
    expectPlainJob(withSubgraph(Json::array(), {"sd_xl_base_1.0.safetensors", 1216},
                                Json::parse(R"([["1", "ckpt_name"], ["2", "width"]])")));
    expectPlainJob(withSubgraph(Json::parse(kPromoted), {"sd_xl_base_1.0.safetensors", 1216},
                                Json::parse(R"([["-1", "ckpt_name"], ["-1", "width"]])")));
}

TEST(Subgraphs, insideOthersTakeTheValuesThatTheOuterInstanceShows)
{
    Json json = withSubgraph(Json::parse(kPromoted), {"stale.safetensors", 64}, nullptr);
    Json& instance = json["nodes"].back();
    const Json innerId = instance["id"];
    Json outer = Json::parse(R"({"id": "outer", "inputs": [], "links": [
        {"id": 1, "origin_id": 0, "origin_slot": 0, "target_id": -20, "target_slot": 0, "type": "MODEL"},
        {"id": 2, "origin_id": 0, "origin_slot": 1, "target_id": -20, "target_slot": 1, "type": "LATENT"}],
        "outputs": [{"name": "MODEL", "type": "MODEL", "linkIds": [1]},
                    {"name": "LATENT", "type": "LATENT", "linkIds": [2]}]})");
    outer["links"][0]["origin_id"] = outer["links"][1]["origin_id"] = innerId;
    outer["nodes"] = Json::array({instance});
    instance["type"] = "outer";
    instance["inputs"] = Json::array();
    instance["widgets_values"] = {"sd_xl_base_1.0.safetensors", 1216};
    instance["properties"]["proxyWidgets"]
        = Json::array({Json::array({innerId.dump(), "ckpt_name"}), Json::array({innerId.dump(), "width"})});
    json["definitions"]["subgraphs"].push_back(outer);
    expectPlainJob(json);
}

TEST(Subgraphs, nameTheirNodesAfterTheInstance)
{
    Json json = withSubgraph(Json::parse(kPromoted), {"sd_xl_base_1.0.safetensors", 1216}, nullptr);
    json["definitions"]["subgraphs"][0]["nodes"].push_back({{"id", 77}, {"type", "SomebodysNode"}, {"mode", 0}});
    const Workflow workflow = readGood(json);
    ASSERT_THAT(workflow.unrecognised, SizeIs(1));
    EXPECT_TRUE(workflow.unrecognised.front().node.ends_with(":77")) << workflow.unrecognised.front().node;
}

TEST(Subgraphs, thatAreBypassedOrMutedDoNotRun)
{
    for (const int mode : {kMuted, kBypassed}) {
        Json json = withSubgraph(Json::parse(kPromoted), {"sd_xl_base_1.0.safetensors", 1216}, nullptr);
        json["nodes"].back()["mode"] = mode;
        EXPECT_THAT(readGood(json).jobs, IsEmpty());
    }
}

TEST(Subgraphs, thatHoldThemselvesAreRefused)
{
    Json json = withSubgraph(Json::parse(kPromoted), {"x.safetensors", 1216}, nullptr);
    Json& inside = json["definitions"]["subgraphs"][0];
    inside["nodes"].push_back({{"id", 50}, {"type", inside["id"]}, {"mode", 0}});
    const Result<Workflow> workflow = read(json.dump());
    ASSERT_FALSE(workflow);
    EXPECT_EQ(workflow.error().code, ErrorCode::OutOfRange);
}

TEST(Subgraphs, thatMultiplyWithoutBoundsAreRefused)
{
    // Ten levels of ten instances each: 10^10 nodes.
    Json subgraphs = Json::array();
    for (int level = 0; level < 10; ++level) {
        Json nodes = Json::array();
        for (int i = 0; i < 10; ++i)
            nodes.push_back({{"id", i}, {"type", "level-" + std::to_string(level + 1)}, {"mode", 0}});
        subgraphs.push_back({{"id", "level-" + std::to_string(level)}, {"nodes", nodes}, {"links", Json::array()}});
    }
    const Json json{{"nodes", Json::array({{{"id", 1}, {"type", "level-0"}, {"mode", 0}}})},
                    {"links", Json::array()},
                    {"definitions", {{"subgraphs", subgraphs}}}};
    const Result<Workflow> workflow = read(json.dump());
    ASSERT_FALSE(workflow);
    EXPECT_EQ(workflow.error().code, ErrorCode::OutOfRange);
}

TEST(GroupNodes, areExpandedWithTheInstancesValues)
{
    PlainGraph plain = plainGraph();
    const int group = plain.graph.node("workflow>start", {"sd_xl_base_1.0.safetensors", 1216, 832, 2});
    plain.graph.connect(group, 0, plain.sampler, "model", "MODEL");
    plain.graph.connect(group, 3, plain.sampler, "latent_image", "LATENT");
    Json json = plain.graph.json();
    json["extra"]["groupNodes"]["start"] = Json::parse(R"({
        "nodes": [
            {"type": "CheckpointLoaderSimple", "mode": 0, "inputs": [], "widgets_values": ["stale.safetensors"],
             "outputs": [{"name": "MODEL", "type": "MODEL"}, {"name": "CLIP", "type": "CLIP"}, {"name": "VAE", "type": "VAE"}]},
            {"type": "EmptyLatentImage", "mode": 0, "inputs": [], "widgets_values": [64, 64, 1],
             "outputs": [{"name": "LATENT", "type": "LATENT"}]}],
        "links": [], "external": []})");
    expectPlainJob(json);
}

TEST(GroupNodes, takeTheInputsOfTheInstance)
{
    PlainGraph plain = plainGraph();
    const int group = plain.graph.node("workflow/middle", {0.5, 0.5});
    plain.graph.connect(plain.checkpoint, 0, group, "model", "MODEL");
    plain.graph.connect(group, 0, plain.sampler, "model", "MODEL");
    connectLatent(plain, plain.latent);
    Json json = plain.graph.json();
    json["extra"]["groupNodes"]["middle"] = Json::parse(R"({
        "nodes": [
            {"type": "RescaleCFG", "mode": 0, "inputs": [{"name": "model", "type": "MODEL"}], "widgets_values": [0.7],
             "outputs": [{"name": "MODEL", "type": "MODEL"}]},
            {"type": "RescaleCFG", "mode": 0, "inputs": [{"name": "model", "type": "MODEL"}], "widgets_values": [0.7],
             "outputs": [{"name": "MODEL", "type": "MODEL"}]}],
        "links": [[0, 0, 1, 0, 1, "MODEL"]], "external": []})");
    expectPlainJob(json);
}

TEST(NamedValues, standInForTheOrderThatIsNotKnown)
{
    PlainGraph plain = plainGraph();
    const int latent = plain.graph.node("SomebodysLatent", {"square", 2, 832, 1216});
    plain.graph.at(latent)["widgets_values_named"]
        = {{"mode", "square"}, {"batch_size", 2}, {"height", 832}, {"width", 1216}};
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, latent);
    expectPlainJob(plain.graph.json());
}

TEST(NamedValues, areOlderThanThoseInOrder)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.latent)["widgets_values_named"] = {{"width", 64}, {"height", 64}, {"batch_size", 1}};
    expectPlainJob(plain.graph.json());
}

TEST(GroupedValues, areThoseThatAreLinked)
{
    PlainGraph plain = plainGraph();
    const int picture = plain.graph.node("LoadImage", {"fox.png"});
    const int width = plain.graph.node("PrimitiveInt", {1216, "fixed"});
    const int resize = plain.graph.node("ResizeImageMaskNode", {"scale dimensions", 64, 832, "center", "lanczos"});
    const int encode = plain.graph.node("VAEEncode");
    const int repeat = plain.graph.node("RepeatLatentBatch", {2});
    plain.graph.connect(picture, 0, resize, "input", "IMAGE,MASK");
    plain.graph.connect(width, 0, resize, "resize_type.width", "INT", true);
    plain.graph.connect(resize, 0, encode, "pixels", "IMAGE");
    plain.graph.connect(encode, 0, repeat, "samples", "LATENT");
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, repeat);
    const WorkflowJob job = onlyJob(plain.graph.json());
    EXPECT_EQ(job.width, 1216);
    EXPECT_EQ(job.height, 832);
}

TEST(Outputs, calledAsAValueOfTheNodeHandItOn)
{
    PlainGraph plain = plainGraph();
    const int camera = plain.graph.node("SomebodysCamera");
    plain.graph.at(camera)["widgets_values_named"] = {{"width", 1216}, {"zoom", 3}};
    plain.graph.connect(camera, 0, plain.latent, "width", "INT", true);
    plain.graph.at(camera)["outputs"][0]["name"] = "width";
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(LegacyValues, withAFlagAfterTheSeedAreRead)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.sampler)["widgets_values"] = {123, true, 25, 7.5, "euler", "normal", 1};
    expectPlainJob(plain.graph.json());
}

TEST(ModelLinks, comeFromPropertiesAndNotes)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.checkpoint)["properties"]["models"] = Json::parse(
        R"([{"name": "sd_xl_base_1.0.safetensors", "url": "https://example.com/a", "directory": "checkpoints"}])");
    EXPECT_EQ(onlyJob(plain.graph.json()).parts.front().url, "https://example.com/a");

    PlainGraph noted = wholeGraph("mine.safetensors");
    noted.graph.node("MarkdownNote",
                     {"Get [mine.safetensors](https://huggingface.co/black-forest-labs/FLUX.1-dev/x)!"});
    const WorkflowJob job = onlyJob(noted.graph.json());
    EXPECT_EQ(job.model, ModelId{"flux.1-dev"}) << "the address tells what the name does not";
    EXPECT_LE(job.confidence, 0.75);
}

}  // namespace
}  // namespace vramwise
