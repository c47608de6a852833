#include "app/pages/pick_sheet.h"

#include "app/items/card_text.h"
#include "app/layout/even_layout.h"
#include "app/pages/line_list.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/theme/link_button.h"
#include "app/theme/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::size_t kPickReasons = 3;

const Reason* reasonOf(const std::vector<Reason>& reasons, ReasonCode code)
{
    const auto at = std::find_if(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.code == code; });
    return at == reasons.end() ? nullptr : &*at;
}

std::vector<Reason> firstOf(std::vector<Reason> reasons, std::size_t count)
{
    reasons.resize(std::min(reasons.size(), count));
    return reasons;
}

}  // namespace

PickSheet::PickSheet(AdvisorState& state, QWidget* parent) : Sheet(parent), m_state(state)
{
    setObjectName(QStringLiteral("pick"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, 14, space::kLarge, space::kLarge);
    layout->setSpacing(space::kTiny);
    makeHead();
    makeFigures();
    makeReasons();
    layout->addStretch(1);
}

void PickSheet::makeHead()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(TextRole::Section, this);
    m_pill = new RatingPill(this);
    m_pill->setObjectName(QStringLiteral("pickRating"));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_pill);
    layout->addLayout(head);
    m_name = new TextLabel(TextRole::Title, this);
    m_name->setObjectName(QStringLiteral("pickName"));
    m_name->setWordWrap(true);
    m_price = new TextLabel(TextRole::Muted, this);
    m_price->setObjectName(QStringLiteral("pickPrice"));
    layout->addWidget(m_name);
    layout->addWidget(m_price);
}

void PickSheet::makeFigures()
{
    m_figureRow = new QWidget(this);
    auto* line = new EvenLayout(space::kMedium, space::kSmall, m_figureRow);
    line->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    for (FigureBox& figure : m_figures) {
        figure = makeFigure();
        line->addWidget(figure.box);
    }
    layout()->addWidget(m_figureRow);
}

PickSheet::FigureBox PickSheet::makeFigure()
{
    FigureBox figure;
    figure.box = new QWidget(m_figureRow);
    figure.value = new TextLabel(TextRole::Figure, figure.box);
    figure.caption = new TextLabel(TextRole::Small, figure.box);
    figure.caption->setWordWrap(false);
    auto* layout = new QVBoxLayout(figure.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(figure.value);
    layout->addWidget(figure.caption);
    return figure;
}

void PickSheet::makeReasons()
{
    m_reasons = new LineList(TextRole::Body, this);
    m_reasons->setObjectName(QStringLiteral("pickReasons"));
    layout()->addWidget(m_reasons);
    m_computation = new LinkButton(this);
    m_computation->setObjectName(QStringLiteral("pickComputation"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_computation, 0, Qt::AlignLeft);
    connect(m_computation, &QToolButton::clicked, this, [this] {
        if (m_card != nullptr)
            Q_EMIT computationRequested(QString::fromStdString(m_card->id.value));
    });
}

void PickSheet::refresh()
{
    const Advice& advice = m_state.advice();
    const RankedCard* pick = advice.picks.best ? rankedIn(advice, *advice.picks.best) : nullptr;
    if (pick != nullptr)
        showPick(*pick);
    else if (!advice.rejected.empty())
        showNearest(advice.rejected.front());
    else
        showNothing();
    m_computation->setText(tr("How was this computed?"));
    m_computation->setEnabled(m_card != nullptr);
    setAccessibleName(m_title->text() + QStringLiteral(": ") + m_name->text());
    setAccessibleDescription(m_price->text());
}

void PickSheet::showPick(const RankedCard& pick)
{
    m_card = pick.rated.card;
    m_title->setText(tr("Best for you"));
    m_pill->setRating(pick.rated.rating);
    m_name->setText(cardTitle(*m_card));
    m_price->setText(priceLine(pick.rated));
    showFigures(pick.rated, pick.reasons);
    const std::vector<Reason>& reasons = m_state.advice().picks.bestReasons;
    m_reasons->setLines(text::reasonTexts(firstOf(reasons, kPickReasons), m_state.catalog(), text::currentLocale()));
}

void PickSheet::showNearest(const RejectedCard& nearest)
{
    m_card = nearest.rated.card;
    m_title->setText(tr("No card does all of this. The nearest:"));
    m_pill->setRating(nearest.rated.rating);
    m_name->setText(cardTitle(*m_card));
    m_price->setText(priceLine(nearest.rated));
    showFigures(nearest.rated, nearest.reasons);
    m_reasons->setLines(
        text::reasonTexts(firstOf(nearest.reasons, kPickReasons), m_state.catalog(), text::currentLocale()));
}

void PickSheet::showNothing()
{
    m_card = nullptr;
    m_title->setText(tr("No answer"));
    m_pill->setRating(Rating::Unknown);
    m_name->setText(tr("The catalog holds no cards"));
    m_price->setText(tr("Click the status bar to see what is wrong with its files."));
    setShown(*m_figureRow, false);
    m_reasons->setLines({});
}

void PickSheet::showFigures(const RatedCard& rated, const std::vector<Reason>& reasons)
{
    const QLocale locale = text::currentLocale();
    const Card& card = *rated.card;
    setShown(*m_figureRow, true);
    setFigure(m_figures[0], text::memory(card.memory.size, locale),
              tr("VRAM, %1 usable", "memory").arg(text::memory(rated.usable, locale)),
              tr("Desktop, driver and program keep the rest"));
    setFigure(m_figures[1], card.memory.bandwidth ? text::bandwidth(*card.memory.bandwidth, locale) : unknownMark(),
              tr("memory bandwidth"), tr("How fast the card reads its own memory"));
    const std::optional<int> cores = card.compute.tensorCores;
    const std::optional<int> generation = card.compute.tensorGeneration;
    setFigure(m_figures[2], cores ? locale.toString(*cores) : unknownMark(),
              generation ? tr("tensor cores, gen %1", "generation number").arg(*generation) : tr("tensor cores"),
              card.compute.fp16 ? tr("%1 in 16 bit").arg(text::teraflops(*card.compute.fp16, locale)) : QString());
    setFigure(m_figures[3], card.power ? text::power(*card.power, locale) : unknownMark(), powerCaption(reasons),
              card.suggestedPsu ? tr("Its maker suggests a supply of %1").arg(text::power(*card.suggestedPsu, locale))
                                : QString());
}

void PickSheet::setFigure(FigureBox& figure, const QString& value, const QString& caption, const QString& tip)
{
    figure.value->setText(value);
    figure.caption->setText(caption);
    figure.box->setToolTip(tip);
    figure.box->setAccessibleName(QStringLiteral("%1 %2").arg(value, caption));
}

QString PickSheet::priceLine(const RatedCard& rated) const
{
    const QString currency = QString::fromStdString(m_state.question().budget.currency);
    if (!rated.price)
        return tr("No price known in %1. Right-click to set your own.").arg(currency);
    const QLocale locale = text::currentLocale();
    const QString price = text::priceText(*rated.price, locale);
    Money spare = m_state.question().budget;
    if (spare.currency != rated.price->amount.currency)
        return price;
    spare.minor -= rated.price->amount.minor;
    if (spare.minor == 0)
        return tr("%1 · exactly your budget", "price").arg(price);
    if (spare.minor > 0)
        return tr("%1 · %2 under budget", "price, amount").arg(price, text::money(spare, locale));
    spare.minor = -spare.minor;
    return tr("%1 · %2 over budget", "price, amount").arg(price, text::money(spare, locale));
}

QString PickSheet::powerCaption(const std::vector<Reason>& reasons) const
{
    const QLocale locale = text::currentLocale();
    if (const Reason* enough = reasonOf(reasons, ReasonCode::PsuEnough))
        if (const Watts* have = argOf<Watts>(*enough, "have"))
            return tr("your %1 is enough", "power supply").arg(text::power(*have, locale));
    if (const Reason* small = reasonOf(reasons, ReasonCode::PsuTooSmall))
        if (const Watts* need = argOf<Watts>(*small, "need"))
            return tr("needs a %1 supply", "power supply").arg(text::power(*need, locale));
    return tr("power at full load");
}

void PickSheet::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_card != nullptr)
        Q_EMIT menuRequested(QString::fromStdString(m_card->id.value), event->globalPos());
}

}  // namespace vramwise
