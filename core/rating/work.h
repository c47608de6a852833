// The wanted models made ready once per question, and one card rated against them. Internal to the rating, the
// advice and the comparison: it keeps what does not depend on the card (workloads) apart from what does.
#pragma once

#include "core/rating/score.h"

#include <memory>
#include <vector>

namespace vramwise
{

struct WantedWork {
    const Model* model = nullptr;
    std::vector<Workload> loads;  ///< most to fewest bits; empty: the job cannot be made of the model
};

struct Work {
    std::shared_ptr<const std::vector<WantedModel>> wanted;  ///< those that the catalog knows, in the user's order
    std::vector<WantedWork> models;                          ///< same order
};

/// The question's models, or the default set where it has none.
Work prepareWork(const Catalog& catalog, const Question& question);

/// One term per model, by model id; nice-to-haves count kNiceShare of a must of the same weight.
std::vector<WantedTerm> termsOf(const Work& work);

/// The terms without those whose outcome is `dropped`, shares renewed.
std::vector<WantedTerm> termsWithout(std::span<const WantedTerm> terms, std::size_t dropped);

/// Outcomes, rating without its tier, speed and usable memory; no price, no reasons. The outcomes of all cards lie in
/// one block, which is made and given back at once.
std::vector<RatedCard> rateAll(const Catalog& catalog, const Question& question, const Work& work,
                               std::span<const WantedTerm> terms, std::span<const Card* const> cards);

/// One card by itself.
RatedCard rateOne(const Catalog& catalog, const Question& question, const Work& work, std::span<const WantedTerm> terms,
                  const Card& card);

/// The models of which another size of RAM may change an outcome: on no card is any other estimated otherwise.
std::vector<std::size_t> swayedByRam(const Work& work, Bytes before, Bytes after, const Calibration& calibration);

/// A rated card with the outcomes of some models estimated again, for the question's machine; no tier, no reasons.
RatedCard rateAnew(const Catalog& catalog, const Question& question, const Work& work,
                   std::span<const WantedTerm> terms, const RatedCard& rated, std::span<const std::size_t> swayed);

/// The price that counts for this user: PriceBook::priceOf(), or where that exceeds the budget the price in the other
/// condition (a used card instead of a new one), if it is lower and not stale.
std::optional<Price> offerFor(const PriceBook& prices, const CardId& card, const Question& question, const Date& today);

}  // namespace vramwise
