// The advice: one pick, a cheaper one that still works, a value pick, a next step up – with reasons, the
// cards that were considered, those that were not and why, and what would change the answer.
#pragma once

#include "core/rating/rating.h"
#include "core/rating/score.h"  // Criterion, Contribution

#include <optional>
#include <string_view>
#include <vector>

namespace vramwise
{

struct RankedCard {
    RatedCard rated;                          ///< rated.price is set
    double score = 0;                         ///< 0…100, exactly the sum of the contributions
    std::vector<Contribution> contributions;  ///< in the order of Criterion
    std::vector<Reason> reasons;              ///< most important first
};

struct RejectedCard {
    RatedCard rated;
    std::vector<Reason> reasons;  ///< at least one
};

/// The first three are ranked cards and may coincide. Nothing ranked: all empty, `changes` says what is nearest.
struct Picks {
    std::optional<CardId> best;               ///< the highest score
    std::optional<CardId> cheapestThatWorks;  ///< the lowest price
    std::optional<CardId> value;          ///< the most work for the money, no dearer and rated no worse than the best
    std::optional<CardId> nextStepUp;     ///< the cheapest dearer one with a real gain; may be over budget (rejected)
    std::vector<Reason> bestReasons;      ///< three: what runs, the catch, and why not the next best
    std::vector<Reason> cheapestReasons;  ///< against the best; so are the next two
    std::vector<Reason> valueReasons;
    std::vector<Reason> nextReasons;
};

/// ranked and rejected together hold every card of the catalog once. A card is ranked if it can be bought as asked and
/// runs every must within the patience (without musts: rates yellow or better as a whole).
struct Advice {
    Picks picks;
    std::vector<RankedCard> ranked;      ///< best first, ties by id
    std::vector<RejectedCard> rejected;  ///< nearest miss first, ties by id
    std::vector<Reason> changes;         ///< what would change the answer
};

/// Pure: no clock, locale or I/O.
Advice advise(const Catalog& catalog, const PriceBook& prices, const Question& question);

/// "models", "speed", …: stable, for JSON.
std::string_view criterionName(Criterion criterion);

/// The ranked or rejected entry of a card; nullptr where the id is unknown.
const RatedCard* ratedIn(const Advice& advice, const CardId& id);
const RankedCard* rankedIn(const Advice& advice, const CardId& id);

}  // namespace vramwise
