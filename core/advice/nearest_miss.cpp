// Where nothing fits: the card that is nearest to fitting, and those that only lack a price.
#include "core/advice/changes.h"

#include "core/advice/rejections.h"

namespace vramwise
{

namespace
{

/// The cheapest of the cards that a larger budget alone would let in.
std::optional<std::size_t> cheapestOverBudget(const RatingRun& run)
{
    std::optional<std::size_t> nearest;
    const auto cost = [&](std::size_t i) { return run.cards[i].price->amount.minor; };
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (run.standings[i].blocks.only(Block::OverBudget) && (!nearest || cost(i) < cost(*nearest)))
            nearest = i;
    return nearest;
}

/// Where money alone does not help: the nearest of the rejected that run the models and that the user would look at.
std::optional<std::size_t> nearestAtAll(const Inquiry& inquiry)
{
    const RatingRun& run = inquiry.run;
    std::optional<std::size_t> nearest;
    Distance least;
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        const Blocks blocks = run.standings[i].blocks;
        if (blocks.byModels() || blocks.has(Block::NoPrice) || blocks.has(Block::Present)
            || blocks.has(Block::Unreleased) || blocks.has(Block::Vendor) || blocks.has(Block::Form))
            continue;
        const Distance distance = distanceOf(run, i, inquiry.question);
        const bool tied
            = nearest && distance == least && run.standings[i].score.total() > run.standings[*nearest].score.total();
        if (!nearest || distance < least || tied) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

}  // namespace

std::optional<Reason> nearestMiss(const Inquiry& inquiry)
{
    if (inquiry.picks.best)
        return std::nullopt;
    auto nearest = cheapestOverBudget(inquiry.run);
    if (!nearest)
        nearest = nearestAtAll(inquiry);
    if (!nearest)
        return std::nullopt;
    Reason reason{ReasonCode::NearestMiss, {{"card", idOf(inquiry, *nearest)}}};
    if (const auto& price = inquiry.run.cards[*nearest].price)
        reason.args.push_back({"money", price->amount});
    return reason;
}

std::optional<Reason> priceMissing(const Inquiry& inquiry)
{
    if (inquiry.picks.best)
        return std::nullopt;
    const RatingRun& run = inquiry.run;
    std::int64_t count = 0;
    std::optional<std::size_t> best;
    const auto score = [&](std::size_t i) { return run.standings[i].score.total(); };
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        if (!run.standings[i].blocks.only(Block::NoPrice))
            continue;
        ++count;
        if (!best || score(i) > score(*best))
            best = i;
    }
    if (!best)
        return std::nullopt;
    return Reason{ReasonCode::PriceMissing, {{"count", count}, {"card", idOf(inquiry, *best)}}};
}

}  // namespace vramwise
