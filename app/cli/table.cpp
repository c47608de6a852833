#include "app/cli/table.h"

#include <algorithm>

namespace vramwise::cli
{

void Table::addColumn(const QString& header, Align align) { m_columns.push_back({header, align}); }

void Table::addSection(const QString& title) { m_rows.push_back({title, {}}); }

void Table::addRow(std::vector<Cell> cells) { m_rows.push_back({{}, std::move(cells)}); }

std::vector<int> Table::widths() const
{
    std::vector<int> widths;
    for (const Column& column : m_columns)
        widths.push_back(static_cast<int>(column.header.size()));
    for (const Row& row : m_rows)
        for (std::size_t i = 0; i < std::min(row.cells.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], static_cast<int>(row.cells[i].text.size()));
    return widths;
}

QString Table::lineOf(const Console& console, const std::vector<Cell>& cells, const std::vector<int>& widths) const
{
    QString line;
    for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
        const Cell& cell = cells[i];
        const QString padding(widths[i] - static_cast<int>(cell.text.size()), QLatin1Char(' '));
        const QString text = painted(console, cell.text, cell.colour);
        if (i > 0)
            line += QStringLiteral("  ");
        line += m_columns[i].align == Align::Right ? padding + text : text + padding;
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

void Table::print(Console& console) const
{
    const std::vector<int> columnWidths = widths();
    std::vector<Cell> header;
    for (const Column& column : m_columns)
        header.push_back({column.header, Colour::Muted});
    const auto hasHeader = [](const Column& column) { return !column.header.isEmpty(); };
    if (std::any_of(m_columns.begin(), m_columns.end(), hasHeader))
        writeLine(console, lineOf(console, header, columnWidths));
    for (const Row& row : m_rows) {
        if (row.section.isEmpty()) {
            writeLine(console, lineOf(console, row.cells, columnWidths));
            continue;
        }
        writeLine(console);
        writeLine(console, row.section, Colour::Bold);
    }
}

}  // namespace vramwise::cli
