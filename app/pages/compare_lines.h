// A comparison as lines of a table: words, lengths of bars and the winner of each.
#pragma once

#include "core/catalog/catalog.h"
#include "core/compare/compare.h"

#include <QString>

#include <vector>

namespace vramwise
{

struct CompareSide {
    QString text;
    double share = 0;              ///< 0…1: length of its bar
    std::optional<Rating> rating;  ///< of a model's outcome
    bool known = true;
};

struct CompareLine {
    QString name;
    std::array<CompareSide, 2> sides;
    Winner winner;
    QString tooltip;
    bool heading = false;
    ModelId model;  ///< of a model's line; empty for figures
};

std::vector<CompareLine> compareLines(const Comparison& comparison, const Catalog& catalog);

/// "The RTX 5080 16 GB is ahead in 9 lines, the RTX 4080 16 GB in 4; 3 are even."
QString winsText(const Comparison& comparison);

}  // namespace vramwise
