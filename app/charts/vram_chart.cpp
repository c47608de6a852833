// Minimum and optimal VRAM of each model, with lines at the sizes that cards are sold with.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"
#include "core/requirements/below_minimum.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vramwise
{

namespace
{

constexpr double kLongestAxis = 48;  // beyond it bars are broken off, or 8 … 32 would crowd at the left
constexpr double kAxisAir = 1.02;
constexpr double kBeyond = 1e6;

struct VramChartWords {
    Q_DECLARE_TR_FUNCTIONS(VramChart)
};

double sizeOrBeyond(const std::optional<Bytes>& size) { return size ? toGib(*size) : kBeyond; }

QString sizeText(const std::optional<Bytes>& size, const QLocale& locale)
{
    return size ? wholeGib(*size, locale) : VramChartWords::tr("> 256", "more memory in GB than any card has");
}

QString precisionName(const Catalog& catalog, const PrecisionId& id)
{
    const Precision* precision = catalog.precision(id);
    return precision ? QString::fromStdString(precision->name) : QString::fromStdString(id.value);
}

/// What smaller cards still do, and at what cost.
QString belowLine(const AdvisorState& state, const Requirement& requirement)
{
    const QLocale locale = text::currentLocale();
    const BelowMinimum below = belowMinimumOf(state.catalog(), requirement, state.question().machine);
    const QString ram = text::memory(below.ram, locale);
    if (below.sizes.empty())
        return below.ramTooSmall ? VramChartWords::tr("Smaller cards would need more RAM than %1.", "memory").arg(ram)
                                 : VramChartWords::tr("Smaller cards do not run it.");
    const StreamedSize& smallest = below.sizes.front();
    const QString from = text::memory(gib(smallest.gib), locale);
    if (!smallest.slowdown)
        return VramChartWords::tr("From %1 on with weights in RAM; how much slower is not known.", "memory").arg(from);
    return VramChartWords::tr("From %1 on with weights in RAM (%2): %3\u2013%4 the time of a card that holds it.",
                              "memory, memory, factor, factor")
        .arg(from, ram, text::factor(smallest.slowdown->low, locale), text::factor(smallest.slowdown->high, locale));
}

QString requirementTooltip(const AdvisorState& state, const Requirement& requirement)
{
    const QLocale locale = text::currentLocale();
    const Catalog& catalog = state.catalog();
    QStringList lines;
    if (requirement.minimum)
        lines.append(VramChartWords::tr("Minimum %1: %2 needs %3 at its peak.", "memory size, precision, memory size")
                         .arg(text::memory(*requirement.minimum, locale),
                              precisionName(catalog, requirement.minimumPrecision),
                              text::memory(requirement.minimumNeed, locale)));
    if (requirement.optimal)
        lines.append(VramChartWords::tr("Optimal %1: %2 needs %3, with room for the desktop.", "size, precision, size")
                         .arg(text::memory(*requirement.optimal, locale),
                              precisionName(catalog, requirement.optimalPrecision),
                              text::memory(requirement.optimalNeed, locale)));
    if (const QString below = belowLine(state, requirement); !below.isEmpty())
        lines.append(below);
    lines.append(text::basisWord(requirement.basis));
    lines.append(sourcesLine(catalog, requirement.model->sources));
    return tooltipOf(QString::fromStdString(requirement.model->name), lines);
}

BarRow rowOf(const AdvisorState& state, const Requirement& requirement)
{
    const QLocale locale = text::currentLocale();
    BarRow row;
    row.name = QString::fromStdString(requirement.model->name);
    row.values = {sizeOrBeyond(requirement.minimum), sizeOrBeyond(requirement.optimal)};
    row.label = QStringLiteral("%1\u2009/\u2009%2")
                    .arg(sizeText(requirement.minimum, locale), sizeText(requirement.optimal, locale));
    row.emphasised = isChosen(state, requirement.model->id);
    row.tooltip = requirementTooltip(state, requirement);
    return row;
}

std::vector<const Requirement*> sortedRequirements(const AdvisorState& state, const ChartOptions& options)
{
    std::vector<const Requirement*> found;
    for (const Requirement& requirement : state.requirements())
        if (!options.task || int(requirement.model->task) == *options.task)
            found.push_back(&requirement);
    std::stable_sort(found.begin(), found.end(), [](const Requirement* a, const Requirement* b) {
        return std::tuple(sizeOrBeyond(a->minimum), sizeOrBeyond(a->optimal), a->model->name)
            < std::tuple(sizeOrBeyond(b->minimum), sizeOrBeyond(b->optimal), b->model->name);
    });
    return found;
}

void addGuides(BarList& list, const AdvisorState& state)
{
    const QLocale locale = text::currentLocale();
    for (const int size : kCommonSizesGib)
        list.guides.push_back({double(size), locale.toString(size), false});
    if (const Card* present = presentCard(state))
        list.guides.push_back(
            {toGib(present->memory.size), VramChartWords::tr("my card: %1").arg(text::shortCardName(*present)), true});
    else if (const Card* pick = pickedCard(state))
        list.guides.push_back(
            {toGib(pick->memory.size), VramChartWords::tr("the pick: %1").arg(text::shortCardName(*pick)), true});
}

}  // namespace

ChartContent vramChart(const AdvisorState& state, const ChartOptions& options)
{
    ChartContent content;
    content.kind = ChartKind::Vram;
    content.title = chartTitle(ChartKind::Vram);
    content.unit = VramChartWords::tr("GB");
    content.key = {{Ink::Strong, VramChartWords::tr("minimum", "VRAM of a model")},
                   {Ink::Soft, VramChartWords::tr("optimal", "VRAM of a model")}};
    content.empty = VramChartWords::tr("No model of this kind is in the catalog.");
    content.note
        = VramChartWords::tr("Minimum: the default job fits whole in some variant of at least 4 bits. Optimal: it "
                             "fits as its makers ship it, with room for the desktop.");
    content.origin = catalogNote(state);
    content.table
        = {{VramChartWords::tr("Model"), VramChartWords::tr("Minimum, GB"), VramChartWords::tr("Optimal, GB")}};
    BarList list;
    list.sets = {{content.key[0].text, Ink::Strong}, {content.key[1].text, Ink::Soft}};
    double longest = kCommonSizesGib.back();
    for (const Requirement* requirement : sortedRequirements(state, options)) {
        list.rows.push_back(rowOf(state, *requirement));
        longest = std::max({longest, list.rows.back().values[0], list.rows.back().values[1]});
        content.table.push_back({list.rows.back().name, sizeText(requirement->minimum, text::currentLocale()),
                                 sizeText(requirement->optimal, text::currentLocale())});
    }
    list.high = std::min(longest, kLongestAxis) * kAxisAir;
    list.rowShare = 2.1;
    addGuides(list, state);
    content.body = std::move(list);
    return content;
}

}  // namespace vramwise
