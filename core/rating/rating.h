// The rating: five colours and unknown, by one rule. rateOutcome() rates a model on a card,
// rateCard() the card; green and purple need the tier around the card and are given by rateTiers().
#pragma once

#include "core/estimate/estimate.h"
#include "core/question/question.h"

#include <span>
#include <vector>

namespace vramwise
{

enum class Rating { Red, Yellow, Blue, Green, Purple, Unknown };

/// One wanted model on one card.
struct ModelOutcome {
    const WantedModel* wanted = nullptr;
    Estimate estimate;
    Rating rating = Rating::Unknown;  ///< red, yellow, blue or unknown
};

/// Red: does not run, or takes (mid) longer than the patience. Unknown: verdict or time not known.
/// Yellow: offloads, or below 8 bits, or tight. Blue: fits at 8 bits or more with room.
Rating rateOutcome(const Estimate& estimate, const Patience& patience);

/// Musts decide: the worst of them. Without musts, the weighted lower median of the nice-to-haves.
Rating rateCard(std::span<const ModelOutcome> outcomes);

/// A card with its outcomes and final rating.
struct RatedCard {
    const Card* card = nullptr;
    std::vector<ModelOutcome> outcomes;  ///< in the order of the question's models
    Rating rating = Rating::Unknown;
    bool tierPick = false;  ///< framed black: the best of its tier
    double speed = 0;       ///< weighted mean of patience/time, capped; 0 where nothing is timed
    std::optional<Price> price;
    std::vector<Reason> why;  ///< of the colour
};

/// Rates every card of the catalog for the question (its models, or the default set), marks the pick of each
/// tier and group, gives green to an optimal pick and purple to special cases. Order: as the catalog's cards.
std::vector<RatedCard> rateCards(const Catalog& catalog, const PriceBook& prices, const Question& question);

/// Group of the tier tables a card belongs to.
enum class CardGroup {
    Tier50,
    Tier60,
    Tier70,
    Tier80,
    Tier90,
    OlderGeForce,
    Workstation,
    Laptop,
    Datacenter,
    Amd,
    Intel,
    Unified
};
CardGroup groupOf(const Card& card);

/// How well bandwidth and tensor cores go together: bytes of bandwidth per 1000 16-bit FLOP, against the median of all
/// cards.
struct Balance {
    double bytesPerKiloflop = 0;
    double relative = 1;  ///< to the median; below 1 the tensor cores wait for memory
};
std::optional<Balance> balanceOf(const Card& card, double medianBytesPerKiloflop);
double medianBalance(std::span<const Card> cards);

}  // namespace vramwise
