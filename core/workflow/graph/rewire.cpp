#include "core/workflow/graph/rewire.h"

#include "core/base/names.h"
#include "core/workflow/graph/read_graph.h"
#include "core/workflow/trace/expression.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

/// One input may pass this many nodes on its way.
constexpr int kLongestWay = 500;
/// Nodes that are looked at for one input, those of arithmetic included.
constexpr int kMostVisited = 2 * kLongestWay;

/// Where an input comes from, and its value, where that is a constant.
struct Resolved {
    std::optional<Outlet> source;
    std::optional<WidgetValue> value;
};

bool isSameType(const std::string& a, const std::string& b) { return a == b || a == "*" || b == "*"; }

class Rewirer
{
public:
    Rewirer(Graph& graph, const WorkflowRules& rules) : m_graph(graph), m_rules(rules) { }

    void run()
    {
        for (GraphNode& node : m_graph.nodes)
            nameWidgets(node, m_rules.node(node.type));
        collectNames();
        broadcast();
        std::vector<std::vector<Resolved>> resolved;
        resolved.reserve(m_graph.nodes.size());
        for (const GraphNode& node : m_graph.nodes)
            resolved.push_back(resolvedInputs(node));
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            for (std::size_t k = 0; k < resolved[i].size(); ++k)
                setInput(m_graph.nodes[i], m_graph.nodes[i].inputs[k], resolved[i][k]);
    }

private:
    [[nodiscard]] NodeRole roleOf(const GraphNode& node) const
    {
        const NodeRule* rule = m_rules.node(node.type);
        return rule != nullptr ? rule->role : NodeRole::Known;
    }

    static std::string nameOf(const GraphNode& node)
    {
        for (const WidgetValue& value : node.values)
            if (const std::string* text = textIn(value))
                return *text;
        return {};
    }

    void collectNames()
    {
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            if (m_graph.nodes[i].mode == NodeMode::Active && roleOf(m_graph.nodes[i]) == NodeRole::Set)
                m_named.emplace(nameOf(m_graph.nodes[i]), i);
    }

    /// Nodes that go everywhere feed every open input of their type.
    void broadcast()
    {
        std::map<std::string, Outlet> sources;
        for (const GraphNode& node : m_graph.nodes)
            if (node.mode == NodeMode::Active && roleOf(node) == NodeRole::Broadcast)
                for (const NodeInput& input : node.inputs)
                    if (input.source)
                        sources.emplace(typeOf(*input.source), *input.source);
        if (sources.empty())
            return;
        for (GraphNode& node : m_graph.nodes)
            for (NodeInput& input : node.inputs) {
                const auto found = sources.find(input.type);
                if (!input.source && !input.isWidget && found != sources.end())
                    input.source = found->second;
            }
    }

    [[nodiscard]] std::string typeOf(const Outlet& source) const
    {
        const std::vector<std::string>& types = m_graph.nodes[source.node].outputTypes;
        const auto slot = static_cast<std::size_t>(source.slot);
        return slot < types.size() ? types[slot] : std::string();
    }

    std::vector<Resolved> resolvedInputs(const GraphNode& node)
    {
        std::vector<Resolved> all;
        for (const NodeInput& input : node.inputs) {
            m_way = 0;
            m_visited = 0;
            Resolved& resolved = all.emplace_back();
            if (input.source)
                resolved.source = resolve(*input.source);
            if (resolved.source)
                if (const WidgetValue* value = constantOf(*resolved.source))
                    resolved.value = *value;
        }
        return all;
    }

    std::optional<Outlet> resolve(const Outlet& source)
    {
        if (++m_way > kLongestWay || ++m_visited > kMostVisited)
            return std::nullopt;
        const GraphNode& node = m_graph.nodes[source.node];
        if (node.mode == NodeMode::Muted)
            return std::nullopt;
        if (node.type == kSubgraphBorder)
            return resolveBorder(source, node);
        if (node.mode == NodeMode::Bypassed)
            return resolveBypass(source, node);
        switch (roleOf(node)) {
        case NodeRole::Pass:
            return resolvePass(source, node);
        case NodeRole::Get:
            return resolveName(node);
        case NodeRole::Set:
            return resolveFirst(node);
        case NodeRole::Switch:
            return resolveSwitch(node);
        case NodeRole::Bundle:
            return resolveBundle(source, node);
        default:
            return source;
        }
    }

    /// Through a border to what is linked to it; the border itself where that is open. Its value, if any, is a
    /// constant.
    std::optional<Outlet> resolveBorder(const Outlet& source, const GraphNode& border)
    {
        const auto slot = static_cast<std::size_t>(source.slot);
        if (slot >= border.inputs.size() || !border.inputs[slot].source)
            return source;
        const std::optional<Outlet> from = resolve(*border.inputs[slot].source);
        const bool isOpen = from && m_graph.nodes[from->node].type == kSubgraphBorder && constantOf(*from) == nullptr;
        return isOpen && constantOf(source) != nullptr ? source : from;
    }

    /// A bypassed node hands on the input of the same type: that of the same place first, then the first.
    std::optional<Outlet> resolveBypass(const Outlet& source, const GraphNode& node)
    {
        const std::string type = typeOf(source);
        const auto slot = static_cast<std::size_t>(source.slot);
        if (slot < node.inputs.size() && node.inputs[slot].type == type && node.inputs[slot].source)
            return resolve(*node.inputs[slot].source);
        for (const NodeInput& input : node.inputs)
            if (isSameType(input.type, type) && input.source)
                return resolve(*input.source);
        return std::nullopt;
    }

    std::optional<Outlet> resolveFirst(const GraphNode& node)
    {
        for (const NodeInput& input : node.inputs)
            if (input.source)
                return resolve(*input.source);
        return std::nullopt;
    }

    /// The same place where it is linked, else the first input that is.
    std::optional<Outlet> resolvePass(const Outlet& source, const GraphNode& node)
    {
        const auto slot = static_cast<std::size_t>(source.slot);
        if (slot < node.inputs.size() && node.inputs[slot].source)
            return resolve(*node.inputs[slot].source);
        const auto linked = [](const NodeInput& input) { return input.source.has_value(); };
        if (std::none_of(node.inputs.begin(), node.inputs.end(), linked))
            return source;
        return resolveFirst(node);
    }

    /// What a bundle gives under a name came in under that name, here or into the bundle that it goes on from.
    std::optional<Outlet> resolveBundle(const Outlet& source, const GraphNode& node)
    {
        const NodeRule* rule = m_rules.node(node.type);
        const std::vector<std::string>& names = rule->outputs.empty() ? node.outputNames : rule->outputs;
        const auto slot = static_cast<std::size_t>(source.slot);
        const std::string name = slot < names.size() ? lowerCase(names[slot]) : std::string();
        return name.empty() || namesBundle(name) ? source : resolveMember(node, name);
    }

    std::optional<Outlet> resolveMember(const GraphNode& node, const std::string& name)
    {
        if (++m_visited > kMostVisited)
            return std::nullopt;
        for (const NodeInput& input : node.inputs)
            if (input.source && (input.name == name || input.name == name + 's'))
                return resolve(*input.source);
        for (const NodeInput& input : node.inputs) {
            const std::optional<Outlet> from
                = input.source && namesBundle(input.name) ? resolve(*input.source) : std::nullopt;
            if (!from)
                continue;
            const GraphNode& earlier = m_graph.nodes[from->node];
            const bool isBundle = earlier.mode == NodeMode::Active && roleOf(earlier) == NodeRole::Bundle;
            return isBundle ? resolveMember(earlier, name) : from;
        }
        return std::nullopt;
    }

    static bool namesBundle(std::string_view name)
    {
        constexpr std::array<std::string_view, 3> kWords{"pipe", "ctx", "context"};
        return std::any_of(kWords.begin(), kWords.end(),
                           [name](std::string_view word) { return name.find(word) != std::string_view::npos; });
    }

    std::optional<Outlet> resolveName(const GraphNode& node)
    {
        const auto set = m_named.find(nameOf(node));
        return set == m_named.end() ? std::nullopt : resolveFirst(m_graph.nodes[set->second]);
    }

    std::optional<Outlet> resolveInput(const GraphNode& node, std::string_view name)
    {
        const NodeInput* input = node.input(name);
        return input != nullptr && input->source ? resolve(*input->source) : std::nullopt;
    }

    /// A flag chooses between on_true and on_false, a number counts inputs; else the first that is there.
    std::optional<Outlet> resolveSwitch(const GraphNode& node)
    {
        for (const char* name : {"switch", "boolean", "condition", "value"})
            if (const auto flag = valueOf(node, name); flag && node.input("on_true") != nullptr)
                return resolveInput(node, *flag != 0 ? "on_true" : "on_false");
        if (const auto index = valueOf(node, "select"))
            return resolveInput(node, "input" + std::to_string(static_cast<int>(std::clamp(*index, 0.0, 99.0))));
        for (const NodeInput& input : node.inputs)
            if (input.source)
                if (const auto found = resolve(*input.source))
                    return found;
        return std::nullopt;
    }

    /// A number of the node itself, or of what it is linked to.
    std::optional<double> valueOf(const GraphNode& node, const std::string& name)
    {
        const NodeInput* input = node.input(name);
        if (input != nullptr && input->source)
            if (const auto source = resolve(*input->source))
                if (const auto number = numberOf(*source))
                    return number;
        const WidgetValue* own = node.widget(name);
        return own != nullptr ? numberIn(*own) : std::nullopt;
    }

    /// What is known before anything runs: a constant, or what is computed from constants.
    std::optional<double> numberOf(const Outlet& source)
    {
        if (const WidgetValue* value = constantOf(source))
            return numberIn(*value);
        if (roleOf(m_graph.nodes[source.node]) != NodeRole::Math)
            return std::nullopt;
        // What is being worked out is there already, with nothing: a loop has no value.
        const auto [place, isNew] = m_numbers.emplace(source.node, std::nullopt);
        if (!isNew)
            return place->second;
        // What arithmetic looks at is not on the way of the input that asks.
        const int way = m_way;
        const std::optional<double> number = workedOut(m_graph.nodes[source.node]);
        m_way = way;
        m_numbers[source.node] = number;
        return number;
    }

    std::optional<double> workedOut(const GraphNode& node)
    {
        const WidgetValue* expression = node.widget("expression");
        const std::string* text = expression != nullptr ? textIn(*expression) : nullptr;
        if (text == nullptr)
            return std::nullopt;
        return evaluated(*text, [this, &node](std::string_view name) { return valueOf(node, std::string(name)); });
    }

    /// What a primitive or a border gives: what it is linked to, where that is a constant, else its own.
    [[nodiscard]] const WidgetValue* constantOf(const Outlet& source)
    {
        const GraphNode& node = m_graph.nodes[source.node];
        if (node.type == kSubgraphBorder)
            return node.widget(borderValueName(static_cast<std::size_t>(source.slot)));
        if (roleOf(node) != NodeRole::Value)
            return nullptr;
        const auto linked = std::find_if(node.inputs.begin(), node.inputs.end(), isLinked);
        if (linked != node.inputs.end()) {
            const auto from = resolve(*linked->source);
            const WidgetValue* value = from ? constantOf(*from) : nullptr;
            const bool isOpen = from && m_graph.nodes[from->node].type == kSubgraphBorder;
            if (value != nullptr || !isOpen)
                return value;
        }
        if (const WidgetValue* value = node.widget("value"))
            return value;
        return node.values.empty() ? nullptr : &node.values.front();
    }

    static bool isLinked(const NodeInput& input) { return input.source.has_value(); }

    /// Constants become values of the node, and what leads nowhere is open.
    void setInput(GraphNode& node, NodeInput& input, const Resolved& resolved) const
    {
        input.source = resolved.source;
        if (!resolved.source)
            return;
        if (resolved.value)
            for (const std::string_view name : {std::string_view(input.name), shortName(input.name)})
                node.widgets.insert_or_assign(std::string(name), *resolved.value);
        else if (m_graph.nodes[resolved.source->node].type != kSubgraphBorder)
            return;
        input.source.reset();
    }

    Graph& m_graph;
    const WorkflowRules& m_rules;
    std::map<std::string, std::size_t> m_named;
    int m_way = 0;
    int m_visited = 0;
    std::map<std::size_t, std::optional<double>> m_numbers;  ///< of arithmetic, by its node
};

}  // namespace

void rewire(Graph& graph, const WorkflowRules& rules) { Rewirer(graph, rules).run(); }

}  // namespace vramwise
