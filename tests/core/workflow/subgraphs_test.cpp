// Subgraphs and group nodes: whose values count, what they hide, and what they may not do.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::IsEmpty;
using testing::SizeIs;

/// The plain graph with checkpoint and latent inside a subgraph; its promoted values as given.
Json withSubgraph(const Json& instanceInputs, const Json& instanceValues, const Json& proxies)
{
    PlainGraph plain = plainGraph();
    EditorGraph inner;
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

}  // namespace
}  // namespace vramwise
