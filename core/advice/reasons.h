// The reasons of ranked cards and of the four picks. Internal to the advice.
#pragma once

#include "core/advice/advice.h"
#include "core/advice/picks.h"

namespace vramwise
{

/// Facts about the whole ranking that single cards are held against.
struct Extremes {
    std::optional<std::size_t> cheapest;
    std::optional<std::size_t> fastest;  ///< of those within the budget
    std::optional<std::size_t> largest;  ///< most memory within the budget, only if no other has as much
};
Extremes extremesOf(const RatingRun& run, const PickSet& picks);

/// Musts first, then by weight; within them what runs well before the catch.
std::vector<WantedTerm> byWeight(const RatingRun& run, const RatedCard& rated);

/// Of a ranked card, most important first.
std::vector<Reason> rankedReasons(const RatingRun& run, std::size_t index, const Extremes& extremes,
                                  const Question& question);

/// Fills the ids and the reasons.
Picks wordPicks(const RatingRun& run, const PickSet& picks, const Question& question);

}  // namespace vramwise
