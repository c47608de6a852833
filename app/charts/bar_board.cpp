#include "app/charts/bar_board.h"

#include "app/charts/bar_series.h"

#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kLabelGap = 0.6;   // of the text's size
constexpr double kBarShare = 0.62;  // of the row
constexpr std::size_t kScrollingRows = 24;
constexpr double kTallestRow = 1.5;  // of the comfortable height, where there is room to spare
constexpr double kThickestBar = 0.95;
constexpr double kThickestGroup = 1.4;

std::vector<RowWidths> measured(const BarList& list, const ChartStyle& style)
{
    std::vector<RowWidths> widths;
    widths.reserve(list.rows.size());
    const QFont body = style.body();
    const QFont strong = style.strong();
    const auto wide = [&](const QString& text, bool bold) { return textWidth(bold ? strong : body, text); };
    for (const BarRow& row : list.rows) {
        RowWidths width;
        width.heading = row.heading;
        width.name = row.heading ? textWidth(style.section(), row.name) : wide(row.name, row.emphasised || row.framed);
        width.glyph = wide(row.glyph, false);
        width.lead = wide(row.lead, row.strongLead);
        width.trail = wide(row.trail, row.strongTrail);
        width.label = wide(row.label, row.emphasised);
        if (list.low < 0)
            width.beyond = beyondOf(row, list);
        else
            width.reach = reachOf(row, list);
        widths.push_back(width);
    }
    if (!list.trailTitle.isEmpty() && !widths.empty())
        widths.front().trail = std::max(widths.front().trail, textWidth(strong, list.trailTitle));
    return widths;
}

QColor bandColor(const Theme& theme)
{
    QColor color = theme.accentSoft;
    color.setAlphaF(0.28F);
    return color;
}

}  // namespace

double BarBoard::headHeight(const ChartStyle& style) const
{
    const bool solid
        = std::any_of(list().guides.begin(), list().guides.end(), [](const Guide& guide) { return guide.solid; });
    const double titles = solid || !list().leadTitle.isEmpty() ? textHeight(style.strong()) + style.space(6) : 0;
    return titles + (repeatsNumbers() ? footHeight(style) : 0);
}

/// Rows that scroll have the numbers of the guide lines above them as well as at their foot.
bool BarBoard::repeatsNumbers() const { return isOnScreen() && list().rows.size() > kScrollingRows; }

double BarBoard::footHeight(const ChartStyle& style) const
{
    const bool dashed = std::any_of(list().guides.begin(), list().guides.end(),
                                    [](const Guide& guide) { return !guide.solid && !guide.label.isEmpty(); });
    return dashed ? textHeight(style.small()) + style.space(4) : 0;
}

BarPlan BarBoard::planFor(const QRectF& body) const
{
    const std::vector<RowWidths> widths = measured(list(), style());
    std::vector<double> feet;
    double footWidth = 0;
    for (const Guide& guide : list().guides) {
        if (list().low < 0)
            continue;
        feet.push_back((guide.value - list().low) / (list().high - list().low));
        if (!guide.solid)
            footWidth = std::max(footWidth, textWidth(style().body(), guide.label));
    }
    PlanRequest request;
    request.rows = widths;
    request.footReach = feet;
    request.footWidth = footWidth;
    request.area = {body.width(), body.height() - headHeight(style()) - footHeight(style())};
    request.pixels = style().pixels();
    request.maxColumns = list().maxColumns;
    request.rowShare = list().rowShare * kTallestRow;
    return planBars(request);
}

double BarBoard::naturalBodyHeight(double) const
{
    return headHeight(style()) + footHeight(style())
        + comfortableHeight(int(list().rows.size()), style().pixels(), list().rowShare);
}

void BarBoard::arrange(const QRectF& body)
{
    const BarPlan plan = planFor(body);
    const ChartStyle small = style().at(plan.pixels);
    useTextSize(plan.pixels);
    keepPlots(plan.columns.size());
    int tallest = 0;
    for (const RowSlice& slice : plan.columns)
        tallest = std::max(tallest, slice.count);
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        Column column;
        column.slice = plan.columns[i];
        column.left = body.left() + double(i) * (plan.columnWidth + plan.columnGap);
        column.plot = QRectF(column.left + plan.plotLeft, body.top() + headHeight(small), plan.plotWidth,
                             column.slice.count * plan.rowHeight);
        column.right = column.left + plan.columnWidth;
        column.bottom = column.plot.top() + tallest * plan.rowHeight;
        fillPlot(plot(i), column, plan, small);
        placeGuides(column, small);
        placeSolidGuides(column, small);
        placeColumnTitles(column, plan, small);
        for (int r = 0; r < column.slice.count; ++r) {
            const QRectF line(column.left, column.plot.top() + r * plan.rowHeight, plan.columnWidth, plan.rowHeight);
            placeRow(list().rows[std::size_t(column.slice.first + r)], line, column, plan, small);
        }
    }
}

void BarBoard::fillPlot(QChart& chart, const Column& column, const BarPlan& plan, const ChartStyle& style)
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    QAbstractBarSeries* series = nullptr;
    if (list().stacked)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QHorizontalBarSeries;
    auto* rows = new QBarCategoryAxis;
    auto* values = new QValueAxis;
    copyBars(list(), column.slice, style, *series, *rows, *values);
    const bool grouped = !list().stacked && list().sets.size() > 1;
    const double thickest = plan.pixels * (grouped ? kThickestGroup : kThickestBar);
    series->setBarWidth(std::min(kBarShare * (grouped ? 1.15 : 1.0), thickest / plan.rowHeight));
    rows->setVisible(false);
    values->setVisible(false);
    chart.addSeries(series);
    chart.addAxis(values, Qt::AlignBottom);
    chart.addAxis(rows, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(rows);
    chart.setAnimationOptions(isAnimated() ? QChart::SeriesAnimations : QChart::NoAnimation);
    chart.setPlotArea(column.plot);
}

double BarBoard::xOf(double value, const QRectF& plot) const
{
    const double share = (value - list().low) / (list().high - list().low);
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

void BarBoard::placeRow(const BarRow& row, const QRectF& line, const Column& column, const BarPlan& plan,
                        const ChartStyle& style)
{
    if (row.heading) {
        over(style).text(row.name, style.section(), style.theme().muted,
                         {line.left(), line.bottom() - plan.rowHeight * 0.12}, Qt::AlignLeft | Qt::AlignBottom);
        return;
    }
    const QRectF band = line.adjusted(-style.space(6), 0, style.space(6), 0);
    if (row.emphasised)
        under(style).rect(band, bandColor(style.theme()), Qt::NoPen, style.space(4));
    if (row.framed) {
        const QPen pen(style.theme().frame, style.space(1.6));
        over(style).rect(line.adjusted(-style.space(5), 1, style.space(5), -1), Qt::NoBrush, pen, style.space(3));
    }
    placeRowTexts(row, line, column, plan, style);
    placeEndLabel(row, line, column, style);
    if (!row.tooltip.isEmpty())
        over(style).hotspot(band, row.tooltip);
}

void BarBoard::placeRowTexts(const BarRow& row, const QRectF& line, const Column& column, const BarPlan& plan,
                             const ChartStyle& style)
{
    const Theme& theme = style.theme();
    const double y = line.center().y();
    const auto font = [&style](bool strong) { return strong ? style.strong() : style.body(); };
    Sketch sketch = over(style);
    sketch.text(row.name, font(row.emphasised || row.framed), theme.text, {column.left + plan.nameRight, y},
                Qt::AlignRight | Qt::AlignVCenter);
    if (!row.lead.isEmpty())
        sketch.text(row.lead, font(row.strongLead), row.strongLead ? theme.text : theme.muted,
                    {column.left + plan.leadRight, y}, Qt::AlignRight | Qt::AlignVCenter);
    if (!row.trail.isEmpty())
        sketch.text(row.trail, font(row.strongTrail), row.strongTrail ? theme.text : theme.muted,
                    {column.left + plan.trailLeft, y}, Qt::AlignLeft | Qt::AlignVCenter);
    if (!row.glyph.isEmpty())
        sketch.text(row.glyph, style.body(), style.textColor(row.glyphInk),
                    {column.plot.left() - plan.pixels * kLabelGap * 0.7, y}, Qt::AlignRight | Qt::AlignVCenter);
}

void BarBoard::placeEndLabel(const BarRow& row, const QRectF& line, const Column& column, const ChartStyle& style)
{
    const double extent = extentOf(row, list().stacked);
    const double x = xOf(extent, column.plot);
    const double gap = style.pixels() * kLabelGap;
    const bool leftwards = extent < 0;
    if (extent > list().high)
        over(style).breakMark({x, line.center().y()}, line.height() * 0.9);
    if (row.label.isEmpty())
        return;
    const QColor color = row.emphasised ? style.theme().text : style.theme().muted;
    const Qt::Alignment side = leftwards ? Qt::AlignRight : Qt::AlignLeft;
    const QFont font = row.emphasised ? style.strong() : style.body();
    const double start = clearOfMarkers(x + gap, textWidth(font, row.label), gap, column);
    const QPointF anchor(leftwards ? x - gap : start, line.center().y());
    if (row.emphasised)
        over(style).text(row.label, font, color, anchor, side | Qt::AlignVCenter);
    else
        over(style).clearedText(row.label, font, color, anchor, side | Qt::AlignVCenter);
}

/// A label that a solid line would cross begins behind the line, where there is room.
double BarBoard::clearOfMarkers(double x, double width, double gap, const Column& column) const
{
    for (const Guide& guide : list().guides) {
        const double line = xOf(guide.value, column.plot);
        const bool crossed = guide.solid && line > x - gap / 2 && line < x + width + gap / 2;
        if (crossed && line + gap + width <= column.right)
            x = line + gap;
    }
    return x;
}

void BarBoard::placeGuides(const Column& column, const ChartStyle& style)
{
    double clear = -1e9;
    for (const Guide& guide : list().guides) {
        if (guide.solid)
            continue;
        const double x = xOf(guide.value, column.plot);
        const bool middle = guide.value == 0;  // the centre of a difference
        const QPen pen = middle ? QPen(style.theme().muted, style.space(1)) : under(style).dashed();
        under(style).line({x, column.plot.top()}, {x, column.bottom + style.space(4)}, pen);
        const double half = textWidth(style.small(), guide.label) / 2;
        if (guide.label.isEmpty() || x - half < clear)
            continue;  // too near to the number before
        over(style).text(guide.label, style.small(), style.theme().muted, {x, column.bottom + style.space(4)},
                         Qt::AlignHCenter | Qt::AlignTop);
        if (repeatsNumbers())
            over(style).text(guide.label, style.small(), style.theme().muted, {x, column.plot.top() - style.space(3)},
                             Qt::AlignHCenter | Qt::AlignBottom);
        clear = x + half + style.space(3);
    }
}

void BarBoard::placeSolidGuides(const Column& column, const ChartStyle& style)
{
    double clear = column.left;
    const double foot = column.plot.top() - style.space(6) - (repeatsNumbers() ? footHeight(style) : 0);
    for (const Guide& guide : list().guides) {
        if (!guide.solid)
            continue;
        const double x = xOf(guide.value, column.plot);
        const QPen pen(style.theme().text, style.space(1.6));
        over(style).line({x, column.plot.top() - style.space(repeatsNumbers() ? 2 : 4)}, {x, column.bottom}, pen);
        const double width = textWidth(style.strong(), guide.label);
        const double left = std::clamp(x - width / 2, clear, std::max(clear, column.right - width));
        over(style).text(guide.label, style.strong(), style.theme().text, {left, foot},
                         Qt::AlignLeft | Qt::AlignBottom);
        clear = left + width + style.space(12);
    }
}

void BarBoard::placeColumnTitles(const Column& column, const BarPlan& plan, const ChartStyle& style)
{
    const double y = column.plot.top() - style.space(6);
    if (!list().leadTitle.isEmpty())
        over(style).text(list().leadTitle, style.strong(), style.theme().text, {column.left + plan.leadRight, y},
                         Qt::AlignRight | Qt::AlignBottom);
    if (!list().trailTitle.isEmpty())
        over(style).text(list().trailTitle, style.strong(), style.theme().text, {column.left + plan.trailLeft, y},
                         Qt::AlignLeft | Qt::AlignBottom);
}

}  // namespace vramwise
