#include "core/workflow/graph/node_json.h"
#include "core/workflow/graph/read_graph.h"

namespace vramwise
{

namespace
{

/// ["12", 0]: the output of another node.
bool isLink(const Json& value) { return value.is_array() && value.size() == 2 && value[1].is_number_integer(); }

using NodeIndex = std::map<std::string, std::size_t>;

void addInput(GraphNode& node, const std::string& name, const Json& value, const NodeIndex& nodes)
{
    if (!isLink(value)) {
        if (value.is_object())
            for (const auto& member : value.items())
                node.widgets.emplace(name + '.' + member.key(), widgetValueOf(member.value()));
        else
            node.widgets.emplace(name, widgetValueOf(value));
        return;
    }
    NodeInput input{name, {}, std::nullopt, false};
    const auto origin = nodes.find(idText(value[0]));
    if (origin != nodes.end() && slotIn(value[1]) >= 0)
        input.source = Outlet{origin->second, slotIn(value[1])};
    node.inputs.push_back(std::move(input));
}

}  // namespace

bool isApiWorkflow(const Json& json)
{
    if (!json.is_object() || json.empty())
        return false;
    std::size_t nodes = 0;
    for (const Json& value : json)
        nodes += memberOf(value, "class_type").is_string() ? 1 : 0;
    return nodes > 0;
}

Graph graphOfApi(const Json& json)
{
    Graph graph;
    NodeIndex nodes;
    for (const auto& member : json.items()) {
        if (!memberOf(member.value(), "class_type").is_string() || graph.nodes.size() == kMostNodes)
            continue;
        nodes.emplace(member.key(), graph.nodes.size());
        GraphNode node;
        node.id = member.key();
        node.type = textOf(member.value(), "class_type");
        graph.nodes.push_back(std::move(node));
    }
    for (const auto& [id, index] : nodes) {
        const Json& inputs = memberOf(json[id], "inputs");
        if (inputs.is_object())
            for (const auto& input : inputs.items())
                addInput(graph.nodes[index], input.key(), input.value(), nodes);
    }
    return graph;
}

}  // namespace vramwise
