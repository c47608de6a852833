// Words and facts that several charts share: names, tooltips with sources, the user's card and models.
#pragma once

#include "app/charts/chart_content.h"
#include "app/state/advisor_state.h"

#include <QLocale>

namespace vramwise
{

/// Text as HTML, safe for names from catalogs that people edit.
QString html(const QString& text);
/// "<b>title</b><br>line<br>…"; empty lines are left out.
QString tooltipOf(const QString& title, const QStringList& lines);
/// "Sources: …", at most three by title.
QString sourcesLine(const Catalog& catalog, std::span<const SourceId> sources);

/// The card that the advice stands on: its best pick, else the present card; nullptr where there is neither.
const Card* pickedCard(const AdvisorState& state);
const Card* presentCard(const AdvisorState& state);
/// The user's first must-have model, else the first that counts; nullptr where the catalog has none of them.
const Model* exampleModel(const AdvisorState& state);
bool isChosen(const AdvisorState& state, const ModelId& model);

/// "Catalog 2026-11-22", and what the machine is taken to be.
QString catalogNote(const AdvisorState& state);
QString machineNote(const AdvisorState& state);

QString wholeGib(Bytes size, const QLocale& locale);  ///< "16"

}  // namespace vramwise
