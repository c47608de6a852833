#include "app/charts/overlays/sketch.h"

#include <QGraphicsPathItem>
#include <QPainterPath>
#include <QPen>

namespace vramwise
{

namespace
{

constexpr double kChipPadX = 0.55;  // of the font's height
constexpr double kChipPadY = 0.16;
constexpr double kPatchPad = 2;

double shiftX(Qt::Alignment alignment, double width)
{
    if (alignment & Qt::AlignRight)
        return -width;
    return alignment & Qt::AlignHCenter ? -width / 2 : 0;
}

double shiftY(Qt::Alignment alignment, double height)
{
    if (alignment & Qt::AlignBottom)
        return -height;
    return alignment & Qt::AlignVCenter ? -height / 2 : 0;
}

}  // namespace

ChartText* Sketch::text(const QString& text, const QFont& font, const QColor& color, const QPointF& anchor,
                        Qt::Alignment alignment)
{
    auto* item = new ChartText(text, m_parent);
    item->setFont(font);
    item->setBrush(color);
    const QRectF box = item->boundingRect();
    item->setPos(anchor.x() + shiftX(alignment, box.width()), anchor.y() + shiftY(alignment, box.height()));
    return item;
}

ChartText* Sketch::clearedText(const QString& text, const QFont& font, const QColor& color, const QPointF& anchor,
                               Qt::Alignment alignment, double cover)
{
    const double width = textWidth(font, text);
    const double height = textHeight(font);
    const QPointF corner(anchor.x() + shiftX(alignment, width), anchor.y() + shiftY(alignment, height));
    QColor patch = m_style.theme().panel;
    patch.setAlphaF(float(cover));
    rect(QRectF(corner, QSizeF(width, height)).adjusted(-kPatchPad, 0, kPatchPad, 0), patch);
    return this->text(text, font, color, anchor, alignment);
}

void Sketch::line(const QPointF& from, const QPointF& to, const QPen& pen)
{
    auto* item = new QGraphicsLineItem(QLineF(from, to), m_parent);
    item->setPen(pen);
}

void Sketch::rect(const QRectF& rect, const QBrush& brush, const QPen& pen, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    auto* item = new QGraphicsPathItem(path, m_parent);
    item->setBrush(brush);
    item->setPen(pen);
}

double Sketch::chip(const QString& label, Rating colors, const QFont& font, const QPointF& topLeft)
{
    const QSizeF size(chipWidth(label, font), chipHeight(font));
    const RatingColors pair = m_style.theme().rating(colors);
    rect(QRectF(topLeft, size), pair.fill, Qt::NoPen, size.height() * 0.28);
    text(label, font, pair.text, QRectF(topLeft, size).center(), Qt::AlignCenter);
    return size.width();
}

double Sketch::chipWidth(const QString& text, const QFont& font)
{
    return textWidth(font, text) + 2 * kChipPadX * textHeight(font);
}

double Sketch::chipHeight(const QFont& font) { return textHeight(font) * (1 + 2 * kChipPadY); }

void Sketch::hotspot(const QRectF& rect, const QString& tooltip)
{
    auto* item = new QGraphicsRectItem(rect, m_parent);
    item->setPen(Qt::NoPen);
    item->setToolTip(tooltip);
}

void Sketch::breakMark(const QPointF& end, double height)
{
    const double step = m_style.space(4);
    QPainterPath path;
    for (int i = 2; i <= 3; ++i) {
        const double x = end.x() - i * step;
        path.moveTo(x - step * 0.6, end.y() + height / 2);
        path.lineTo(x + step * 0.6, end.y() - height / 2);
    }
    auto* item = new QGraphicsPathItem(path, m_parent);
    item->setPen(QPen(m_style.theme().panel, m_style.space(2)));
}

QPen Sketch::dashed(double width) const
{
    QPen pen(m_style.theme().line, m_style.space(width));
    pen.setDashPattern({4, 3});
    return pen;
}

QStringList wrapped(const QStringList& words, const QString& separator, const QFont& font, double width)
{
    QStringList lines;
    QString line;
    for (const QString& word : words) {
        const QString longer = line.isEmpty() ? word : line + separator + word;
        if (!line.isEmpty() && textWidth(font, longer) > width) {
            lines.append((line + separator).trimmed());
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

}  // namespace vramwise
