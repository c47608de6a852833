// At which price or budget the answer turns.
#include "core/advice/changes.h"

#include "core/rating/tiers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vramwise
{

namespace
{

constexpr std::int64_t kMinorPerUnit = 100;
constexpr double kLargestDrop = 0.4;  ///< of a price: deeper falls do not happen while one decides
constexpr double kLargestBudget = 3;  ///< times the stated one

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

}  // namespace

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

}  // namespace vramwise
