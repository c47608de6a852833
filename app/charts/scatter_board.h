// Points on two logarithmic axes with a line through them; the notable ones are labelled, and no two labels touch.
#pragma once

#include "app/charts/board.h"
#include "app/charts/log_axis.h"

#include <QLineF>

#include <optional>

namespace vramwise
{

class ScatterBoard : public Board
{
    Q_OBJECT

public:
    using Board::Board;

protected:
    void arrange(const QRectF& body) override;
    [[nodiscard]] double naturalBodyHeight(double width) const override;
    [[nodiscard]] bool isEmpty() const override { return plotData().points.empty(); }

private:
    [[nodiscard]] const ScatterPlot& plotData() const { return std::get<ScatterPlot>(content().body); }
    [[nodiscard]] QPointF at(double x, double y) const;
    void fillSeries();
    [[nodiscard]] std::vector<AxisTick> ticksIn(const LogRange& range) const;
    void placeTicks();
    [[nodiscard]] std::optional<QLineF> slopeLine(double slope) const;
    void placeBand();
    void placeLine(std::vector<QRectF>& taken);
    void placeSides(std::vector<QRectF>& taken);
    void placePoints(const std::vector<QRectF>& taken);
    [[nodiscard]] std::vector<QRectF> faintMarks() const;

    QRectF m_plot;
    LogRange m_x;
    LogRange m_y;
};

}  // namespace vramwise
