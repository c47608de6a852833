// Memory sizes from top to bottom: a bar of how many models each runs, the newly unlocked ones as chips, those
// that only offload by name.
#pragma once

#include "app/charts/board.h"

#include <QAbstractBarSeries>

namespace vramwise
{

/// Copies the counts of one size into a stacked series: before, newly unlocked, offloaded.
void copyCounts(const SizeRow& row, const ChartStyle& style, QAbstractBarSeries& series);

class SizeBoard : public Board
{
    Q_OBJECT

public:
    using Board::Board;

protected:
    void arrange(const QRectF& body) override;
    [[nodiscard]] double naturalBodyHeight(double width) const override;
    [[nodiscard]] bool isEmpty() const override { return list().rows.empty(); }

private:
    /// A row at a text size and width, before it is drawn.
    struct Block {
        const SizeRow* row = nullptr;
        std::vector<QStringList> chipLines;
        QStringList offloadLines;
        double height = 0;
    };

    [[nodiscard]] const SizeList& list() const { return std::get<SizeList>(content().body); }
    [[nodiscard]] Block blockOf(const SizeRow& row, double width, const ChartStyle& style) const;
    [[nodiscard]] std::vector<Block> blocksFor(double width, const ChartStyle& style) const;
    [[nodiscard]] double sizeWidth(const ChartStyle& style) const;
    void placeBlock(std::size_t index, const Block& block, const QRectF& area, const ChartStyle& style);
    void placeNames(const Block& block, const QPointF& corner, const ChartStyle& style);
    void fillPlot(QChart& chart, const SizeRow& row, const QRectF& area, const ChartStyle& style);
};

}  // namespace vramwise
