#include "core/checkpoint/match.h"

#include "core/checkpoint/weight_format.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace vramwise
{

namespace
{

constexpr std::string_view kWeight = ".weight";

/// Quantised layers keep "X.weight" as "X.qweight".
const Tensor* findWeight(const TensorView& view, std::string_view name)
{
    if (const Tensor* tensor = view.find(name))
        return tensor;
    if (!name.ends_with(kWeight))
        return nullptr;
    return view.find(std::string(name.substr(0, name.size() - kWeight.size())) + ".qweight");
}

bool isThere(const std::string& name, const TensorView& view)
{
    if (name.find('*') != std::string::npos)
        return std::any_of(view.tensors().begin(), view.tensors().end(),
                           [&](const Tensor& tensor) { return matchesPattern(name, view.nameOf(tensor)); });
    return name.ends_with('.') ? !view.below(name).isEmpty() : findWeight(view, name) != nullptr;
}

bool isThere(const NameRule& rule, const TensorView& view)
{
    return std::any_of(rule.names.begin(), rule.names.end(),
                       [&](const std::string& name) { return isThere(name, view); });
}

bool isShape(const std::vector<std::uint64_t>& wanted, const std::vector<std::uint64_t>& found)
{
    return wanted.size() == found.size()
        && std::equal(wanted.begin(), wanted.end(), found.begin(),
                      [](std::uint64_t want, std::uint64_t have) { return want == 0 || want == have; });
}

bool hasShape(const std::vector<std::uint64_t>& wanted, const TensorView& view, const Tensor& tensor)
{
    const WeightFormat format = formatOf(view, tensor);
    const std::vector<std::uint64_t> shape = logicalShape(view, tensor, format);
    if (!shape.empty() || format.packing == Packing::Plain)
        return isShape(wanted, shape);
    // Kept flat: only the number of weights is left to compare.
    const bool isWhole = std::find(wanted.begin(), wanted.end(), 0U) == wanted.end();
    const std::uint64_t product = std::accumulate(wanted.begin(), wanted.end(), std::uint64_t{1}, std::multiplies<>());
    return !isWhole || product == parametersOf(tensor, format);
}

bool holds(const ShapeRule& rule, const TensorView& view)
{
    return std::any_of(rule.name.names.begin(), rule.name.names.end(), [&](const std::string& name) {
        if (name.find('*') == std::string::npos) {
            const Tensor* tensor = findWeight(view, name);
            return tensor != nullptr && hasShape(rule.shape, view, *tensor);
        }
        return std::any_of(view.tensors().begin(), view.tensors().end(), [&](const Tensor& tensor) {
            return matchesPattern(name, view.nameOf(tensor)) && hasShape(rule.shape, view, tensor);
        });
    });
}

}  // namespace

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text;
    if (!text.starts_with(pattern.substr(0, star)))
        return false;
    text.remove_prefix(star);
    pattern.remove_prefix(star + 1);
    // Each piece between stars at its first place; the last one at the end.
    for (std::size_t next = pattern.find('*'); next != std::string_view::npos; next = pattern.find('*')) {
        const std::size_t place = text.find(pattern.substr(0, next));
        if (place == std::string_view::npos)
            return false;
        text.remove_prefix(place + next);
        pattern.remove_prefix(next + 1);
    }
    return text.ends_with(pattern);
}

Match matchLayout(const Layout& layout, const TensorView& view, std::string_view ggufArchitecture)
{
    const auto there = [&view](const NameRule& rule) { return isThere(rule, view); };
    if (!layout.architectures.empty()
        && std::find(layout.architectures.begin(), layout.architectures.end(), ggufArchitecture)
            == layout.architectures.end())
        return Match::None;
    if (!std::all_of(layout.has.begin(), layout.has.end(), there))
        return Match::None;
    const bool whole = std::all_of(layout.shapes.begin(), layout.shapes.end(),
                                   [&](const ShapeRule& rule) { return holds(rule, view); })
        && std::none_of(layout.lacks.begin(), layout.lacks.end(), there)
        && std::all_of(layout.blocks.begin(), layout.blocks.end(),
                       [&](const BlockRule& rule) { return view.countBlocks(rule.prefix) == rule.count; });
    if (whole)
        return Match::Whole;
    return layout.has.empty() ? Match::None : Match::Family;
}

}  // namespace vramwise
