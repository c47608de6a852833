// What RowTable does with events: painting, pointer, keys.
#include "app/delegates/row_table.h"
#include "app/items/roles.h"
#include "app/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kFrameWidth = 2.0;

}  // namespace

void RowTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    paintFrames();
}

void RowTable::paintFrames()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    const Theme& theme = Theme::current();
    QPainter painter(viewport());
    painter.setBrush(Qt::NoBrush);
    const int width = std::min(horizontalHeader()->length(), viewport()->width());
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        // Over the line above the row; the first row has the header there, which would cover it.
        const QRectF rect
            = QRectF(QPointF(0, row == 0 ? top : top - 1), QPointF(width, top + QTableView::rowHeight(row)))
                  .adjusted(kFrameWidth / 2, kFrameWidth / 2, -kFrameWidth / 2, -kFrameWidth / 2);
        if (model()->index(row, 0).data(PickRole).toBool()) {
            painter.setPen(QPen(theme.frame, kFrameWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(rect);
        }
        if (hasFocus() && row == currentIndex().row()) {
            painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(rect.adjusted(2, 2, -2, -2));
        }
    }
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    updateGeometry();
}

void RowTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        applyRowHeight();
        shareWidth();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange)
        shareWidth();
}

void RowTable::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void RowTable::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().x() == 0 && !(event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)))
        return event->ignore();  // up and down belong to the page
    QTableView::wheelEvent(event);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyCurrentRow();
    QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return event->ignore();
    setCurrentIndex(index);
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(index.data(IdRole).toString(), place);
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.data(IdRole) != previous.data(IdRole))
        Q_EMIT currentIdChanged(current.data(IdRole).toString());
}

}  // namespace vramwise
