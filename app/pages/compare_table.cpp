#include "app/pages/compare_table.h"

#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kBarHeight = 8;
constexpr int kLeastBar = 36;
constexpr int kGap = 12;
constexpr double kHalfName = 0.55;
constexpr int kRowPad = 10;   // above and below the words of a row
constexpr int kPillPad = 16;  // left and right of the words of a rating

QRect half(const QRect& rect, std::size_t side, int offset, int width)
{
    // The first card's parts lie left of the middle, the second's mirror them.
    const int middle = rect.left() + rect.width() / 2;
    return side == 0 ? QRect(middle - offset - width, rect.top(), width, rect.height())
                     : QRect(middle + offset, rect.top(), width, rect.height());
}

int longestWord(const QString& text, const QFontMetrics& metrics)
{
    int longest = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word) + 1);
    return longest;
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
}

}  // namespace

CompareTable::CompareTable(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("compareTable"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    plan();
}

void CompareTable::setLines(std::vector<CompareLine> lines, const std::array<QString, 2>& names)
{
    m_lines = std::move(lines);
    m_names = names;
    describe();
    plan();
    updateGeometry();
    update();
}

void CompareTable::plan() { m_plan = planFor(width()); }

int CompareTable::rowHeight() const
{
    return std::max(scaled(space::kRow - 2), fontMetrics().height() + scaled(kRowPad));
}

QRect CompareTable::rowRect(std::size_t row) const
{
    return {0, m_plan.tops[row], width(), m_plan.tops[row + 1] - m_plan.tops[row]};
}

QRect CompareTable::valueRect(std::size_t side, const QRect& row) const
{
    return half(row, side, m_plan.columns.name / 2 + scaled(kGap), m_plan.columns.value);
}

QString CompareTable::markedText(const CompareLine& line, std::size_t side) const
{
    const CompareSide& part = line.sides[side];
    QString text = part.text;
    if (part.rating)
        text = text::ratingGlyph(*part.rating) + QLatin1Char(' ') + text;
    // The tick stays with what it marks where the value is broken into lines.
    return line.winner && std::size_t(*line.winner) == side ? QStringLiteral("\u2713\u00a0") + text : text;
}

/// Everything in one line.
CompareTable::Columns CompareTable::fullColumns() const
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(strongFont(font()));
    Columns columns{0, 0, scaled(kLeastBar)};
    for (const CompareLine& line : m_lines) {
        if (line.heading)
            continue;
        columns.name = std::max(columns.name, plain.horizontalAdvance(line.name) + 1);
        for (std::size_t side = 0; side < 2; ++side) {
            const int pad = line.sides[side].rating ? scaled(kPillPad) : 1;
            columns.value = std::max(columns.value, strong.horizontalAdvance(markedText(line, side)) + pad);
        }
    }
    return columns;
}

/// Words and ratings stay whole, names take two lines or so.
CompareTable::Columns CompareTable::leastColumns() const
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(strongFont(font()));
    Columns columns;
    for (const CompareLine& line : m_lines) {
        if (line.heading)
            continue;
        const int half = int(plain.horizontalAdvance(line.name) * kHalfName);
        columns.name = std::max({columns.name, longestWord(line.name, plain), half});
        for (std::size_t side = 0; side < 2; ++side) {
            const QString text = markedText(line, side);
            columns.value = std::max(columns.value,
                                     line.sides[side].rating ? strong.horizontalAdvance(text) + scaled(kPillPad)
                                                             : longestWord(text, strong));
        }
    }
    return columns;
}

CompareTable::Columns CompareTable::columnsFor(int width) const
{
    const Columns least = leastColumns();
    Columns columns = fullColumns();
    const auto spare = [&] {
        const int side = columns.value + scaled(kGap) + (columns.bar > 0 ? columns.bar + scaled(kGap) : 0);
        return width - columns.name - 2 * side;
    };
    if (spare() < 0)
        columns.name = std::max(least.name, columns.name + spare());
    if (spare() < 0) {
        columns.bar = 0;
        columns.name += std::max(0, spare());
    }
    if (spare() < 0)
        columns.value = std::max(least.value, columns.value + (spare() - 1) / 2);
    if (columns.bar > 0)
        columns.bar += std::max(0, spare() / 2);
    return columns;
}

int CompareTable::headHeight(const Columns& columns) const
{
    const int span = columns.value + (columns.bar > 0 ? columns.bar + scaled(kGap) : 0);
    int height = rowHeight();
    for (const QString& name : m_names)
        height = std::max(height, wrappedHeight(name, strongFont(font()), span) + scaled(kRowPad));
    return height;
}

int CompareTable::lineHeight(const CompareLine& line, const Columns& columns, int width) const
{
    if (line.heading)
        return std::max(rowHeight(), wrappedHeight(line.name, sectionFont(font()), width) + scaled(kRowPad));
    int height = wrappedHeight(line.name, font(), columns.name);
    for (std::size_t side = 0; side < 2; ++side)
        if (!line.sides[side].rating)
            height = std::max(height, wrappedHeight(markedText(line, side), strongFont(font()), columns.value));
    return std::max(rowHeight(), height + scaled(kRowPad));
}

CompareTable::Plan CompareTable::planFor(int width) const
{
    Plan plan{columnsFor(width), {}};
    plan.tops.push_back(headHeight(plan.columns));
    for (const CompareLine& line : m_lines)
        plan.tops.push_back(plan.tops.back() + lineHeight(line, plan.columns, width));
    return plan;
}

int CompareTable::heightForWidth(int width) const { return planFor(width).tops.back(); }

QSize CompareTable::sizeHint() const
{
    const Columns full = fullColumns();
    const int width = full.name + 2 * (full.value + full.bar + 2 * scaled(kGap));
    return {width, heightForWidth(width)};
}

QSize CompareTable::minimumSizeHint() const
{
    const Columns least = leastColumns();
    return {least.name + 2 * (least.value + scaled(kGap)), rowHeight()};
}

void CompareTable::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        paintLine(painter, m_lines[row], rowRect(row));
}

void CompareTable::paintHead(QPainter& painter) const
{
    const Columns& columns = m_plan.columns;
    const QRect rect(0, 0, width(), m_plan.tops.front());
    painter.setFont(strongFont(font()));
    painter.setPen(Theme::current().text);
    const int span = columns.value + (columns.bar > 0 ? columns.bar + scaled(kGap) : 0);
    for (std::size_t side = 0; side < 2; ++side)
        painter.drawText(half(rect, side, columns.name / 2 + scaled(kGap), span),
                         Qt::TextWordWrap | Qt::AlignVCenter | (side == 0 ? Qt::AlignRight : Qt::AlignLeft),
                         m_names[side]);
}

void CompareTable::paintLine(QPainter& painter, const CompareLine& line, const QRect& rect) const
{
    const Theme& theme = Theme::current();
    painter.setFont(line.heading ? sectionFont(font()) : font());
    painter.setPen(theme.muted);
    const int inset = line.heading ? 0 : (rect.width() - m_plan.columns.name) / 2;
    painter.drawText(rect.adjusted(inset, 0, -inset, 0), Qt::AlignCenter | Qt::TextWordWrap, line.name);
    if (line.heading)
        return;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    for (std::size_t side = 0; side < 2; ++side) {
        paintSide(painter, line, side, rect);
        paintBar(painter, line, side, rect);
    }
}

void CompareTable::paintSide(QPainter& painter, const CompareLine& line, std::size_t side, const QRect& rect) const
{
    const Theme& theme = Theme::current();
    const CompareSide& part = line.sides[side];
    const bool wins = line.winner && std::size_t(*line.winner) == side;
    const QFont shown = wins ? strongFont(font()) : font();
    const QRect value = valueRect(side, rect);
    if (!part.rating) {
        painter.setFont(shown);
        painter.setPen(wins ? theme.text : theme.muted);
        const Qt::Alignment outward = side == 0 ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(value, Qt::TextWordWrap | Qt::AlignVCenter | int(outward), markedText(line, side));
        return;
    }
    const int width = QFontMetrics(shown).horizontalAdvance(markedText(line, side)) + scaled(kPillPad);
    const int height = rowHeight() - scaled(6);
    QRect pill(value.left(), rect.center().y() - height / 2, std::min(width, value.width()), height);
    if (side == 0)
        pill.moveRight(value.right());
    paintRatingPill(painter, pill, *part.rating, markedText(line, side), theme, shown);
}

void CompareTable::paintBar(QPainter& painter, const CompareLine& line, std::size_t side, const QRect& rect) const
{
    const Columns& columns = m_plan.columns;
    const CompareSide& part = line.sides[side];
    if (part.share <= 0 || columns.bar <= 0)
        return;
    QRect track = half(rect, side, columns.name / 2 + columns.value + 2 * scaled(kGap), columns.bar);
    track = QRect(track.left(), rect.center().y() - scaled(kBarHeight) / 2, track.width(), scaled(kBarHeight));
    QRect bar = track;
    bar.setWidth(std::max(2, qRound(track.width() * part.share)));
    if (side == 0)
        bar.moveRight(track.right());
    const bool wins = line.winner && std::size_t(*line.winner) == side;
    painter.setPen(Qt::NoPen);
    painter.setBrush(wins ? Theme::current().accent : Theme::current().accentSoft);
    painter.drawRoundedRect(bar, 2, 2);
}

void CompareTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    plan();
}

bool CompareTable::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (!rowRect(row).contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(), m_lines[row].tooltip, this, rowRect(row));
        return true;
    }
    QToolTip::hideText();
    return true;
}

void CompareTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].model.empty() || !(byKey || rowRect(row).contains(event->pos())))
            continue;
        const QPoint at = byKey ? mapToGlobal(rowRect(row).topLeft()) : event->globalPos();
        Q_EMIT menuRequested(m_lines[row].model, byKey || event->pos().x() < width() / 2 ? 0 : 1, at);
        return;
    }
    QWidget::contextMenuEvent(event);
}

void CompareTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    plan();
    updateGeometry();
}

void CompareTable::describe()
{
    setAccessibleName(tr("%1 against %2", "two cards").arg(m_names[0], m_names[1]));
    QStringList lines;
    for (const CompareLine& line : m_lines) {
        if (line.heading)
            continue;
        QString words = QStringLiteral("%1: %2, %3").arg(line.name, line.sides[0].text, line.sides[1].text);
        if (line.winner)
            words += QStringLiteral("; ")
                + tr("better: %1", "the winner of a line").arg(m_names[std::size_t(*line.winner)]);
        lines.append(words);
    }
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

}  // namespace vramwise
