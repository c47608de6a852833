// A file of a test's making, inspected without a disk.
#pragma once

#include "core/checkpoint/inspect.h"
#include "tests/core/checkpoint/checkpoint_writer.h"
#include "tests/core/checkpoint/shipped_signatures.h"

#include <stdexcept>

namespace vramwise::test
{

/// A source that is as long as a file says and zero where it has no bytes.
class SparseSource : public CheckpointSource
{
public:
    SparseSource(FileStart file, std::string name)
        : CheckpointSource(std::move(name), file.size), m_file(std::move(file))
    {
    }

private:
    Result<void> readWithin(std::uint64_t offset, std::span<char> into) override
    {
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] = offset + i < m_file.bytes.size() ? m_file.bytes[static_cast<std::size_t>(offset) + i] : '\0';
        return {};
    }

    FileStart m_file;
};

inline CheckpointSummary inspected(FileStart file, const std::string& name)
{
    SparseSource source(std::move(file), name);
    const Result<CheckpointFile> read = readCheckpoint(source);
    if (!read)
        throw std::runtime_error("not read: " + name + ' ' + read.error().where.field);
    return summarize(*read, name, signatures());
}

inline CheckpointSummary inspected(const TensorSpecs& tensors, const std::string& name = "model.safetensors",
                                   const OrderedJson& metadata = {})
{
    return inspected(safetensorsFile(tensors, metadata), name);
}

inline CheckpointSummary inspectedGguf(const TensorSpecs& tensors, const GgufMetadataSpec& metadata,
                                       const std::string& name = "model.gguf")
{
    return inspected(ggufFile(tensors, metadata), name);
}

}  // namespace vramwise::test
