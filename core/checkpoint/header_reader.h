// Reads a binary header front to back through a small window, and counts what it fetches. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/checkpoint_source.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace vramwise
{

/// Little-endian numbers and counted strings. The first failure stays: every read after it gives zero, so that
/// callers may look at `error()` once for several reads.
class HeaderReader
{
public:
    /// `most` bytes may be fetched in all.
    HeaderReader(CheckpointSource& source, std::uint64_t most) : m_source(source), m_most(most) { }

    [[nodiscard]] std::uint64_t position() const { return m_position; }
    /// Bytes from here to the end of the source.
    [[nodiscard]] std::uint64_t left() const { return m_source.size() - m_position; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    template <class T>
    T number()
    {
        static_assert(std::is_integral_v<T>);
        std::array<char, sizeof(T)> bytes{};
        fetch(bytes);
        std::uint64_t value = 0;
        for (std::size_t i = bytes.size(); i-- > 0;)
            value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
        return static_cast<T>(value);
    }

    /// A 64-bit length and that many bytes, of which the first `kept` are given and the others skipped.
    std::string text(std::size_t kept);
    void skipText() { text(0); }
    /// Errors: CutShort where fewer bytes are left.
    void skip(std::uint64_t bytes);

    /// Refuses with the place of the read that began at `start`; always false.
    bool refuse(ErrorCode code, std::vector<std::string> args, const std::string& field, std::uint64_t start);

private:
    void fetch(std::span<char> into);
    bool fill();

    CheckpointSource& m_source;
    std::uint64_t m_most;
    std::uint64_t m_fetched = 0;
    std::uint64_t m_position = 0;
    std::uint64_t m_windowStart = 0;
    std::size_t m_windowSize = 0;
    std::array<char, std::size_t{1} << 16U> m_window{};
    std::optional<Error> m_error;
};

}  // namespace vramwise
