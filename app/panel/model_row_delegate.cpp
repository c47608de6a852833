#include "app/panel/model_row_delegate.h"

#include "app/panel/model_list_model.h"
#include "app/theme/style_paint.h"
#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kArrow = 6;

QString needText(const QModelIndex& index)
{
    const QVariant need = index.data(NeedRole);
    if (!need.isValid())
        return {};
    return Need(need.toInt()) == Need::Must ? ModelRowDelegate::tr("must", "short: a model that must run")
                                            : ModelRowDelegate::tr("nice", "short: a model that is nice to have");
}

QRect boxRect(const QRect& row)
{
    const int side = scaled(15);
    return {row.left(), row.center().y() - side / 2, side, side};
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    painter.setFont(smallFont(option.font));
    painter.setPen(theme.muted);
    painter.drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.text);
}

void paintNeed(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(rect.adjusted(space::kSmall, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    const double side = scaled(kArrow);
    const QRectF arrow(rect.right() - side - space::kSmall + 1, QRectF(rect).center().y() - side / 2.0, side, side);
    paint::chevron(painter, arrow, Qt::DownArrow, theme.muted);
    painter.restore();
}

bool showsFocus(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->hasFocus() && option.state & QStyle::State_HasFocus;
}

}  // namespace

QRect ModelRowDelegate::needRect(const QRect& row, const QFont& font, const QModelIndex& index)
{
    const QString text = needText(index);
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(smallFont(font));
    const int width = metrics.horizontalAdvance(text) + scaled(kArrow) + 2 * space::kSmall + space::kTiny;
    const int height = metrics.height() + 2;
    return {row.right() - width + 1, row.center().y() - height / 2, width, height};
}

void ModelRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    if (index.data(GroupTitleRole).toBool()) {
        paintHeading(*painter, row, theme);
        painter->restore();
        return;
    }
    QStyleOption box;
    box.rect = boxRect(row.rect);
    box.state = row.state & (QStyle::State_MouseOver | QStyle::State_Enabled);
    box.state |= row.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    paint::checkBox(*painter, box, theme);
    const QRect need = needRect(row.rect, row.font, index);
    if (need.isValid())
        paintNeed(*painter, need, needText(index), smallFont(row.font), theme);
    QRect words = row.rect;
    words.setLeft(box.rect.right() + space::kSmall + 1);
    words.setRight(need.isValid() ? need.left() - space::kTiny : row.rect.right());
    painter->setFont(row.font);
    painter->setPen(theme.text);
    const QString tag = index.data(OriginTagRole).toString();
    const QString text = tag.isEmpty() ? row.text : row.text + QStringLiteral(" · ") + tag;
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(row.font).elidedText(text, Qt::ElideRight, words.width()));
    if (showsFocus(row))
        paint::focusRing(*painter, QRectF(row.rect).adjusted(-3, 0, 1, 0), 4, theme);
    painter->restore();
}

QSize ModelRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {scaled(120), std::max(scaled(23), QFontMetrics(option.font).height() + space::kTiny + 2)};
}

bool ModelRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease;
    const bool mouse
        = clicked || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!mouse)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* at = static_cast<QMouseEvent*>(event);
    if (at->button() != Qt::LeftButton || index.data(GroupTitleRole).toBool())
        return false;
    if (!clicked)
        return true;
    // The whole row ticks, as a check box with its label does.
    if (needRect(option.rect, option.font, index).contains(at->position().toPoint()))
        Q_EMIT needMenuRequested(index);
    else
        model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                       Qt::CheckStateRole);
    return true;
}

}  // namespace vramwise
