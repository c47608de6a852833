// Why this colour: the reasons of a rating, as codes.
#include "core/catalog/keys.h"
#include "core/rating/tiers.h"

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::size_t kMostModels = 8;  ///< a tooltip with more is not read
constexpr double kThinBalance = 0.6;    ///< of the median, from where tensor cores plainly wait for memory

Bytes spareOf(const Estimate& estimate) { return std::max(estimate.usable - estimate.peak.mid, Bytes{}); }

Reason tolerableReason(const Estimate& estimate)
{
    const ModelId& model = estimate.model->id;
    if (estimate.fit == Fit::Offloads)
        return {ReasonCode::ModelOffloads,
                {{"model", model},
                 {"precision", estimate.variant->precision},
                 {"share", shareInRam(estimate)},
                 {"time", estimate.total}}};
    if (estimate.limit == Limit::Tight)
        return {ReasonCode::ModelTight, {{"model", model}, {"spare", spareOf(estimate)}, {"time", estimate.total}}};
    return {ReasonCode::ModelReducedPrecision,
            {{"model", model}, {"precision", estimate.variant->precision}, {"time", estimate.total}}};
}

Reason failureReason(const Estimate& estimate, const Patience& patience)
{
    const ModelId& model = estimate.model->id;
    if (!estimate.timed)
        return {ReasonCode::ModelDoesNotRun, {{"model", model}}};
    return {ReasonCode::ModelTooSlow,
            {{"model", model}, {"time", estimate.total}, {"patience", patienceFor(*estimate.model, patience)}}};
}

/// Musts before the rest, the worse before the better, the heavier before the lighter.
std::vector<WantedTerm> byImportance(const RatedCard& rated, std::vector<WantedTerm> terms)
{
    std::stable_sort(terms.begin(), terms.end(), [&](const WantedTerm& a, const WantedTerm& b) {
        if (a.must != b.must)
            return a.must;
        const int first = severityOf(rated.outcomes[a.outcome].rating);
        const int second = severityOf(rated.outcomes[b.outcome].rating);
        return first != second ? first < second : a.weight > b.weight;
    });
    return terms;
}

/// The models that made the colour come first: those that rate as the card does.
void putDecidingFirst(std::vector<WantedTerm>& terms, const RatedCard& rated)
{
    const int severity = severityOf(rateTerms(rated.outcomes, terms));
    std::stable_partition(terms.begin(), terms.end(), [&](const WantedTerm& term) {
        return severityOf(rated.outcomes[term.outcome].rating) == severity;
    });
}

Reason specialReason(const RatedCard& rated)
{
    const Bytes size = rated.card->memory.size;
    switch (*rated.card->special) {
    case SpecialCase::Modded:
        return {ReasonCode::ModdedCard, {}};
    case SpecialCase::UnifiedMemory:
        return {ReasonCode::UnifiedMemory, {{"size", size}}};
    case SpecialCase::BigMemoryForLittle:
        break;
    }
    Reason reason{ReasonCode::BigMemoryForLittle, {{"size", size}}};
    if (rated.price)
        reason.args.push_back({"money", rated.price->amount});
    return reason;
}

/// Groups beside the tiers of the GeForce have no number.
Reason tierReason(const Card& card)
{
    if (groupOf(card) > CardGroup::Tier90)
        return {ReasonCode::BestOfTier, {}};
    return {ReasonCode::BestOfTier, {{"tier", std::int64_t{*card.tier}}}};
}

}  // namespace

double shareInRam(const Estimate& estimate)
{
    const Bytes weights = estimate.variant ? estimate.variant->denoiser : Bytes{};
    return weights.value > 0 ? std::clamp(estimate.streamed / weights, 0.0, 1.0) : 0;
}

Reason modelReason(const ModelOutcome& outcome, const Patience& patience)
{
    const Estimate& estimate = outcome.estimate;
    switch (outcome.rating) {
    case Rating::Unknown:
        return {ReasonCode::ModelUnknown, {{"model", estimate.model->id}}};
    case Rating::Red:
        return failureReason(estimate, patience);
    case Rating::Yellow:
        return tolerableReason(estimate);
    default:
        return {ReasonCode::ModelFits,
                {{"model", estimate.model->id},
                 {"precision", estimate.variant->precision},
                 {"spare", spareOf(estimate)},
                 {"time", estimate.total}}};
    }
}

std::vector<Reason> cardReasons(const RatedCard& rated, const ScoreContext& context)
{
    std::vector<Reason> reasons;
    if (rated.rating == Rating::Purple)
        reasons.push_back(specialReason(rated));
    if (rated.tierPick)
        reasons.push_back(tierReason(*rated.card));
    if (!isBuyable(rated.card->status))
        reasons.push_back({ReasonCode::NotOnSale, {{"status", std::string(keyOf(rated.card->status))}}});
    const auto balance = balanceOf(*rated.card, context.medianBalance);
    if (balance && balance->relative < kThinBalance)
        reasons.push_back(
            {ReasonCode::ThinBandwidth,
             {{"bytesPerFlop", balance->bytesPerKiloflop / 1000}, {"median", context.medianBalance / 1000}}});
    return reasons;
}

std::vector<Reason> whyOf(const RatedCard& rated, const ScoreContext& context)
{
    std::vector<WantedTerm> terms = byImportance(rated, context.terms);
    putDecidingFirst(terms, rated);
    std::vector<Reason> reasons;
    std::vector<Reason> own = cardReasons(rated, context);
    reasons.reserve(std::min(terms.size(), kMostModels) + own.size());
    for (std::size_t i = 0; i < std::min(terms.size(), kMostModels); ++i)
        reasons.push_back(modelReason(rated.outcomes[terms[i].outcome], context.patience));
    // Purple is not made by the models: what makes the card special comes first.
    const auto place = rated.rating == Rating::Purple ? reasons.begin() : reasons.end();
    reasons.insert(place, std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    return reasons;
}

}  // namespace vramwise
