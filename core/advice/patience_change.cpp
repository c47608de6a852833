// With which patience a cheaper card would do.
#include "core/advice/changes.h"

#include "core/catalog/keys.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vramwise
{

namespace
{

constexpr double kLongestPatience = 4;     ///< times the stated one
constexpr Seconds kWholeMinutesFrom{120};  ///< longer waits are said in minutes

Seconds wholeTime(Seconds time)
{
    const double step = time >= kWholeMinutesFrom ? 60 : 1;
    return {std::ceil(time.value / step) * step};
}

/// The shortest patience for one task with which the card works, if that is all that keeps it out.
std::optional<Seconds> neededWait(const RatingRun& run, std::size_t index, Task task)
{
    const auto& rated = run.cards[index].outcomes;
    std::vector<ModelOutcome> outcomes(rated.begin(), rated.end());
    std::vector<ModelOutcome*> slow;
    for (ModelOutcome& outcome : outcomes)
        if (outcome.rating == Rating::Red && outcome.estimate.timed
            && (outcome.estimate.model->task == Task::Video) == (task == Task::Video))
            slow.push_back(&outcome);
    std::sort(slow.begin(), slow.end(),
              [](const auto* a, const auto* b) { return a->estimate.total.mid < b->estimate.total.mid; });
    for (ModelOutcome* outcome : slow) {
        outcome->rating = Rating::Yellow;  // at least: it runs, and is in time now
        if (modelBlocks(outcomes, run.context.terms).none())
            return wholeTime(outcome->estimate.total.mid);
    }
    return std::nullopt;
}

/// Nothing but waiting keeps the card out.
bool onlyTooSlow(Blocks blocks)
{
    return !blocks.none() && blocks.without(Block::MustTooSlow).without(Block::TooLittle).none();
}

/// Cheaper than the cheapest that works already; any, where none works.
bool isCheaperWay(const RatingRun& run, std::size_t index, const std::optional<std::size_t>& cheapest)
{
    const auto cost = [&](std::size_t i) { return run.cards[i].price->amount.minor; };
    return onlyTooSlow(run.standings[index].blocks) && (!cheapest || cost(index) < cost(*cheapest));
}

}  // namespace

std::optional<Reason> longerPatience(const Inquiry& inquiry)
{
    const RatingRun& run = inquiry.run;
    const Patience& patience = run.context.patience;
    std::optional<Reason> nearest;
    std::tuple<double, std::int64_t> least{kLongestPatience, 0};
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        if (!isCheaperWay(run, i, inquiry.picks.cheapest))
            continue;
        for (const Task task : {Task::Image, Task::Video}) {
            const auto wait = neededWait(run, i, task);
            const Seconds now = task == Task::Video ? patience.clip : patience.image;
            if (!wait || now.value <= 0)
                continue;
            const std::tuple distance{*wait / now, run.cards[i].price->amount.minor};
            if (distance >= least)
                continue;
            least = distance;
            nearest = Reason{ReasonCode::PatienceAbove,
                             {{"time", *wait}, {"card", idOf(inquiry, i)}, {"task", std::string(keyOf(task))}}};
        }
    }
    return nearest;
}

}  // namespace vramwise
