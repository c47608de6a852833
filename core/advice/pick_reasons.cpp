// Reasons of the picks: what runs, the catch, and how they stand against each other.
#include "core/advice/reasons.h"

#include "core/catalog/keys.h"
#include "core/rating/tiers.h"

#include <algorithm>
#include <cstdlib>

namespace vramwise
{

namespace
{

using Reasons = std::vector<Reason>;

Money difference(const RatedCard& a, const RatedCard& b)
{
    return {std::abs(a.price->amount.minor - b.price->amount.minor), a.price->amount.currency};
}

Reason listing(ReasonCode code, const RatingRun& run, const RatedCard& against, const std::vector<std::size_t>& models)
{
    Reason reason{code, {{"card", against.card->id}}};
    for (const std::size_t outcome : models)
        reason.args.push_back({"model", run.work.models[outcome].model->id});
    return reason;
}

void addSpeed(Reasons& reasons, const RatingRun& run, const RatedCard& subject, const RatedCard& other)
{
    const double ratio = sureSpeedRatio(subject, other, run.context.terms).value_or(1);
    if (ratio >= kFelt)
        reasons.push_back({ReasonCode::FasterThan, {{"card", other.card->id}, {"factor", ratio}}});
    else if (ratio > 0 && ratio <= 1 / kFelt)
        reasons.push_back({ReasonCode::SlowerThan, {{"card", other.card->id}, {"factor", 1 / ratio}}});
}

void addCost(Reasons& reasons, const RatedCard& subject, const RatedCard& other)
{
    if (subject.price->amount.minor == other.price->amount.minor)
        return;
    const bool more = subject.price->amount.minor > other.price->amount.minor;
    reasons.push_back({more ? ReasonCode::CostsMoreThan : ReasonCode::CostsLessThan,
                       {{"card", other.card->id}, {"money", difference(subject, other)}}});
}

void addUnlocks(Reasons& reasons, const RatingRun& run, const RatedCard& subject, const RatedCard& other)
{
    if (const auto better = modelsBetter(run, subject, other); !better.empty())
        reasons.push_back(listing(ReasonCode::UnlocksOver, run, other, better));
}

/// What a cheaper pick costs in return: what is lost first, then the money.
Reasons againstBest(const RatingRun& run, std::size_t index, std::size_t best)
{
    const RatedCard& subject = run.cards[index];
    const RatedCard& other = run.cards[best];
    Reasons reasons;
    if (const auto lost = modelsBetter(run, other, subject); !lost.empty())
        reasons.push_back(listing(ReasonCode::LosesAgainst, run, other, lost));
    addUnlocks(reasons, run, subject, other);
    addSpeed(reasons, run, subject, other);
    addCost(reasons, subject, other);
    return reasons;
}

/// The first thing that speaks for `subject`; empty where nothing does.
Reasons forIt(const RatingRun& run, const RatedCard& subject, const RatedCard& other)
{
    Reasons reasons;
    addUnlocks(reasons, run, subject, other);
    addSpeed(reasons, run, subject, other);
    addCost(reasons, subject, other);
    std::erase_if(reasons, [](const Reason& reason) {
        return reason.code == ReasonCode::SlowerThan || reason.code == ReasonCode::CostsMoreThan;
    });
    return reasons;
}

/// The most important model, and of the others the one that the card does worst with.
void addModels(Reasons& reasons, const RatingRun& run, const RatedCard& rated)
{
    const std::vector<WantedTerm> terms = byWeight(run, rated);
    if (terms.empty())
        return;
    const auto reasonFor
        = [&](const WantedTerm& term) { return modelReason(rated.outcomes[term.outcome], run.context.patience); };
    reasons.push_back(reasonFor(terms.front()));
    const auto worst = std::min_element(terms.begin() + 1, terms.end(), [&](const auto& a, const auto& b) {
        return a.must != b.must
            ? a.must
            : severityOf(rated.outcomes[a.outcome].rating) < severityOf(rated.outcomes[b.outcome].rating);
    });
    if (worst != terms.end())
        reasons.push_back(reasonFor(*worst));
}

Reasons bestReasons(const RatingRun& run, const PickSet& picks, const Question& question)
{
    constexpr std::size_t kCount = 3;
    const RatedCard& best = run.cards[*picks.best];
    Reasons reasons;
    addModels(reasons, run, best);
    for (const auto& rival : {picks.value, picks.cheapest, picks.runnerUp})
        if (rival && rival != picks.best && reasons.size() < kCount)
            if (const Reasons against = forIt(run, best, run.cards[*rival]); !against.empty())
                reasons.push_back(against.front());
    for (const Reason& reason : rankedReasons(run, *picks.best, extremesOf(run, picks), question))
        if (reasons.size() < kCount && std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
            reasons.push_back(reason);
    return reasons;
}

Reasons nextReasons(const RatingRun& run, const PickSet& picks)
{
    const RatedCard& next = run.cards[*picks.next];
    const RatedCard& best = run.cards[*picks.best];
    Reasons reasons;
    addUnlocks(reasons, run, next, best);
    addSpeed(reasons, run, next, best);
    if (modelsBetter(run, next, best).empty())
        reasons.push_back({ReasonCode::NothingUnlockedOver, {{"card", best.card->id}}});
    addCost(reasons, next, best);
    const Money over{next.price->amount.minor - run.context.budget.minor, run.context.budget.currency};
    if (over.minor > 0)
        reasons.push_back({ReasonCode::OverBudgetBy, {{"money", over}}});
    if (!isBuyable(next.card->status))
        reasons.push_back({ReasonCode::NotOnSale, {{"status", std::string(keyOf(next.card->status))}}});
    return reasons;
}

Reasons cheaperReasons(const RatingRun& run, const PickSet& picks, std::size_t pick)
{
    Reasons reasons;
    if (pick != *picks.best)
        reasons = againstBest(run, pick, *picks.best);
    if (reasons.empty() && pick == *picks.cheapest)
        reasons.push_back({ReasonCode::CheapestOfAll, {}});
    else if (reasons.empty())
        reasons = forIt(run, run.cards[pick], run.cards[*picks.cheapest]);
    return reasons;
}

std::optional<CardId> idAt(const RatingRun& run, const std::optional<std::size_t>& index)
{
    return index ? std::optional(run.cards[*index].card->id) : std::nullopt;
}

}  // namespace

Picks wordPicks(const RatingRun& run, const PickSet& picks, const Question& question)
{
    Picks worded;
    if (!picks.best)
        return worded;
    worded.best = idAt(run, picks.best);
    worded.cheapestThatWorks = idAt(run, picks.cheapest);
    worded.value = idAt(run, picks.value);
    worded.nextStepUp = idAt(run, picks.next);
    worded.bestReasons = bestReasons(run, picks, question);
    worded.cheapestReasons = cheaperReasons(run, picks, *picks.cheapest);
    worded.valueReasons = cheaperReasons(run, picks, *picks.value);
    if (picks.next)
        worded.nextReasons = nextReasons(run, picks);
    return worded;
}

}  // namespace vramwise
