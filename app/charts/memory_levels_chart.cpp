// The memory that the tensor cores draw on, level by level, with the rates that the catalog knows.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vramwise
{

namespace
{

struct MemoryLevelsChartWords {
    Q_DECLARE_TR_FUNCTIONS(MemoryLevelsChart)
};

BarRow wordsOnly(const QString& name, const QString& words)
{
    BarRow row;
    row.name = name;
    row.values = {0, 0};
    row.label = words;
    row.tooltip = tooltipOf(
        name, {words, MemoryLevelsChartWords::tr("Makers publish no rate for it that the catalog could cite.")});
    return row;
}

/// "896 GB/s · 16 GB · all weights of FLUX.1-dev in 13 ms"
QString rateText(BytesPerSecond rate, Bytes size, const Estimate* job)
{
    const QLocale locale = text::currentLocale();
    QString words = text::bandwidth(rate, locale) + QStringLiteral(" · ") + text::memory(size, locale);
    if (job && job->variant && rate.value > 0) {
        const double milliseconds = (job->variant->denoiser / rate).value * 1000;
        words += QStringLiteral(" · ")
            + MemoryLevelsChartWords::tr("%1 once through in %2 ms",
                                         "all weights of a model are read once; model, time")
                  .arg(QString::fromStdString(job->model->name),
                       locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    }
    return words;
}

const Estimate* exampleJob(const AdvisorState& state, const Card& card)
{
    const RatedCard* rated = ratedIn(state.advice(), card.id);
    const Model* model = exampleModel(state);
    if (!rated || !model)
        return nullptr;
    const auto found = std::find_if(rated->outcomes.begin(), rated->outcomes.end(),
                                    [&](const ModelOutcome& outcome) { return outcome.estimate.model == model; });
    return found == rated->outcomes.end() ? nullptr : &found->estimate;
}

QString linkName(const Card& card)
{
    if (!card.pcie)
        return MemoryLevelsChartWords::tr("system RAM");
    return MemoryLevelsChartWords::tr("system RAM over PCIe %1.0 ×%2").arg(card.pcie->generation).arg(card.pcie->lanes);
}

void addLevels(BarList& list, const AdvisorState& state, const Card& card)
{
    list.rows.push_back(wordsOnly(MemoryLevelsChartWords::tr("registers"),
                                  MemoryLevelsChartWords::tr("the numbers being multiplied this very moment")));
    list.rows.push_back(wordsOnly(MemoryLevelsChartWords::tr("shared memory, L1"),
                                  MemoryLevelsChartWords::tr("a tile of the matrix, beside the cores")));
    list.rows.push_back(wordsOnly(MemoryLevelsChartWords::tr("L2 cache"),
                                  MemoryLevelsChartWords::tr("what several blocks of cores need next")));
    const Estimate* job = exampleJob(state, card);
    const Machine& machine = state.question().machine;
    const CardProfile profile = profileOf(card, machine, state.catalog().calibration());
    if (card.memory.bandwidth) {
        BarRow row;
        row.name = card.memory.unified
            ? MemoryLevelsChartWords::tr("memory, shared with the processor")
            : MemoryLevelsChartWords::tr("VRAM (%1)").arg(QString::fromStdString(card.memory.type));
        row.values = {toGigabytesPerSecond(*card.memory.bandwidth), 0};
        row.label = rateText(*card.memory.bandwidth, card.memory.size, job);
        row.tooltip = tooltipOf(row.name, {row.label, sourcesLine(state.catalog(), card.sources)});
        list.rows.push_back(row);
    }
    if (!card.memory.unified && profile.link.value > 0) {
        BarRow row;
        row.name = linkName(card);
        row.values = {0, toGigabytesPerSecond(profile.link)};
        row.label = rateText(profile.link, machine.ram, job);
        row.tooltip = tooltipOf(
            row.name, {row.label, MemoryLevelsChartWords::tr("As far as weights stream in practice, one way.")});
        list.rows.push_back(row);
    }
}

}  // namespace

ChartContent memoryLevelsChart(const AdvisorState& state)
{
    ChartContent content;
    content.kind = ChartKind::MemoryLevels;
    content.title = chartTitle(ChartKind::MemoryLevels);
    content.empty = MemoryLevelsChartWords::tr("No card is picked yet: raise the budget, or tell which card you have.");
    BarList list;
    if (const Card* card = pickedCard(state)) {
        content.unit = text::shortCardName(*card);
        content.note = MemoryLevelsChartWords::tr("From near to far: each level is larger and slower.");
        content.origin = catalogNote(state);
        content.table = {{MemoryLevelsChartWords::tr("Level"), MemoryLevelsChartWords::tr("What it gives")}};
        list.sets = {{MemoryLevelsChartWords::tr("VRAM"), Ink::Strong},
                     {MemoryLevelsChartWords::tr("system RAM"), Ink::Yellow}};
        list.stacked = true;
        list.maxColumns = 1;
        list.rowShare = 3.0;
        addLevels(list, state, *card);
        for (const BarRow& row : list.rows) {
            list.high = std::max(list.high, row.values[0] + row.values[1]);
            content.table.push_back({row.name, row.label});
        }
    }
    content.body = std::move(list);
    return content;
}

}  // namespace vramwise
