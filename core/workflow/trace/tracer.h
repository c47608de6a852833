// Follows a graph upstream: numbers through primitives and arithmetic, sizes through latents and images, steps
// through schedules. What depends on an input file is unknown, and stays so. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/rules/rules.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

/// Values behind longer chains of nodes are not looked for.
inline constexpr int kDeepest = 200;
inline constexpr double kMegapixel = 1024.0 * 1024.0;
/// Pixels of a side that a value of a latent stands for at least: ComfyUI's vae_encode_crop_pixels.
inline constexpr double kLatentPixels = 8;

/// Pixels and frames of what an output carries, as far as they can be known without running the workflow.
struct Extent {
    std::optional<double> width;
    std::optional<double> height;
    std::optional<double> frames;
    std::optional<double> batch;
    bool isClip = false;           ///< has a number of frames, known or not
    std::optional<double> pixels;  ///< width times height, where only that is known

    friend bool operator==(const Extent&, const Extent&) = default;
};

class Tracer
{
public:
    Tracer(const Graph& graph, const WorkflowRules& rules) : m_graph(graph), m_rules(rules) { }

    [[nodiscard]] const Graph& graph() const { return m_graph; }
    [[nodiscard]] const WorkflowRules& rules() const { return m_rules; }
    [[nodiscard]] const GraphNode& node(std::size_t index) const { return m_graph.nodes[index]; }
    /// The rule of a node's type; a rule of no interest where the type is unknown.
    [[nodiscard]] const NodeRule& rule(std::size_t index) const;
    [[nodiscard]] NodeRole role(std::size_t index) const { return rule(index).role; }

    /// A value of a node, its own or linked; nullopt where it has none or the link's value is not known.
    std::optional<double> number(std::size_t index, std::string_view name);
    /// The first of the names that the node has; nullopt where the value of that one is not known.
    std::optional<double> firstNumber(std::size_t index, std::initializer_list<std::string_view> names);
    [[nodiscard]] const std::string* text(std::size_t index, std::string_view name) const;
    /// Whether a node has such a value, known or not.
    [[nodiscard]] bool has(std::size_t index, std::string_view name) const;

    std::optional<double> output(const Outlet& source);
    Extent extentOf(const Outlet& source);
    /// Of what goes into a node: its latent, else its image.
    Extent extentOfInput(std::size_t index);
    /// Of what goes into a sampler, as large as that makes it before it works on it.
    Extent enlargedExtent(std::size_t index);
    /// A number of frames that the node says itself, if it does.
    void takeFrames(std::size_t index, Extent& extent);
    /// The input by which size comes in; nullopt where there is none.
    [[nodiscard]] std::optional<Outlet> sizedInput(std::size_t index) const;

    /// Steps that a schedule makes.
    std::optional<int> stepsOf(const Outlet& sigmas);

private:
    std::optional<double> outputOf(const Outlet& source);
    std::optional<std::string> textOf(std::size_t index, std::string_view name);
    std::optional<std::string> textOutput(const Outlet& source);
    std::optional<std::string> workedOutText(std::size_t index);
    std::optional<double> mathOf(std::size_t index, const Outlet& source);
    std::optional<double> resolutionOf(std::size_t index, bool width);
    std::optional<double> sizeOutput(const Outlet& source, const std::string& name);
    [[nodiscard]] std::string ownName(const Outlet& source) const;
    [[nodiscard]] std::optional<double> ownValue(std::size_t index) const;

    Extent extentAt(const Outlet& source);
    Extent ownExtent(std::size_t index);
    Extent scaledExtent(std::size_t index);
    [[nodiscard]] const std::string* upscalerFile(std::size_t index) const;
    [[nodiscard]] bool isUpscalerOfTime(std::size_t index) const;
    std::optional<double> scaleFactor(std::size_t index);
    double scaleStep(std::size_t index);
    void takeShown(std::size_t index, Extent& extent) const;
    bool takeSizeText(std::size_t index, Extent& extent) const;
    void addPixels(std::size_t index, Extent& extent);
    void takeCounts(std::size_t index, Extent& extent);

    std::optional<int> stepsAt(const Outlet& sigmas, int depth);
    std::optional<int> splitSteps(const Outlet& split, int total);

    const Graph& m_graph;
    const WorkflowRules& m_rules;
    // A place that is being worked out is there already, with nothing: a loop has no value.
    std::map<Outlet, std::optional<double>> m_numbers;
    std::map<Outlet, Extent> m_extents;
    std::map<std::size_t, std::optional<std::string>> m_texts;
    int m_depth = 0;
};

}  // namespace vramwise
