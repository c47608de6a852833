// Painting of table cells: selection, hover, the thin line under each row, and text that is cut only with a
// tooltip that holds all of it. Subclasses paint what is inside.
#pragma once

#include <QStyledItemDelegate>

namespace vramwise
{

struct Theme;

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// `option.rect` is the cell without its padding; font and pen are set.
    virtual void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const Theme& theme) const;
    /// Width that the cell's content needs, without padding.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}  // namespace vramwise
