#include "core/advice/rejections.h"

#include "core/catalog/keys.h"
#include "core/rating/tiers.h"

#include <algorithm>

namespace vramwise
{

namespace
{

void addBuyingReasons(std::vector<Reason>& reasons, const RatedCard& rated, Blocks blocks, const Question& question)
{
    const Card& card = *rated.card;
    if (blocks.has(Block::Unreleased))
        reasons.push_back({ReasonCode::UnreleasedExcluded, {{"status", std::string(keyOf(card.status))}}});
    if (blocks.has(Block::Vendor))
        reasons.push_back({ReasonCode::VendorExcluded, {}});
    if (blocks.has(Block::Form))
        reasons.push_back({ReasonCode::FormExcluded, {{"form", std::string(keyOf(card.form))}}});
    if (blocks.has(Block::NoPrice))
        reasons.push_back({ReasonCode::NoPrice, {{"currency", question.budget.currency}}});
    if (blocks.has(Block::Condition))
        reasons.push_back(
            {ReasonCode::ConditionExcluded, {{"condition", std::string(question.allowNew ? "used" : "new")}}});
    if (blocks.has(Block::OverBudget))
        reasons.push_back({ReasonCode::OverBudget, {{"price", rated.price->amount}, {"budget", question.budget}}});
}

Reason mustReason(const ModelOutcome& outcome, const Patience& patience)
{
    const Model& model = *outcome.estimate.model;
    if (outcome.rating == Rating::Unknown)
        return {ReasonCode::MustModelUnknown, {{"model", model.id}}};
    if (!outcome.estimate.timed)
        return {ReasonCode::MustModelFails, {{"model", model.id}}};
    return {ReasonCode::MustModelTooSlow,
            {{"model", model.id}, {"time", outcome.estimate.total}, {"patience", patienceFor(model, patience)}}};
}

constexpr std::size_t kMostNice = 4;  ///< nice-to-haves that are named; of the musts all are

/// What fails, is too slow or is not known, in this order; musts only, or the nice-to-haves where there is no must.
void addModelReasons(std::vector<Reason>& reasons, const RatedCard& rated, const ScoreContext& context, bool musts)
{
    const std::size_t first = reasons.size();
    if (context.terms.empty())
        reasons.push_back({ReasonCode::FactsMissing, {{"field", std::string("models")}}});
    for (const WantedTerm& term : context.terms) {
        const ModelOutcome& outcome = rated.outcomes[term.outcome];
        if (term.must != musts || severityOf(outcome.rating) >= severityOf(Rating::Yellow))
            continue;
        if (!musts && reasons.size() - first == kMostNice)
            break;
        reasons.push_back(musts ? mustReason(outcome, context.patience) : modelReason(outcome, context.patience));
    }
    std::stable_sort(reasons.begin() + static_cast<std::ptrdiff_t>(first), reasons.end(),
                     [](const Reason& a, const Reason& b) { return a.code < b.code; });
}

double overBudget(const RatedCard& rated, const Money& budget)
{
    const auto least = static_cast<double>(std::max<std::int64_t>(budget.minor, 100));
    return static_cast<double>(rated.price->amount.minor - budget.minor) / least;
}

/// Of the must that takes longest for its patience.
double overPatience(const RatedCard& rated, const ScoreContext& context)
{
    double worst = 0;
    for (const WantedTerm& term : context.terms) {
        const Estimate& estimate = rated.outcomes[term.outcome].estimate;
        if (term.must && estimate.timed)
            worst = std::max(worst, estimate.total.mid / patienceFor(*estimate.model, context.patience) - 1);
    }
    return worst;
}

/// What a little more of something would mend comes first, one such thing before several.
int obstacleOf(Blocks blocks)
{
    if (blocks.has(Block::Vendor))
        return 8;
    if (blocks.has(Block::Form))
        return 7;
    if (blocks.has(Block::NoPrice))
        return 6;
    if (blocks.has(Block::MustFails) || blocks.has(Block::MustUnknown))
        return 5;
    if (blocks.has(Block::Condition) || blocks.has(Block::Unreleased))
        return 4;
    if (blocks.has(Block::TooLittle) || blocks.has(Block::Present))
        return 3;
    int count = 0;
    for (const Block block : {Block::OverBudget, Block::MustTooSlow, Block::Psu})
        count += blocks.has(block) ? 1 : 0;
    return count - 1;
}

}  // namespace

std::vector<Reason> rejectionReasons(const RatingRun& run, std::size_t index, const Question& question)
{
    const RatedCard& rated = run.cards[index];
    const Blocks blocks = run.standings[index].blocks;
    std::vector<Reason> reasons;
    addBuyingReasons(reasons, rated, blocks, question);
    if (blocks.byModels())
        addModelReasons(reasons, rated, run.context, !blocks.has(Block::TooLittle));
    if (blocks.has(Block::Psu))
        reasons.push_back({ReasonCode::PsuTooSmall, {{"need", *neededPsu(*rated.card)}, {"have", *question.psu}}});
    if (blocks.has(Block::Present))
        reasons.push_back({ReasonCode::BelowPresentCard, {{"card", *question.presentCard}}});
    return reasons;
}

Distance distanceOf(const RatingRun& run, std::size_t index, const Question& question)
{
    const RatedCard& rated = run.cards[index];
    const Blocks blocks = run.standings[index].blocks;
    Distance distance{obstacleOf(blocks), 0};
    if (blocks.has(Block::OverBudget))
        distance.overshoot += overBudget(rated, question.budget);
    if (blocks.has(Block::MustTooSlow))
        distance.overshoot += overPatience(rated, run.context);
    if (blocks.has(Block::Psu) && question.psu->value > 0)
        distance.overshoot += *neededPsu(*rated.card) / *question.psu - 1;
    return distance;
}

}  // namespace vramwise
