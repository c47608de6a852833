// Cells and lines that several commands show alike.
#pragma once

#include "app/cli/table.h"
#include "core/rating/rating.h"

#include <QLocale>

namespace vramwise::cli
{

/// Glyph and word in the rating's colour.
Cell ratingCell(Rating rating);

/// "an image in 19–26 s", "a clip in 9–13 min", "a batch of 4 in 2–3 min"; "no time is claimed".
QString timeText(const Estimate& estimate, const QLocale& locale);

/// "fits", or "offloads (31 % of the weights in RAM)".
QString fitText(const Estimate& estimate, const QLocale& locale);

/// Model, precision, verdict, time and rating of each model.
void addOutcomeColumns(Table& table);
std::vector<Cell> outcomeCells(const ModelOutcome& outcome, const QLocale& locale);

/// A titled list of sentences, each on a line of its own; nothing where there are none.
void writeList(Console& console, const QString& title, const QStringList& sentences);

}  // namespace vramwise::cli
