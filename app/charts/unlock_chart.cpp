// What each memory size runs, newly unlocks, and runs only with weights in RAM.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct UnlockChartWords {
    Q_DECLARE_TR_FUNCTIONS(UnlockChart)
};

QStringList namesOf(const std::vector<const Model*>& models)
{
    QStringList names;
    for (const Model* model : models)
        names.append(QString::fromStdString(model->name));
    return names;
}

QString summaryOf(const SizeRow& row)
{
    const QString fit = UnlockChartWords::tr("%n model(s) fit", nullptr, row.before + row.fresh);
    const QString fresh = UnlockChartWords::tr("%n new", "models newly unlocked", row.fresh);
    if (row.offloads == 0)
        return QStringLiteral("%1, %2").arg(fit, fresh);
    return QStringLiteral("%1, %2 · %3")
        .arg(fit, fresh, UnlockChartWords::tr("%n offload(s)", "models that need system RAM", row.offloads));
}

QString costsTooltip(const SizeUnlock& unlock)
{
    QStringList lines;
    const QLocale locale = text::currentLocale();
    if (unlock.example && !unlock.offloads.empty())
        lines.append(UnlockChartWords::tr("Offloaded, on the %1:").arg(text::shortCardName(*unlock.example)));
    for (const Estimate& cost : unlock.offloadCosts)
        if (cost.model && cost.timed)
            lines.append(QStringLiteral("%1: %2").arg(QString::fromStdString(cost.model->name),
                                                      text::duration(cost.total, locale)));
    return tooltipOf(text::memory(gib(unlock.gib), locale), lines);
}

SizeRow rowOf(const SizeUnlock& unlock)
{
    SizeRow row;
    row.size = text::memory(gib(unlock.gib), text::currentLocale());
    row.fresh = int(unlock.unlocked.size());
    row.before = int(unlock.runs.size()) - row.fresh;
    row.offloads = int(unlock.offloads.size());
    row.freshNames = namesOf(unlock.unlocked);
    row.offloadNames = namesOf(unlock.offloads);
    row.summary = summaryOf(row);
    row.tooltip = costsTooltip(unlock);
    return row;
}

}  // namespace

ChartContent unlockChart(const AdvisorState& state)
{
    ChartContent content;
    content.kind = ChartKind::Unlock;
    content.title = chartTitle(ChartKind::Unlock);
    content.key = {{Ink::Strong, UnlockChartWords::tr("fits a smaller card too")},
                   {Ink::Yellow, UnlockChartWords::tr("newly unlocked")},
                   {Ink::NeutralSoft, UnlockChartWords::tr("offloads: works, slower")}};
    content.empty = UnlockChartWords::tr("The catalog has no models.");
    content.note = machineNote(state);
    content.origin = catalogNote(state);
    content.table = {{UnlockChartWords::tr("Card"), UnlockChartWords::tr("Fit"), UnlockChartWords::tr("Newly unlocked"),
                      UnlockChartWords::tr("Offload")}};
    SizeList list;
    list.offloadWord = UnlockChartWords::tr("Offload:", "before a list of models that need system RAM");
    list.models = int(state.requirements().size());
    if (list.models > 0) {
        for (const SizeUnlock& unlock : unlocksOf(state.catalog(), state.requirements(), state.question().machine)) {
            list.rows.push_back(rowOf(unlock));
            const SizeRow& row = list.rows.back();
            content.table.push_back({row.size, text::currentLocale().toString(row.before + row.fresh),
                                     row.freshNames.join(QStringLiteral(", ")),
                                     row.offloadNames.join(QStringLiteral(", "))});
        }
    }
    content.body = std::move(list);
    return content;
}

}  // namespace vramwise
