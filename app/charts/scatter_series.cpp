#include "app/charts/scatter_series.h"

#include <QPen>

namespace vramwise
{

namespace
{

constexpr double kMark = 8;
constexpr double kStrongMark = 12;

QScatterSeries::MarkerShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Marker::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Marker::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Marker::Star:
        return QScatterSeries::MarkerShapeStar;
    case Marker::Circle:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

LogRange rangeOf(const ScatterPlot& plot, double ScatterPoint::*wanted)
{
    std::vector<double> values;
    for (const auto part : {&ScatterPoint::x, &ScatterPoint::y})
        if (plot.sameRange || part == wanted)
            for (const ScatterPoint& point : plot.points)
                values.push_back(point.*part);
    return logRange(values);
}

}  // namespace

double markSize(bool strong, const ChartStyle& style) { return style.space(strong ? kStrongMark : kMark); }

void copyPoints(const ScatterPlot& plot, int group, Ink ink, bool strong, const ChartStyle& style,
                QScatterSeries& series)
{
    const ScatterGroup& look = plot.groups[std::size_t(group)];
    series.setName(look.name);
    series.setMarkerShape(shapeOf(look.marker));
    series.setMarkerSize(markSize(strong, style));
    series.setBrush(style.brush(ink));
    series.setPen(QPen(strong ? style.theme().frame : style.theme().panel, style.space(strong ? 1.4 : 0.8)));
    for (const ScatterPoint& point : plot.points)
        if (point.group == group && point.ink == ink && point.strong == strong)
            series.append(point.x, point.y);
}

LogRange xRange(const ScatterPlot& plot) { return rangeOf(plot, &ScatterPoint::x); }
LogRange yRange(const ScatterPlot& plot) { return rangeOf(plot, &ScatterPoint::y); }

void setLogAxis(QLogValueAxis& axis, const LogRange& range)
{
    axis.setBase(10);
    axis.setRange(range.low, range.high);
}

}  // namespace vramwise
