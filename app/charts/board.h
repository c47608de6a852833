// A chart as a picture: heading, key and note around a body that its subclasses lay out. Everything is laid out
// anew when the size changes; overlays live in two layers, behind and in front of the series.
#pragma once

#include "app/charts/chart_style.h"
#include "app/charts/overlays/sketch.h"

#include <QChart>

namespace vramwise
{

class Board : public QChart
{
    Q_OBJECT

public:
    Board(ChartContent content, const Theme& theme, const ChartOptions& options);

    [[nodiscard]] const ChartContent& content() const { return m_content; }
    /// Height at which the body is readable, heading and note included.
    [[nodiscard]] double naturalHeight(double width) const;
    /// The body text as it was laid out last: smaller than asked for where room was scarce.
    [[nodiscard]] double usedTextSize() const { return m_usedTextSize; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;
    /// Lays out series and overlays within `body`.
    virtual void arrange(const QRectF& body) = 0;
    [[nodiscard]] virtual double naturalBodyHeight(double width) const = 0;
    [[nodiscard]] bool isEmpty() const override = 0;

    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    void useTextSize(double pixels) { m_usedTextSize = pixels; }
    [[nodiscard]] Sketch under(const ChartStyle& style) const { return {*m_under, style}; }
    [[nodiscard]] Sketch over(const ChartStyle& style) const { return {*m_over, style}; }
    /// On the screen the window shows title and note, and the picture may be scrolled.
    [[nodiscard]] bool isOnScreen() const { return !m_options.heading; }
    [[nodiscard]] bool isAnimated() const { return m_options.animations; }
    /// The chart of the given column: this one, or a child of the same geometry with its own plot area.
    QChart& plot(std::size_t index);
    void keepPlots(std::size_t count);

private:
    void clearLayers();
    double placeHeading(const QRectF& page);
    double placeKey(const QRectF& page, double top, double titleRight);
    double placeNote(const QRectF& page);
    void placeEmpty(const QRectF& body);
    [[nodiscard]] double margin() const;

    ChartContent m_content;
    ChartStyle m_style;
    ChartOptions m_options;
    double m_usedTextSize = 0;
    QGraphicsItem* m_under = nullptr;
    QGraphicsItem* m_over = nullptr;
    std::vector<QChart*> m_more;
};

/// A chart without frame, legend and margins, for a plot or a board.
void stripChart(QChart& chart);

std::unique_ptr<Board> makeBoard(ChartContent content, const Theme& theme, const ChartOptions& options);

}  // namespace vramwise
