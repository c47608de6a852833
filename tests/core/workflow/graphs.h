// Small workflows, written for the tests in both of ComfyUI's formats, and what is read from them.
#pragma once

#include "core/catalog/json_text.h"
#include "core/workflow/workflow.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace vramwise::test
{

/// How a subgraph calls its own border.
inline constexpr int kBorderIn = -10;
inline constexpr int kBorderOut = -20;

/// Modes of the editor's nodes.
inline constexpr int kMuted = 2;
inline constexpr int kBypassed = 4;

inline const WorkflowRules& shippedRules()
{
    static const WorkflowRules rules = loadWorkflowRules({VRAMWISE_CATALOG_DIR}).rules;
    return rules;
}

inline Result<Workflow> read(const std::string& bytes)
{
    return readWorkflowText(bytes, "w.json", shippedRules(), shippedCatalog());
}

/// A workflow that can be read; an empty one fails the test that uses it.
inline Workflow readGood(const Json& json)
{
    Result<Workflow> workflow = read(json.dump());
    return workflow ? std::move(*workflow) : Workflow{};
}

/// The API's format: {"id": {"class_type", "inputs"}}; links are ["id", slot].
inline Json apiNode(const std::string& type, Json inputs = Json::object())
{
    return {{"class_type", type}, {"inputs", std::move(inputs)}};
}

inline Json link(const std::string& node, int slot = 0) { return Json::array({node, slot}); }

/// FLUX from its own files, 1024 × 1024, 20 steps, no guidance.
inline Json fluxApi()
{
    return {
        {"1", apiNode("UNETLoader", {{"unet_name", "flux1-dev.safetensors"}, {"weight_dtype", "default"}})},
        {"2",
         apiNode("DualCLIPLoader",
                 {{"clip_name1", "clip_l.safetensors"}, {"clip_name2", "t5xxl_fp16.safetensors"}, {"type", "flux"}})},
        {"3", apiNode("VAELoader", {{"vae_name", "ae.safetensors"}})},
        {"4", apiNode("CLIPTextEncode", {{"text", "a fox"}, {"clip", link("2")}})},
        {"5", apiNode("EmptySD3LatentImage", {{"width", 1024}, {"height", 1024}, {"batch_size", 1}})},
        {"6",
         apiNode("KSampler",
                 {{"model", link("1")},
                  {"positive", link("4")},
                  {"negative", link("4")},
                  {"latent_image", link("5")},
                  {"seed", 1},
                  {"steps", 20},
                  {"cfg", 1.0},
                  {"sampler_name", "euler"},
                  {"scheduler", "simple"},
                  {"denoise", 1.0}})},
        {"7", apiNode("VAEDecode", {{"samples", link("6")}, {"vae", link("3")}})},
        {"8", apiNode("SaveImage", {{"images", link("7")}, {"filename_prefix", "x"}})},
    };
}

/// The editor's format, one call a node. Inputs are named with their type; links are made by name.
class EditorGraph
{
public:
    /// Returns the node's id.
    int node(const std::string& type, Json values = Json::array(), int mode = 0)
    {
        m_nodes.push_back({{"id", ++m_lastNode},
                           {"type", type},
                           {"mode", mode},
                           {"inputs", Json::array()},
                           {"outputs", Json::array()},
                           {"properties", Json::object()},
                           {"widgets_values", std::move(values)}});
        return m_lastNode;
    }

    /// Connects output `slot` of `from` with the input `name` of `to`.
    void connect(int from, int slot, int to, const std::string& name, const std::string& type, bool widget = false)
    {
        const int id = ++m_lastLink;
        Json& inputs = at(to)["inputs"];
        Json input{{"name", name}, {"type", type}, {"link", id}};
        if (widget)
            input["widget"] = {{"name", name}};
        m_links.push_back({{"id", id},
                           {"origin_id", from},
                           {"origin_slot", slot},
                           {"target_id", to},
                           {"target_slot", inputs.size()},
                           {"type", type}});
        inputs.push_back(std::move(input));
        addOutput(from, slot, type);
    }

    Json& at(int id)
    {
        for (Json& node : m_nodes)
            if (node["id"] == id)
                return node;
        return m_nodes.front();
    }

    /// Version 0.4: links as arrays. Version 1: as objects.
    [[nodiscard]] Json json(bool arrays = true) const
    {
        Json links = Json::array();
        for (const Json& one : m_links)
            links.push_back(arrays ? Json::array({one["id"], one["origin_id"], one["origin_slot"], one["target_id"],
                                                  one["target_slot"], one["type"]})
                                   : one);
        Json graph{{"nodes", m_nodes}, {"links", links}, {"version", arrays ? Json(0.4) : Json(1)}};
        return graph;
    }

private:
    void addOutput(int from, int slot, const std::string& type)
    {
        Json* node = nullptr;
        for (Json& one : m_nodes)
            if (one["id"] == from)
                node = &one;
        if (node == nullptr)
            return;  // the border of a subgraph
        Json& outputs = (*node)["outputs"];
        while (outputs.size() <= static_cast<std::size_t>(slot))
            outputs.push_back({{"name", type}, {"type", type}});
        outputs[static_cast<std::size_t>(slot)]["type"] = type;
    }

    Json m_nodes = Json::array();
    Json m_links = Json::array();
    int m_lastNode = 0;
    int m_lastLink = 0;
};

/// Nodes of a plain text-to-image graph of a checkpoint, to be changed by a test.
struct PlainGraph {
    EditorGraph graph;
    int checkpoint = 0;
    int prompt = 0;
    int latent = 0;
    int sampler = 0;
    int decode = 0;
    int save = 0;
};

/// `modelFrom` … are what tests put between the usual nodes: 0 connects them directly.
inline PlainGraph plainGraph(const std::string& checkpoint = "sd_xl_base_1.0.safetensors")
{
    PlainGraph plain;
    EditorGraph& graph = plain.graph;
    plain.checkpoint = graph.node("CheckpointLoaderSimple", {checkpoint});
    plain.prompt = graph.node("CLIPTextEncode", {"a fox"});
    plain.latent = graph.node("EmptyLatentImage", {1216, 832, 2});
    plain.sampler = graph.node("KSampler", {123, "randomize", 25, 7.5, "euler", "normal", 1});
    plain.decode = graph.node("VAEDecode");
    plain.save = graph.node("SaveImage", {"ComfyUI"});
    graph.connect(plain.checkpoint, 1, plain.prompt, "clip", "CLIP");
    graph.connect(plain.prompt, 0, plain.sampler, "positive", "CONDITIONING");
    graph.connect(plain.prompt, 0, plain.sampler, "negative", "CONDITIONING");
    graph.connect(plain.checkpoint, 2, plain.decode, "vae", "VAE");
    graph.connect(plain.sampler, 0, plain.decode, "samples", "LATENT");
    graph.connect(plain.decode, 0, plain.save, "images", "IMAGE");
    return plain;
}

inline void connectModel(PlainGraph& plain, int from) { plain.graph.connect(from, 0, plain.sampler, "model", "MODEL"); }
inline void connectLatent(PlainGraph& plain, int from)
{
    plain.graph.connect(from, 0, plain.sampler, "latent_image", "LATENT");
}

inline PlainGraph wholeGraph(const std::string& checkpoint = "sd_xl_base_1.0.safetensors")
{
    PlainGraph plain = plainGraph(checkpoint);
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, plain.latent);
    return plain;
}

/// "denoiser sd_xl_base_1.0.safetensors" of every part, for messages and comparisons.
inline std::vector<std::string> partsOf(const WorkflowJob& job, PartKind kind)
{
    std::vector<std::string> files;
    for (const WorkflowPart& part : job.parts)
        if (part.kind == kind)
            files.push_back(part.file);
    return files;
}

/// The job of a graph that holds just one.
inline WorkflowJob onlyJob(const Json& json)
{
    const Workflow workflow = readGood(json);
    EXPECT_THAT(workflow.jobs, testing::SizeIs(1)) << json.dump(1);
    return workflow.jobs.empty() ? WorkflowJob{} : workflow.jobs.front();
}

/// That a graph comes out as plainGraph() does.
inline void expectPlainJob(const Json& json)
{
    const WorkflowJob job = onlyJob(json);
    EXPECT_EQ(job.model, ModelId{"sdxl"});
    EXPECT_EQ(job.width, 1216);
    EXPECT_EQ(job.height, 832);
    EXPECT_EQ(job.batch, 2);
    EXPECT_EQ(job.steps, 25);
    EXPECT_EQ(job.passes, 2);
    EXPECT_THAT(job.assumed, testing::IsEmpty());
    EXPECT_THAT(partsOf(job, PartKind::TextEncoder), testing::ElementsAre("sd_xl_base_1.0.safetensors"));
    EXPECT_THAT(partsOf(job, PartKind::Vae), testing::ElementsAre("sd_xl_base_1.0.safetensors"));
}

}  // namespace vramwise::test
