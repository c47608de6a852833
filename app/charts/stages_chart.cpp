// What each stage of the user's jobs holds in memory on the picked card, and what of it goes to system RAM.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::size_t kModelsShown = 4;
constexpr double kStageAxisAir = 1.05;

struct StagesChartWords {
    Q_DECLARE_TR_FUNCTIONS(StagesChart)
};

BarRow headingOf(const Estimate& estimate)
{
    BarRow row;
    row.heading = true;
    row.name = QString::fromStdString(estimate.model->name);
    if (estimate.precision)
        row.name += QStringLiteral(" · ") + QString::fromStdString(estimate.precision->name);
    row.name += QStringLiteral(" · ") + text::fitWord(estimate.fit);
    return row;
}

BarRow rowOf(const AdvisorState& state, const Estimate& estimate, Stage stage)
{
    const QLocale locale = text::currentLocale();
    const double size = toGib(estimate.stages[std::size_t(stage)]);
    const double usable = toGib(estimate.usable);
    BarRow row;
    row.name = text::stageWord(stage);
    row.values = {std::min(size, usable), std::max(0.0, size - usable)};
    row.label = text::memory(gib(size), locale);
    row.emphasised = false;
    QStringList lines;
    for (const Reason& reason : explain(state.catalog(), estimate))
        if (lines.size() < 3)
            lines.append(text::reasonText(reason, state.catalog(), locale));
    const std::vector<SourceId> sources = sourcesOf(state.catalog(), estimate);
    lines.append(sourcesLine(state.catalog(), sources));
    row.tooltip = tooltipOf(QString::fromStdString(estimate.model->name), lines);
    return row;
}

void addModel(BarList& list, ChartContent& content, const AdvisorState& state, const Estimate& estimate)
{
    list.rows.push_back(headingOf(estimate));
    list.rows.back().values = {0, 0};
    for (const Stage stage : {Stage::Encode, Stage::Denoise, Stage::Decode}) {
        list.rows.push_back(rowOf(state, estimate, stage));
        const BarRow& row = list.rows.back();
        list.high = std::max(list.high, (row.values[0] + row.values[1]) * kStageAxisAir);
        content.table.push_back({QString::fromStdString(estimate.model->name), row.name, row.label});
    }
}

void describe(ChartContent& content, const AdvisorState& state, const Card& card)
{
    content.unit = text::shortCardName(card);
    content.key = {{Ink::Strong, StagesChartWords::tr("on the card")},
                   {Ink::Yellow, StagesChartWords::tr("does not fit: waits in RAM")}};
    content.note = StagesChartWords::tr("Stages load in turn: the need is the longest bar, not the sum.")
        + QLatin1Char(' ') + machineNote(state);
    content.origin = catalogNote(state);
    content.table = {{StagesChartWords::tr("Model"), StagesChartWords::tr("Stage"), StagesChartWords::tr("Memory")}};
}

}  // namespace

ChartContent stagesChart(const AdvisorState& state)
{
    ChartContent content;
    content.kind = ChartKind::Stages;
    content.title = chartTitle(ChartKind::Stages);
    content.empty = StagesChartWords::tr("No card is picked yet: raise the budget, or tell which card you have.");
    BarList list;
    const Card* card = pickedCard(state);
    const RatedCard* rated = card ? ratedIn(state.advice(), card->id) : nullptr;
    if (rated) {
        describe(content, state, *card);
        list.sets = {{content.key[0].text, Ink::Strong}, {content.key[1].text, Ink::Yellow}};
        list.stacked = true;
        list.maxColumns = 2;
        std::size_t shown = 0;
        for (const ModelOutcome& outcome : rated->outcomes) {
            if (!outcome.estimate.model || outcome.estimate.fit == Fit::Unknown || shown == kModelsShown)
                continue;
            addModel(list, content, state, outcome.estimate);
            const Bytes usable = outcome.estimate.usable;
            list.high = std::max(list.high, toGib(usable) * kStageAxisAir);
            if (++shown == 1)
                list.guides.push_back(
                    {toGib(usable), StagesChartWords::tr("usable: %1").arg(text::memory(usable, text::currentLocale())),
                     true});
        }
    }
    content.body = std::move(list);
    return content;
}

}  // namespace vramwise
