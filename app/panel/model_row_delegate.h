// A row of the model list: heading, or check box, name and – where chosen – a small drop-down "must".
#pragma once

#include <QStyledItemDelegate>

namespace vramwise
{

class ModelRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where the drop-down of a row is; empty where it has none.
    [[nodiscard]] static QRect needRect(const QRect& row, const QFont& font, const QModelIndex& index);

Q_SIGNALS:
    void needMenuRequested(const QModelIndex& index);
};

}  // namespace vramwise
