// Values of a comparison in words, shared by its table and its chart.
#pragma once

#include "core/compare/compare.h"

#include <QString>

namespace vramwise
{

/// "896 GB/s", "730 USD, used", or the word for unknown.
QString figureText(const Comparison& comparison, const FigureLine& line, std::size_t side);

/// Whether the model runs there, so that its time counts.
bool runs(const ModelOutcome& outcome);

/// Dates and slot standards have no ratio that means anything.
bool hasRatio(Figure figure);

}  // namespace vramwise
