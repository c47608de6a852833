#include "app/delegates/cell_delegates.h"

#include "app/items/roles.h"
#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kBarHeight = 7;
constexpr int kTextFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;

Rating ratingOf(const QModelIndex& index)
{
    const QVariant rating = index.data(RatingRole);
    return rating.isValid() ? Rating(rating.toInt()) : Rating::Unknown;
}

QString pillText(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return text::ratingGlyph(ratingOf(index)) + QChar(0x2009) + option.text;
}

QFont pillFont(const QFont& base) { return strongFont(smallFont(base)); }

int pillHeight(const QFont& font) { return QFontMetrics(font).height() + space::kTiny; }

int tagWidth(const QFont& base, const QString& tag)
{
    return QFontMetrics(smallFont(base)).horizontalAdvance(tag) + 2 * space::kSmall;
}

/// Outlined word after the name; returns where the next one begins.
int paintTag(QPainter& painter, const QRect& cell, int x, const QString& tag, const QFont& base, const Theme& theme)
{
    const QFont font = smallFont(base);
    const int height = pillHeight(font) - 2;
    const QRectF rect(x + 0.5, cell.center().y() - height / 2.0 + 0.5, tagWidth(base, tag), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, tag);
    painter.restore();
    return int(rect.right()) + space::kSmall;
}

}  // namespace

void NameDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const Theme& theme) const
{
    const QString tail = index.data(StrongTailRole).toString();
    const QFont plain = painter.font();
    const QFont strong = strongFont(plain);
    const int tailWidth = tail.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(tail);
    QString head = option.text.left(option.text.size() - tail.size());
    const int room = option.rect.width();
    head = painter.fontMetrics().elidedText(head, Qt::ElideRight, std::max(0, room - tailWidth));
    QRect rect = option.rect;
    painter.drawText(rect, kTextFlags, head);
    rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(head));
    painter.setFont(strong);
    painter.drawText(rect, kTextFlags, tail);
    int x = rect.left() + tailWidth + space::kSmall;
    for (const QString& tag : index.data(TagsRole).toStringList())
        if (x + tagWidth(option.font, tag) <= option.rect.right() + 1)  // the name goes first; a tooltip tells the rest
            x = paintTag(painter, option.rect, x, tag, option.font, theme);
}

int NameDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Bold all through: the pick's name is, and columns must not change width with the pick.
    int width = QFontMetrics(strongFont(option.font)).horizontalAdvance(option.text) + 2;
    for (const QString& tag : index.data(TagsRole).toStringList())
        width += tagWidth(option.font, tag) + space::kSmall;
    return width;
}

void PillDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const Theme& theme) const
{
    const QFont font = pillFont(option.font);
    const int height = pillHeight(font);
    const int width = std::min(contentWidth(option, index), option.rect.width());
    const QRectF rect(option.rect.left(), option.rect.center().y() - height / 2.0 + 0.5, width, height);
    paintRatingPill(painter, rect, ratingOf(index), pillText(option, index), theme, font);
}

int PillDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Glyphs differ a little in width; a column must not change its own with the rating.
    constexpr int kGlyphSlack = 3;
    const int text = QFontMetrics(pillFont(option.font)).horizontalAdvance(pillText(option, index));
    return text + kGlyphSlack + 2 * space::kSmall;
}

void HeatDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const Theme& theme) const
{
    const QFont font = figureFont(pillFont(option.font));
    const QRectF rect = QRectF(option.rect).adjusted(-space::kTiny, 3, space::kTiny, -3);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(pillText(option, index), Qt::ElideRight, int(rect.width()) - space::kTiny);
    paintRatingPill(painter, rect, ratingOf(index), text, theme, font);
}

int HeatDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return PillDelegate::contentWidth(option, index) - 2 * space::kSmall;
}

BarDelegate::BarDelegate(QString sample, QObject* parent) : RowDelegate(parent), m_sample(std::move(sample)) { }

void BarDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                            const Theme& theme) const
{
    const QFontMetrics metrics(option.font);
    painter.setFont(figureFont(option.font));
    painter.drawText(option.rect, kTextFlags, metrics.elidedText(option.text, Qt::ElideRight, option.rect.width()));
    const QVariant share = index.data(ShareRole);
    const int textWidth = std::max(metrics.horizontalAdvance(m_sample), metrics.horizontalAdvance(option.text));
    const double height = scaled(kBarHeight);
    QRectF bar(option.rect.left() + textWidth + space::kMedium, option.rect.center().y() - height / 2 + 0.5, 0, height);
    bar.setRight(option.rect.right() + 1.0);
    if (bar.width() < 2 * height || !share.isValid() || share.toDouble() <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    bar.setWidth(std::max(height, bar.width() * std::min(1.0, share.toDouble())));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(bar, height / 2, height / 2);
}

int BarDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const QFontMetrics metrics(option.font);
    // The bars take what is left over: in a narrow window the figures stay and the bars go.
    return std::max(metrics.horizontalAdvance(m_sample), metrics.horizontalAdvance(option.text)) + 1;
}

}  // namespace vramwise
