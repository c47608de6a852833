// Why a card was left out, and how far it is from being in. Internal to the advice.
#pragma once

#include "core/advice/advice.h"
#include "core/rating/run.h"

namespace vramwise
{

/// At least one reason; in the order of Block.
std::vector<Reason> rejectionReasons(const RatingRun& run, std::size_t index, const Question& question);

/// How near a rejected card is: what more money, patience or power would mend before what brings no gain, what does not
/// run, what has no price and what the user does not look for; then the smallest overshoot.
struct Distance {
    int obstacle = 0;
    double overshoot = 0;

    friend auto operator<=>(const Distance&, const Distance&) = default;
};
Distance distanceOf(const RatingRun& run, std::size_t index, const Question& question);

}  // namespace vramwise
