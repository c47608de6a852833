#include "core/workflow/graph/group_nodes.h"

#include "core/workflow/graph/node_json.h"
#include "core/workflow/graph/read_graph.h"

#include <utility>

namespace vramwise
{

namespace
{

/// [from node, from slot, to node, to slot, type] of a group.
struct GroupLink {
    int fromNode = -1;
    int fromSlot = -1;
    int toNode = -1;
    int toSlot = -1;
};

std::vector<GroupLink> linksOf(const Json& group)
{
    std::vector<GroupLink> links;
    const Json& list = memberOf(group, "links");
    if (list.is_array())
        for (const Json& link : list)
            if (link.is_array() && link.size() >= 4)
                links.push_back({slotIn(link[0]), slotIn(link[1]), slotIn(link[2]), slotIn(link[3])});
    return links;
}

class GroupExpander
{
public:
    GroupExpander(const Json& group, Graph& graph) : m_group(group), m_graph(graph), m_links(linksOf(group)) { }

    GroupPlaces expand(GraphNode instance)
    {
        const std::vector<WidgetValue> values = std::exchange(instance.values, {});
        const std::string prefix = instance.id + ':';
        instance.type = kSubgraphBorder;
        m_used.assign(instance.inputs.size(), false);
        m_border = m_graph.nodes.size();
        m_graph.nodes.push_back(std::move(instance));
        m_first = m_graph.nodes.size();
        addNodes(prefix);
        setValues(values);
        connect();
        return {m_border, addOutputs(prefix)};
    }

private:
    void addNodes(const std::string& prefix)
    {
        const Json& nodes = memberOf(m_group, "nodes");
        if (!nodes.is_array())
            return;
        for (const Json& json : nodes) {
            if (m_graph.nodes.size() >= kMostNodes)
                return;
            GraphNode node = editorNode(json, prefix);
            node.id = prefix + std::to_string(m_graph.nodes.size() - m_first);
            m_graph.nodes.push_back(std::move(node));
        }
    }

    [[nodiscard]] std::size_t count() const { return m_graph.nodes.size() - m_first; }

    /// The instance's values are those of its nodes, one after the other; where the counts differ (links hide
    /// values), the definition's own stay.
    void setValues(const std::vector<WidgetValue>& values)
    {
        std::size_t total = 0;
        for (std::size_t i = 0; i < count(); ++i)
            total += m_graph.nodes[m_first + i].values.size();
        if (total != values.size())
            return;
        std::size_t next = 0;
        for (std::size_t i = 0; i < count(); ++i)
            for (WidgetValue& value : m_graph.nodes[m_first + i].values)
                value = values[next++];
    }

    void connect()
    {
        for (std::size_t i = 0; i < count(); ++i) {
            std::vector<NodeInput>& inputs = m_graph.nodes[m_first + i].inputs;
            for (std::size_t slot = 0; slot < inputs.size(); ++slot)
                inputs[slot].source = sourceOf(static_cast<int>(i), static_cast<int>(slot), inputs[slot]);
        }
    }

    std::optional<Outlet> sourceOf(int node, int slot, const NodeInput& input)
    {
        for (const GroupLink& link : m_links)
            if (link.toNode == node && link.toSlot == slot && link.fromNode >= 0 && link.fromSlot >= 0
                && static_cast<std::size_t>(link.fromNode) < count())
                return Outlet{m_first + static_cast<std::size_t>(link.fromNode), link.fromSlot};
        const std::vector<NodeInput>& outer = m_graph.nodes[m_border].inputs;
        for (std::size_t i = 0; i < outer.size(); ++i)
            if (!m_used[i] && outer[i].type == input.type) {
                m_used[i] = true;
                return Outlet{m_border, static_cast<int>(i)};
            }
        return std::nullopt;
    }

    /// Outputs without a consumer inside, and those that the definition names as seen from outside.
    [[nodiscard]] bool isOutput(int node, int slot) const
    {
        const Json& external = memberOf(m_group, "external");
        if (external.is_array())
            for (const Json& end : external)
                if (end.is_array() && end.size() >= 2 && slotIn(end[0]) == node && slotIn(end[1]) == slot)
                    return true;
        for (const GroupLink& link : m_links)
            if (link.fromNode == node && link.fromSlot == slot)
                return false;
        return true;
    }

    std::size_t addOutputs(const std::string& prefix)
    {
        GraphNode border;
        border.id = prefix + "out";
        border.type = kSubgraphBorder;
        for (std::size_t i = 0; i < count(); ++i) {
            const std::vector<std::string>& types = m_graph.nodes[m_first + i].outputTypes;
            for (std::size_t slot = 0; slot < types.size(); ++slot)
                if (isOutput(static_cast<int>(i), static_cast<int>(slot)))
                    border.inputs.push_back({{}, types[slot], Outlet{m_first + i, static_cast<int>(slot)}, false});
        }
        m_graph.nodes.push_back(std::move(border));
        return m_graph.nodes.size() - 1;
    }

    const Json& m_group;
    Graph& m_graph;
    std::vector<GroupLink> m_links;
    std::vector<bool> m_used;
    std::size_t m_border = 0;
    std::size_t m_first = 0;
};

}  // namespace

const Json* groupNodeOf(const Json& root, std::string_view type)
{
    for (const std::string_view start : {"workflow>", "workflow/"}) {
        if (!type.starts_with(start))
            continue;
        const Json& groups = memberOf(memberOf(root, "extra"), "groupNodes");
        const std::string name(type.substr(start.size()));
        const Json& group = memberOf(groups, name.c_str());
        return group.is_object() ? &group : nullptr;
    }
    return nullptr;
}

GroupPlaces expandGroup(GraphNode instance, const Json& group, Graph& graph)
{
    return GroupExpander(group, graph).expand(std::move(instance));
}

}  // namespace vramwise
