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

QRect half(const QRect& rect, std::size_t side, int offset, int width)
{
    // The first card's parts lie left of the middle, the second's mirror them.
    const int middle = rect.left() + rect.width() / 2;
    return side == 0 ? QRect(middle - offset - width, rect.top(), width, rect.height())
                     : QRect(middle + offset, rect.top(), width, rect.height());
}

}  // namespace

CompareTable::CompareTable(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("compareTable"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CompareTable::setLines(std::vector<CompareLine> lines, const std::array<QString, 2>& names)
{
    m_lines = std::move(lines);
    m_names = names;
    describe();
    updateGeometry();
    update();
}

int CompareTable::rowHeight() const { return std::max(scaled(space::kRow - 2), fontMetrics().height() + scaled(10)); }

QRect CompareTable::rowRect(std::size_t row) const
{
    return {0, rowHeight() * int(row + 1), width(), rowHeight()};  // the head comes first
}

QString CompareTable::markedText(const CompareLine& line, std::size_t side) const
{
    const CompareSide& part = line.sides[side];
    QString text = part.text;
    if (part.rating)
        text = text::ratingGlyph(*part.rating) + QLatin1Char(' ') + text;
    return line.winner && std::size_t(*line.winner) == side ? QStringLiteral("\u2713 ") + text : text;
}

CompareTable::Columns CompareTable::columns() const
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(strongFont(font()));
    Columns columns;
    for (const CompareLine& line : m_lines) {
        if (line.heading)
            continue;
        columns.name = std::max(columns.name, plain.horizontalAdvance(line.name));
        for (std::size_t side = 0; side < 2; ++side) {
            const int pad = line.sides[side].rating ? scaled(16) : 0;
            columns.value = std::max(columns.value, strong.horizontalAdvance(markedText(line, side)) + pad);
        }
    }
    const int room = (width() - columns.name) / 2 - columns.value - scaled(kGap) * 2;
    columns.bar = std::max(scaled(kLeastBar), room);
    return columns;
}

QSize CompareTable::sizeHint() const
{
    Columns least = columns();
    least.bar = scaled(kLeastBar);
    return {least.name + 2 * (least.value + least.bar + 2 * scaled(kGap)), rowHeight() * int(m_lines.size() + 1)};
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
    const Columns widths = columns();
    const QRect rect(0, 0, width(), rowHeight());
    painter.setFont(strongFont(font()));
    painter.setPen(Theme::current().text);
    const int span = widths.bar + widths.value + scaled(kGap);
    for (std::size_t side = 0; side < 2; ++side)
        painter.drawText(half(rect, side, widths.name / 2 + scaled(kGap), span),
                         Qt::AlignVCenter | (side == 0 ? Qt::AlignRight : Qt::AlignLeft), m_names[side]);
}

void CompareTable::paintLine(QPainter& painter, const CompareLine& line, const QRect& rect) const
{
    const Theme& theme = Theme::current();
    painter.setFont(line.heading ? sectionFont(font()) : font());
    painter.setPen(theme.muted);
    painter.drawText(rect, Qt::AlignCenter, line.name);
    if (line.heading)
        return;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    for (std::size_t side = 0; side < 2; ++side)
        paintSide(painter, line, side, rect);
}

void CompareTable::paintSide(QPainter& painter, const CompareLine& line, std::size_t side, const QRect& rect) const
{
    const Theme& theme = Theme::current();
    const Columns widths = columns();
    const CompareSide& part = line.sides[side];
    const bool wins = line.winner && std::size_t(*line.winner) == side;
    const QFont shown = wins ? strongFont(font()) : font();
    const QRect value = half(rect, side, widths.name / 2 + scaled(kGap), widths.value);
    const Qt::Alignment outward = side == 0 ? Qt::AlignRight : Qt::AlignLeft;
    if (part.rating) {
        const int width = QFontMetrics(shown).horizontalAdvance(markedText(line, side)) + scaled(16);
        QRect pill(value.left(), rect.top() + scaled(3), std::min(width, value.width()), rect.height() - scaled(6));
        if (side == 0)
            pill.moveRight(value.right());
        paintRatingPill(painter, pill, *part.rating, markedText(line, side), theme, shown);
    } else {
        painter.setFont(shown);
        painter.setPen(wins ? theme.text : theme.muted);
        painter.drawText(value, Qt::AlignVCenter | outward, markedText(line, side));
    }
    if (part.share <= 0)
        return;
    QRect track = half(rect, side, widths.name / 2 + widths.value + 2 * scaled(kGap), widths.bar);
    track = QRect(track.left(), rect.center().y() - scaled(kBarHeight) / 2, track.width(), scaled(kBarHeight));
    QRect bar = track;
    bar.setWidth(std::max(2, qRound(track.width() * part.share)));
    if (side == 0)
        bar.moveRight(track.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(wins ? theme.accent : theme.accentSoft);
    painter.drawRoundedRect(bar, 2, 2);
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
    if (event->type() == QEvent::FontChange)
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
