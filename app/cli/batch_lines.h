// The lines of a batch, taken from a stream in blocks of bounded size.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace vramwise::cli
{

/// Bytes; a longer line is no job. It is skipped without being kept.
inline constexpr int kLongestLine = 1 << 20;

struct InputLine {
    std::int64_t number = 0;  ///< from 1
    std::string text;         ///< without its end
    bool isTooLong = false;   ///< and `text` empty
};

class BatchLines
{
public:
    explicit BatchLines(std::istream& in);

    /// The next lines: those that can be had without waiting, at least one, and no more than a few MiB. Empty at the
    /// end. Someone who waits for each answer so gets it.
    const std::vector<InputLine>& nextBlock();

private:
    bool readLine(InputLine& line);

    std::istream& m_in;
    std::vector<char> m_buffer;
    std::vector<InputLine> m_block;
    std::int64_t m_number = 0;
};

}  // namespace vramwise::cli
