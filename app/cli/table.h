// A table for people: columns aligned by the width of their widest cell, sections with a title. Without a header
// where no column has one.
#pragma once

#include "app/cli/console.h"

#include <vector>

namespace vramwise::cli
{

struct Cell {
    QString text;
    Colour colour = Colour::None;
};

class Table
{
public:
    enum class Align { Left, Right };

    void addColumn(const QString& header, Align align = Align::Left);
    /// A line of its own between rows; columns keep their width over all sections.
    void addSection(const QString& title);
    void addRow(std::vector<Cell> cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void print(Console& console) const;

private:
    struct Column {
        QString header;
        Align align{};
    };
    struct Row {
        QString section;  ///< empty for a row of cells
        std::vector<Cell> cells;
    };

    [[nodiscard]] std::vector<int> widths() const;
    [[nodiscard]] QString lineOf(const Console& console, const std::vector<Cell>& cells,
                                 const std::vector<int>& widths) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace vramwise::cli
