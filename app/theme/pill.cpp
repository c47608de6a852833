#include "app/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vramwise
{

namespace
{

constexpr double kPillRadius = 5.0;
constexpr double kHatchStep = 7.0;
constexpr double kHatchWidth = 2.0;

QColor hatchColor(const Theme& theme)
{
    // Between fill and line: visible as a texture, faint enough for the text on it.
    return theme.kind == ThemeKind::Dark ? QColor(0x2F, 0x34, 0x3E) : QColor(0xE4, 0xE7, 0xEC);
}

void paintHatch(QPainter& painter, const QRectF& rect, const QPainterPath& shape, const Theme& theme)
{
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(hatchColor(theme), kHatchWidth));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += kHatchStep)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

}  // namespace

void paintRatingFill(QPainter& painter, const QRectF& rect, Rating rating, const Theme& theme, double radius)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme.rating(rating).fill);
    if (rating == Rating::Unknown)
        paintHatch(painter, rect, shape, theme);
    painter.restore();
}

void paintRatingPill(QPainter& painter, const QRectF& rect, Rating rating, const QString& text, const Theme& theme,
                     const QFont& font)
{
    paintRatingFill(painter, rect, rating, theme, kPillRadius);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.rating(rating).text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

}  // namespace vramwise
