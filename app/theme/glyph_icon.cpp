#include "app/theme/glyph_icon.h"

#include "app/theme/style_paint.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace vramwise
{

namespace
{

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const Theme& theme = Theme::current();
        const QColor color = mode == QIcon::Active || mode == QIcon::Selected ? theme.text : theme.muted;
        const double side = std::min(rect.width(), rect.height()) * 0.5;
        QRectF middle(0, 0, side, side);
        middle.moveCenter(QRectF(rect).center());
        if (m_glyph == Glyph::More)
            return paint::chevron(*painter, middle, Qt::RightArrow, color);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, side / 6, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(middle.topLeft(), middle.bottomRight());
        painter->drawLine(middle.bottomLeft(), middle.topRight());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

}  // namespace

QIcon glyphIcon(Glyph glyph) { return QIcon(new GlyphEngine(glyph)); }

}  // namespace vramwise
