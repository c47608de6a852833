// Rows of horizontal bars, in as many columns as the size asks for: names on the left, values at the ends,
// guide lines behind.
#pragma once

#include "app/charts/bar_plan.h"
#include "app/charts/board.h"

namespace vramwise
{

class BarBoard : public Board
{
    Q_OBJECT

public:
    using Board::Board;

protected:
    void arrange(const QRectF& body) override;
    [[nodiscard]] double naturalBodyHeight(double width) const override;
    [[nodiscard]] bool isEmpty() const override { return list().rows.empty(); }

private:
    struct Column {
        RowSlice slice;
        double left = 0;  ///< of the names
        double right = 0;
        double bottom = 0;  ///< of the guide lines, the same in all columns
        QRectF plot;
    };

    [[nodiscard]] const BarList& list() const { return std::get<BarList>(content().body); }
    [[nodiscard]] BarPlan planFor(const QRectF& body) const;
    [[nodiscard]] double headHeight(const ChartStyle& style) const;
    [[nodiscard]] double footHeight(const ChartStyle& style) const;
    [[nodiscard]] bool repeatsNumbers() const;
    void fillPlot(QChart& chart, const Column& column, const BarPlan& plan, const ChartStyle& style);
    void placeRow(const BarRow& row, const QRectF& line, const Column& column, const BarPlan& plan,
                  const ChartStyle& style);
    void placeRowTexts(const BarRow& row, const QRectF& line, const Column& column, const BarPlan& plan,
                       const ChartStyle& style);
    void placeEndLabel(const BarRow& row, const QRectF& line, const Column& column, const ChartStyle& style);
    void placeGuides(const Column& column, const ChartStyle& style);
    void placeSolidGuides(const Column& column, const ChartStyle& style);
    void placeColumnTitles(const Column& column, const BarPlan& plan, const ChartStyle& style);
    [[nodiscard]] double xOf(double value, const QRectF& plot) const;
    [[nodiscard]] double clearOfMarkers(double x, double width, double gap, const Column& column) const;
};

}  // namespace vramwise
