#include "core/workflow/graph/graph.h"

#include "core/base/number_text.h"

#include <cmath>

namespace vramwise
{

std::string_view shortName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    const bool isGroup = dot != std::string_view::npos && name.find_first_not_of("0123456789") < dot;
    return isGroup ? name.substr(dot + 1) : name;
}

const NodeInput* GraphNode::input(std::string_view name) const
{
    for (const NodeInput& one : inputs)
        if (one.name == name)
            return &one;
    for (const NodeInput& one : inputs)
        if (shortName(one.name) == name)
            return &one;
    return nullptr;
}

const WidgetValue* GraphNode::widget(std::string_view name) const
{
    const auto found = widgets.find(std::string(name));
    return found == widgets.end() ? nullptr : &found->second;
}

std::optional<double> numberIn(const WidgetValue& value)
{
    if (const double* number = std::get_if<double>(&value))
        return *number;
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? 1.0 : 0.0;
    const std::string* text = textIn(value);
    constexpr std::size_t kLongest = 32;
    return text != nullptr && text->size() <= kLongest ? soleNumber(*text) : std::nullopt;
}

const std::string* textIn(const WidgetValue& value) { return std::get_if<std::string>(&value); }

}  // namespace vramwise
