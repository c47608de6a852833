#include "core/workflow/graph/node_json.h"

#include "core/base/number_text.h"
#include "core/workflow/rules/file_name.h"

namespace vramwise
{

namespace
{

constexpr std::size_t kMostLinks = 5000;

/// Members of an object among the values, as "<name>.<member>".
void addMembers(std::map<std::string, WidgetValue>& widgets, const std::string& name, const Json& object)
{
    for (const auto& member : object.items())
        widgets.emplace(name + '.' + member.key(), widgetValueOf(member.value()));
}

void addNamed(const Json& values, std::map<std::string, WidgetValue>& widgets)
{
    if (!values.is_object())
        return;
    for (const auto& member : values.items()) {
        if (member.value().is_object())
            addMembers(widgets, member.key(), member.value());
        else
            widgets.emplace(member.key(), widgetValueOf(member.value()));
    }
}

void addValues(const Json& values, GraphNode& node)
{
    addNamed(values, node.widgets);
    if (!values.is_array())
        return;
    for (const Json& value : values) {
        if (value.is_object())
            addMembers(node.widgets, std::to_string(node.values.size()), value);
        node.values.push_back(widgetValueOf(value));
    }
}

void addInputs(const Json& inputs, GraphNode& node)
{
    if (!inputs.is_array())
        return;
    for (const Json& json : inputs) {
        NodeInput input;
        const Json& widget = memberOf(json, "widget");
        input.isWidget = widget.is_object();
        input.name = input.isWidget ? textOf(widget, "name") : textOf(json, "name");
        input.type = textOf(json, "type");
        node.inputs.push_back(std::move(input));
    }
}

NodeMode modeOf(const Json& node)
{
    constexpr int kNever = 2;
    constexpr int kBypass = 4;
    const int mode = slotIn(memberOf(node, "mode"));
    if (mode == kNever)
        return NodeMode::Muted;
    return mode == kBypass ? NodeMode::Bypassed : NodeMode::Active;
}

/// [name](address) of Markdown, where the name is that of a file of weights.
void addNoteLinks(const std::string& note, std::vector<ModelLink>& links)
{
    for (std::size_t at = note.find("]("); at != std::string::npos; at = note.find("](", at + 2)) {
        const std::size_t open = note.rfind('[', at);
        const std::size_t close = note.find_first_of(") \n", at + 2);
        constexpr std::size_t kLongest = 500;
        if (open == std::string::npos || close == std::string::npos || at - open > kLongest || close - at > kLongest)
            continue;
        std::string name = note.substr(open + 1, at - open - 1);
        if (isWeightFile(name) && links.size() < kMostLinks)
            links.push_back({std::move(name), note.substr(at + 2, close - at - 2), {}});
    }
}

/// "544 width": nodes that measure put the number before the name of the output.
void addShown(const std::string& label, GraphNode& node)
{
    const auto number = leadingNumber(label);
    constexpr double kMost = 65536;
    if (!number || number->value < 1 || number->value > kMost || !number->rest.starts_with(' '))
        return;
    for (const char* name : {"width", "height", "count"})
        if (number->rest.substr(1) == name)
            node.shown.emplace(name, number->value);
}

}  // namespace

int slotIn(const Json& value)
{
    if (!value.is_number())
        return -1;
    const double number = value.get<double>();
    constexpr double kMost = 100'000;
    return number >= 0 && number <= kMost ? static_cast<int>(number) : -1;
}

WidgetValue widgetValueOf(const Json& value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::monostate{};
    constexpr std::size_t kLongest = 2000;  // a prompt; nothing that is looked at is longer
    return value.get_ref<const std::string&>().substr(0, kLongest);
}

LinkTable linkTableOf(const Json& links)
{
    LinkTable table;
    if (!links.is_array())
        return table;
    for (const Json& link : links) {
        if (link.is_array() && link.size() >= 5)
            table[idText(link[0])] = {idText(link[1]), slotIn(link[2])};
        else if (link.is_object())
            table[textOf(link, "id")] = {textOf(link, "origin_id"), slotIn(memberOf(link, "origin_slot"))};
    }
    return table;
}

GraphNode editorNode(const Json& json, const std::string& prefix)
{
    GraphNode node;
    node.id = prefix + textOf(json, "id");
    node.type = textOf(json, "type");
    node.mode = modeOf(json);
    addInputs(memberOf(json, "inputs"), node);
    const Json& outputs = memberOf(json, "outputs");
    if (outputs.is_array())
        for (const Json& output : outputs) {
            node.outputTypes.push_back(textOf(output, "type"));
            node.outputNames.push_back(textOf(output, "name"));
            for (const char* key : {"label", "name"})
                addShown(textOf(output, key), node);
        }
    addValues(memberOf(json, "widgets_values"), node);
    addNamed(memberOf(json, "widgets_values_named"), node.named);
    return node;
}

std::vector<std::string> linkIdsOf(const Json& node)
{
    std::vector<std::string> ids;
    const Json& inputs = memberOf(node, "inputs");
    if (inputs.is_array())
        for (const Json& input : inputs)
            ids.push_back(textOf(input, "link"));
    return ids;
}

void addModelLinks(const Json& node, std::vector<ModelLink>& links)
{
    const Json& models = memberOf(memberOf(node, "properties"), "models");
    if (models.is_array())
        for (const Json& model : models)
            if (links.size() < kMostLinks)
                links.push_back({textOf(model, "name"), textOf(model, "url"), textOf(model, "directory")});
    const std::string type = textOf(node, "type");
    const Json& values = memberOf(node, "widgets_values");
    if ((type == "MarkdownNote" || type == "Note") && values.is_array() && !values.empty() && values[0].is_string())
        addNoteLinks(values[0].get_ref<const std::string&>(), links);
}

}  // namespace vramwise
