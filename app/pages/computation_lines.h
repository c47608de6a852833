// How one estimate was computed, as lines to read from top to bottom: every term with its sign, value and origin, and
// what was measured of the very same job.
#pragma once

#include "app/state/advisor_state.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vramwise
{

struct ComputationLine {
    QString sign;     ///< "+", "−", "×", "÷", "=" or empty, to the value of the lines above
    QString name;     ///< of a heading: the section's title; all else is empty there
    QString meaning;  ///< one sentence
    QString value;    ///< with its unit
    QString origin;   ///< where the value comes from, with its first source
    QString sources;  ///< all of them, for a tooltip
    bool heading = false;
    bool sum = false;
};

std::vector<ComputationLine> computationLines(const AdvisorState& state, const Estimate& estimate);

/// "1024 × 1024 pixels · 20 steps · Q5_K_M"
QString jobLine(const Estimate& estimate);

/// "Memory: 8.4–9.1 GB …" and "Time: …", or what is in the way.
QStringList resultLines(const Estimate& estimate);

/// One line a measurement of this very job, with its source; empty where there is none.
QStringList measuredLines(const AdvisorState& state, const Estimate& estimate);

/// The estimate of one of the models that count, on that card, as every page shows it; nullopt where it cannot be made.
std::optional<Estimate> shownEstimate(const AdvisorState& state, const Card& card, const ModelId& model);

}  // namespace vramwise
