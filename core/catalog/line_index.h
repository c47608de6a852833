// From a JSON pointer back to the line of the text. The library reports no positions, so the text is run through
// its parser once more with an iterator that counts lines; only done when there is a problem to place.
// Private to core/catalog.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vramwise
{

/// A member whose key its object already has. The parser keeps the last and says nothing.
struct RepeatedKey {
    std::string pointer;
    int line = 0;
    int firstLine = 0;
};

class LineIndex
{
public:
    /// Looks for the values at `pointers` and those around them. `text` has no byte order mark; it need not be
    /// JSON to its end.
    explicit LineIndex(std::string_view text, const std::vector<std::string>& pointers = {});

    /// Line of the value at `pointer` (of a member, that of its key), or of the nearest value around it.
    [[nodiscard]] int lineOf(std::string pointer) const;
    /// Where the parser stopped: the last line, or that of the first mistake.
    [[nodiscard]] int lastLine() const { return m_lastLine; }
    [[nodiscard]] const std::vector<RepeatedKey>& repeatedKeys() const { return m_repeated; }

private:
    class Handler;

    std::unordered_map<std::string, int> m_lines;  ///< 0 where the text has no such value
    std::vector<RepeatedKey> m_repeated;
    int m_lastLine = 1;
};

}  // namespace vramwise
