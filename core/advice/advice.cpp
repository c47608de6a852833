#include "core/advice/advice.h"

#include "core/advice/changes.h"
#include "core/advice/reasons.h"
#include "core/advice/rejections.h"
#include "core/rating/tiers.h"

#include <algorithm>

namespace vramwise
{

namespace
{

std::vector<Contribution> contributionsOf(const Score& score)
{
    std::vector<Contribution> contributions;
    contributions.reserve(kCriterionCount);
    for (std::size_t i = 0; i < kCriterionCount; ++i)
        contributions.push_back({static_cast<Criterion>(i), score.points[i]});
    return contributions;
}

/// Indices of the cards that are free of blocks, best first; ties by id.
std::vector<std::size_t> rankedOrder(const RatingRun& run)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (run.standings[i].blocks.none())
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return ranksBefore(run.cards[a], run.standings[a].score.total(), run.cards[b], run.standings[b].score.total());
    });
    return order;
}

/// The others, nearest miss first; of those that are as near the highest score, then by id.
std::vector<std::size_t> rejectedOrder(const RatingRun& run, const Question& question)
{
    struct Rejected {
        Distance distance;
        double score = 0;
        std::size_t index = 0;
    };
    std::vector<Rejected> order;
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (!run.standings[i].blocks.none())
            order.push_back({distanceOf(run, i, question), run.standings[i].score.total(), i});
    std::sort(order.begin(), order.end(), [&run](const Rejected& a, const Rejected& b) {
        if (a.distance != b.distance)
            return a.distance < b.distance;
        if (a.score != b.score)
            return a.score > b.score;
        return run.cards[a.index].card->id < run.cards[b.index].card->id;
    });
    std::vector<std::size_t> indices;
    indices.reserve(order.size());
    for (const Rejected& rejected : order)
        indices.push_back(rejected.index);
    return indices;
}

/// The reasons are made while every card is still in the run, then the cards move out of it.
void fill(Advice& advice, RatingRun& run, const PickSet& picks, const Question& question)
{
    const Extremes extremes = extremesOf(run, picks);
    for (const std::size_t i : rankedOrder(run)) {
        const Standing& standing = run.standings[i];
        std::vector<Reason> reasons = rankedReasons(run, i, extremes, question);
        advice.ranked.push_back(
            {std::move(run.cards[i]), standing.score.total(), contributionsOf(standing.score), std::move(reasons)});
    }
    const std::vector<std::size_t> rejected = rejectedOrder(run, question);
    advice.rejected.reserve(rejected.size());
    for (const std::size_t i : rejected) {
        std::vector<Reason> reasons = rejectionReasons(run, i, question);
        advice.rejected.push_back({std::move(run.cards[i]), std::move(reasons)});
    }
}

}  // namespace

Advice advise(const Catalog& catalog, const PriceBook& prices, const Question& question)
{
    RatingRun run = runRating(catalog, prices, question);
    for (RatedCard& rated : run.cards)
        rated.why = whyOf(rated, run.context);
    const PickSet picks = picksOf(run);
    Advice advice;
    advice.picks = wordPicks(run, picks, question);
    advice.changes = changesOf({catalog, prices, question, run, picks});
    fill(advice, run, picks, question);
    return advice;
}

std::string_view criterionName(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Models:
        return "models";
    case Criterion::Speed:
        return "speed";
    case Criterion::Memory:
        return "memory";
    case Criterion::Precision:
        return "precision";
    case Criterion::Price:
        return "price";
    case Criterion::Balance:
        return "balance";
    case Criterion::Risk:
        return "risk";
    }
    return {};
}

const RankedCard* rankedIn(const Advice& advice, const CardId& id)
{
    const auto found = std::find_if(advice.ranked.begin(), advice.ranked.end(),
                                    [&](const RankedCard& ranked) { return ranked.rated.card->id == id; });
    return found != advice.ranked.end() ? &*found : nullptr;
}

const RatedCard* ratedIn(const Advice& advice, const CardId& id)
{
    if (const RankedCard* ranked = rankedIn(advice, id))
        return &ranked->rated;
    const auto found = std::find_if(advice.rejected.begin(), advice.rejected.end(),
                                    [&](const RejectedCard& rejected) { return rejected.rated.card->id == id; });
    return found != advice.rejected.end() ? &found->rated : nullptr;
}

}  // namespace vramwise
