// Bytes of a file or of memory, read where they are asked for: a reader of metadata touches headers, not frames.
// Every read is bounded, and all reads together are: past the budget a source is as if it ended there.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

namespace vramwise
{

class ByteSource
{
public:
    /// All that one source hands out.
    static constexpr std::size_t kBudget = std::size_t{24} * 1024 * 1024;

    /// `bytes` must outlive the source.
    explicit ByteSource(std::string_view bytes) : m_bytes(bytes), m_size(bytes.size()) { }

    /// Errors: CannotRead {reason} – missing, a folder, no permission.
    static Result<ByteSource> open(const std::filesystem::path& file);

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// Up to `length` bytes from `offset`; fewer where the source or the budget ends.
    std::string read(std::uint64_t offset, std::size_t length);

    /// Exactly `length` bytes, or none.
    std::string readExactly(std::uint64_t offset, std::size_t length);

private:
    ByteSource(std::unique_ptr<std::ifstream> stream, std::uint64_t size)
        : m_stream(std::move(stream)), m_size(size) { }

    std::string_view m_bytes;
    std::unique_ptr<std::ifstream> m_stream;  ///< null for memory
    std::uint64_t m_size = 0;
    std::size_t m_left = kBudget;
};

/// The `count` (up to 8) bytes of `text` at `offset` as a number, most significant first; 0 past its end.
std::uint64_t bigEndian(std::string_view text, std::size_t offset, std::size_t count);
std::uint64_t littleEndian(std::string_view text, std::size_t offset, std::size_t count);

}  // namespace vramwise
