// All cards rated for a question, with what each could be picked for. Internal to the rating and the advice:
// the advice ranks and asks "what if" on the same run, so that nothing is estimated twice.
#pragma once

#include "core/rating/eligibility.h"
#include "core/rating/work.h"

#include <cstddef>
#include <vector>

namespace vramwise
{

struct Standing {
    Score score;
    Blocks blocks;
    bool elsewhere = false;  ///< a price is known, but not in an accepted condition
};

struct RatingRun {
    Work work;
    ScoreContext context;
    std::vector<RatedCard> cards;        ///< as the catalog's cards; without `why`
    std::vector<Standing> standings;     ///< same order
    std::optional<std::size_t> present;  ///< index of the user's card
};

RatingRun runRating(const Catalog& catalog, const PriceBook& prices, const Question& question);

/// Circumstances of a run; `question` may differ from the run's in what does not touch the outcomes.
Circumstances circumstancesOf(const RatingRun& run, const Question& question);

/// The highest score, ties by id; nullopt where no card is free of blocks.
std::optional<std::size_t> bestOf(const RatingRun& run, std::span<const Standing> standings);

}  // namespace vramwise
