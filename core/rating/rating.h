// The rating: five colours and unknown, by one rule. rateOutcome() rates a model on a card,
// rateCard() the card; green and purple need the tier around the card and are given by rateTiers().
#pragma once

#include "core/estimate/estimate.h"
#include "core/question/question.h"

#include <memory>
#include <span>
#include <vector>

namespace vramwise
{

enum class Rating { Red, Yellow, Blue, Green, Purple, Unknown };

/// One wanted model on one card.
struct ModelOutcome {
    const WantedModel* wanted = nullptr;  ///< lives as long as RatedCard::wanted or Comparison::wanted
    Estimate estimate;
    Rating rating = Rating::Unknown;  ///< red, yellow, blue or unknown
    /// What the card could do: cards are scored and compared by these, so that a card is not called slow because it is
    /// used at good quality, nor coarse because it is used at speed.
    Seconds quickest{};                 ///< (mid) of the fastest variant of 4 to 16 bits; 0: not timed
    const Precision* finest = nullptr;  ///< of the variants in time, the one of best quality; nullptr: none is in time
};

/// Below 8 bits, where the loss can be seen.
bool isReduced(const Estimate& estimate);

/// Red: does not run, or takes (mid) longer than the patience. Unknown: verdict or time not known.
/// Yellow: offloads, or below 8 bits, or tight. Blue: fits at 8 bits or more with room.
Rating rateOutcome(const Estimate& estimate, const Patience& patience);

/// The patience that counts for the model's task: a clip's for video, else an image's.
Seconds patienceFor(const Model& model, const Patience& patience);

/// Musts decide: the worst of them, red before unknown before yellow before blue. Without musts, the weighted lower
/// median of the nice-to-haves in the same order: a card is blue only if more than half of the weight is blue, red as
/// soon as half of it is red, and unknown where the unknown ones decide – they never count as a yes.
/// No outcome at all: unknown.
Rating rateCard(std::span<const ModelOutcome> outcomes);

/// A card with its outcomes and final rating.
struct RatedCard {
    const Card* card = nullptr;
    /// In the order of the question's models (of the default set where it has none). Models that the catalog does not
    /// have are left out; checkQuestion() names them. The variant is that of evaluateBest(), unless that
    /// fits with a compromise (too slow, tight, below 8 bits) and another one of at least 4 bits is a better one.
    std::span<const ModelOutcome> outcomes;
    std::shared_ptr<const std::vector<ModelOutcome>> block;  ///< holds them, for all cards that were rated together
    std::shared_ptr<const std::vector<WantedModel>> wanted;  ///< what they point to
    Bytes usable{};                                          ///< memory that is left for models
    Rating rating = Rating::Unknown;
    bool tierPick = false;       ///< framed black: the best of its tier
    double speed = 0;            ///< weighted mean of patience/time, capped; 0 where nothing is timed
    std::optional<Price> price;  ///< in the budget's currency and an accepted condition
    std::vector<Reason> why;     ///< of the colour: what decides first
};

/// Rates every card of the catalog for the question (its models, or the default set), marks the pick of each
/// tier and group, gives green to an optimal pick and purple to special cases. Order: as the catalog's cards.
/// The pick of a group is the card with the highest score (score.h) among those that the user could buy as asked;
/// where the group has none, among those that work and have a price; else among those that work. Red and unknown
/// cards are never picked, and cards not on sale only where the question includes them.
std::vector<RatedCard> rateCards(const Catalog& catalog, const PriceBook& prices, const Question& question);

/// How many times faster `first` runs the wanted models, as their outcomes show it (each in its own precision): the
/// weighted geometric mean of the ratios of their times. nullopt where the two have no timed model in common.
std::optional<double> speedRatio(const RatedCard& first, const RatedCard& second);

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
