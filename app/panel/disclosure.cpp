#include "app/panel/disclosure.h"

#include "app/theme/style_paint.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace vramwise
{

Disclosure::Disclosure(QWidget* content, QWidget* parent) : QToolButton(parent), m_content(content)
{
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_content->setVisible(false);
    connect(this, &QToolButton::toggled, m_content, &QWidget::setVisible);
}

void Disclosure::setOpen(bool open) { setChecked(open); }

void Disclosure::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const double side = scaled(space::kSmall);
    const QRectF arrow(1, (height() - side) / 2.0, side, side);
    const QColor color = underMouse() || hasFocus() ? theme.text : theme.muted;
    paint::chevron(painter, arrow, isChecked() ? Qt::DownArrow : Qt::RightArrow, color);
    painter.setPen(color);
    const QRect words = rect().adjusted(int(side) + space::kSmall, 0, 0, 0);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0 ? Qt::TextShowMnemonic
                                                                                              : Qt::TextHideMnemonic;
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | mnemonic, text());
    if (hasFocus())
        paint::focusRing(painter, rect(), 4, theme);
}

}  // namespace vramwise
