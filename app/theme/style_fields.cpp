// Things that people type, tick, press and drag.
#include "app/theme/style_paint.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vramwise::paint
{

namespace
{

constexpr double kFieldRadius = 6.0;
constexpr double kBoxRadius = 3.5;
constexpr double kRingWidth = 2.0;
constexpr double kGrooveHeight = 6.0;

void roundedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(border, 1.0));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QRectF squareIn(const QRect& rect)
{
    const int side = std::min(rect.width(), rect.height());
    return {rect.left() + (rect.width() - side) / 2.0, rect.top() + (rect.height() - side) / 2.0, double(side),
            double(side)};
}

QColor boxBorder(const QStyleOption& option, const Theme& theme)
{
    return option.state & QStyle::State_MouseOver ? theme.accent : theme.muted;
}

void tick(QPainter& painter, const QRectF& box, const QColor& color)
{
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.52);
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    path.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
    painter.strokePath(path, QPen(color, box.width() / 7.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace

void chevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color)
{
    const double half = std::min(rect.width(), rect.height()) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::UpArrow          ? 180.0
                       : direction == Qt::LeftArrow  ? 90.0
                       : direction == Qt::RightArrow ? -90.0
                                                     : 0.0);
    QPainterPath path;
    path.moveTo(-half, -half / 2.0);
    path.lineTo(0, half / 2.0);
    path.lineTo(half, -half / 2.0);
    painter.strokePath(path, QPen(color, std::max(1.4, half / 2.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, double radius, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, kRingWidth));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void field(QPainter& painter, const QStyleOption& option, bool invalid, const Theme& theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF rect(option.rect);
    roundedBox(painter, rect, kFieldRadius, enabled ? theme.field : theme.window,
               invalid ? theme.rating(Rating::Red).text : theme.line);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, rect, kFieldRadius, theme);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const Theme& theme)
{
    if (option.frame)
        field(painter, option, false, theme);
    const double side = scaled(8);
    const QPointF middle = QRectF(arrow).center();
    chevron(painter, {middle.x() - side / 2, middle.y() - side / 2, side, side}, Qt::DownArrow,
            option.state & QStyle::State_Enabled ? theme.muted : theme.line);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
             const Theme& theme)
{
    if (option.frame)
        field(painter, option, false, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const double side = scaled(7);
    const auto arrow = [&](const QRect& rect, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        const QPointF middle = QRectF(rect).center();
        const bool enabled = option.state & QStyle::State_Enabled && option.stepEnabled & step;
        chevron(painter, {middle.x() - side / 2, middle.y() - side / 2, side, side}, direction,
                enabled ? theme.muted : theme.line);
    };
    arrow(up, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void frame(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    painter.save();
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void menuSeparator(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), theme.line);
}

void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF box = squareIn(option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = enabled ? theme.accent : theme.muted;
    roundedBox(painter, box, kBoxRadius, on ? fill : theme.panel, on ? fill : boxBorder(option, theme));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_On)
        tick(painter, box, theme.onAccent);
    else if (option.state & QStyle::State_NoChange)
        painter.fillRect(box.adjusted(3, box.height() / 2 - 1, -3, 1 - box.height() / 2), theme.onAccent);
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF box = squareIn(option.rect);
    const bool on = option.state & QStyle::State_On;
    roundedBox(painter, box, box.width() / 2, on ? theme.accent : theme.panel,
               on ? theme.accent : boxBorder(option, theme));
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.onAccent);
    painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    painter.restore();
}

void pushButton(QPainter& painter, const QStyleOption& option, bool isDefault, const Theme& theme)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor plain = pressed ? theme.track : hovered ? theme.hover : theme.panel;
    const QRectF rect(option.rect);
    roundedBox(painter, rect, kFieldRadius, isDefault ? theme.accentText : plain,
               isDefault ? theme.accentText : theme.line);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, rect, kFieldRadius, theme);
}

void toolButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF rect(option.rect);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        roundedBox(painter, rect, kFieldRadius, theme.track, theme.track);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        roundedBox(painter, rect, kFieldRadius, theme.hover, theme.hover);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, rect, kFieldRadius, theme);
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle,
            const Theme& theme)
{
    const double height = scaled(int(kGrooveHeight));
    QRectF track(groove.left(), QRectF(groove).center().y() - height / 2, groove.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, height / 2, height / 2);
    const QPointF middle = QRectF(handle).center();
    if (option.upsideDown)
        track.setLeft(middle.x());
    else
        track.setRight(middle.x());
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(track, height / 2, height / 2);
    const double radius = handle.width() / 2.0 - 1;
    painter.setPen(QPen(theme.accent, option.state & QStyle::State_HasFocus ? 3.5 : 2.0));
    painter.setBrush(theme.panel);
    painter.drawEllipse(middle, radius - 1, radius - 1);
    painter.restore();
}

}  // namespace vramwise::paint
