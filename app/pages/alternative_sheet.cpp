#include "app/pages/alternative_sheet.h"

#include "app/items/card_text.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/theme/style_paint.h"
#include "app/theme/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::size_t kAlternativeReasons = 2;

}  // namespace

AlternativeSheet::AlternativeSheet(AdvisorState& state, Kind kind, QWidget* parent)
    : Sheet(parent), m_state(state), m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    m_title = new TextLabel(TextRole::Section, this);
    m_name = new TextLabel(TextRole::Strong, this);
    m_price = new TextLabel(TextRole::Muted, this);
    m_price->setWordWrap(false);
    m_pill = new RatingPill(this);
    m_reason = new TextLabel(TextRole::Small, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kTiny + 2);
    line->addWidget(m_name);
    line->addWidget(m_price);
    line->addStretch(1);
    line->addWidget(m_pill);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, space::kSmall + 2, 14, space::kSmall + 2);
    layout->setSpacing(space::kTiny / 2);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_reason);
    layout->addStretch(1);
}

QString AlternativeSheet::heading() const
{
    switch (m_kind) {
    case Kind::Cheapest:
        return tr("Cheapest that works");
    case Kind::Value:
        return tr("Best value");
    case Kind::NextStep:
        return tr("Next step up");
    }
    return {};
}

QString AlternativeSheet::absence() const
{
    switch (m_kind) {
    case Kind::Cheapest:
        return tr("The pick is the cheapest that works.");
    case Kind::Value:
        return tr("The pick is also the best value.");
    case Kind::NextStep:
        return tr("No dearer card brings a real gain.");
    }
    return {};
}

const std::optional<CardId>& AlternativeSheet::pick() const
{
    const Picks& picks = m_state.advice().picks;
    switch (m_kind) {
    case Kind::Cheapest:
        return picks.cheapestThatWorks;
    case Kind::Value:
        return picks.value;
    case Kind::NextStep:
        break;
    }
    return picks.nextStepUp;
}

const std::vector<Reason>& AlternativeSheet::reasons() const
{
    const Picks& picks = m_state.advice().picks;
    switch (m_kind) {
    case Kind::Cheapest:
        return picks.cheapestReasons;
    case Kind::Value:
        return picks.valueReasons;
    case Kind::NextStep:
        break;
    }
    return picks.nextReasons;
}

void AlternativeSheet::refresh()
{
    m_title->setText(heading());
    const Advice& advice = m_state.advice();
    const RatedCard* rated = pick() ? ratedIn(advice, *pick()) : nullptr;
    if (rated == nullptr || (pick() == advice.picks.best && m_kind != Kind::NextStep))
        showAbsence(absence());
    else
        showCard(*rated, reasons());
    setCursor(m_card.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(heading(), m_name->text(), m_price->text()));
    setAccessibleDescription(m_reason->text());
}

void AlternativeSheet::showCard(const RatedCard& rated, const std::vector<Reason>& reasons)
{
    m_card = QString::fromStdString(rated.card->id.value);
    m_name->setText(text::shortCardName(*rated.card));
    m_price->setText(priceCell(rated.price));
    setShown(*m_name, true);
    setShown(*m_price, true);
    m_pill->setRating(rated.rating);
    setShown(*m_pill, rated.rating == Rating::Purple);
    std::vector<Reason> first(reasons.begin(),
                              reasons.begin() + std::ptrdiff_t(std::min(reasons.size(), kAlternativeReasons)));
    m_reason->setText(text::reasonTexts(first, m_state.catalog(), text::currentLocale()).join(u' '));
    setToolTip(tr("Click to compare with the pick"));
}

void AlternativeSheet::showAbsence(const QString& why)
{
    m_card.clear();
    setShown(*m_name, false);
    setShown(*m_price, false);
    setShown(*m_pill, false);
    m_reason->setText(why);
    setToolTip({});
}

void AlternativeSheet::paintEvent(QPaintEvent* event)
{
    Sheet::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_card.isEmpty()) {
        painter.setPen(Theme::current().accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
    }
    if (hasFocus())
        paint::focusRing(painter, rect(), space::kRadius, Theme::current());
}

void AlternativeSheet::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && !m_card.isEmpty())
        Q_EMIT compareRequested(m_card);
}

void AlternativeSheet::keyPressEvent(QKeyEvent* event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (press && !m_card.isEmpty())
        Q_EMIT compareRequested(m_card);
    else
        Sheet::keyPressEvent(event);
}

void AlternativeSheet::contextMenuEvent(QContextMenuEvent* event)
{
    const QPoint place
        = event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos();
    if (!m_card.isEmpty())
        Q_EMIT menuRequested(m_card, place);
}

void AlternativeSheet::enterEvent(QEnterEvent* event)
{
    Sheet::enterEvent(event);
    update();
}

void AlternativeSheet::leaveEvent(QEvent* event)
{
    Sheet::leaveEvent(event);
    update();
}

}  // namespace vramwise
