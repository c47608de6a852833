#include "core/checkpoint/header_reader.h"

#include <algorithm>

namespace vramwise
{

std::string HeaderReader::text(std::size_t kept)
{
    const std::uint64_t start = m_position;
    const auto length = number<std::uint64_t>();
    if (m_error)
        return {};
    if (length > left()) {
        refuse(ErrorCode::CutShort, {std::to_string(length), std::to_string(left())}, "string", start);
        return {};
    }
    std::string text(static_cast<std::size_t>(std::min<std::uint64_t>(length, kept)), '\0');
    fetch(text);
    skip(length - text.size());
    return text;
}

void HeaderReader::skip(std::uint64_t bytes)
{
    if (m_error)
        return;
    if (bytes > left())
        refuse(ErrorCode::CutShort, {std::to_string(bytes), std::to_string(left())}, "data", m_position);
    else
        m_position += bytes;
}

bool HeaderReader::refuse(ErrorCode code, std::vector<std::string> args, const std::string& field, std::uint64_t start)
{
    if (!m_error)
        m_error = Error{code, std::move(args), {m_source.name(), 0, field + '@' + std::to_string(start)}};
    return false;
}

void HeaderReader::fetch(std::span<char> into)
{
    while (!m_error && !into.empty()) {
        if (left() == 0) {
            refuse(ErrorCode::CutShort, {std::to_string(m_position + into.size()), std::to_string(m_source.size())},
                   "header", m_position);
            return;
        }
        const bool inside = m_position >= m_windowStart && m_position - m_windowStart < m_windowSize;
        if (!inside && !fill())
            return;
        const auto at = static_cast<std::size_t>(m_position - m_windowStart);
        const std::size_t count = std::min(into.size(), m_windowSize - at);
        std::copy_n(m_window.data() + at, count, into.data());
        into = into.subspan(count);
        m_position += count;
    }
}

bool HeaderReader::fill()
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left(), m_window.size()));
    m_fetched += count;
    if (m_fetched > m_most)
        return refuse(ErrorCode::TooLarge, {std::to_string(m_fetched), std::to_string(m_most)}, "header", m_position);
    if (const Result<void> read = m_source.read(m_position, std::span(m_window).first(count)); !read) {
        m_error = read.error();
        return false;
    }
    m_windowStart = m_position;
    m_windowSize = count;
    return true;
}

}  // namespace vramwise
