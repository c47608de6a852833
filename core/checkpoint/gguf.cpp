#include "core/checkpoint/gguf.h"

#include "core/catalog/json_problems.h"
#include "core/checkpoint/gguf_metadata.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::uint32_t kOldestVersion = 2;
constexpr std::uint32_t kNewestVersion = 3;
constexpr std::size_t kLongestTensorName = 1024;
constexpr std::uint64_t kLeastAlignment = 1;
constexpr std::uint64_t kMostAlignment = 1U << 20U;
constexpr std::uint64_t kUsualAlignment = 32;

struct GgufCounts {
    std::uint64_t tensors = 0;
    std::uint64_t metadata = 0;
};

bool readCounts(HeaderReader& reader, GgufCounts& counts)
{
    reader.skip(kGgufMagic.size());
    const auto version = reader.number<std::uint32_t>();
    if (reader.error())
        return false;
    if (version < kOldestVersion || version > kNewestVersion)
        return reader.refuse(ErrorCode::BadValue, {std::to_string(version), "2, 3"}, "version", kGgufMagic.size());
    const std::uint64_t start = reader.position();
    counts.tensors = reader.number<std::uint64_t>();
    counts.metadata = reader.number<std::uint64_t>();
    if (reader.error())
        return false;
    if (counts.tensors > kMostTensors)
        return reader.refuse(ErrorCode::TooLarge, {std::to_string(counts.tensors), std::to_string(kMostTensors)},
                             "tensor_count", start);
    if (counts.metadata > kMostGgufMetadata)
        return reader.refuse(ErrorCode::TooLarge, {std::to_string(counts.metadata), std::to_string(kMostGgufMetadata)},
                             "metadata_kv_count", start + sizeof(std::uint64_t));
    return true;
}

/// One tensor info; its offset counts from the start of the data, which is not known yet.
class InfoReader
{
public:
    InfoReader(HeaderReader& reader, const GgufMetadata& metadata, TensorList& list)
        : m_reader(reader), m_metadata(metadata), m_list(list)
    {
    }

    bool read()
    {
        const std::uint64_t start = m_reader.position();
        const std::string name = m_reader.text(kLongestTensorName + 1);
        const std::vector<std::uint64_t> shape = readShape(name);
        const std::uint64_t typeAt = m_reader.position();
        const auto type = m_reader.number<std::uint32_t>();
        Tensor tensor;
        tensor.type = ggmlType(type);
        tensor.offset = m_reader.number<std::uint64_t>();
        if (m_reader.error())
            return false;
        if (const Result<void> added = m_list.add(name, shape, tensor); !added)
            return m_reader.refuse(added.error().code, added.error().args, "tensors/" + shortened(name), start);
        if (tensor.type == TensorType::Unknown)
            m_list.nameUnknownType(m_list.tensors().back().name, "ggml_" + std::to_string(type));
        return checkRow(tensor.type, name, typeAt);
    }

private:
    std::vector<std::uint64_t> readShape(const std::string& name)
    {
        const std::uint64_t start = m_reader.position();
        const auto rank = m_reader.number<std::uint32_t>();
        if (rank > kMostDimensions) {
            m_reader.refuse(ErrorCode::OutOfRange, {std::to_string(rank), "0", std::to_string(kMostDimensions)},
                            "tensors/" + shortened(name) + "/n_dimensions", start);
            return {};
        }
        std::vector<std::uint64_t> shape(rank);
        for (std::uint64_t& dimension : shape)
            dimension = m_reader.number<std::uint64_t>();
        std::reverse(shape.begin(), shape.end());
        m_lastDimension = shape.empty() ? 1 : shape.back();
        return m_metadata.originalShape(name, shape);
    }

    /// Rows are whole blocks.
    bool checkRow(TensorType type, const std::string& name, std::uint64_t at)
    {
        const std::uint64_t block = factsOf(type).elements;
        return m_lastDimension % block == 0
            || m_reader.refuse(
                ErrorCode::Inconsistent,
                {"dimensions", "type", std::to_string(m_lastDimension) + " % " + std::to_string(block) + " != 0"},
                "tensors/" + shortened(name), at);
    }

    HeaderReader& m_reader;
    const GgufMetadata& m_metadata;
    TensorList& m_list;
    std::uint64_t m_lastDimension = 1;
};

Error dataError(ErrorCode code, std::vector<std::string> args, const Tensor& tensor)
{
    return {code, std::move(args), {{}, 0, "tensors/" + shortened(tensor.name) + "/offset"}};
}

/// Offsets become places in the file, and sizes are worked out and held against it.
Result<void> placeTensors(std::span<Tensor> tensors, std::uint64_t dataStart, std::uint64_t size,
                          std::uint64_t alignment)
{
    const std::uint64_t room = size > dataStart ? size - dataStart : 0;
    for (Tensor& tensor : tensors) {
        const std::optional<std::uint64_t> bytes
            = tensor.type == TensorType::Unknown ? 0 : bytesOf(tensor.type, tensor.elements);
        if (!bytes)
            return tl::unexpected(dataError(ErrorCode::OutOfRange, {"> 2^64", "0", std::to_string(room)}, tensor));
        if (tensor.offset % alignment != 0)
            return tl::unexpected(dataError(ErrorCode::Inconsistent,
                                            {"offset", "general.alignment", std::to_string(tensor.offset)}, tensor));
        if (tensor.offset > room || *bytes > room - tensor.offset) {
            const bool beyond = tensor.offset > room;
            return tl::unexpected(dataError(
                ErrorCode::CutShort,
                {beyond ? std::to_string(tensor.offset) : std::to_string(tensor.offset + *bytes), std::to_string(room)},
                tensor));
        }
        tensor.offset += dataStart;
        tensor.bytes = *bytes;
    }
    return {};
}

/// What lies between an unknown tensor and the next one, or the end, is taken to be its own.
void sizeUnknown(std::span<Tensor> tensors, std::uint64_t size)
{
    std::vector<std::uint64_t> starts;
    for (const Tensor& tensor : tensors)
        starts.push_back(tensor.offset);
    std::sort(starts.begin(), starts.end());
    for (Tensor& tensor : tensors) {
        if (tensor.type != TensorType::Unknown)
            continue;
        const auto next = std::upper_bound(starts.begin(), starts.end(), tensor.offset);
        // A file may end before the padding that would come before its data.
        const std::uint64_t end = next == starts.end() ? size : *next;
        tensor.bytes = end > tensor.offset ? end - tensor.offset : 0;
    }
}

Result<void> place(CheckpointFile& file, const GgufMetadata& metadata, const HeaderReader& reader)
{
    const std::uint64_t alignment = metadata.alignment().value_or(kUsualAlignment);
    if (alignment < kLeastAlignment || alignment > kMostAlignment || (alignment & (alignment - 1)) != 0)
        return fail(ErrorCode::BadValue, {std::to_string(alignment), "32"}, {{}, 0, "general.alignment"});
    const std::uint64_t end = reader.position();
    const std::uint64_t dataStart = (end + alignment - 1) / alignment * alignment;
    const std::span<Tensor> tensors = file.tensors.unsealed();
    if (Result<void> placed = placeTensors(tensors, dataStart, file.bytes, alignment); !placed)
        return placed;
    const auto isUnknown = [](const Tensor& tensor) { return tensor.type == TensorType::Unknown; };
    if (std::any_of(tensors.begin(), tensors.end(), isUnknown))
        sizeUnknown(tensors, file.bytes);
    file.headerBytes = end;
    return file.tensors.seal();
}

}  // namespace

Result<CheckpointFile> readGguf(CheckpointSource& source)
{
    CheckpointFile file;
    file.format = CheckpointFormat::Gguf;
    file.bytes = source.size();
    const auto reader = std::make_unique<HeaderReader>(source, kMostGgufHeaderBytes);
    GgufMetadata metadata(*reader);
    GgufCounts counts;
    bool good = readCounts(*reader, counts) && metadata.read(counts.metadata);
    InfoReader infos(*reader, metadata, file.tensors);
    for (std::uint64_t i = 0; good && i < counts.tensors; ++i)
        good = infos.read();
    if (!good)
        return tl::unexpected(*reader->error());
    file.metadata = metadata.texts();
    if (Result<void> placed = place(file, metadata, *reader); !placed) {
        placed.error().where.file = source.name();
        return tl::unexpected(placed.error());
    }
    return file;
}

}  // namespace vramwise
