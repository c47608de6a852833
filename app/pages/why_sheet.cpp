#include "app/pages/why_sheet.h"

#include "app/pages/line_list.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr qsizetype kMostLines = 5;
constexpr qsizetype kFewLines = 3;  // where the sheet stays open under a table

QString whyQuestion(Rating rating, const QString& card)
{
    switch (rating) {
    case Rating::Red:
        return WhySheet::tr("Why red? %1", "card").arg(card);
    case Rating::Yellow:
        return WhySheet::tr("Why yellow? %1", "card").arg(card);
    case Rating::Blue:
        return WhySheet::tr("Why blue? %1", "card").arg(card);
    case Rating::Green:
        return WhySheet::tr("Why green? %1", "card").arg(card);
    case Rating::Purple:
        return WhySheet::tr("Why purple? %1", "card").arg(card);
    case Rating::Unknown:
        return WhySheet::tr("Why unknown? %1", "card").arg(card);
    }
    return card;
}

const RejectedCard* rejectedIn(const Advice& advice, const CardId& id)
{
    const auto at = std::find_if(advice.rejected.begin(), advice.rejected.end(),
                                 [&](const RejectedCard& rejected) { return rejected.rated.card->id == id; });
    return at == advice.rejected.end() ? nullptr : &*at;
}

}  // namespace

WhySheet::WhySheet(AdvisorState& state, Unselected unselected, QWidget* parent)
    : Sheet(parent), m_state(state), m_unselected(unselected)
{
    setObjectName(QStringLiteral("why"));
    m_title = new TextLabel(TextRole::Strong, this);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_title->setWordWrap(true);
    m_pill = new RatingPill(this);
    m_lines = new LineList(TextRole::Body, this);
    m_lines->setObjectName(QStringLiteral("whyReasons"));
    m_score = new TextLabel(TextRole::Small, this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kTiny + 2);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    layout->addWidget(m_score);
}

const RatedCard* WhySheet::shown() const
{
    const Advice& advice = m_state.advice();
    if (const RatedCard* selected = ratedIn(advice, m_state.selectedCard()))
        return selected;
    if (m_unselected == Unselected::Nothing)
        return nullptr;
    if (advice.picks.best)
        return ratedIn(advice, *advice.picks.best);
    return advice.rejected.empty() ? nullptr : &advice.rejected.front().rated;
}

void WhySheet::refresh()
{
    const RatedCard* rated = shown();
    setShown(*this, rated != nullptr);
    if (rated == nullptr)
        return;
    m_title->setText(whyQuestion(rated->rating, text::shortCardName(*rated->card)));
    m_pill->setRating(rated->rating);
    m_lines->setLines(reasonLines(*rated));
    m_score->setText(scoreLine(rated->card->id));
    setShown(*m_score, !m_score->text().isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_lines->accessibleName());
}

QStringList WhySheet::reasonLines(const RatedCard& rated) const
{
    const QLocale locale = text::currentLocale();
    QStringList lines = text::reasonTexts(rated.why, m_state.catalog(), locale);
    if (const RejectedCard* rejected = rejectedIn(m_state.advice(), rated.card->id))
        lines << text::reasonTexts(rejected->reasons, m_state.catalog(), locale);
    lines.removeDuplicates();
    return lines.mid(0, m_unselected == Unselected::Pick ? kFewLines : kMostLines);
}

QString WhySheet::scoreLine(const CardId& id) const
{
    const RankedCard* ranked = rankedIn(m_state.advice(), id);
    if (ranked == nullptr)
        return {};
    const QLocale locale = text::currentLocale();
    QStringList parts;
    for (const Contribution& part : ranked->contributions) {
        if (part.points == 0)
            continue;
        const QString sign = part.points < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
        parts << QStringLiteral("%1 %2%3").arg(text::criterionWord(part.criterion), sign,
                                               locale.toString(qAbs(part.points), 'f', 1));
    }
    return tr("Score %1: %2", "points, list of parts")
        .arg(locale.toString(ranked->score, 'f', 0), parts.join(QStringLiteral(" · ")));
}

void WhySheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}  // namespace vramwise
