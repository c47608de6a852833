#include "tests/core/checkpoint/checkpoint_writer.h"

#include <fstream>
#include <functional>
#include <numeric>
#include <stdexcept>

namespace vramwise::test
{

namespace
{

constexpr std::uint64_t kGgufAlignment = 32;

std::uint64_t aligned(std::uint64_t offset) { return (offset + kGgufAlignment - 1) / kGgufAlignment * kGgufAlignment; }

constexpr std::uint32_t kString = 8;
constexpr std::uint32_t kArray = 9;

void putArray(ByteText& bytes, const GgufArray& array)
{
    bytes.u32(array.type).u64(array.values.size());
    for (const auto& value : array.values) {
        if (const auto* text = std::get_if<std::string>(&value))
            bytes.text(*text);
        else
            bytes.u32(static_cast<std::uint32_t>(std::get<std::uint64_t>(value)));
    }
}

void putValue(ByteText& bytes, const GgufValue& value)
{
    constexpr std::uint32_t kUint32 = 4;
    constexpr std::uint32_t kUint64 = 10;
    if (const auto* small = std::get_if<std::uint32_t>(&value))
        bytes.u32(kUint32).u32(*small);
    else if (const auto* large = std::get_if<std::uint64_t>(&value))
        bytes.u32(kUint64).u64(*large);
    else if (const auto* text = std::get_if<std::string>(&value))
        bytes.u32(kString).text(*text);
    else
        putArray(bytes.u32(kArray), std::get<GgufArray>(value));
}

}  // namespace

std::uint64_t TensorSpec::elements() const
{
    return std::accumulate(shape.begin(), shape.end(), std::uint64_t{1}, std::multiplies<>());
}

std::uint64_t TensorSpec::bytes() const
{
    const std::optional<std::uint64_t> bytes = bytesOf(type, elements());
    if (!bytes)
        throw std::invalid_argument(name);
    return *bytes;
}

std::uint64_t elementsOf(const TensorSpecs& tensors)
{
    return std::accumulate(tensors.begin(), tensors.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const TensorSpec& tensor) { return sum + tensor.elements(); });
}

TensorSpecs prefixed(const std::string& prefix, TensorSpecs tensors)
{
    for (TensorSpec& tensor : tensors)
        tensor.name.insert(0, prefix);
    return tensors;
}

TensorSpecs joined(std::initializer_list<TensorSpecs> lists)
{
    TensorSpecs all;
    for (const TensorSpecs& list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

TensorSpecs converted(TensorSpecs tensors, TensorType type)
{
    for (TensorSpec& tensor : tensors)
        if (tensor.shape.size() > 1 && tensor.shape.back() % factsOf(type).elements == 0)
            tensor.type = type;
    return tensors;
}

void FileStart::write(const std::filesystem::path& file) const
{
    std::ofstream(file, std::ios::binary) << bytes;
    std::filesystem::resize_file(file, size);
}

OrderedJson safetensorsHeader(const TensorSpecs& tensors, const OrderedJson& metadata)
{
    OrderedJson header = OrderedJson::object();
    if (!metadata.is_null())
        header["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const TensorSpec& tensor : tensors) {
        const std::uint64_t end = offset + tensor.bytes();
        header[tensor.name]
            = {{"dtype", factsOf(tensor.type).name}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    return header;
}

FileStart safetensorsFile(const std::string& header, std::uint64_t dataBytes)
{
    FileStart file{ByteText().u64(header.size()).raw(header).bytes(), 0};
    file.size = file.bytes.size() + dataBytes;
    return file;
}

FileStart safetensorsFile(const TensorSpecs& tensors, const OrderedJson& metadata)
{
    std::uint64_t data = 0;
    for (const TensorSpec& tensor : tensors)
        data += tensor.bytes();
    std::string header = safetensorsHeader(tensors, metadata).dump();
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return safetensorsFile(header, data);
}

ByteText& ByteText::text(const std::string& value) { return u64(value.size()).raw(value); }

ByteText& ByteText::raw(const std::string& value)
{
    m_bytes += value;
    return *this;
}

ByteText& ByteText::put(std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i)
        m_bytes += static_cast<char>(value >> (8 * i));
    return *this;
}

FileStart ggufFile(const TensorSpecs& tensors, const GgufMetadataSpec& metadata, std::uint32_t version)
{
    ByteText bytes;
    bytes.raw("GGUF").u32(version).u64(tensors.size()).u64(metadata.size());
    for (const auto& [key, value] : metadata)
        putValue(bytes.text(key), value);
    std::uint64_t offset = 0;
    for (const TensorSpec& tensor : tensors) {
        bytes.text(tensor.name).u32(static_cast<std::uint32_t>(tensor.shape.size()));
        for (auto dimension = tensor.shape.rbegin(); dimension != tensor.shape.rend(); ++dimension)
            bytes.u64(*dimension);
        bytes.u32(static_cast<std::uint32_t>(factsOf(tensor.type).ggmlId)).u64(offset);
        offset = aligned(offset + tensor.bytes());
    }
    std::string start = bytes.bytes();
    start.resize(aligned(start.size()), '\0');
    const std::uint64_t size = start.size() + offset;
    return {std::move(start), size};
}

}  // namespace vramwise::test
