#include "core/workflow/graph/group_nodes.h"
#include "core/workflow/graph/node_json.h"
#include "core/workflow/graph/read_graph.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace vramwise
{

std::string borderValueName(std::size_t slot) { return '#' + std::to_string(slot); }

namespace
{

/// What nodes may take: instances multiply what a subgraph holds.
constexpr std::size_t kMostBytes = std::size_t{24} * 1024 * 1024;
/// Names that instances show for widgets inside.
constexpr std::size_t kMostPromoted = 50'000;
constexpr std::size_t kLongestPromoted = 100;

/// About what a node takes.
std::size_t costOf(const GraphNode& node)
{
    constexpr std::size_t kEach = 100;
    std::size_t cost = kEach
        * (2 + node.inputs.size() + 2 * node.outputTypes.size() + node.values.size() + node.widgets.size()
           + node.named.size());
    const auto add = [&cost](const WidgetValue& value) {
        if (const std::string* text = textIn(value))
            cost += text->size();
    };
    for (const WidgetValue& value : node.values)
        add(value);
    for (const auto* widgets : {&node.widgets, &node.named})
        for (const auto& [name, value] : *widgets)
            add(value);
    return cost;
}

constexpr std::string_view kInputsOfSubgraph = "-10";
constexpr std::string_view kOutputsOfSubgraph = "-20";

/// Types of inputs that a widget stands for.
bool isWidgetType(const std::string& type)
{
    constexpr std::array<std::string_view, 5> kTypes{"INT", "FLOAT", "STRING", "BOOLEAN", "COMBO"};
    return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

/// Where the outputs of a node of one graph are: a node of its own, or the border of what it stands for.
using Places = std::map<std::string, std::size_t>;

class EditorReader
{
public:
    explicit EditorReader(const Json& root) : m_root(root)
    {
        const Json& subgraphs = memberOf(memberOf(root, "definitions"), "subgraphs");
        if (subgraphs.is_array())
            for (const Json& subgraph : subgraphs)
                m_subgraphs.emplace(textOf(subgraph, "id"), &subgraph);
    }

    bool read() { return readGraph(m_root, {}, {}, 0).has_value(); }
    Graph take() { return std::move(m_graph); }

private:
    /// Index of a new node; nullopt where there are too many.
    std::optional<std::size_t> add(GraphNode node)
    {
        m_cost += costOf(node);
        if (m_graph.nodes.size() >= kMostNodes || m_cost > kMostBytes)
            return std::nullopt;
        m_graph.nodes.push_back(std::move(node));
        return m_graph.nodes.size() - 1;
    }

    /// Where a node's inputs are connected, and where its outputs come from.
    struct Place {
        std::size_t inputs = 0;
        std::size_t outputs = 0;
        std::vector<std::size_t> slots;  ///< of the inputs in the order of the file; empty: the same order
    };

    /// Adds the nodes of a graph; `places` holds what its links may also come from: the border of a subgraph.
    std::optional<Places> readGraph(const Json& graph, const std::string& prefix, Places places, int depth)
    {
        const Json& nodes = memberOf(graph, "nodes");
        if (depth > kDeepestSubgraph)
            return std::nullopt;
        std::vector<std::pair<Place, std::vector<std::string>>> linked;
        if (nodes.is_array()) {
            for (const Json& node : nodes) {
                const auto place = readNode(node, prefix, depth);
                if (!place)
                    return std::nullopt;
                places[textOf(node, "id")] = place->outputs;
                linked.emplace_back(*place, linkIdsOf(node));
            }
        }
        const LinkTable links = linkTableOf(memberOf(graph, "links"));
        for (const auto& [place, ids] : linked)
            connect(place, ids, links, places);
        return places;
    }

    void connect(const Place& place, const std::vector<std::string>& ids, const LinkTable& links, const Places& places)
    {
        std::vector<NodeInput>& inputs = m_graph.nodes[place.inputs].inputs;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::size_t slot = i < place.slots.size() ? place.slots[i] : i;
            if (slot < inputs.size())
                inputs[slot].source = sourceOf(ids[i], links, places);
        }
    }

    static std::optional<Outlet> sourceOf(const std::string& id, const LinkTable& links, const Places& places)
    {
        const auto link = links.find(id);
        if (id.empty() || link == links.end() || link->second.slot < 0)
            return std::nullopt;
        const auto place = places.find(link->second.node);
        if (place == places.end())
            return std::nullopt;
        return Outlet{place->second, link->second.slot};
    }

    std::optional<Place> readNode(const Json& json, const std::string& prefix, int depth)
    {
        addModelLinks(json, m_graph.links);
        GraphNode node = editorNode(json, prefix);
        const auto subgraph = m_subgraphs.find(node.type);
        if (node.mode == NodeMode::Active && subgraph != m_subgraphs.end())
            return readSubgraph(json, std::move(node), *subgraph->second, depth);
        if (subgraph != m_subgraphs.end())
            addSwitchedOff(*subgraph->second, depth);
        const Json* group = node.mode == NodeMode::Active ? groupNodeOf(m_root, node.type) : nullptr;
        if (group != nullptr)
            return readGroup(std::move(node), *group);
        const auto index = add(std::move(node));
        return index ? std::optional<Place>({*index, *index, {}}) : std::nullopt;
    }

    /// What is inside of a subgraph that does not run, and of those inside.
    void addSwitchedOff(const Json& subgraph, int depth)
    {
        constexpr std::size_t kLongest = 100;
        const Json& nodes = memberOf(subgraph, "nodes");
        if (depth > kDeepestSubgraph || !nodes.is_array())
            return;
        for (const Json& node : nodes) {
            if (m_graph.switchedOff.size() >= kMostNodes)
                return;
            const std::string type = textOf(node, "type");
            m_graph.switchedOff.push_back(type.substr(0, kLongest));
            if (const auto inner = m_subgraphs.find(type); inner != m_subgraphs.end())
                addSwitchedOff(*inner->second, depth + 1);
        }
    }

    std::optional<Place> readSubgraph(const Json& json, GraphNode instance, const Json& subgraph, int depth)
    {
        const std::string prefix = instance.id + ':';
        std::vector<std::size_t> slots = alignInputs(instance, memberOf(subgraph, "inputs"));
        const std::vector<WidgetValue> values = std::exchange(instance.values, {});
        instance.type = kSubgraphBorder;
        const auto inputs = add(std::move(instance));
        if (!inputs)
            return std::nullopt;
        const auto places = readGraph(subgraph, prefix, {{std::string(kInputsOfSubgraph), *inputs}}, depth + 1);
        if (!places)
            return std::nullopt;
        setPromoted(json, *inputs, values, slots, *places);
        const auto outputs = addOutputs(subgraph, prefix, *places);
        if (outputs)
            m_borders.emplace(*outputs, *inputs);
        return outputs ? std::optional<Place>({*inputs, *outputs, std::move(slots)}) : std::nullopt;
    }

    /// Puts the inputs of an instance, which may list fewer and in another order, into the order of the subgraph, by
    /// which links inside count. Those that it does not list are as the subgraph has them. Returns the new place of
    /// each that it lists.
    static std::vector<std::size_t> alignInputs(GraphNode& instance, const Json& defined)
    {
        std::vector<NodeInput> listed = std::exchange(instance.inputs, {});
        std::vector<std::size_t> slots;
        const std::size_t count = defined.is_array() ? defined.size() : 0;
        for (std::size_t k = 0; k < count; ++k) {
            const std::string type = textOf(defined[k], "type");
            instance.inputs.push_back({textOf(defined[k], "name"), type, std::nullopt, isWidgetType(type)});
        }
        instance.inputs.resize(std::max(count, listed.size()));
        for (std::size_t i = 0; i < listed.size(); ++i) {
            std::size_t slot = i;
            for (std::size_t k = 0; k < count; ++k)
                if (textOf(defined[k], "name") == listed[i].name)
                    slot = k;
            instance.inputs[slot] = std::move(listed[i]);
            slots.push_back(slot);
        }
        return slots;
    }

    std::optional<std::size_t> addOutputs(const Json& subgraph, const std::string& prefix, const Places& places)
    {
        GraphNode border;
        border.id = prefix + std::string(kOutputsOfSubgraph);
        border.type = kSubgraphBorder;
        const LinkTable links = linkTableOf(memberOf(subgraph, "links"));
        const Json& outputs = memberOf(subgraph, "outputs");
        if (outputs.is_array())
            for (const Json& output : outputs) {
                NodeInput input{textOf(output, "name"), textOf(output, "type"), std::nullopt, false};
                const Json& ids = memberOf(output, "linkIds");
                if (ids.is_array() && !ids.empty())
                    input.source = sourceOf(idText(ids[0]), links, places);
                border.inputs.push_back(std::move(input));
            }
        return add(std::move(border));
    }

    /// Values that the instance holds: of its own inputs in order (those it lists, or all where that does not come
    /// out even), or of widgets inside, which it names.
    void setPromoted(const Json& json, std::size_t border, const std::vector<WidgetValue>& values,
                     std::vector<std::size_t> slots, const Places& places)
    {
        const Json& proxies = memberOf(memberOf(json, "properties"), "proxyWidgets");
        if (proxies.is_array() && !proxies.empty()) {
            const auto isOfUse = [&](std::size_t i) { return i < values.size() || m_promoted.size() < kMostPromoted; };
            for (std::size_t i = 0; i < proxies.size() && isOfUse(i); ++i)
                setProxy(proxies[i], i < values.size() ? values[i] : WidgetValue(), border, places);
            return;
        }
        GraphNode& instance = m_graph.nodes[border];
        std::vector<std::size_t> valued = valuedSlots(instance, slots);
        if (valued.size() != values.size()) {
            slots.resize(instance.inputs.size());
            std::iota(slots.begin(), slots.end(), std::size_t{0});
            valued = valuedSlots(instance, slots);
        }
        for (std::size_t i = 0; i < valued.size() && i < values.size(); ++i)
            instance.widgets.emplace(borderValueName(valued[i]), values[i]);
    }

    static std::vector<std::size_t> valuedSlots(const GraphNode& instance, const std::vector<std::size_t>& slots)
    {
        std::vector<std::size_t> valued;
        for (const std::size_t slot : slots)
            if (instance.inputs[slot].isWidget)
                valued.push_back(slot);
        return valued;
    }

    void setProxy(const Json& proxy, const WidgetValue& value, std::size_t border, const Places& places)
    {
        if (!proxy.is_array() || proxy.size() < 2)
            return;
        const std::string id = idText(proxy[0]);
        const std::string widget = idText(proxy[1]);
        const bool hasValue = !std::holds_alternative<std::monostate>(value);
        if (id == "-1") {
            if (hasValue)
                setBorderValue(border, widget, value);
            return;
        }
        const auto place = places.find(id);
        if (place == places.end())
            return;
        // A subgraph around this one may call the widget either way.
        for (const std::string& name : {widget, id + ": " + widget})
            if (m_promoted.size() < kMostPromoted && name.size() <= kLongestPromoted)
                m_promoted.emplace(std::pair(border, name), Widget{place->second, widget});
        if (hasValue)
            setWidget({place->second, widget}, value);
    }

    /// A widget of a node, or of the border of outputs that stands for a subgraph.
    struct Widget {
        std::size_t node = 0;
        std::string name;
    };

    /// Goes down through subgraphs that show a widget of what is inside of them.
    void setWidget(const Widget& widget, const WidgetValue& value)
    {
        const auto inner = m_borders.find(widget.node);
        if (inner == m_borders.end()) {
            m_graph.nodes[widget.node].widgets.insert_or_assign(widget.name, value);
            return;
        }
        if (setBorderValue(inner->second, widget.name, value))
            return;
        const auto promoted = m_promoted.find({inner->second, widget.name});
        if (promoted != m_promoted.end())
            setWidget(promoted->second, value);
    }

    /// The instance that shows a value holds the one that counts, also where a subgraph inside has it.
    bool setBorderValue(std::size_t border, const std::string& name, const WidgetValue& value)
    {
        GraphNode& instance = m_graph.nodes[border];
        bool found = false;
        for (std::size_t i = 0; i < instance.inputs.size(); ++i)
            if (instance.inputs[i].name == name) {
                instance.widgets.insert_or_assign(borderValueName(i), value);
                found = true;
            }
        return found;
    }

    std::optional<Place> readGroup(GraphNode instance, const Json& group)
    {
        const std::size_t before = m_graph.nodes.size();
        if (before >= kMostNodes)
            return std::nullopt;
        const GroupPlaces places = expandGroup(std::move(instance), group, m_graph);
        for (std::size_t i = before; i < m_graph.nodes.size(); ++i)
            m_cost += costOf(m_graph.nodes[i]);
        if (m_graph.nodes.size() >= kMostNodes || m_cost > kMostBytes)
            return std::nullopt;
        return Place{places.inputs, places.outputs, {}};
    }

    const Json& m_root;
    Graph m_graph;
    std::size_t m_cost = 0;
    std::map<std::string, const Json*> m_subgraphs;
    std::map<std::size_t, std::size_t> m_borders;  ///< by the border of outputs: that of inputs
    /// What the instance with that border of inputs shows under a name.
    std::map<std::pair<std::size_t, std::string>, Widget> m_promoted;
};

}  // namespace

bool isEditorWorkflow(const Json& json) { return memberOf(json, "nodes").is_array(); }

Result<Graph> graphOfEditor(const Json& json, const std::string& name)
{
    EditorReader reader(json);
    if (!reader.read())
        return fail(ErrorCode::OutOfRange, {"more than " + std::to_string(kMostNodes), "1", std::to_string(kMostNodes)},
                    {name, 0, "/definitions/subgraphs"});
    return reader.take();
}

}  // namespace vramwise
