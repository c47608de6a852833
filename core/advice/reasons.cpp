// Reasons of one card by itself.
#include "core/advice/reasons.h"

#include "core/rating/tiers.h"

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::size_t kMostModels = 4;

void addPriceReasons(std::vector<Reason>& reasons, const RatedCard& rated, const ScoreContext& context)
{
    const Money& price = rated.price->amount;
    if (price.minor < context.budget.minor)
        reasons.push_back(
            {ReasonCode::UnderBudget, {{"money", Money{context.budget.minor - price.minor, price.currency}}}});
    if (rated.price->basis == PriceBasis::Launch)
        reasons.push_back({ReasonCode::LaunchPriceOnly, {{"date", rated.price->date}}});
    else if (monthsBetween(rated.price->date, context.today) > kStaleMonths)
        reasons.push_back({ReasonCode::StalePrice, {{"date", rated.price->date}}});
}

void addExtremes(std::vector<Reason>& reasons, const RatedCard& rated, std::size_t index, const Extremes& extremes)
{
    if (extremes.fastest == index)
        reasons.push_back({ReasonCode::FastestInBudget, {}});
    if (extremes.largest == index)
        reasons.push_back({ReasonCode::MostMemoryInBudget, {{"size", rated.card->memory.size}}});
    if (extremes.cheapest == index)
        reasons.push_back({ReasonCode::CheapestOfAll, {}});
}

/// The fastest at speed, if no other is faster as shown (at a lower precision): then nobody could object.
std::optional<std::size_t> fastestOf(const RatingRun& run)
{
    std::optional<std::size_t> fastest;
    const auto isFree = [&](std::size_t i) { return run.standings[i].blocks.none(); };
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (isFree(i)
            && (!fastest || quickestRatio(run.cards[i], run.cards[*fastest], run.context.terms).value_or(0) > 1))
            fastest = i;
    for (std::size_t i = 0; i < run.cards.size() && fastest; ++i)
        if (isFree(i) && speedRatio(run.cards[i], run.cards[*fastest]).value_or(0) > 1)
            fastest.reset();
    return fastest;
}

}  // namespace

std::vector<WantedTerm> byWeight(const RatingRun& run, const RatedCard& rated)
{
    std::vector<WantedTerm> terms = run.context.terms;
    std::stable_sort(terms.begin(), terms.end(), [&](const WantedTerm& a, const WantedTerm& b) {
        if (a.must != b.must)
            return a.must;
        if (a.weight != b.weight)
            return a.weight > b.weight;
        return severityOf(rated.outcomes[a.outcome].rating) > severityOf(rated.outcomes[b.outcome].rating);
    });
    return terms;
}

Extremes extremesOf(const RatingRun& run, const PickSet& picks)
{
    Extremes extremes;
    extremes.cheapest = picks.cheapest;
    Bytes size{};
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        if (!run.standings[i].blocks.none())
            continue;
        const Bytes memory = run.cards[i].card->memory.size;
        if (memory > size)
            extremes.largest = i;
        else if (memory == size)
            extremes.largest.reset();
        size = std::max(size, memory);
    }
    extremes.fastest = fastestOf(run);
    return extremes;
}

std::vector<Reason> rankedReasons(const RatingRun& run, std::size_t index, const Extremes& extremes,
                                  const Question& question)
{
    const RatedCard& rated = run.cards[index];
    const std::vector<WantedTerm> terms = byWeight(run, rated);
    std::vector<Reason> reasons;
    for (std::size_t i = 0; i < std::min(terms.size(), kMostModels); ++i)
        reasons.push_back(modelReason(rated.outcomes[terms[i].outcome], run.context.patience));
    addExtremes(reasons, rated, index, extremes);
    addPriceReasons(reasons, rated, run.context);
    for (Reason& reason : cardReasons(rated, run.context))
        reasons.push_back(std::move(reason));
    if (question.psu && neededPsu(*rated.card))
        reasons.push_back({ReasonCode::PsuEnough, {{"have", *question.psu}}});
    return reasons;
}

}  // namespace vramwise
