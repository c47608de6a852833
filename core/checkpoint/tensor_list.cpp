#include "core/checkpoint/tensor_list.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <limits>
#include <numeric>
#include <set>

namespace vramwise
{

namespace
{

constexpr std::size_t kLongestName = 1024;

tl::unexpected<Error> badTensor(ErrorCode code, std::vector<std::string> args, std::string_view field)
{
    return fail(code, std::move(args), {{}, 0, std::string(field)});
}

std::optional<std::uint64_t> productOf(Shape shape)
{
    std::uint64_t product = 1;
    for (const std::uint64_t dimension : shape) {
        if (dimension != 0 && product > std::numeric_limits<std::uint64_t>::max() / dimension)
            return std::nullopt;
        product *= dimension;
    }
    return product;
}

}  // namespace

std::string_view TensorList::stored(std::string_view name)
{
    if (m_names.empty() || kBlockBytes - m_used < name.size()) {
        m_names.push_back(std::make_unique<char[]>(kBlockBytes));
        m_used = 0;
    }
    char* place = m_names.back().get() + m_used;
    std::copy(name.begin(), name.end(), place);
    m_used += name.size();
    return {place, name.size()};
}

Result<void> TensorList::add(std::string_view name, Shape shape, Tensor tensor)
{
    if (m_tensors.size() >= kMostTensors)
        return badTensor(ErrorCode::TooLarge, {std::to_string(m_tensors.size() + 1), std::to_string(kMostTensors)},
                         "tensors");
    if (name.size() > kLongestName)
        return badTensor(ErrorCode::OutOfRange, {std::to_string(name.size()), "0", std::to_string(kLongestName)},
                         "tensors/name");
    if (shape.size() > kMostDimensions)
        return badTensor(ErrorCode::OutOfRange, {std::to_string(shape.size()), "0", std::to_string(kMostDimensions)},
                         "shape");
    const std::optional<std::uint64_t> elements = productOf(shape);
    if (!elements)
        return badTensor(ErrorCode::OutOfRange,
                         {"> 2^64", "0", std::to_string(std::numeric_limits<std::uint64_t>::max())}, "shape");
    tensor.name = stored(name);
    tensor.elements = *elements;
    tensor.firstDimension = static_cast<std::uint32_t>(m_dimensions.size());
    tensor.rank = static_cast<std::uint8_t>(shape.size());
    m_dimensions.insert(m_dimensions.end(), shape.begin(), shape.end());
    m_tensors.push_back(tensor);
    return {};
}

Result<void> TensorList::seal()
{
    const auto byName = [](const Tensor& a, const Tensor& b) { return a.name < b.name; };
    if (!std::is_sorted(m_tensors.begin(), m_tensors.end(), byName))
        std::sort(m_tensors.begin(), m_tensors.end(), byName);
    const auto twice = std::adjacent_find(m_tensors.begin(), m_tensors.end(),
                                          [](const Tensor& a, const Tensor& b) { return a.name == b.name; });
    if (twice != m_tensors.end())
        return badTensor(ErrorCode::DuplicateId, {std::string(twice->name)}, "tensors");
    return checkOverlaps();
}

Result<void> TensorList::checkOverlaps() const
{
    std::vector<std::uint32_t> order(m_tensors.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto placeOf = [this](std::uint32_t i) { return std::pair(m_tensors[i].part, m_tensors[i].offset); };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return placeOf(a) < placeOf(b); });
    const Tensor* last = nullptr;
    for (const std::uint32_t i : order) {
        const Tensor& tensor = m_tensors[i];
        if (tensor.bytes == 0)
            continue;
        if (last != nullptr && last->part == tensor.part && tensor.offset < last->offset + last->bytes)
            return badTensor(ErrorCode::Overlapping, {std::string(last->name), std::string(tensor.name)},
                             "data_offsets");
        last = &tensor;
    }
    return {};
}

void TensorList::append(TensorList&& other, std::uint16_t part)
{
    const auto shift = static_cast<std::uint32_t>(m_dimensions.size());
    for (Tensor tensor : other.m_tensors) {
        tensor.firstDimension += shift;
        tensor.part = part;
        m_tensors.push_back(tensor);
    }
    m_dimensions.insert(m_dimensions.end(), other.m_dimensions.begin(), other.m_dimensions.end());
    std::move(other.m_names.begin(), other.m_names.end(), std::back_inserter(m_names));
    m_used = kBlockBytes;
    m_unknownTypes.merge(other.m_unknownTypes);
    other = TensorList();
}

std::string_view TensorList::typeNameOf(const Tensor& tensor) const
{
    if (tensor.type == TensorType::Unknown)
        if (const auto named = m_unknownTypes.find(tensor.name); named != m_unknownTypes.end())
            return named->second;
    return factsOf(tensor.type).name;
}

void TensorList::nameUnknownType(std::string_view tensor, std::string name)
{
    m_unknownTypes.emplace(tensor, std::move(name));
}

const Tensor* TensorView::find(std::string_view name) const
{
    const auto found
        = std::lower_bound(m_tensors.begin(), m_tensors.end(), name,
                           [this](const Tensor& tensor, std::string_view wanted) { return nameOf(tensor) < wanted; });
    return found != m_tensors.end() && nameOf(*found) == name ? &*found : nullptr;
}

TensorView TensorView::below(std::string_view prefix) const
{
    const auto start = [&](const Tensor& tensor) { return nameOf(tensor).substr(0, prefix.size()); };
    const auto first = std::partition_point(m_tensors.begin(), m_tensors.end(),
                                            [&](const Tensor& tensor) { return start(tensor) < prefix; });
    const auto end
        = std::partition_point(first, m_tensors.end(), [&](const Tensor& tensor) { return start(tensor) == prefix; });
    return {*m_list, std::span(first, end), m_prefix + prefix.size()};
}

std::size_t TensorView::countBlocks(std::string_view prefix) const
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::set<std::string_view> numbers;
    const TensorView blocks = below(prefix);
    for (const Tensor& tensor : blocks.tensors()) {
        const std::string_view name = blocks.nameOf(tensor);
        const std::string_view number = name.substr(0, name.find('.'));
        if (!number.empty() && number.size() < name.size() && std::all_of(number.begin(), number.end(), isDigit))
            numbers.insert(number);
    }
    return numbers.size();
}

}  // namespace vramwise
