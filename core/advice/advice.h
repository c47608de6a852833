// The advice: one pick, a cheaper one that still works, a value pick, a next step up – with reasons, the
// cards that were considered, those that were not and why, and what would change the answer.
#pragma once

#include "core/rating/rating.h"

#include <optional>
#include <vector>

namespace vramwise
{

enum class Criterion { Models, Speed, Memory, Precision, Price, Balance, Risk };

struct Contribution {
    Criterion criterion{};
    double points = 0;  ///< may be negative

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

struct RankedCard {
    RatedCard rated;   ///< rated.price is set
    double score = 0;  ///< 0…100, the sum of the contributions
    std::vector<Contribution> contributions;
    std::vector<Reason> reasons;  ///< most important first
};

struct RejectedCard {
    RatedCard rated;
    std::vector<Reason> reasons;  ///< at least one
};

/// Indices into `ranked`; next step up may be a rejected card (over budget), then it is an index there.
struct Picks {
    std::optional<CardId> best;
    std::optional<CardId> cheapestThatWorks;
    std::optional<CardId> value;
    std::optional<CardId> nextStepUp;
    std::vector<Reason> bestReasons;
    std::vector<Reason> cheapestReasons;  ///< against the best
    std::vector<Reason> valueReasons;
    std::vector<Reason> nextReasons;
};

/// ranked and rejected together hold every card of the catalog once.
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
