#include "core/workflow/trace/reach.h"

#include "core/workflow/graph/read_graph.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::array<std::string_view, 14> kModelNames{
    "model",           "guider",      "model1",         "base_model", "model_high_noise",
    "model_low_noise", "transformer", "pipeline",       "pipe",       "basic_pipe",
    "detailer_pipe",   "dit",         "optional_model", "sdxl_tuple"};

/// MODEL, WANVIDEOMODEL, COGVIDEOMODEL…, not CLIP_VISION or CONTROL_NET.
bool carriesModel(const std::string& type)
{
    constexpr std::array<std::string_view, 4> kOther{"UPSCALE_MODEL", "STYLE_MODEL", "MODEL_PATCH", "INTERP_MODEL"};
    const bool other = std::any_of(kOther.begin(), kOther.end(),
                                   [&type](std::string_view part) { return type.find(part) != std::string::npos; });
    return !other
        && (type.ends_with("MODEL") || type == "GUIDER" || type.ends_with("PIPE") || type.ends_with("PIPE_LINE")
            || type.ends_with("_DIT"));
}

/// Some samplers show or save what they make themselves, unless told to hide it.
bool showsItself(const Tracer& tracer, std::size_t index)
{
    const std::string* shown = tracer.role(index) == NodeRole::Sampler ? tracer.text(index, "image_output") : nullptr;
    return shown != nullptr && *shown != "Hide";
}

/// "92:-20" is what the subgraph that node 92 stands for gives; "92:105:-20" stays inside of it.
bool isOutermostOutput(const GraphNode& border)
{
    return std::count(border.id.begin(), border.id.end(), ':') == 1 && border.id.ends_with(":-20");
}

}  // namespace

std::vector<const NodeInput*> modelInputs(const GraphNode& node)
{
    std::vector<const NodeInput*> inputs;
    for (const std::string_view name : kModelNames)
        if (const NodeInput* input = node.input(name); input != nullptr && input->source && !input->isWidget)
            inputs.push_back(input);
    for (const NodeInput& input : node.inputs)
        if (input.source && carriesModel(input.type) && std::find(inputs.begin(), inputs.end(), &input) == inputs.end())
            inputs.push_back(&input);
    return inputs;
}

bool isSampler(const Tracer& tracer, std::size_t index)
{
    const GraphNode& node = tracer.node(index);
    if (node.type == kSubgraphBorder)
        return false;  // its inputs look like those of a sampler where one is inside
    if (tracer.rules().node(node.type) != nullptr)
        return tracer.role(index) == NodeRole::Sampler;
    return !modelInputs(node).empty() && tracer.has(index, "steps")
        && (tracer.has(index, "cfg") || tracer.has(index, "seed") || tracer.has(index, "latent_image"))
        && std::find(node.outputTypes.begin(), node.outputTypes.end(), "SIGMAS") == node.outputTypes.end();
}

Reach::Reach(const Tracer& tracer) : m_tracer(tracer), m_consumers(tracer.graph().nodes.size())
{
    const std::vector<GraphNode>& nodes = tracer.graph().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const NodeInput& input : nodes[i].inputs)
            if (input.source && nodes[i].mode == NodeMode::Active)
                m_consumers[input.source->node].push_back(i);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        m_hasOutput = m_hasOutput || (nodes[i].mode == NodeMode::Active && tracer.role(i) == NodeRole::Output);
}

void Reach::walk(std::vector<Outlet> open, std::set<Outlet>& seen) const
{
    while (!open.empty()) {
        const Outlet source = open.back();
        open.pop_back();
        if (!seen.insert(source).second)
            continue;
        if (isSampler(m_tracer, source.node) || m_tracer.role(source.node) == NodeRole::Decode)
            continue;
        for (const NodeInput& input : m_tracer.node(source.node).inputs)
            if (input.source)
                open.push_back(*input.source);
    }
}

std::set<Outlet> Reach::upstream(std::size_t index) const
{
    std::vector<Outlet> open;
    for (const NodeInput& input : m_tracer.node(index).inputs)
        if (input.source)
            open.push_back(*input.source);
    std::set<Outlet> seen;
    walk(std::move(open), seen);
    return seen;
}

std::set<Outlet> Reach::upstreamOf(const Outlet& source) const
{
    std::set<Outlet> seen;
    walk({source}, seen);
    return seen;
}

std::vector<std::size_t> Reach::downstream(std::size_t index, bool pastSamplers) const
{
    std::vector<std::size_t> found;
    std::vector<bool> seen(m_consumers.size(), false);
    seen[index] = true;
    std::vector<std::size_t> open{index};
    for (std::size_t next = 0; next < open.size(); ++next) {
        const std::size_t at = open[next];
        if (at != index) {
            found.push_back(at);
            if (!pastSamplers && isSampler(m_tracer, at))
                continue;
        }
        for (const std::size_t consumer : m_consumers[at])
            if (!seen[consumer]) {
                seen[consumer] = true;
                open.push_back(consumer);
            }
    }
    return found;
}

bool Reach::isEnd(std::size_t index) const
{
    if (m_tracer.role(index) == NodeRole::Output || showsItself(m_tracer, index))
        return true;
    const GraphNode& node = m_tracer.node(index);
    if (node.type == kSubgraphBorder)
        return !m_hasOutput && isOutermostOutput(node);
    return m_consumers[index].empty() && m_tracer.rules().node(node.type) == nullptr;
}

bool Reach::isUsed(std::size_t index) const
{
    if (isEnd(index))
        return true;
    const std::vector<std::size_t> after = downstream(index, true);
    return std::any_of(after.begin(), after.end(), [this](std::size_t node) { return isEnd(node); });
}

}  // namespace vramwise
