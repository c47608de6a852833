#include "core/checkpoint/transformer_sizes.h"

#include "core/checkpoint/weight_format.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace vramwise
{

namespace
{

constexpr std::size_t kLeastBlocks = 4;

struct Group {
    std::set<std::string_view> numbers;
    std::uint64_t parameters = 0;
    std::map<std::uint64_t, std::uint64_t> widths;  ///< columns of matrices → parameters
};

struct Place {
    std::string_view group;
    std::string_view number;
};

/// The first number between dots: "double_blocks.3.img_attn…" is number 3 of "double_blocks".
std::optional<Place> placeOf(std::string_view name)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.', dot + 1)) {
        const std::size_t end = name.find('.', dot + 1);
        if (end == std::string_view::npos)
            break;
        const std::string_view number = name.substr(dot + 1, end - dot - 1);
        if (!number.empty() && std::all_of(number.begin(), number.end(), isDigit))
            return Place{name.substr(0, dot), number};
    }
    return std::nullopt;
}

std::map<std::string_view, Group> groupsOf(const TensorView& view)
{
    std::map<std::string_view, Group> groups;
    for (const Tensor& tensor : view.tensors()) {
        const std::optional<Place> place = placeOf(view.nameOf(tensor));
        if (!place)
            continue;
        const WeightFormat format = formatOf(view, tensor);
        const std::uint64_t parameters = parametersOf(tensor, format);
        Group& group = groups[place->group];
        group.numbers.insert(place->number);
        group.parameters += parameters;
        const std::vector<std::uint64_t> shape = logicalShape(view, tensor, format);
        if (shape.size() == 2 && shape[1] > 1)
            group.widths[shape[1]] += parameters;
    }
    return groups;
}

}  // namespace

std::optional<TransformerSizes> transformerSizes(const TensorView& view)
{
    TransformerSizes sizes;
    const Group* largest = nullptr;
    std::size_t layers = 0;
    const std::map<std::string_view, Group> groups = groupsOf(view);
    for (const auto& [name, group] : groups) {
        if (group.numbers.size() < kLeastBlocks || group.widths.empty())
            continue;
        layers += group.numbers.size();
        sizes.blockParametersB += static_cast<double>(group.parameters) / 1e9;
        if (largest == nullptr || group.parameters > largest->parameters)
            largest = &group;
    }
    if (largest == nullptr)
        return std::nullopt;
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    const std::uint64_t width = std::max_element(largest->widths.begin(), largest->widths.end(), fewer)->first;
    if (width > 1'000'000 || layers > 10'000)
        return std::nullopt;
    sizes.hidden = static_cast<int>(width);
    sizes.layers = static_cast<int>(layers);
    return sizes;
}

}  // namespace vramwise
