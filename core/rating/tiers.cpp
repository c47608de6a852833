#include "core/rating/tiers.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vramwise
{

namespace
{

constexpr std::size_t kGroupCount = static_cast<std::size_t>(CardGroup::Unified) + 1;

/// How far a card could be the user's: as asked, at some price, or at no known price.
enum class Reach { AsAsked, Priced, Unpriced, None };

Reach reachOf(const RatedCard& rated, const Standing& standing, const Question& question)
{
    if (standing.blocks.none())
        return Reach::AsAsked;
    const bool works = severityOf(rated.rating) >= severityOf(Rating::Yellow);
    if (!works || (!isBuyable(rated.card->status) && !question.includeUnreleased))
        return Reach::None;
    return rated.price ? Reach::Priced : Reach::Unpriced;
}

struct GroupState {
    Reach reach = Reach::None;
    Money dearest;  ///< of the cards within that reach
    std::optional<std::size_t> pick;
    double score = 0;
};

void widen(GroupState& group, Reach reach, const std::optional<Price>& price)
{
    if (reach < group.reach)
        group = {reach, {}, std::nullopt, 0};
    if (reach == group.reach && price && price->amount.minor > group.dearest.minor)
        group.dearest = price->amount;
}

/// Beyond the budget its share means nothing: prices count against the dearest card of the group instead.
double scoreWithin(const GroupState& group, const RatedCard& rated, const Score& score)
{
    if (group.reach == Reach::AsAsked || !rated.price)
        return score.total();
    return score.total() - score.at(Criterion::Price) + pricePoints(rated.price->amount, group.dearest);
}

void setColour(RatedCard& rated)
{
    const bool works = rated.rating == Rating::Blue || rated.rating == Rating::Yellow;
    if (works && rated.card->special && isBuyable(rated.card->status))
        rated.rating = Rating::Purple;
    else if (rated.tierPick && rated.rating == Rating::Blue)
        rated.rating = Rating::Green;
}

}  // namespace

bool ranksBefore(const RatedCard& first, double firstScore, const RatedCard& second, double secondScore)
{
    return firstScore != secondScore ? firstScore > secondScore : first.card->id < second.card->id;
}

void markTiers(RatingRun& run, const Question& question)
{
    std::array<GroupState, kGroupCount> groups;
    std::vector<std::pair<std::size_t, Reach>> places(run.cards.size());
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        places[i] = {static_cast<std::size_t>(groupOf(*run.cards[i].card)),
                     reachOf(run.cards[i], run.standings[i], question)};
        widen(groups[places[i].first], places[i].second, run.cards[i].price);
    }
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        GroupState& group = groups[places[i].first];
        if (places[i].second != group.reach || group.reach == Reach::None)
            continue;
        const double score = scoreWithin(group, run.cards[i], run.standings[i].score);
        if (!group.pick || ranksBefore(run.cards[i], score, run.cards[*group.pick], group.score)) {
            group.pick = i;
            group.score = score;
        }
    }
    for (const GroupState& group : groups)
        if (group.pick)
            run.cards[*group.pick].tierPick = true;
    std::for_each(run.cards.begin(), run.cards.end(), setColour);
}

}  // namespace vramwise
