// What a card with less memory than a model's minimum still does, weights streaming from RAM, and what that costs.
#pragma once

#include "core/requirements/requirements.h"

#include <optional>
#include <vector>

namespace vramwise
{

/// One size of card below the minimum.
struct StreamedSize {
    int gib = 0;
    PrecisionId precision;
    Range<Bytes> ram{};
    std::optional<Range<double>>
        slowdown;                         ///< time over that of the same card with the minimum; nullopt: no time known
    std::optional<Range<Seconds>> total;  ///< on the reference card

    friend bool operator==(const StreamedSize&, const StreamedSize&) = default;
};

struct BelowMinimum {
    const Card* reference
        = nullptr;  ///< whose arithmetic is taken, with less memory; null: no such card in the catalog
    Bytes ram;      ///< of the machine
    std::vector<StreamedSize> sizes;  ///< the smallest that runs, then each common size below the minimum
    bool ramTooSmall = false;         ///< with more RAM a smaller card would do
};

/// `machine` lends its RAM, link and system. The reference is the typical GeForce card of 16 GB. The sizes are empty
/// where nothing below the minimum runs.
BelowMinimum belowMinimumOf(const Catalog& catalog, const Requirement& need, const Machine& machine);

}  // namespace vramwise
