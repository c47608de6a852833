// Bandwidth against tensor throughput of every card, with the line on which the median card lies.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/charts/chart_style.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <map>

namespace vramwise
{

namespace
{

constexpr int kPickPriority = 100;
constexpr int kPresentPriority = 90;
constexpr int kComparedPriority = 80;
constexpr int kSelectedPriority = 70;
constexpr int kTierPickPriority = 10;

struct BalanceChartWords {
    Q_DECLARE_TR_FUNCTIONS(BalanceChart)
};

struct Notable {
    int priority = 0;
    bool strong = false;
};

std::map<CardId, Notable> notableCards(const AdvisorState& state, const ChartOptions& options)
{
    std::map<CardId, Notable> cards;
    const auto note = [&cards](const CardId& id, int priority, bool strong) {
        Notable& entry = cards[id];
        entry.priority = std::max(entry.priority, priority);
        entry.strong = entry.strong || strong;
    };
    const Picks& picks = state.advice().picks;
    int priority = kPickPriority;
    for (const auto& pick : {picks.best, picks.cheapestThatWorks, picks.value, picks.nextStepUp})
        if (pick)
            note(*pick, priority--, true);
    if (state.question().presentCard)
        note(*state.question().presentCard, kPresentPriority, true);
    for (std::size_t i = 0; i < 2; ++i)
        note(options.compared[i].empty() ? state.comparedCards()[i] : options.compared[i], kComparedPriority, true);
    note(state.selectedCard(), kSelectedPriority, true);
    for (const RankedCard& ranked : state.advice().ranked)
        if (ranked.rated.tierPick)
            note(ranked.rated.card->id, kTierPickPriority, false);
    return cards;
}

QString pointTooltip(const AdvisorState& state, const Card& card, double median)
{
    const QLocale locale = text::currentLocale();
    QStringList lines{text::bandwidth(*card.memory.bandwidth, locale) + QStringLiteral(" · ")
                      + text::teraflops(*card.compute.fp16, locale)};
    if (const auto balance = balanceOf(card, median)) {
        const QString relative = text::percent(balance->relative, locale);
        lines.append(
            BalanceChartWords::tr("%1 of the bandwidth that the median card has for its tensor cores").arg(relative));
    }
    lines.append(sourcesLine(state.catalog(), card.sources));
    return tooltipOf(QString::fromStdString(card.name), lines);
}

Ink ratingInk(const AdvisorState& state, const CardId& id)
{
    const RatedCard* rated = ratedIn(state.advice(), id);
    return rated && rated->rating != Rating::Unknown ? inkOf(rated->rating) : Ink::Neutral;
}

std::vector<ScatterPoint> pointsOf(const AdvisorState& state, const ChartOptions& options, double median)
{
    std::vector<ScatterPoint> points;
    const auto notable = notableCards(state, options);
    for (const Card& card : state.catalog().cards()) {
        if (!card.memory.bandwidth || !card.compute.fp16)
            continue;
        ScatterPoint point;
        point.x = toTeraflops(*card.compute.fp16);
        point.y = toGigabytesPerSecond(*card.memory.bandwidth);
        point.group = int(card.vendor);
        point.ink = Ink::NeutralSoft;
        if (const auto found = notable.find(card.id); found != notable.end()) {
            point.label = text::shortCardName(card);
            point.priority = found->second.priority;
            point.strong = found->second.strong;
            point.ink = point.strong ? ratingInk(state, card.id) : Ink::Neutral;
        }
        point.tooltip = pointTooltip(state, card, median);
        points.push_back(std::move(point));
    }
    return points;
}

}  // namespace

ChartContent balanceChart(const AdvisorState& state, const ChartOptions& options)
{
    const QLocale locale = text::currentLocale();
    const double median = medianBalance(state.catalog().cards());
    ScatterPlot plot;
    plot.groups = {{text::vendorName(Vendor::Nvidia), Marker::Circle},
                   {text::vendorName(Vendor::Amd), Marker::Square},
                   {text::vendorName(Vendor::Intel), Marker::Diamond},
                   {text::vendorName(Vendor::Apple), Marker::Triangle}};
    plot.points = pointsOf(state, options, median);
    plot.xTitle = BalanceChartWords::tr("dense 16-bit TFLOPS of the tensor cores");
    plot.yTitle = BalanceChartWords::tr("memory bandwidth, GB/s");
    plot.slope = median;
    plot.lineLabel = BalanceChartWords::tr("median: %1 GB/s per TFLOPS").arg(locale.toString(median, 'f', 1));
    plot.aboveLine = BalanceChartWords::tr("above the line: more bandwidth than usual for such tensor cores");
    plot.belowLine = BalanceChartWords::tr("below the line: less bandwidth than usual, tensor cores wait more");
    ChartContent content;
    content.kind = ChartKind::Balance;
    content.title = chartTitle(ChartKind::Balance);
    content.empty = BalanceChartWords::tr("No card of the catalog has both figures.");
    content.note = BalanceChartWords::tr("● NVIDIA · ■ AMD · ◆ Intel · ▲ Apple. Both axes are logarithmic.");
    content.origin = catalogNote(state);
    content.table = {{BalanceChartWords::tr("Card"), plot.xTitle, plot.yTitle}};
    for (const Card& card : state.catalog().cards())
        if (card.memory.bandwidth && card.compute.fp16)
            content.table.push_back({QString::fromStdString(card.name), text::teraflops(*card.compute.fp16, locale),
                                     text::bandwidth(*card.memory.bandwidth, locale)});
    content.body = std::move(plot);
    return content;
}

}  // namespace vramwise
