// The figures of two cards, line by line. Internal to the comparison.
#pragma once

#include "core/compare/compare.h"

#include <string>
#include <vector>

namespace vramwise
{

struct FigureQuestion {
    std::array<const Card*, 2> cards{};
    std::array<std::optional<Price>, 2> prices;
    std::string currency;  ///< launch prices in another one are left out
    double medianBalance = 0;
};

std::vector<FigureLine> figureLines(const FigureQuestion& question);

}  // namespace vramwise
