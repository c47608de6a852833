// Changes of amounts: at which price, budget or patience the answer turns.
#include "core/advice/changes.h"

#include "core/advice/rejections.h"
#include "core/catalog/keys.h"
#include "core/rating/tiers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace vramwise
{

namespace
{

constexpr std::int64_t kMinorPerUnit = 100;
constexpr double kLargestDrop = 0.4;       ///< of a price: deeper falls do not happen while one decides
constexpr double kLargestBudget = 3;       ///< times the stated one
constexpr double kLongestPatience = 4;     ///< times the stated one
constexpr Seconds kWholeMinutesFrom{120};  ///< longer waits are said in minutes

CardId idOf(const Inquiry& inquiry, std::size_t index) { return inquiry.run.cards[index].card->id; }

/// The highest price in whole units, below today's and within the budget, at which the card is the pick.
std::optional<std::int64_t> turningPrice(const Inquiry& inquiry, std::size_t index)
{
    const RatingRun& run = inquiry.run;
    const std::size_t best = *inquiry.picks.best;
    const double bestScore = run.standings[best].score.total();
    const Money now = run.cards[index].price->amount;
    const auto wins = [&](std::int64_t units) {
        const double score = scoreAtPrice(inquiry, index, {units * kMinorPerUnit, now.currency});
        return ranksBefore(run.cards[index], score, run.cards[best], bestScore);
    };
    std::int64_t high = std::min(now.minor - 1, run.context.budget.minor) / kMinorPerUnit;
    auto low
        = static_cast<std::int64_t>(std::ceil(static_cast<double>(now.minor) * (1 - kLargestDrop) / kMinorPerUnit));
    if (low > high || !wins(low))
        return std::nullopt;
    while (low < high) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        if (wins(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// Where the score of `index`, whose price is the higher, passes that of `other` as the budget grows.
double passingBudget(const RatingRun& run, std::size_t index, std::size_t other)
{
    const auto merit
        = [&](std::size_t i) { return run.standings[i].score.total() - run.standings[i].score.at(Criterion::Price); };
    const auto cost = [&](std::size_t i) { return static_cast<double>(run.cards[i].price->amount.minor); };
    const double gain = merit(index) - merit(other);
    return gain > 0 ? kPricePoints * (cost(index) - cost(other)) / gain : std::numeric_limits<double>::infinity();
}

/// From which budget on a card that is too dear now beats every card that is not.
double turningBudget(const RatingRun& run, std::size_t index)
{
    auto turning = static_cast<double>(run.cards[index].price->amount.minor);
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (run.standings[i].blocks.none())
            turning = std::max(turning, passingBudget(run, index, i));
    return turning;
}

/// What the wait of a card comes to, if it is all that keeps it out: the shortest patience for one task.
struct Wait {
    Task task{};
    Seconds time{};
};

Seconds wholeTime(Seconds time)
{
    const double step = time >= kWholeMinutesFrom ? 60 : 1;
    return {std::ceil(time.value / step) * step};
}

std::optional<Wait> neededWait(const RatingRun& run, std::size_t index, Task task)
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
            return Wait{task, wholeTime(outcome->estimate.total.mid)};
    }
    return std::nullopt;
}

/// Nothing but waiting keeps the card out.
bool onlyTooSlow(Blocks blocks)
{
    return !blocks.none() && blocks.without(Block::MustTooSlow).without(Block::TooLittle).none();
}

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

std::optional<Reason> lowerPrice(const Inquiry& inquiry)
{
    const RatingRun& run = inquiry.run;
    if (!inquiry.picks.best)
        return std::nullopt;
    std::optional<Reason> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        if (i == *inquiry.picks.best || !run.cards[i].price
            || !run.standings[i].blocks.without(Block::OverBudget).none())
            continue;
        const auto units = turningPrice(inquiry, i);
        if (!units)
            continue;
        const Money now = run.cards[i].price->amount;
        const Money then{*units * kMinorPerUnit, now.currency};
        const double drop = 1 - static_cast<double>(then.minor) / static_cast<double>(now.minor);
        if (drop < least) {
            least = drop;
            nearest = Reason{ReasonCode::PriceBelow, {{"card", idOf(inquiry, i)}, {"money", then}}};
        }
    }
    return nearest;
}

std::optional<Reason> largerBudget(const Inquiry& inquiry)
{
    const RatingRun& run = inquiry.run;
    const Money& budget = run.context.budget;
    if (!inquiry.picks.best)
        return std::nullopt;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (run.standings[i].blocks.only(Block::OverBudget))
            least = std::min(least, turningBudget(run, i));
    if (least > kLargestBudget * static_cast<double>(budget.minor))
        return std::nullopt;
    Question changed = inquiry.question;
    const auto units = static_cast<std::int64_t>(std::ceil(least / kMinorPerUnit));
    for (const std::int64_t more : {std::int64_t{0}, std::int64_t{1}}) {  // an exact tie may need one unit more
        changed.budget.minor = (units + more) * kMinorPerUnit;
        const auto best = bestFor(inquiry, changed);
        if (best && run.standings[*best].blocks.has(Block::OverBudget))
            return Reason{ReasonCode::BudgetAbove, {{"money", changed.budget}, {"card", idOf(inquiry, *best)}}};
    }
    return std::nullopt;
}

std::optional<Reason> longerPatience(const Inquiry& inquiry)
{
    const RatingRun& run = inquiry.run;
    const Patience& patience = run.context.patience;
    const auto& cheapest = inquiry.picks.cheapest;
    std::optional<Reason> nearest;
    std::tuple<double, std::int64_t> least{kLongestPatience, 0};
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        if (!onlyTooSlow(run.standings[i].blocks))
            continue;
        const std::int64_t cost = run.cards[i].price->amount.minor;
        if (cheapest && cost >= run.cards[*cheapest].price->amount.minor)
            continue;
        for (const Task task : {Task::Image, Task::Video}) {
            const auto wait = neededWait(run, i, task);
            const Seconds now = task == Task::Video ? patience.clip : patience.image;
            if (!wait || now.value <= 0 || std::tuple(wait->time / now, cost) >= least)
                continue;
            least = {wait->time / now, cost};
            nearest = Reason{ReasonCode::PatienceAbove,
                             {{"time", wait->time}, {"card", idOf(inquiry, i)}, {"task", std::string(keyOf(task))}}};
        }
    }
    return nearest;
}

}  // namespace vramwise
