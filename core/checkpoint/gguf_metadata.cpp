#include "core/checkpoint/gguf_metadata.h"

#include "core/catalog/json_problems.h"
#include "core/checkpoint/checkpoint_file.h"
#include "core/checkpoint/safetensors_header.h"

#include <limits>
#include <numeric>

namespace vramwise
{

namespace
{

constexpr std::size_t kLongestKey = 1024;
constexpr int kMostArrayLevels = 3;
constexpr std::string_view kShapeKey = "comfy.gguf.orig_shape.";
constexpr std::string_view kAlignmentKey = "general.alignment";

/// The numbers of the format.
enum ValueType : std::uint32_t {
    Uint8,
    Int8,
    Uint16,
    Int16,
    Uint32,
    Int32,
    Float32,
    Boolean,
    String,
    Array,
    Uint64,
    Int64,
    Float64,
};

/// Bytes of a value of fixed size; 0 for strings, arrays and what is no type.
std::uint64_t widthOf(std::uint32_t type)
{
    switch (type) {
    case Uint8:
    case Int8:
    case Boolean:
        return 1;
    case Uint16:
    case Int16:
        return 2;
    case Uint32:
    case Int32:
    case Float32:
        return 4;
    case Uint64:
    case Int64:
    case Float64:
        return 8;
    default:
        return 0;
    }
}

bool isWholeNumber(std::uint32_t type)
{
    return widthOf(type) != 0 && type != Float32 && type != Float64 && type != Boolean;
}

std::uint64_t elementsOf(const std::vector<std::uint64_t>& shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::uint64_t{1}, std::multiplies<>());
}

}  // namespace

bool GgufMetadata::read(std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count; ++i)
        if (!readEntry())
            return false;
    return true;
}

bool GgufMetadata::readEntry()
{
    const std::uint64_t start = m_reader.position();
    const std::string key = m_reader.text(kLongestKey + 1);
    if (key.size() > kLongestKey)
        return m_reader.refuse(ErrorCode::OutOfRange, {"> 1024", "0", "1024"}, "metadata/key", start);
    const auto type = m_reader.number<std::uint32_t>();
    return !m_reader.error() && readValue(key, type);
}

bool GgufMetadata::readValue(const std::string& key, std::uint32_t type)
{
    if (type == String) {
        keep(key, m_reader.text(kMostMetadataBytes));
        return !m_reader.error();
    }
    if (type == Array)
        return readArray(key, 1);
    const std::uint64_t width = widthOf(type);
    if (width == 0)
        return m_reader.refuse(ErrorCode::BadValue, {std::to_string(type), "0…12"}, "metadata/" + shortened(key),
                               m_reader.position() - sizeof(type));
    if (!isWholeNumber(type)) {
        m_reader.skip(width);
        return !m_reader.error();
    }
    const std::uint64_t value = width == 1 ? m_reader.number<std::uint8_t>()
        : width == 2                       ? m_reader.number<std::uint16_t>()
        : width == 4                       ? m_reader.number<std::uint32_t>()
                                           : m_reader.number<std::uint64_t>();
    if (key == kAlignmentKey)
        m_alignment = value;
    keep(key, std::to_string(value));
    return !m_reader.error();
}

bool GgufMetadata::readArray(const std::string& key, int level)
{
    const std::uint64_t start = m_reader.position();
    if (level > kMostArrayLevels)
        return m_reader.refuse(ErrorCode::TooDeep, {std::to_string(kMostArrayLevels)}, "metadata/" + shortened(key),
                               start);
    const auto type = m_reader.number<std::uint32_t>();
    const auto count = m_reader.number<std::uint64_t>();
    if (m_reader.error())
        return false;
    // What an element takes at least: a string its length, an array its type and length.
    const std::uint64_t least = type == String ? 8 : type == Array ? 12 : widthOf(type);
    if (least == 0)
        return m_reader.refuse(ErrorCode::BadValue, {std::to_string(type), "0…12"}, "metadata/" + shortened(key),
                               start);
    if (count > m_reader.left() / least)
        return m_reader.refuse(ErrorCode::CutShort, {std::to_string(count), std::to_string(m_reader.left() / least)},
                               "metadata/" + shortened(key), start);
    return readElements(key, type, count, level);
}

bool GgufMetadata::readElements(const std::string& key, std::uint32_t type, std::uint64_t count, int level)
{
    if (key.starts_with(kShapeKey) && type == Int32 && level == 1 && count <= kMostDimensions) {
        keepShape(key, count);
        return !m_reader.error();
    }
    if (const std::uint64_t width = widthOf(type); width != 0) {
        m_reader.skip(count * width);
        return !m_reader.error();
    }
    m_elements += count;
    if (m_elements > kMostGgufElements)
        return m_reader.refuse(ErrorCode::TooLarge, {std::to_string(m_elements), std::to_string(kMostGgufElements)},
                               "metadata/" + shortened(key), m_reader.position());
    for (std::uint64_t i = 0; i < count; ++i) {
        if (type == Array && !readArray(key, level + 1))
            return false;
        if (type == String)
            m_reader.skipText();
        if (m_reader.error())
            return false;
    }
    return true;
}

void GgufMetadata::keepShape(const std::string& key, std::uint64_t count)
{
    std::vector<std::uint64_t> shape;
    for (std::uint64_t i = 0; i < count; ++i)
        shape.push_back(m_reader.number<std::uint32_t>());
    m_shapes.insert_or_assign(key.substr(kShapeKey.size()), std::move(shape));
}

void GgufMetadata::keep(const std::string& key, std::string value)
{
    if (isKeptMetadata(key) && m_texts.size() < kMostMetadataKeys)
        m_texts.insert_or_assign(key, std::move(value));
}

std::vector<std::uint64_t> GgufMetadata::originalShape(const std::string& tensor,
                                                       std::vector<std::uint64_t> shape) const
{
    const auto noted = m_shapes.find(tensor);
    const bool same = noted != m_shapes.end() && elementsOf(noted->second) == elementsOf(shape);
    return same ? noted->second : shape;
}

}  // namespace vramwise
