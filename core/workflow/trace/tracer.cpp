#include "core/workflow/trace/tracer.h"

#include "core/base/number_text.h"
#include "core/workflow/trace/expression.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// "width: 1280, height: 1920", or "1280 width": the editor keeps what a node that measures pictures showed after the
/// last run.
std::optional<double> shownNumber(const GraphNode& node, const std::string& name)
{
    if (const auto shown = node.shown.find(name); shown != node.shown.end())
        return shown->second;
    for (const WidgetValue& value : node.values) {
        const std::string* text = textIn(value);
        const std::size_t at = text != nullptr ? text->find(name + ": ") : std::string::npos;
        const auto number = at != std::string::npos
            ? leadingNumber(std::string_view(*text).substr(at + name.size() + 2))
            : std::nullopt;
        if (number && number->value >= 1 && number->value <= 65536)
            return number->value;
    }
    return std::nullopt;
}

}  // namespace

const NodeRule& Tracer::rule(std::size_t index) const
{
    static const NodeRule none;
    const NodeRule* found = m_rules.node(m_graph.nodes[index].type);
    return found != nullptr ? *found : none;
}

bool Tracer::has(std::size_t index, std::string_view name) const
{
    const NodeInput* input = node(index).input(name);
    return (input != nullptr && input->source) || node(index).widget(name) != nullptr;
}

std::optional<double> Tracer::number(std::size_t index, std::string_view name)
{
    const NodeInput* input = node(index).input(name);
    if (input != nullptr && input->source)
        return output(*input->source);
    const WidgetValue* value = node(index).widget(name);
    return value != nullptr ? numberIn(*value) : std::nullopt;
}

std::optional<double> Tracer::firstNumber(std::size_t index, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        if (has(index, name))
            return number(index, name);
    return std::nullopt;
}

const std::string* Tracer::text(std::size_t index, std::string_view name) const
{
    const WidgetValue* value = node(index).widget(name);
    return value != nullptr ? textIn(*value) : nullptr;
}

std::optional<double> Tracer::output(const Outlet& source)
{
    const auto [place, isNew] = m_numbers.emplace(source, std::nullopt);
    if (!isNew)
        return place->second;
    if (m_depth >= kDeepest)
        return std::nullopt;
    ++m_depth;
    const std::optional<double> value = outputOf(source);
    --m_depth;
    m_numbers[source] = value;
    return value;
}

std::optional<double> Tracer::outputOf(const Outlet& source)
{
    const NodeRule& known = rule(source.node);
    const auto slot = static_cast<std::size_t>(source.slot);
    const std::string name = slot < known.outputs.size() ? known.outputs[slot] : std::string();
    switch (known.role) {
    case NodeRole::Value:
        return ownValue(source.node) ? ownValue(source.node) : firstNumber(source.node, {"value", "a"});
    case NodeRole::Math:
        return mathOf(source.node, source);
    case NodeRole::Text:
        if (const auto text = textOutput(source))
            return numberIn(*text);
        return std::nullopt;
    case NodeRole::Resolution:
        return resolutionOf(source.node, source.slot == 0);
    default:
        break;
    }
    if (name == "width" || name == "height" || name == "frames" || name == "batch")
        return sizeOutput(source, name);
    return number(source.node, name.empty() ? ownName(source) : name);
}

/// What the node calls its output: one of the name of a value hands on that value.
std::string Tracer::ownName(const Outlet& source) const
{
    const std::vector<std::string>& names = node(source.node).outputNames;
    const auto slot = static_cast<std::size_t>(source.slot);
    return slot < names.size() ? names[slot] : std::string();
}

/// A number that the node holds itself, whatever it is called; nullopt where something is linked to it.
std::optional<double> Tracer::ownValue(std::size_t index) const
{
    for (const NodeInput& input : node(index).inputs)
        if (input.source)
            return std::nullopt;
    if (const WidgetValue* value = node(index).widget("value"))
        return numberIn(*value);
    for (const WidgetValue& value : node(index).values)
        if (const auto number = numberIn(value))
            return number;
    for (const auto& [name, value] : node(index).widgets)
        if (const auto number = numberIn(value))
            return number;
    return std::nullopt;
}

std::optional<double> Tracer::mathOf(std::size_t index, const Outlet& source)
{
    const std::string* expression = text(index, "expression");
    if (expression == nullptr)
        expression = text(index, "value");
    if (expression == nullptr)
        return std::nullopt;
    const auto valueOf = [this, index](std::string_view name) -> std::optional<double> { return number(index, name); };
    std::optional<double> value = evaluated(*expression, valueOf);
    const auto slot = static_cast<std::size_t>(source.slot);
    const std::vector<std::string>& types = node(index).outputTypes;
    if (value && slot < types.size() && types[slot] == "INT")
        value = std::trunc(*value);
    return value;
}

/// As ComfyUI's ResolutionSelector: sides in the ratio "16:9 (…)" that hold the megapixels (2^20), rounded to a
/// multiple (8 where the node has no such value).
std::optional<double> Tracer::resolutionOf(std::size_t index, bool width)
{
    const std::string* ratio = text(index, "aspect_ratio");
    const std::optional<double> megapixels = number(index, "megapixels");
    const std::size_t colon = ratio != nullptr ? ratio->find(':') : std::string::npos;
    if (colon == std::string::npos || !megapixels || *megapixels <= 0)
        return std::nullopt;
    const auto w = leadingNumber(*ratio);
    const auto h = leadingNumber(std::string_view(*ratio).substr(colon + 1));
    const double multiple = std::max(number(index, "multiple").value_or(8), 1.0);
    if (!w || !h || !(w->value > 0) || !(h->value > 0))
        return std::nullopt;
    const double scale = std::sqrt(*megapixels * 1024 * 1024 / (w->value * h->value));
    return std::nearbyint((width ? w : h)->value * scale / multiple) * multiple;
}

std::optional<double> Tracer::sizeOutput(const Outlet& source, const std::string& name)
{
    const bool measures = rule(source.node).role == NodeRole::Size;
    const Extent extent = measures ? extentOfInput(source.node) : extentOf({source.node, 0});
    if (name == "width" || name == "height") {
        const std::optional<double> side = name == "width" ? extent.width : extent.height;
        return side || !measures ? side : shownNumber(node(source.node), name);
    }
    const std::vector<std::string>& outputs = rule(source.node).outputs;
    const bool apart = std::find(outputs.begin(), outputs.end(), "frames") != outputs.end();
    if (!extent.frames || (apart && name == "batch"))
        return extent.batch;
    // The frames of a clip are a batch of pictures.
    return apart ? extent.frames : std::optional<double>(*extent.frames * extent.batch.value_or(1));
}

}  // namespace vramwise
