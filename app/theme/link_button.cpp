#include "app/theme/link_button.h"

#include "app/theme/style_paint.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace vramwise
{

namespace
{

constexpr int kArrow = 7;

}  // namespace

LinkButton::LinkButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width() + (menu() != nullptr ? 2 * scaled(kArrow) : 0);
    return {width + 2, metrics.height() + space::kSmall};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(isEnabled() ? theme.accentText : theme.muted);
    const bool mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.drawText(rect(), flags, text());
    if (menu() != nullptr) {
        const double side = scaled(kArrow);
        const QRectF arrow(width() - side - 1, (height() - side) / 2.0, side, side);
        paint::chevron(painter, arrow, Qt::DownArrow, theme.accentText);
    }
    if (hasFocus())
        paint::focusRing(painter, rect(), 4, theme);
}

}  // namespace vramwise
