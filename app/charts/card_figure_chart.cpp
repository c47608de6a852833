// One figure of the cards that can be bought for the question, tier by tier, in the colours of their rating.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/charts/chart_style.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace vramwise
{

namespace
{

constexpr std::size_t kEnoughPriced = 12;
constexpr std::array kInks{Ink::Red, Ink::Yellow, Ink::Blue, Ink::Green, Ink::Purple, Ink::Hatch};  // by Rating

struct CardFigureChartWords {
    Q_DECLARE_TR_FUNCTIONS(CardFigureChart)
};

std::optional<double> figureOf(ChartKind kind, const Card& card)
{
    if (kind == ChartKind::VramCards)
        return toGib(card.memory.size);
    if (kind == ChartKind::Bandwidth)
        return card.memory.bandwidth ? std::optional(toGigabytesPerSecond(*card.memory.bandwidth)) : std::nullopt;
    return card.compute.fp16 ? std::optional(toTeraflops(*card.compute.fp16)) : std::nullopt;
}

QString coresText(const Card& card)
{
    const auto& cores = card.compute.tensorCores;
    if (!cores || *cores == 0)
        return {};
    if (card.compute.tensorGeneration)
        return CardFigureChartWords::tr("%1 cores, gen %2", "number of tensor cores, their generation")
            .arg(text::currentLocale().toString(*cores))
            .arg(*card.compute.tensorGeneration);
    return CardFigureChartWords::tr("%n core(s)", "tensor cores", *cores);
}

QString labelOf(ChartKind kind, const Card& card)
{
    const std::optional<double> value = figureOf(kind, card);
    if (!value && kind == ChartKind::Tensor && card.compute.tensorCores == 0)
        return CardFigureChartWords::tr("none", "tensor cores of a card");
    if (!value)
        return CardFigureChartWords::tr("unknown", "figure of a card");
    QString label = text::currentLocale().toString(*value, 'f', *value < 10 && kind != ChartKind::VramCards ? 1 : 0);
    if (kind == ChartKind::Tensor)
        if (const QString cores = coresText(card); !cores.isEmpty())
            label += QStringLiteral(" · ") + cores;
    return label;
}

bool isOutOfScope(const RejectedCard& rejected)
{
    return std::any_of(rejected.reasons.begin(), rejected.reasons.end(), [](const Reason& reason) {
        return reason.code == ReasonCode::UnreleasedExcluded || reason.code == ReasonCode::ConditionExcluded
            || reason.code == ReasonCode::VendorExcluded || reason.code == ReasonCode::FormExcluded;
    });
}

/// Desktop cards where the user looks at any; otherwise every form that is looked at.
bool hasForm(const Question& question, const Card& card)
{
    const auto& forms = question.forms;
    const bool desktop = std::find(forms.begin(), forms.end(), Form::Desktop) != forms.end();
    return desktop ? card.form == Form::Desktop : std::find(forms.begin(), forms.end(), card.form) != forms.end();
}

std::vector<const RatedCard*> cardsInScope(const AdvisorState& state)
{
    std::vector<const RatedCard*> cards;
    for (const RankedCard& ranked : state.advice().ranked)
        cards.push_back(&ranked.rated);
    for (const RejectedCard& rejected : state.advice().rejected)
        if (!isOutOfScope(rejected))
            cards.push_back(&rejected.rated);
    std::erase_if(cards, [&](const RatedCard* rated) { return !hasForm(state.question(), *rated->card); });
    const auto priced = std::count_if(cards.begin(), cards.end(), [](const RatedCard* rated) { return rated->price; });
    if (std::size_t(priced) >= kEnoughPriced)
        std::erase_if(cards, [](const RatedCard* rated) { return !rated->price; });
    return cards;
}

QString tooltipFor(const AdvisorState& state, const RatedCard& rated)
{
    const QLocale locale = text::currentLocale();
    const Card& card = *rated.card;
    QStringList lines{text::ratingGlyph(rated.rating) + QLatin1Char(' ') + text::ratingWord(rated.rating)};
    for (const Reason& reason : rated.why)
        if (lines.size() < 3)
            lines.append(text::reasonText(reason, state.catalog(), locale));
    QStringList figures{text::memory(card.memory.size, locale)};
    if (card.memory.bandwidth)
        figures.append(text::bandwidth(*card.memory.bandwidth, locale));
    if (card.compute.fp16)
        figures.append(text::teraflops(*card.compute.fp16, locale));
    figures.append(coresText(card));
    figures.removeAll(QString());
    lines.append(figures.join(QStringLiteral(" · ")));
    if (rated.price)
        lines.append(text::priceText(*rated.price, locale));
    lines.append(sourcesLine(state.catalog(), card.sources));
    return tooltipOf(QString::fromStdString(card.name), lines);
}

BarRow rowOf(ChartKind kind, const AdvisorState& state, const RatedCard& rated)
{
    BarRow row;
    row.name = text::shortCardName(*rated.card);
    row.glyph = text::ratingGlyph(rated.rating);
    row.glyphInk = inkOf(rated.rating);
    row.values.assign(kInks.size(), 0.0);
    row.values[std::size_t(rated.rating)] = figureOf(kind, *rated.card).value_or(0);
    row.label = labelOf(kind, *rated.card);
    row.framed = rated.tierPick;
    row.tooltip = tooltipFor(state, rated);
    return row;
}

BarRow headingOf(CardGroup group)
{
    BarRow row;
    row.name = text::groupTitle(group);
    row.heading = true;
    return row;
}

std::map<CardGroup, std::vector<const RatedCard*>> grouped(ChartKind kind, const std::vector<const RatedCard*>& cards)
{
    std::map<CardGroup, std::vector<const RatedCard*>> groups;
    for (const RatedCard* rated : cards)
        groups[groupOf(*rated->card)].push_back(rated);
    for (auto& [group, members] : groups)
        std::stable_sort(members.begin(), members.end(), [kind](const RatedCard* a, const RatedCard* b) {
            return std::tuple(-figureOf(kind, *a->card).value_or(0), a->card->id)
                < std::tuple(-figureOf(kind, *b->card).value_or(0), b->card->id);
        });
    return groups;
}

QString unitOf(ChartKind kind)
{
    if (kind == ChartKind::VramCards)
        return CardFigureChartWords::tr("GB");
    if (kind == ChartKind::Bandwidth)
        return CardFigureChartWords::tr("GB/s");
    return CardFigureChartWords::tr("dense 16-bit TFLOPS");
}

std::vector<KeyEntry> ratingKey()
{
    std::vector<KeyEntry> key;
    for (const Rating rating : {Rating::Red, Rating::Yellow, Rating::Blue, Rating::Green, Rating::Purple})
        key.push_back({inkOf(rating), text::ratingWord(rating), text::ratingGlyph(rating)});
    return key;
}

}  // namespace

ChartContent cardFigureChart(ChartKind kind, const AdvisorState& state)
{
    ChartContent content;
    content.kind = kind;
    content.title = chartTitle(kind);
    content.unit = unitOf(kind);
    content.key = ratingKey();
    content.empty = CardFigureChartWords::tr("No card is in the scope of the question: allow another vendor or form.");
    content.note = CardFigureChartWords::tr("Framed: our pick of the tier.");
    content.origin = catalogNote(state);
    content.table = {{CardFigureChartWords::tr("Card"), CardFigureChartWords::tr("Rating"), content.unit}};
    BarList list;
    list.stacked = true;
    for (std::size_t i = 0; i < kInks.size(); ++i)
        list.sets.push_back({text::ratingWord(Rating(i)), kInks[i]});
    double longest = 1;
    for (const auto& [group, members] : grouped(kind, cardsInScope(state))) {
        list.rows.push_back(headingOf(group));
        for (const RatedCard* rated : members) {
            list.rows.push_back(rowOf(kind, state, *rated));
            longest = std::max(longest, figureOf(kind, *rated->card).value_or(0));
            content.table.push_back({list.rows.back().name, text::ratingWord(rated->rating), list.rows.back().label});
        }
    }
    list.high = longest;
    list.rowShare = 1.75;
    content.body = std::move(list);
    return content;
}

}  // namespace vramwise
