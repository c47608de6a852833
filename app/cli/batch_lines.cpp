#include "app/cli/batch_lines.h"

#include <istream>
#include <limits>
#include <string_view>

namespace vramwise::cli
{
namespace
{

/// Enough that threads are worth starting, few enough that the answers (2 KB each) stay small.
constexpr std::size_t kMostLines = 2048;
constexpr std::size_t kMostBytes = kLongestLine;

std::string_view withoutLineEnd(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::string_view withoutMark(std::string_view line)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    return line.starts_with(kByteOrderMark) ? line.substr(kByteOrderMark.size()) : line;
}

}  // namespace

BatchLines::BatchLines(std::istream& in) : m_in(in), m_buffer(static_cast<std::size_t>(kLongestLine) + 1) { }

const std::vector<InputLine>& BatchLines::nextBlock()
{
    m_block.clear();
    std::size_t bytes = 0;
    InputLine line;
    while (readLine(line)) {
        bytes += line.text.size();
        m_block.push_back(std::move(line));
        if (m_block.size() >= kMostLines || bytes >= kMostBytes || m_in.rdbuf()->in_avail() <= 0)
            break;
    }
    return m_block;
}

bool BatchLines::readLine(InputLine& line)
{
    if (!m_in.getline(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size())) && m_in.gcount() == 0)
        return false;
    line.number = ++m_number;
    line.text.clear();
    const bool ended = !m_in.eof();
    line.isTooLong = m_in.fail() && ended;
    if (line.isTooLong) {
        m_in.clear();
        m_in.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
        return true;
    }
    const std::string_view text(m_buffer.data(), static_cast<std::size_t>(m_in.gcount()) - (ended ? 1 : 0));
    line.text = withoutLineEnd(m_number == 1 ? withoutMark(text) : text);
    return true;
}

}  // namespace vramwise::cli
