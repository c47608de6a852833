#include "app/theme/sheet.h"

#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace vramwise
{

Sheet::Sheet(QWidget* parent) : QFrame(parent) { setFrameShape(QFrame::NoFrame); }

void Sheet::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
}

TextLabel::TextLabel(TextRole role, QWidget* parent) : QLabel(parent), m_role(role)
{
    const bool wraps = role == TextRole::Body || role == TextRole::Muted || role == TextRole::Small;
    setWordWrap(wraps);
    setTextFormat(Qt::PlainText);
    if (role == TextRole::Muted || role == TextRole::Small || role == TextRole::Section)
        setForegroundRole(QPalette::PlaceholderText);
    applyRole();
}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent) : TextLabel(role, parent) { setText(text); }

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyRole();
    QLabel::changeEvent(event);
}

void TextLabel::applyRole()
{
    const QFont base = QApplication::font();
    switch (m_role) {
    case TextRole::Body:
    case TextRole::Muted:
        return setFont(base);
    case TextRole::Small:
        return setFont(smallFont(base));
    case TextRole::Title:
        return setFont(titleFont(base));
    case TextRole::Figure:
        return setFont(largeFigureFont(base));
    case TextRole::Section:
        return setFont(sectionFont(base));
    case TextRole::Strong:
        return setFont(strongFont(base));
    }
}

RatingPill::RatingPill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void RatingPill::setRating(Rating rating, const QString& text)
{
    m_rating = rating;
    m_text = text;
    describe();
    updateGeometry();
    update();
}

QString RatingPill::fullText() const
{
    const QString words = m_text.isEmpty() ? text::ratingWord(m_rating) : m_text;
    return text::ratingGlyph(m_rating) + QChar(0x2009) + words;  // thin space
}

void RatingPill::describe()
{
    setAccessibleName(m_text.isEmpty() ? text::ratingWord(m_rating) : text::ratingWord(m_rating) + u' ' + m_text);
    setToolTip(text::ratingMeaning(m_rating));
}

QSize RatingPill::sizeHint() const
{
    const QFontMetrics metrics(strongFont(smallFont(QApplication::font())));
    return {metrics.horizontalAdvance(fullText()) + 2 * space::kSmall, metrics.height() + space::kTiny};
}

void RatingPill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintRatingPill(painter, rect(), m_rating, fullText(), Theme::current(),
                    strongFont(smallFont(QApplication::font())));
}

void RatingPill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

}  // namespace vramwise
