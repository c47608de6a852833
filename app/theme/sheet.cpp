#include "app/theme/sheet.h"

#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace vramwise
{

namespace
{

constexpr int kWrapped = Qt::AlignLeft | Qt::TextWordWrap;
constexpr int kShortLine = 20;  // characters
constexpr int kManyShortLines = 12;

}  // namespace

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
    if (event->type() == QEvent::FontChange)
        m_measured.reset();
    QLabel::changeEvent(event);
}

TextLabel::Measured& TextLabel::measured() const
{
    if (!m_measured || m_measured->text != text()) {
        ensurePolished();
        m_measured
            = Measured{text(), fontMetrics().size(buddy() != nullptr ? Qt::TextShowMnemonic : 0, text()), {}, {}};
    }
    return *m_measured;
}

QSize TextLabel::marginSize() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right() + 2 * margin(), margins.top() + margins.bottom() + 2 * margin()};
}

int TextLabel::textHeight(int width) const
{
    Measured& known = measured();
    if (!wordWrap() || known.oneLine.width() <= width)
        return known.oneLine.height();
    for (const auto& [knownWidth, height] : known.heights)
        if (knownWidth == width)
            return height;
    const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
    const int height = fontMetrics().boundingRect(room, kWrapped, text()).height();
    known.heights.emplace_back(width, height);
    return height;
}

/// A text that wraps asks for short lines where it is short: it can then stand beside something.
QSize TextLabel::sizeHint() const
{
    if (textFormat() != Qt::PlainText)
        return QLabel::sizeHint();
    const QSize oneLine = measured().oneLine;
    if (!wordWrap())
        return oneLine + marginSize();
    const int least = minimumSizeHint().width() - marginSize().width();
    const int character = fontMetrics().averageCharWidth();
    int line = kShortLine * character;
    if (oneLine.width() > 2 * line)
        line = oneLine.width() > kManyShortLines * line ? 4 * line : 2 * line;
    const int width = std::min(oneLine.width(), std::max(line, least));
    return QSize(width, textHeight(width)) + marginSize();
}

QSize TextLabel::minimumSizeHint() const
{
    if (textFormat() != Qt::PlainText)
        return QLabel::minimumSizeHint();
    Measured& known = measured();
    if (!wordWrap())
        return known.oneLine + marginSize();
    if (!known.longestWord) {
        const QRect narrow(0, 0, 1, QWIDGETSIZE_MAX);
        known.longestWord = fontMetrics().boundingRect(narrow, kWrapped, text()).width();
    }
    return QSize(*known.longestWord, fontMetrics().height()) + marginSize();
}

int TextLabel::heightForWidth(int width) const
{
    if (textFormat() != Qt::PlainText)
        return QLabel::heightForWidth(width);
    return textHeight(width - marginSize().width()) + marginSize().height();
}

void setShown(QWidget& widget, bool shown)
{
    const bool comesWithParent = !widget.testAttribute(Qt::WA_WState_ExplicitShowHide)
        && widget.parentWidget() != nullptr && !widget.parentWidget()->isVisible();
    if (!shown || !comesWithParent)
        widget.setVisible(shown);
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
