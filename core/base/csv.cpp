#include "core/base/csv.h"

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

char separatorOf(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    const auto count = [header](char c) { return std::count(header.begin(), header.end(), c); };
    if (count(';') > count(','))
        return ';';
    return count('\t') > count(',') ? '\t' : ',';
}

std::string trimmed(const std::string& cell)
{
    const std::size_t first = cell.find_first_not_of(" \t");
    const std::size_t last = cell.find_last_not_of(" \t");
    return first == std::string::npos ? std::string() : cell.substr(first, last - first + 1);
}

class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) { m_csv.separator = separatorOf(text); }

    Csv run()
    {
        while (m_position < m_text.size())
            m_inQuotes ? takeQuoted() : takePlain();
        endRow();
        return std::move(m_csv);
    }

private:
    bool take(char c)
    {
        if (m_position >= m_text.size() || m_text[m_position] != c)
            return false;
        ++m_position;
        return true;
    }

    void takeQuoted()
    {
        const char c = m_text[m_position++];
        m_line += c == '\n' ? 1 : 0;
        if (c != '"' || take('"'))
            m_cell += c;
        else
            m_inQuotes = false;
    }

    void takePlain()
    {
        const char c = m_text[m_position++];
        if (c == m_csv.separator) {
            endCell();
        } else if (c == '\n' || c == '\r') {
            if (c == '\r')
                take('\n');
            endRow();
            m_row.line = ++m_line;
        } else if (c == '"' && trimmed(m_cell).empty()) {
            m_cell.clear();
            m_inQuotes = true;
        } else {
            m_cell += c;
        }
    }

    void endCell()
    {
        m_row.cells.push_back(trimmed(m_cell));
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool empty
            = std::all_of(m_row.cells.begin(), m_row.cells.end(), [](const std::string& cell) { return cell.empty(); });
        if (!empty)
            m_csv.rows.push_back(std::move(m_row));
        m_row = {m_line, {}};
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    int m_line = 1;
    bool m_inQuotes = false;
    std::string m_cell;
    CsvRow m_row{1, {}};
    Csv m_csv;
};

}  // namespace

Csv parseCsv(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return Parser(text).run();
}

}  // namespace vramwise
