// Where a checkpoint's bytes come from: a file, or memory in tests and fuzzers. Readers ask for the few pieces that
// they need, so that a file of 60 GB costs no more than its header.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace vramwise
{

class CheckpointSource
{
public:
    virtual ~CheckpointSource() = default;
    CheckpointSource(const CheckpointSource&) = delete;
    CheckpointSource& operator=(const CheckpointSource&) = delete;

    /// In bytes; of a file, when it was opened.
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// As messages show it.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Bytes that were read so far.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

    /// Fills `into` with what starts at `offset`. Errors: CutShort where the source ends before, CannotRead.
    Result<void> read(std::uint64_t offset, std::span<char> into);

protected:
    CheckpointSource(std::string name, std::uint64_t size) : m_name(std::move(name)), m_size(size) { }

private:
    /// `into` lies within size().
    virtual Result<void> readWithin(std::uint64_t offset, std::span<char> into) = 0;

    std::string m_name;
    std::uint64_t m_size = 0;
    std::uint64_t m_bytesRead = 0;
};

/// Bytes that the caller owns and keeps.
class MemorySource : public CheckpointSource
{
public:
    explicit MemorySource(std::string_view bytes, std::string name = "memory")
        : CheckpointSource(std::move(name), bytes.size()), m_bytes(bytes)
    {
    }

private:
    Result<void> readWithin(std::uint64_t offset, std::span<char> into) override;

    std::string_view m_bytes;
};

/// A regular file, open for reading until the end of the object's life. Errors of opening: CannotRead.
class FileSource : public CheckpointSource
{
public:
    static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path& file);
    ~FileSource() override;

private:
    FileSource(std::string name, std::uint64_t size, std::intptr_t handle)
        : CheckpointSource(std::move(name), size), m_handle(handle)
    {
    }
    Result<void> readWithin(std::uint64_t offset, std::span<char> into) override;

    std::intptr_t m_handle;
};

}  // namespace vramwise
