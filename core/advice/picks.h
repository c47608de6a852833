// Which cards are the four picks. Internal to the advice.
#pragma once

#include "core/rating/run.h"

#include <optional>
#include <vector>

namespace vramwise
{

/// Indices into the run's cards.
struct PickSet {
    std::optional<std::size_t> best;
    std::optional<std::size_t> runnerUp;
    std::optional<std::size_t> cheapest;
    std::optional<std::size_t> value;
    std::optional<std::size_t> next;
};

/// A step up must be felt: from this factor on a wait is plainly shorter.
inline constexpr double kRealGain = 1.25;

PickSet picksOf(const RatingRun& run);

/// Wanted models that `first` rates above `second`, by outcome index, most important first.
std::vector<std::size_t> modelsBetter(const RatingRun& run, const RatedCard& first, const RatedCard& second);

}  // namespace vramwise
