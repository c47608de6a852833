#include "core/rating/eligibility.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// The rest of the computer with a margin for peaks: what makers' suggestions exceed the card's power by
/// (RTX 3060 380 W, RTX 4090 400 W, RTX 5090 425 W), rounded up to the steps that supplies are sold in.
constexpr double kRestOfComputer = 400;
constexpr double kPsuStep = 50;

bool contains(const auto& values, auto value) { return std::find(values.begin(), values.end(), value) != values.end(); }

/// Sum of what the wanted models rate, to see whether any of them gains.
double outcomeSum(const RatedCard& rated, std::span<const WantedTerm> terms)
{
    double sum = 0;
    for (const WantedTerm& term : terms)
        sum += term.share * severityOf(rated.outcomes[term.outcome].rating);
    return sum;
}

bool gainsOver(const RatedCard& rated, const RatedCard& present, std::span<const WantedTerm> terms)
{
    if (rated.card == present.card)
        return false;
    const double gain = outcomeSum(rated, terms) - outcomeSum(present, terms);
    constexpr double kNoise = 1e-9;
    if (gain > kNoise)
        return true;
    if (gain < -kNoise)
        return false;
    const double ratio = quickestRatio(rated, present, terms).value_or(0);
    return ratio >= kFelt || (ratio >= kAsFast && rated.card->memory.size > present.card->memory.size);
}

Block blockOfMust(const ModelOutcome& outcome)
{
    if (outcome.rating == Rating::Unknown)
        return Block::MustUnknown;
    return outcome.estimate.timed ? Block::MustTooSlow : Block::MustFails;
}

void addPriceBlocks(Blocks& blocks, const std::optional<Price>& price, bool elsewhere, const Money& budget)
{
    if (!price)
        blocks.add(elsewhere ? Block::Condition : Block::NoPrice);
    else if (price->amount.minor > budget.minor)
        blocks.add(Block::OverBudget);
}

}  // namespace

bool Blocks::byModels() const
{
    return has(Block::MustFails) || has(Block::MustTooSlow) || has(Block::MustUnknown) || has(Block::TooLittle);
}

std::optional<Watts> neededPsu(const Card& card)
{
    if (card.form == Form::Laptop || card.form == Form::Soc)
        return std::nullopt;
    if (card.suggestedPsu || !card.power)
        return card.suggestedPsu;
    return Watts{std::ceil((card.power->value + kRestOfComputer) / kPsuStep) * kPsuStep};
}

Blocks modelBlocks(std::span<const ModelOutcome> outcomes, std::span<const WantedTerm> terms)
{
    Blocks blocks;
    bool anyMust = false;
    for (const WantedTerm& term : terms) {
        const ModelOutcome& outcome = outcomes[term.outcome];
        anyMust |= term.must;
        if (term.must && severityOf(outcome.rating) < severityOf(Rating::Yellow))
            blocks.add(blockOfMust(outcome));
    }
    if (!anyMust && severityOf(rateTerms(outcomes, terms)) < severityOf(Rating::Yellow))
        blocks.add(Block::TooLittle);
    return blocks;
}

Blocks blocksOf(const RatedCard& rated, const std::optional<Price>& price, bool elsewhere,
                std::span<const WantedTerm> terms, const Circumstances& circumstances)
{
    const Question& question = *circumstances.question;
    const Card& card = *rated.card;
    Blocks blocks = modelBlocks(rated.outcomes, terms);
    if (!isBuyable(card.status) && !question.includeUnreleased)
        blocks.add(Block::Unreleased);
    if (!contains(question.vendors, card.vendor))
        blocks.add(Block::Vendor);
    if (!contains(question.forms, card.form))
        blocks.add(Block::Form);
    addPriceBlocks(blocks, price, elsewhere, question.budget);
    if (const auto psu = neededPsu(card); psu && question.psu && *psu > *question.psu)
        blocks.add(Block::Psu);
    if (circumstances.present && !gainsOver(rated, *circumstances.present, terms))
        blocks.add(Block::Present);
    return blocks;
}

}  // namespace vramwise
