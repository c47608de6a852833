#include "app/delegates/row_delegate.h"

#include "app/delegates/row_table.h"
#include "app/items/roles.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kSelectionStrength = 0.14;

QColor rowColor(const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    if (option.state & QStyle::State_Selected) {
        QColor color = theme.accent;
        color.setAlphaF(float(kSelectionStrength));
        return color;
    }
    const auto* table = qobject_cast<const RowTable*>(option.widget);
    return table != nullptr && table->hoveredRow() == index.row() ? theme.hover : QColor(Qt::transparent);
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    painter.fillRect(option.rect, rowColor(option, index, theme));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

int paddingIn(const QStyleOptionViewItem& option)
{
    const auto* table = qobject_cast<const RowTable*>(option.widget);
    return table != nullptr ? table->cellPadding() : RowTable::usualPadding();
}

}  // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintRow(*painter, cell, index, theme);
    const int padding = paddingIn(cell);
    cell.rect.adjust(padding, 0, -padding, -1);
    painter->setFont(index.data(PickRole).toBool() && index.column() == 0 ? strongFont(cell.font) : cell.font);
    painter->setPen(theme.text);
    paintCell(*painter, cell, index, theme);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {contentWidth(cell, index) + 2 * RowTable::usualPadding(), RowTable::rowHeight(cell.font)};
}

void RowDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& /*index*/,
                            const Theme& /*theme*/) const
{
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, option.rect.width());
    painter.setFont(figureFont(painter.font()));
    painter.drawText(option.rect, int(option.displayAlignment) | Qt::TextSingleLine, text);
}

int RowDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return QFontMetrics(option.font).horizontalAdvance(option.text) + 1;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString full = index.data().toString();
    QStringList lines{index.data(Qt::ToolTipRole).toString()};
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (cut && !lines.front().contains(full))
        lines.prepend(full);
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

}  // namespace vramwise
