// Changes of what the user accepts: conditions, RAM, models.
#include "core/advice/changes.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::array<int, 5> kRamSizesGib{16, 32, 64, 96, 128};  ///< that kits are sold in
constexpr std::size_t kRamProbes = 2;
constexpr std::size_t kDropProbes = 4;
constexpr double kWorthDropping = 0.8;  ///< of the pick's price: a model is not given up for less

/// Some card in reach fails for want of RAM.
bool ramIsShort(const RatingRun& run)
{
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        const Blocks blocks = run.standings[i].blocks;
        const bool inReach = blocks.none() || (run.cards[i].price && !blocks.has(Block::OverBudget));
        const auto& outcomes = run.cards[i].outcomes;
        if (inReach && std::any_of(outcomes.begin(), outcomes.end(), [](const ModelOutcome& outcome) {
                return outcome.estimate.limit == Limit::RamTooSmall;
            }))
            return true;
    }
    return false;
}

/// The one must that keeps a card out; nullopt where it is none or several, or something else too.
std::optional<std::size_t> soleObstacle(const RatingRun& run, std::size_t index)
{
    Blocks rest = run.standings[index].blocks;
    for (const Block block : {Block::MustFails, Block::MustTooSlow, Block::MustUnknown})
        rest = rest.without(block);
    if (!rest.none())
        return std::nullopt;
    std::optional<std::size_t> sole;
    for (const WantedTerm& term : run.context.terms) {
        if (!term.must || severityOf(run.cards[index].outcomes[term.outcome].rating) >= severityOf(Rating::Yellow))
            continue;
        if (sole)
            return std::nullopt;
        sole = term.outcome;
    }
    return sole;
}

/// Musts by how many cards they alone keep out, most first; ties by model id (the order of the terms).
std::vector<std::size_t> obstacles(const RatingRun& run)
{
    std::vector<std::size_t> count(run.work.models.size(), 0);
    for (std::size_t i = 0; i < run.cards.size(); ++i)
        if (const auto sole = soleObstacle(run, i))
            ++count[*sole];
    std::vector<std::size_t> order;
    for (const WantedTerm& term : run.context.terms)
        if (count[term.outcome] > 0)
            order.push_back(term.outcome);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return count[a] > count[b]; });
    order.resize(std::min(order.size(), kDropProbes));
    return order;
}

}  // namespace

std::optional<Reason> moreRam(const Inquiry& inquiry)
{
    if (!ramIsShort(inquiry.run))
        return std::nullopt;
    std::size_t probes = 0;
    Bytes asked = inquiry.question.machine.ram;
    for (const int size : kRamSizesGib) {
        if (gib(size) <= asked)
            continue;
        if (!swayedByRam(inquiry.run.work, asked, gib(size), inquiry.catalog.calibration()).empty()) {
            const auto best = bestWithRam(inquiry, gib(size));
            if (best && best != inquiry.picks.best)
                return Reason{ReasonCode::MoreRam, {{"size", gib(size)}, {"card", idOf(inquiry, *best)}}};
        }
        if (++probes == kRamProbes)
            break;
        asked = gib(size);
    }
    return std::nullopt;
}

std::optional<Reason> droppedModel(const Inquiry& inquiry)
{
    const RatingRun& run = inquiry.run;
    if (run.context.terms.size() < 2)
        return std::nullopt;  // without any model the question would be another one
    const auto cost = [&](std::size_t i) { return static_cast<double>(run.cards[i].price->amount.minor); };
    for (const std::size_t outcome : obstacles(run)) {
        const auto best = bestWith(inquiry, termsWithout(run.context.terms, outcome));
        if (best && (!inquiry.picks.best || cost(*best) <= kWorthDropping * cost(*inquiry.picks.best)))
            return Reason{ReasonCode::ModelDropped,
                          {{"model", run.work.models[outcome].model->id}, {"card", idOf(inquiry, *best)}}};
    }
    return std::nullopt;
}

std::optional<Reason> usedAllowed(const Inquiry& inquiry)
{
    if (inquiry.question.allowUsed)
        return std::nullopt;
    Question changed = inquiry.question;
    changed.allowUsed = true;
    const auto best = bestFor(inquiry, changed);
    if (!best || best == inquiry.picks.best)
        return std::nullopt;
    return Reason{ReasonCode::UsedAllowed, {{"card", idOf(inquiry, *best)}}};
}

std::optional<Reason> unreleasedAllowed(const Inquiry& inquiry)
{
    if (inquiry.question.includeUnreleased)
        return std::nullopt;
    Question changed = inquiry.question;
    changed.includeUnreleased = true;
    const auto best = bestFor(inquiry, changed);
    if (!best || best == inquiry.picks.best)
        return std::nullopt;
    return Reason{ReasonCode::UnreleasedAllowed, {{"card", idOf(inquiry, *best)}}};
}

std::vector<Reason> changesOf(const Inquiry& inquiry)
{
    constexpr std::array kKinds{nearestMiss, priceMissing, lowerPrice,  largerBudget,     longerPatience,
                                moreRam,     droppedModel, usedAllowed, unreleasedAllowed};
    std::vector<Reason> changes;
    for (const auto kind : kKinds)
        if (auto change = kind(inquiry))
            changes.push_back(std::move(*change));
    return changes;
}

}  // namespace vramwise
