#include "core/advice/picks.h"

#include "core/rating/tiers.h"

#include <algorithm>

namespace vramwise
{

namespace
{

using Index = std::optional<std::size_t>;

double scoreAt(const RatingRun& run, std::size_t i) { return run.standings[i].score.total(); }
std::int64_t costAt(const RatingRun& run, std::size_t i) { return run.cards[i].price->amount.minor; }

bool scoresBefore(const RatingRun& run, std::size_t a, std::size_t b)
{
    return ranksBefore(run.cards[a], scoreAt(run, a), run.cards[b], scoreAt(run, b));
}

/// The free card that comes first by `before`, a strict order of indices.
template <class Before>
Index firstFree(const RatingRun& run, const Index& except, Before before)
{
    Index first;
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (run.standings[i].blocks.none() && i != except && (!first || before(i, *first)))
            first = i;
    return first;
}

bool isCheaper(const RatingRun& run, std::size_t a, std::size_t b)
{
    return costAt(run, a) != costAt(run, b) ? costAt(run, a) < costAt(run, b) : scoresBefore(run, a, b);
}

/// No shop sells it and no maker stands behind it: it may be ranked, but is neither value nor a step up.
bool isModded(const RatingRun& run, std::size_t i) { return run.cards[i].card->status == Status::Modded; }

double workPerMoney(const RatingRun& run, std::size_t i)
{
    const double work = workOf(run.cards[i].outcomes, run.context.terms, run.context.patience);
    return work / static_cast<double>(std::max<std::int64_t>(costAt(run, i), 1));
}

bool isBetterValue(const RatingRun& run, std::size_t a, std::size_t b)
{
    const double first = workPerMoney(run, a);
    const double second = workPerMoney(run, b);
    return first != second ? first > second : isCheaper(run, a, b);
}

/// The most work for the money among the cards that cost no more than the best, rate no worse, and come as their maker
/// built them.
Index valueOf(const RatingRun& run, std::size_t best)
{
    const auto severity = [&](std::size_t i) { return severityOf(run.cards[i].rating); };
    Index value = best;
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (run.standings[i].blocks.none() && costAt(run, i) <= costAt(run, best) && severity(i) >= severity(best)
            && !isModded(run, i) && isBetterValue(run, i, *value))
            value = i;
    return value;
}

/// A wanted model rates better, none worse, and the card is no slower for it; or it is plainly faster.
bool isRealGain(const RatingRun& run, std::size_t i, std::size_t best)
{
    const RatedCard& step = run.cards[i];
    const RatedCard& from = run.cards[best];
    if (!modelsBetter(run, from, step).empty())
        return false;
    if (quickestRatio(step, from, run.context.terms).value_or(0) < kAsFast)
        return false;
    return !modelsBetter(run, step, from).empty()
        || sureSpeedRatio(step, from, run.context.terms).value_or(0) >= kRealGain;
}

Index nextOf(const RatingRun& run, std::size_t best)
{
    Index next;
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        const Blocks blocks = run.standings[i].blocks;
        if (!run.cards[i].price || !blocks.without(Block::OverBudget).none() || costAt(run, i) <= costAt(run, best)
            || isModded(run, i))
            continue;
        if ((!next || isCheaper(run, i, *next)) && isRealGain(run, i, best))
            next = i;
    }
    return next;
}

}  // namespace

std::vector<std::size_t> modelsBetter(const RatingRun& run, const RatedCard& first, const RatedCard& second)
{
    std::vector<WantedTerm> better;
    for (const WantedTerm& term : run.context.terms)
        if (severityOf(first.outcomes[term.outcome].rating) > severityOf(second.outcomes[term.outcome].rating))
            better.push_back(term);
    std::stable_sort(better.begin(), better.end(),
                     [](const WantedTerm& a, const WantedTerm& b) { return a.share > b.share; });
    std::vector<std::size_t> outcomes;
    for (const WantedTerm& term : better)
        outcomes.push_back(term.outcome);
    return outcomes;
}

PickSet picksOf(const RatingRun& run)
{
    PickSet picks;
    const auto byScore = [&](std::size_t a, std::size_t b) { return scoresBefore(run, a, b); };
    picks.best = firstFree(run, std::nullopt, byScore);
    if (!picks.best)
        return picks;
    picks.runnerUp = firstFree(run, picks.best, byScore);
    picks.cheapest = firstFree(run, std::nullopt, [&](auto a, auto b) { return isCheaper(run, a, b); });
    picks.value = valueOf(run, *picks.best);
    picks.next = nextOf(run, *picks.best);
    return picks;
}

}  // namespace vramwise
