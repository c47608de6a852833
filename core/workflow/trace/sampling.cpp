#include "core/workflow/trace/sampling.h"

#include "core/workflow/rules/file_name.h"
#include "core/workflow/trace/guidance.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vramwise
{

namespace
{

bool namesWeights(const GraphNode& node)
{
    return std::any_of(node.widgets.begin(), node.widgets.end(), [](const auto& widget) {
        const std::string* text = textIn(widget.second);
        return text != nullptr && isWeightFile(*text);
    });
}

class SamplingReader
{
public:
    SamplingReader(Tracer& tracer, std::size_t index) : m_tracer(tracer), m_index(index) { }

    std::optional<Sampling> read()
    {
        m_sampling.node = m_index;
        findLoaders();
        if (m_sampling.loaders.empty())
            return std::nullopt;
        m_settings = settings();
        readSteps();
        m_sampling.passes = passesOf(m_tracer, m_settings, m_chain);
        m_sampling.tiled = m_tracer.rule(m_index).tiled;
        m_sampling.extent = extent();
        findBefore();
        return m_sampling;
    }

private:
    /// Walks up the inputs that carry the denoiser until nodes that read it.
    void findLoaders()
    {
        std::set<std::size_t> seen;
        std::vector<std::size_t> open{m_index};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            if (!seen.insert(at).second)
                continue;
            if (at != m_index && isLoader(at)) {
                m_sampling.loaders.push_back(at);
                continue;
            }
            m_chain.push_back(at);
            const std::vector<const NodeInput*> inputs = modelInputs(m_tracer.node(at));
            for (auto input = inputs.rbegin(); input != inputs.rend(); ++input)
                open.push_back((*input)->source->node);
        }
        // A sampler that reads its weights itself.
        if (m_sampling.loaders.empty() && namesWeights(m_tracer.node(m_index)))
            m_sampling.loaders.push_back(m_index);
    }

    [[nodiscard]] bool isLoader(std::size_t index) const
    {
        const NodeRule& rule = m_tracer.rule(index);
        if (rule.role == NodeRole::Loader)
            return rule.part == PartKind::Checkpoint || rule.part == PartKind::Denoiser;
        const GraphNode& node = m_tracer.node(index);
        return m_tracer.rules().node(node.type) == nullptr && modelInputs(node).empty() && namesWeights(node);
    }

    /// The sampler, or what says steps and guidance for it in the pipe that it takes.
    [[nodiscard]] std::size_t settings() const
    {
        constexpr int kMostLinks = 50;
        std::size_t at = m_index;
        for (int link = 0; link < kMostLinks && !m_tracer.has(at, "steps"); ++link) {
            const NodeInput* pipe = m_tracer.node(at).input("pipe");
            if (pipe == nullptr || !pipe->source)
                return m_index;
            at = pipe->source->node;
        }
        return m_tracer.has(at, "steps") ? at : m_index;
    }

    void readSteps()
    {
        const NodeInput* sigmas = m_tracer.node(m_index).input("sigmas");
        if (sigmas != nullptr && sigmas->source) {
            m_sampling.steps = m_tracer.stepsOf(*sigmas->source);
            return;
        }
        m_sampling.steps = m_tracer.rule(m_index).steps;
        const auto steps = m_tracer.number(m_settings, "steps");
        if (!steps || *steps < 1 || *steps > kMostSteps)
            return;
        const double start = m_tracer.firstNumber(m_settings, {"start_at_step", "start_step"}).value_or(0);
        const double stated = m_tracer.firstNumber(m_settings, {"end_at_step", "end_step"}).value_or(-1);
        const double end = stated < 0 ? *steps : std::min(stated, *steps);
        const double run = std::max(end - std::clamp(start, 0.0, *steps), 0.0);
        m_sampling.steps = static_cast<int>(run);
        if (run < *steps)
            m_sampling.scheduledSteps = static_cast<int>(*steps);
    }

    Extent extent()
    {
        Extent extent;
        if (m_sampling.tiled) {
            extent.width = m_tracer.number(m_index, "tile_width");
            extent.height = m_tracer.number(m_index, "tile_height");
            extent.batch = 1;
            // A part of the picture is enlarged towards that side: how large it is, the picture decides.
            if (const auto side = m_tracer.number(m_index, "guide_size"))
                extent.pixels = *side * *side;
            return extent;
        }
        const std::string* enlarging = m_tracer.text(m_index, "upscale_method");
        const bool isOwn = enlarging == nullptr || *enlarging != "None";
        if (isOwn && m_tracer.has(m_index, "width") && m_tracer.has(m_index, "height"))
            return m_tracer.extentOf({m_index, 0});
        extent = m_tracer.enlargedExtent(m_index);
        m_tracer.takeFrames(m_index, extent);
        return extent;
    }

    /// The chain of latents and images up to the sampler that made them.
    void findBefore()
    {
        std::set<std::size_t> seen{m_index};
        std::optional<Outlet> source = m_tracer.sizedInput(m_index);
        while (source && seen.insert(source->node).second) {
            if (isSampler(m_tracer, source->node)) {
                m_sampling.before = source->node;
                return;
            }
            m_sampling.onAnew = m_sampling.onAnew || makesLatent(source->node);
            m_sampling.throughPixels = m_sampling.throughPixels || m_tracer.role(source->node) == NodeRole::Decode;
            source = m_tracer.sizedInput(source->node);
        }
    }

    /// A number of frames of its own: what comes in is no more than where the new ones begin.
    [[nodiscard]] bool makesLatent(std::size_t index) const
    {
        return m_tracer.role(index) == NodeRole::Known
            && (m_tracer.has(index, "length") || m_tracer.has(index, "num_frames"));
    }

    Tracer& m_tracer;
    std::size_t m_index;
    std::size_t m_settings = 0;
    Sampling m_sampling;
    std::vector<std::size_t> m_chain;  ///< from the sampler up to its loaders
};

}  // namespace

std::optional<Sampling> samplingOf(Tracer& tracer, std::size_t index) { return SamplingReader(tracer, index).read(); }

}  // namespace vramwise
