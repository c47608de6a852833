// A workflow as a plain graph: nodes with named values and inputs that know where they come from. Made from either
// JSON format of ComfyUI; subgraphs and group nodes are expanded, so that every node is one that runs.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vramwise
{

using WidgetValue = std::variant<std::monostate, bool, double, std::string>;

/// An output of a node: index into Graph::nodes, and slot.
struct Outlet {
    std::size_t node = 0;
    int slot = 0;

    friend auto operator<=>(const Outlet&, const Outlet&) = default;
};

/// "resize_type.width" is also "width"; "3.lora" is the value of a list and stays as it is.
std::string_view shortName(std::string_view name);

struct NodeInput {
    std::string name;
    std::string type;  ///< "MODEL"; empty where the format does not say
    std::optional<Outlet> source;
    bool isWidget = false;  ///< a value that was made an input

    friend bool operator==(const NodeInput&, const NodeInput&) = default;
};

/// Where a file can be had, as the workflow says.
struct ModelLink {
    std::string name;
    std::string url;
    std::string folder;  ///< "diffusion_models"; empty where not said

    friend bool operator==(const ModelLink&, const ModelLink&) = default;
};

enum class NodeMode { Active, Muted, Bypassed };

struct GraphNode {
    std::string id;  ///< as in the file; within subgraphs with the outer ids before it: "92:105"
    std::string type;
    NodeMode mode{};
    std::vector<NodeInput> inputs;
    std::vector<std::string> outputTypes;        ///< by slot; empty where the format does not say
    std::vector<std::string> outputNames;        ///< the same
    std::vector<WidgetValue> values;             ///< in order, where the format names none
    std::map<std::string, WidgetValue> widgets;  ///< by name
    std::map<std::string, WidgetValue> named;    ///< as the file names them beside the order, which counts first
    std::map<std::string, double> shown;         ///< "width": of an output that the last run labelled "544 width"

    /// By its name, else by its short name.
    [[nodiscard]] const NodeInput* input(std::string_view name) const;
    [[nodiscard]] const WidgetValue* widget(std::string_view name) const;

    friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

struct Graph {
    std::vector<GraphNode> nodes;
    std::vector<ModelLink> links;
    std::vector<std::string> switchedOff;  ///< types of the nodes in subgraphs that are switched off as a whole

    friend bool operator==(const Graph&, const Graph&) = default;
};

/// The value as a number (a flag is 0 or 1, a text that is a number counts); nullopt where it is none.
std::optional<double> numberIn(const WidgetValue& value);
/// The value as text; nullptr where it is none.
const std::string* textIn(const WidgetValue& value);

}  // namespace vramwise
