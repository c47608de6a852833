#include "core/checkpoint/safetensors.h"

#include "core/catalog/json_problems.h"
#include "core/checkpoint/safetensors_header.h"

#include <array>

namespace vramwise
{

namespace
{

constexpr std::uint64_t kLengthBytes = 8;

tl::unexpected<Error> refused(const CheckpointSource& source, ErrorCode code, std::vector<std::string> args,
                              std::string field)
{
    return fail(code, std::move(args), {source.name(), 0, std::move(field)});
}

Result<std::uint64_t> readLength(CheckpointSource& source)
{
    std::array<char, kLengthBytes> bytes{};
    if (const Result<void> read = source.read(0, bytes); !read)
        return tl::unexpected(read.error());
    std::uint64_t length = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        length = (length << 8U) | static_cast<unsigned char>(bytes[i]);
    if (length > kMostSafetensorsHeaderBytes)
        return refused(source, ErrorCode::TooLarge,
                       {std::to_string(length), std::to_string(kMostSafetensorsHeaderBytes)}, "header_length@0");
    if (length > source.size() - kLengthBytes)
        return refused(source, ErrorCode::CutShort,
                       {std::to_string(kLengthBytes + length), std::to_string(source.size())}, "header_length@0");
    return length;
}

/// Places of errors from the header count from its start; in the file they follow the length.
Error inFile(Error error, const CheckpointSource& source)
{
    error.where.file = source.name();
    return error;
}

/// An entry of the header against the file, as a tensor of the list.
Result<Tensor> checked(const HeaderEntry& entry, std::uint64_t dataStart, const CheckpointSource& source)
{
    const auto refuse = [&](ErrorCode code, std::vector<std::string> args, const char* field) {
        return refused(source, code, std::move(args), '/' + pointerPart(entry.name) + '/' + field);
    };
    const std::uint64_t room = source.size() - dataStart;
    if (entry.begin > entry.end)
        return refuse(ErrorCode::OutOfRange, {std::to_string(entry.begin), "0", std::to_string(entry.end)},
                      "data_offsets");
    if (entry.end > room)
        return refuse(ErrorCode::CutShort, {std::to_string(entry.end), std::to_string(room)}, "data_offsets");
    Tensor tensor;
    tensor.type = safetensorsType(entry.dtype);
    tensor.offset = dataStart + entry.begin;
    tensor.bytes = entry.end - entry.begin;
    return tensor;
}

Result<void> checkSize(const Tensor& tensor, const HeaderEntry& entry, const CheckpointSource& source)
{
    if (tensor.type == TensorType::Unknown)
        return {};
    const std::optional<std::uint64_t> bytes = bytesOf(tensor.type, tensor.elements);
    if (bytes && *bytes == tensor.bytes)
        return {};
    return refused(source, ErrorCode::Inconsistent,
                   {"shape", "data_offsets",
                    (bytes ? std::to_string(*bytes) : std::string("?")) + " != " + std::to_string(tensor.bytes)},
                   '/' + pointerPart(entry.name));
}

Result<void> addEntry(const HeaderEntry& entry, std::uint64_t dataStart, const CheckpointSource& source,
                      TensorList& list)
{
    const Result<Tensor> tensor = checked(entry, dataStart, source);
    if (!tensor)
        return tl::unexpected(tensor.error());
    if (Result<void> added = list.add(entry.name, entry.shape, *tensor); !added)
        return added;
    if (tensor->type == TensorType::Unknown)
        list.nameUnknownType(list.tensors().back().name, shortened(entry.dtype));
    return checkSize(list.tensors().back(), entry, source);
}

}  // namespace

Result<CheckpointFile> readSafetensors(CheckpointSource& source)
{
    const Result<std::uint64_t> length = readLength(source);
    if (!length)
        return tl::unexpected(length.error());
    std::string header(static_cast<std::size_t>(*length), '\0');
    if (const Result<void> read = source.read(kLengthBytes, header); !read)
        return tl::unexpected(read.error());

    CheckpointFile file;
    file.format = CheckpointFormat::Safetensors;
    file.bytes = source.size();
    file.headerBytes = kLengthBytes + *length;
    const auto take = [&](const HeaderEntry& entry) { return addEntry(entry, file.headerBytes, source, file.tensors); };
    Result<void> done = parseSafetensorsHeader(header, take, file.metadata);
    if (done)
        done = file.tensors.seal();
    if (!done)
        return tl::unexpected(inFile(done.error(), source));
    return file;
}

}  // namespace vramwise
