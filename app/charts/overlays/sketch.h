// Draws what Qt Charts cannot: texts, guide lines, bands, frames, chips. Items belong to the parent that the
// sketch was made for and disappear with it.
#pragma once

#include "app/charts/chart_style.h"
#include "app/charts/overlays/chart_text.h"

#include <QGraphicsRectItem>
#include <QRectF>

namespace vramwise
{

class Sketch
{
public:
    Sketch(QGraphicsItem& parent, const ChartStyle& style) : m_parent(&parent), m_style(style) { }

    [[nodiscard]] const ChartStyle& style() const { return m_style; }

    /// `anchor` is the point of the text that `alignment` names (left/centre/right, top/centre/bottom).
    ChartText* text(const QString& text, const QFont& font, const QColor& color, const QPointF& anchor,
                    Qt::Alignment alignment);
    /// Text over a line: a patch of the panel's colour keeps the line away from it. `cover` 1 hides what is there.
    ChartText* clearedText(const QString& text, const QFont& font, const QColor& color, const QPointF& anchor,
                           Qt::Alignment alignment, double cover = 1);
    void line(const QPointF& from, const QPointF& to, const QPen& pen);
    void rect(const QRectF& rect, const QBrush& brush, const QPen& pen = Qt::NoPen, double radius = 0);
    /// Rounded fill with a text in its middle; returns its width. `topLeft` is the chip's.
    double chip(const QString& text, Rating colors, const QFont& font, const QPointF& topLeft);
    [[nodiscard]] static double chipWidth(const QString& text, const QFont& font);
    [[nodiscard]] static double chipHeight(const QFont& font);
    /// An invisible area with a tooltip.
    void hotspot(const QRectF& rect, const QString& tooltip);
    /// A bar that goes on past the end of the axis.
    void breakMark(const QPointF& end, double height);
    QPen dashed(double width = 1) const;

private:
    QGraphicsItem* m_parent;
    ChartStyle m_style;
};

/// Breaks `words` into lines of at most `width`, joined by `separator`; a longer word has a line of its own.
QStringList wrapped(const QStringList& words, const QString& separator, const QFont& font, double width);

}  // namespace vramwise
