// Tabs, headers, the menu bar and scroll bars.
#include "app/theme/style_paint.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vramwise::paint
{

namespace
{

constexpr double kUnderline = 2.0;
constexpr int kSortArrow = 7;
constexpr int kSortArrowGap = 3;
constexpr double kHandleMargin = 2.0;

int mnemonicFlag()
{
    return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0 ? Qt::TextShowMnemonic
                                                                               : Qt::TextHideMnemonic;
}

void sortArrow(QPainter& painter, const QStyleOptionHeader& option, const QRect& words, const Theme& theme)
{
    const double side = scaled(kSortArrow);
    // On the outer side of the words: they keep their place when the order changes.
    const bool before = option.textAlignment & Qt::AlignRight;
    const double gap = sortArrowRoom() - side;
    const QRectF box(before ? words.left() - gap - side : words.right() + gap,
                     QRectF(option.rect).center().y() - side / 2, side, side);
    chevron(painter, box, option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
            theme.accent);
}

}  // namespace

void tabShape(QPainter& painter, const QStyleOptionTab& option, const Theme& theme)
{
    if (option.state & QStyle::State_Selected) {
        const QRectF line(option.rect.left(), option.rect.bottom() + 1 - kUnderline, option.rect.width(), kUnderline);
        painter.fillRect(line, theme.accent);
    }
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, QRectF(option.rect).adjusted(2, 4, -2, -5), 6, theme);
}

void tabLabel(QPainter& painter, const QStyleOptionTab& option, const Theme& theme)
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.save();
    painter.setFont(chosen ? strongFont(painter.font()) : painter.font());
    painter.setPen(chosen || hovered ? theme.text : theme.muted);
    painter.drawText(option.rect, Qt::AlignCenter | mnemonicFlag(), option.text);
    painter.restore();
}

void headerArea(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    painter.fillRect(option.rect, theme.panel);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, theme.line);
}

int sortArrowRoom() { return scaled(kSortArrow + kSortArrowGap); }

void header(QPainter& painter, const QStyleOptionHeader& option, int margin, const Theme& theme)
{
    painter.save();
    painter.setClipRect(option.rect);
    headerArea(painter, option, theme);
    painter.setFont(strongFont(smallFont(QApplication::font())));
    painter.setPen(theme.muted);
    const QRect room = option.rect.adjusted(margin, 0, -margin, -1);
    const int flags = int(option.textAlignment | Qt::AlignVCenter) | Qt::TextDontClip;  // narrow columns use the margin
    QRect words;
    painter.drawText(room, flags, option.text, &words);
    if (option.sortIndicator != QStyleOptionHeader::None)
        sortArrow(painter, option, words, theme);
    painter.restore();
}

void menuBarArea(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    painter.fillRect(option.rect, theme.panel);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    const bool active = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter.fillRect(option.rect, theme.panel);
    painter.save();
    if (active) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), 5, 5);
    }
    painter.setPen(active ? theme.text : theme.muted);
    painter.drawText(option.rect, Qt::AlignCenter | mnemonicFlag() | Qt::TextSingleLine, option.text);
    painter.restore();
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme)
{
    if (handle.isEmpty() || option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRectF rect = QRectF(handle).adjusted(kHandleMargin, kHandleMargin, -kHandleMargin, -kHandleMargin);
    const double radius = std::min(rect.width(), rect.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = theme.muted;
    color.setAlphaF(active ? 0.75F : 0.4F);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

}  // namespace vramwise::paint
