// The lines of a comparison: name in the middle column's left, the two values with bars that grow away from each
// other, the winner with a tick and in bold. Columns keep their x from line to line. Where the window is narrow, names
// and then values break into lines, and the bars give way.
#pragma once

#include "app/pages/compare_lines.h"

#include <QWidget>

namespace vramwise
{

struct Theme;

class CompareTable : public QWidget
{
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    void setLines(std::vector<CompareLine> lines, const std::array<QString, 2>& names);
    [[nodiscard]] const std::vector<CompareLine>& lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Names and values broken into lines, without bars.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Right click on a model's line, on the side of one of the cards; the menu key takes the first line and card.
    void menuRequested(const vramwise::ModelId& model, int side, const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Columns {
        int name = 0;
        int value = 0;
        int bar = 0;  ///< 0: none
    };
    /// Where everything stands in one width.
    struct Plan {
        Columns columns;
        std::vector<int> tops;  ///< of the rows after the head, and where the last one ends
    };

    [[nodiscard]] Columns fullColumns() const;
    [[nodiscard]] Columns leastColumns() const;
    [[nodiscard]] Columns columnsFor(int width) const;
    [[nodiscard]] Plan planFor(int width) const;
    [[nodiscard]] int headHeight(const Columns& columns) const;
    [[nodiscard]] int lineHeight(const CompareLine& line, const Columns& columns, int width) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect rowRect(std::size_t row) const;
    [[nodiscard]] QRect valueRect(std::size_t side, const QRect& row) const;
    void plan();
    void paintHead(QPainter& painter) const;
    void paintLine(QPainter& painter, const CompareLine& line, const QRect& rect) const;
    void paintSide(QPainter& painter, const CompareLine& line, std::size_t side, const QRect& rect) const;
    void paintBar(QPainter& painter, const CompareLine& line, std::size_t side, const QRect& rect) const;
    [[nodiscard]] QString markedText(const CompareLine& line, std::size_t side) const;
    void describe();

    std::vector<CompareLine> m_lines;
    std::array<QString, 2> m_names;
    Plan m_plan;
};

}  // namespace vramwise
