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
    case Marker::Circle:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

template <class Part>
LogRange rangeOf(const ScatterPlot& plot, Part part)
{
    std::vector<double> values;
    values.reserve(plot.points.size());
    for (const ScatterPoint& point : plot.points)
        values.push_back(part(point));
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

LogRange xRange(const ScatterPlot& plot)
{
    return rangeOf(plot, [](const ScatterPoint& point) { return point.x; });
}

LogRange yRange(const ScatterPlot& plot)
{
    return rangeOf(plot, [](const ScatterPoint& point) { return point.y; });
}

void setLogAxis(QLogValueAxis& axis, const LogRange& range)
{
    axis.setBase(10);
    axis.setRange(range.low, range.high);
}

}  // namespace vramwise
