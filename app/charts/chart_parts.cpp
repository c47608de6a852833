#include "app/charts/chart_parts.h"

#include "app/charts/chart_words.h"
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

constexpr std::size_t kSourcesShown = 3;

}  // namespace

QString html(const QString& text) { return text.toHtmlEscaped(); }

QString tooltipOf(const QString& title, const QStringList& lines)
{
    QStringList parts;
    for (const QString& line : lines)
        if (!line.isEmpty())
            parts.append(html(line));
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>")
        .arg(html(title), parts.join(QStringLiteral("<br>")));
}

QString sourcesLine(const Catalog& catalog, std::span<const SourceId> sources)
{
    QStringList titles;
    for (const SourceId& id : sources)
        if (const Source* source = catalog.source(id); source && titles.size() < qsizetype(kSourcesShown))
            titles.append(text::sourceText(*source, text::currentLocale()));
    if (titles.isEmpty())
        return {};
    QString line = ChartWords::tr("Source: %1", "where a figure comes from; %1 is one or more titles")
                       .arg(titles.join(QStringLiteral("; ")));
    if (sources.size() > kSourcesShown)
        line += ChartWords::tr(" and %n more", "sources", int(sources.size() - kSourcesShown));
    return line;
}

const Card* presentCard(const AdvisorState& state)
{
    const auto& id = state.question().presentCard;
    return id ? state.catalog().card(*id) : nullptr;
}

const Card* pickedCard(const AdvisorState& state)
{
    const auto& best = state.advice().picks.best;
    if (const Card* card = best ? state.catalog().card(*best) : nullptr)
        return card;
    return presentCard(state);
}

const Model* exampleModel(const AdvisorState& state)
{
    const std::vector<WantedModel> models = state.effectiveModels();
    const auto must = std::find_if(models.begin(), models.end(),
                                   [](const WantedModel& wanted) { return wanted.need == Need::Must; });
    if (must != models.end())
        if (const Model* model = state.catalog().model(must->model))
            return model;
    for (const WantedModel& wanted : models)
        if (const Model* model = state.catalog().model(wanted.model))
            return model;
    return nullptr;
}

bool isChosen(const AdvisorState& state, const ModelId& model)
{
    const auto& models = state.question().models;
    return std::any_of(models.begin(), models.end(), [&](const WantedModel& wanted) { return wanted.model == model; });
}

QString catalogNote(const AdvisorState& state)
{
    return ChartWords::tr("VRAMwise, catalog of %1.").arg(text::date(state.catalog().date(), text::currentLocale()));
}

QString machineNote(const AdvisorState& state)
{
    const Machine& machine = state.question().machine;
    return ChartWords::tr("Computed for %1 of RAM and %2.", "%1 is a memory size, %2 an operating system")
        .arg(text::memory(machine.ram, text::currentLocale()), text::osName(machine.os));
}

QString wholeGib(Bytes size, const QLocale& locale) { return locale.toString(toGib(size), 'f', 0); }

}  // namespace vramwise
