// One list of cards from what several parts of the system tell of the same ones.
#pragma once

#include "core/machine/detected_machine.h"

#include <vector>

namespace vramwise
{

enum class Precedence {
    Fills,  ///< what is already known stays
    Wins,   ///< what is told replaces it; place and kind stay
};

/// Adds what `more` tells to `cards`. The same card is the one at the same PCI address; where one side has none, the
/// first of the same device id that is not taken yet. Others are appended.
void mergeCards(std::vector<DetectedCard>& cards, std::vector<DetectedCard> more, Precedence precedence);

}  // namespace vramwise
