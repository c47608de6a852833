// The four special cells: a card's name with its memory in bold, a rating as a pill, a figure with a bar behind
// it, and a cell of the heat map.
#pragma once

#include "app/delegates/row_delegate.h"

namespace vramwise
{

/// Text with a bold tail (StrongTailRole) and small outlined words after it (TagsRole).
class NameDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Glyph and text on the rating's colour (RatingRole), as wide as its text.
class PillDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Like PillDelegate, but the colour fills the cell.
class HeatDelegate : public PillDelegate
{
    Q_OBJECT

public:
    using PillDelegate::PillDelegate;

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A figure and, at the same x in every row, a bar whose length is ShareRole.
class BarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// `sample` is the widest text to expect; the bars begin after it.
    explicit BarDelegate(QString sample, QObject* parent = nullptr);

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_sample;
};

}  // namespace vramwise
