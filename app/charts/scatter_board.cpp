#include "app/charts/scatter_board.h"

#include "app/charts/label_placing.h"
#include "app/charts/scatter_series.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace vramwise
{

namespace
{

constexpr double kSpotSize = 12;
constexpr double kLabelCover = 0.75;  // marks below a label show through, faintly
constexpr int kLineSamples = 120;

QString tickText(double tick) { return QLocale().toString(tick, 'f', tick < 1 ? 1 : 0); }

}  // namespace

double ScatterBoard::naturalBodyHeight(double width) const
{
    return std::clamp(width * 0.55, style().space(320), style().space(620));
}

QPointF ScatterBoard::at(double x, double y) const
{
    return {m_plot.left() + logShare(x, m_x) * m_plot.width(), m_plot.bottom() - logShare(y, m_y) * m_plot.height()};
}

void ScatterBoard::arrange(const QRectF& body)
{
    m_x = xRange(plotData());
    m_y = yRange(plotData());
    const double line = textHeight(style().small());
    double left = 0;
    for (const AxisTick& tick : ticksIn(m_y))
        left = std::max(left, textWidth(style().small(), tick.text));
    m_plot = body.adjusted(left + style().space(8), line + style().space(8), -style().space(6),
                           -(2 * line + style().space(10)));
    fillSeries();
    placeTicks();
    placeBand();
    std::vector<QRectF> taken;
    placeLine(taken);
    placeSides(taken);
    placePoints(taken);
}

void ScatterBoard::fillSeries()
{
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    auto* x = new QLogValueAxis;
    auto* y = new QLogValueAxis;
    setLogAxis(*x, m_x);
    setLogAxis(*y, m_y);
    x->setVisible(false);
    y->setVisible(false);
    addAxis(x, Qt::AlignBottom);
    addAxis(y, Qt::AlignLeft);
    std::set<std::tuple<bool, int, Ink>> looks;  // notable points last, on top
    for (const ScatterPoint& point : plotData().points)
        looks.insert({point.strong, point.group, point.ink});
    for (const auto& [strong, group, ink] : looks) {
        auto* series = new QScatterSeries;
        copyPoints(plotData(), group, ink, strong, style(), *series);
        addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    setAnimationOptions(isAnimated() ? QChart::SeriesAnimations : QChart::NoAnimation);
    setPlotArea(m_plot);
}

std::vector<AxisTick> ScatterBoard::ticksIn(const LogRange& range) const
{
    std::vector<AxisTick> ticks;
    for (const AxisTick& tick : plotData().ticks)
        if (tick.value >= range.low && tick.value <= range.high)
            ticks.push_back(tick);
    if (plotData().ticks.empty())
        for (const double tick : logTicks(range))
            ticks.push_back({tick, tickText(tick)});
    return ticks;
}

void ScatterBoard::placeTicks()
{
    const QFont font = style().small();
    const QColor muted = style().theme().muted;
    Sketch back = under(style());
    Sketch front = over(style());
    for (const auto& [value, words] : ticksIn(m_x)) {
        const double x = at(value, m_y.low).x();
        back.line({x, m_plot.top()}, {x, m_plot.bottom()}, back.dashed());
        front.text(words, font, muted, {x, m_plot.bottom() + style().space(4)}, Qt::AlignHCenter | Qt::AlignTop);
    }
    for (const auto& [value, words] : ticksIn(m_y)) {
        const double y = at(m_x.low, value).y();
        back.line({m_plot.left(), y}, {m_plot.right(), y}, back.dashed());
        front.text(words, font, muted, {m_plot.left() - style().space(6), y}, Qt::AlignRight | Qt::AlignVCenter);
    }
    front.text(plotData().yTitle, style().smallStrong(), muted,
               {m_plot.left() - style().space(2), m_plot.top() - style().space(6)}, Qt::AlignLeft | Qt::AlignBottom);
    front.text(plotData().xTitle, style().smallStrong(), muted,
               {m_plot.right(), m_plot.bottom() + style().space(8) + textHeight(font)}, Qt::AlignRight | Qt::AlignTop);
}

/// Where the line y = slope · x leaves the plot; nothing where it does not cross it.
std::optional<QLineF> ScatterBoard::slopeLine(double slope) const
{
    if (slope <= 0)
        return std::nullopt;
    const double left = std::max(m_x.low, m_y.low / slope);
    const double right = std::min(m_x.high, m_y.high / slope);
    if (left >= right)
        return std::nullopt;
    return QLineF(at(left, left * slope), at(right, right * slope));
}

void ScatterBoard::placeBand()
{
    const double band = plotData().band;
    if (band == 1)
        return;
    for (const double slope : {plotData().slope * band, plotData().slope / band})
        if (const auto line = slopeLine(slope))
            under(style()).line(line->p1(), line->p2(), QPen(style().theme().muted, style().space(1), Qt::DashLine));
}

void ScatterBoard::placeLine(std::vector<QRectF>& taken)
{
    const double slope = plotData().slope;
    const auto line = slopeLine(slope);
    if (!line)
        return;
    const QPointF end = line->p2();
    under(style()).line(line->p1(), end, QPen(style().theme().text, style().space(1.4)));
    if (plotData().lineLabel.isEmpty())
        return;
    const QFont font = style().smallStrong();
    const QSizeF size(textWidth(font, plotData().lineLabel), textHeight(font));
    const double top = end.y() + style().space(2);
    // Left of the line at the label's lower edge, where the line is nearest to it.
    const double share = (m_plot.bottom() - top - size.height()) / m_plot.height();
    const double lineX = at(m_y.low * std::pow(m_y.high / m_y.low, share) / slope, m_y.low).x();
    const QRectF box(QPointF(lineX - size.width() - style().space(8), top), size);
    over(style()).clearedText(plotData().lineLabel, font, style().theme().text, box.topLeft(),
                              Qt::AlignLeft | Qt::AlignTop);
    taken.push_back(box);
}

void ScatterBoard::placeSides(std::vector<QRectF>& taken)
{
    const QFont font = style().small();
    const auto place = [&](const QString& words, const QPointF& corner, Qt::Alignment alignment) {
        const QStringList lines = wrapped(words.split(QLatin1Char(' '), Qt::SkipEmptyParts), QStringLiteral(" "), font,
                                          m_plot.width() * 0.32);
        const double height = textHeight(font);
        double y = alignment & Qt::AlignBottom ? corner.y() - height * double(lines.size() - 1) : corner.y();
        for (const QString& line : lines) {
            const ChartText* item
                = over(style()).clearedText(line, font, style().theme().muted, {corner.x(), y}, alignment);
            taken.push_back(item->mapRectToItem(this, item->boundingRect()));
            y += height;
        }
    };
    const double pad = style().space(8);
    place(plotData().aboveLine, m_plot.topLeft() + QPointF(pad, pad), Qt::AlignLeft | Qt::AlignTop);
    place(plotData().belowLine, m_plot.bottomRight() - QPointF(pad, pad), Qt::AlignRight | Qt::AlignBottom);
}

/// Unlabelled marks and the line, in small boxes: labels keep off them where they can.
std::vector<QRectF> ScatterBoard::faintMarks() const
{
    std::vector<QRectF> marks;
    const double size = markSize(false, style());
    const auto add
        = [&](const QPointF& place) { marks.emplace_back(place.x() - size / 2, place.y() - size / 2, size, size); };
    for (const ScatterPoint& point : plotData().points)
        add(at(point.x, point.y));
    const double slope = plotData().slope;
    for (int i = 0; slope > 0 && i <= kLineSamples; ++i) {
        const double x = m_x.low * std::pow(m_x.high / m_x.low, double(i) / kLineSamples);
        add(at(x, x * slope));
    }
    return marks;
}

void ScatterBoard::placePoints(const std::vector<QRectF>& taken)
{
    std::vector<LabelWish> wishes;
    std::vector<const ScatterPoint*> points;
    Sketch front = over(style());
    const double spot = style().space(kSpotSize);
    for (const ScatterPoint& point : plotData().points) {
        const QPointF place = at(point.x, point.y);
        front.hotspot({place.x() - spot / 2, place.y() - spot / 2, spot, spot}, point.tooltip);
        if (point.label.isEmpty())
            continue;
        const QFont font = point.strong ? style().smallStrong() : style().small();
        const QSizeF size(textWidth(font, point.label) + 1, textHeight(font));
        wishes.push_back({place, size, markSize(point.strong, style()) / 2, point.priority});
        points.push_back(&point);
    }
    const auto places = placeLabels(wishes, taken, faintMarks(), m_plot);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        const bool strong = points[i]->strong;
        front.clearedText(points[i]->label, strong ? style().smallStrong() : style().small(),
                          strong ? style().theme().text : style().theme().muted, places[i]->topLeft(),
                          Qt::AlignLeft | Qt::AlignTop, kLabelCover);
    }
}

}  // namespace vramwise
