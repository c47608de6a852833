#include "app/charts/size_board.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kLeastLabelPixels = 6;
constexpr double kBarHeight = 12;
constexpr double kRowGap = 14;
constexpr double kLineGap = 4;
constexpr double kChipGap = 5;
constexpr double kBarRoom = 0.62;  // of the width; the rest is for the words

double totalHeight(double sum, std::size_t rows, const ChartStyle& style)
{
    return sum + style.space(kRowGap) * double(rows);
}

}  // namespace

void copyCounts(const SizeRow& row, const ChartStyle& style, QAbstractBarSeries& series)
{
    const std::pair<int, Ink> counts[]
        = {{row.before, Ink::Strong}, {row.fresh, Ink::Yellow}, {row.offloads, Ink::NeutralSoft}};
    for (const auto& [count, ink] : counts) {
        auto set = std::make_unique<QBarSet>(QString());
        set->setBrush(style.brush(ink));
        set->setPen(Qt::NoPen);
        set->append(count);
        series.append(set.release());
    }
}

double SizeBoard::sizeWidth(const ChartStyle& style) const
{
    double width = 0;
    for (const SizeRow& row : list().rows)
        width = std::max(width, textWidth(style.title(), row.size));
    return width + style.space(14);
}

SizeBoard::Block SizeBoard::blockOf(const SizeRow& row, double width, const ChartStyle& style) const
{
    Block block;
    block.row = &row;
    const QFont chipFont = style.smallStrong();
    double used = 0;
    for (const QString& name : row.freshNames) {
        const double chip = Sketch::chipWidth(name, chipFont);
        if (block.chipLines.empty() || used + chip > width) {
            block.chipLines.emplace_back();
            used = 0;
        }
        block.chipLines.back().append(name);
        used += chip + style.space(kChipGap);
    }
    if (!row.offloadNames.isEmpty()) {
        QStringList words = row.offloadNames;
        words.first().prepend(list().offloadWord + QLatin1Char(' '));
        block.offloadLines = wrapped(words, QStringLiteral(" · "), style.small(), width);
    }
    const double bar = std::max(style.space(kBarHeight), textHeight(style.body()));
    const double chipLine = Sketch::chipHeight(chipFont) + style.space(kLineGap);
    block.height = bar + style.space(kLineGap) + double(block.chipLines.size()) * chipLine
        + double(block.offloadLines.size()) * textHeight(style.small());
    return block;
}

std::vector<SizeBoard::Block> SizeBoard::blocksFor(double width, const ChartStyle& style) const
{
    std::vector<Block> blocks;
    for (const SizeRow& row : list().rows)
        blocks.push_back(blockOf(row, width - sizeWidth(style), style));
    return blocks;
}

double SizeBoard::naturalBodyHeight(double width) const
{
    double sum = 0;
    for (const Block& block : blocksFor(width, style()))
        sum += block.height;
    return totalHeight(sum, list().rows.size(), style());
}

void SizeBoard::arrange(const QRectF& body)
{
    ChartStyle small = style();
    std::vector<Block> blocks = blocksFor(body.width(), small);
    const auto height = [&blocks, &small] {
        double sum = 0;
        for (const Block& block : blocks)
            sum += block.height;
        return totalHeight(sum, blocks.size(), small);
    };
    while (height() > body.height() && small.pixels() > kLeastLabelPixels) {
        small = small.at(small.pixels() - 1);
        blocks = blocksFor(body.width(), small);
    }
    useTextSize(small.pixels());
    keepPlots(blocks.size());
    const double spare = std::max(0.0, body.height() - height()) / double(blocks.size());
    const double gap = small.space(kRowGap) + std::min(spare, small.space(kRowGap));
    double y = body.top();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        placeBlock(i, blocks[i], {body.left(), y, body.width(), blocks[i].height}, small);
        y += blocks[i].height + gap;
        if (i + 1 < blocks.size())
            under(small).line({body.left(), y - gap / 2}, {body.right(), y - gap / 2},
                              QPen(small.theme().line, small.space(1)));
    }
}

void SizeBoard::placeBlock(std::size_t index, const Block& block, const QRectF& area, const ChartStyle& style)
{
    const double left = area.left() + sizeWidth(style);
    const double lineHeight = std::max(style.space(kBarHeight), textHeight(style.body()));
    const double middle = area.top() + lineHeight / 2;
    over(style).text(block.row->size, style.title(), style.theme().text, {area.left(), middle},
                     Qt::AlignLeft | Qt::AlignVCenter);
    const double words = textWidth(style.body(), block.row->summary) + style.space(12);
    const double room = std::min(area.right() - left - words, (area.right() - left) * kBarRoom);
    const QRectF bar(left, middle - style.space(kBarHeight) / 2, std::max(room, 1.0), style.space(kBarHeight));
    fillPlot(plot(index), *block.row, bar, style);
    const double share
        = double(block.row->before + block.row->fresh + block.row->offloads) / std::max(list().models, 1);
    over(style).text(block.row->summary, style.body(), style.theme().muted,
                     {bar.left() + bar.width() * share + style.space(8), middle}, Qt::AlignLeft | Qt::AlignVCenter);
    placeNames(block, {left, area.top() + lineHeight + style.space(kLineGap)}, style);
    if (!block.row->tooltip.isEmpty())
        over(style).hotspot(area, block.row->tooltip);
}

void SizeBoard::placeNames(const Block& block, const QPointF& corner, const ChartStyle& style)
{
    const QFont chipFont = style.smallStrong();
    double y = corner.y();
    for (const QStringList& line : block.chipLines) {
        double x = corner.x();
        for (const QString& name : line)
            x += over(style).chip(name, Rating::Yellow, chipFont, {x, y}) + style.space(kChipGap);
        y += Sketch::chipHeight(chipFont) + style.space(kLineGap);
    }
    for (const QString& line : block.offloadLines) {
        over(style).text(line, style.small(), style.theme().muted, {corner.x(), y}, Qt::AlignLeft | Qt::AlignTop);
        y += textHeight(style.small());
    }
}

void SizeBoard::fillPlot(QChart& chart, const SizeRow& row, const QRectF& area, const ChartStyle& style)
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    auto* series = new QHorizontalStackedBarSeries;
    copyCounts(row, style, *series);
    series->setBarWidth(1.0);
    auto* names = new QBarCategoryAxis;
    auto* values = new QValueAxis;
    names->append(row.size);
    values->setRange(0, std::max(list().models, 1));
    names->setVisible(false);
    values->setVisible(false);
    chart.addSeries(series);
    chart.addAxis(values, Qt::AlignBottom);
    chart.addAxis(names, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(names);
    chart.setPlotArea(area);
}

}  // namespace vramwise
