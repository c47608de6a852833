#include "core/workflow/graph/rewire.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

/// The editor puts "what to do with the seed after a run" after every seed; older files a flag, and some packs a
/// button, which has no value.
bool isSeedControl(const WidgetValue& value)
{
    constexpr std::array<std::string_view, 5> kWords{"fixed", "randomize", "increment", "decrement", "increment-wrap"};
    const std::string* text = textIn(value);
    if (text != nullptr)
        return std::find(kWords.begin(), kWords.end(), *text) != kWords.end();
    return std::holds_alternative<bool>(value);
}

bool isSeed(std::string_view name) { return name == "seed" || name == "noise_seed"; }

const std::vector<std::string>& namesOf(const GraphNode& node, const NodeRule& rule)
{
    const std::string* first = node.values.empty() ? nullptr : textIn(node.values.front());
    const auto variant = first != nullptr ? rule.widgetsByFirst.find(*first) : rule.widgetsByFirst.end();
    return variant == rule.widgetsByFirst.end() ? rule.widgets : variant->second;
}

std::vector<std::string> namesOfInputs(const GraphNode& node)
{
    std::vector<std::string> names;
    for (const NodeInput& input : node.inputs)
        if (input.isWidget)
            names.push_back(input.name);
    return names;
}

void assign(GraphNode& node, const std::vector<std::string>& names)
{
    std::size_t next = 0;
    for (const std::string& name : names) {
        if (next == node.values.size())
            return;
        node.widgets.emplace(name, node.values[next++]);
        if (isSeed(name) && next < node.values.size()
            && (isSeedControl(node.values[next]) || std::holds_alternative<std::monostate>(node.values[next])))
            ++next;
    }
}

/// Values of an unknown node, by its inputs, where they list all of them; else they have no names.
void assignByInputs(GraphNode& node)
{
    const std::vector<std::string> names = namesOfInputs(node);
    std::size_t controls = 0;
    for (const WidgetValue& value : node.values)
        if (const std::string* text = textIn(value); text != nullptr && isSeedControl(value))
            ++controls;
    if (names.size() + controls >= node.values.size())
        return assign(node, names);
    for (std::size_t i = 0; i < node.values.size(); ++i)
        node.widgets.emplace('?' + std::to_string(i), node.values[i]);
}

void addShortNames(GraphNode& node)
{
    std::map<std::string, WidgetValue> shorter;
    for (const auto& [name, value] : node.widgets)
        if (const std::string_view shorterName = shortName(name); shorterName != name)
            shorter.emplace(shorterName, value);
    node.widgets.merge(shorter);
}

}  // namespace

void nameWidgets(GraphNode& node, const NodeRule* rule)
{
    if (rule != nullptr && (!rule->widgets.empty() || !rule->widgetsByFirst.empty()))
        assign(node, namesOf(node, *rule));
    else if (node.named.empty())
        assignByInputs(node);
    node.widgets.merge(node.named);
    addShortNames(node);
}

}  // namespace vramwise
