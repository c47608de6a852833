#include "core/compare/compare.h"

#include "core/compare/figures.h"
#include "core/rating/work.h"

namespace vramwise
{

namespace
{

Winner winnerOf(const ModelOutcome& first, const ModelOutcome& second)
{
    if (first.rating == Rating::Unknown || second.rating == Rating::Unknown)
        return std::nullopt;
    const int difference = severityOf(first.rating) - severityOf(second.rating);
    if (difference != 0)
        return difference > 0 ? 0 : 1;
    if (first.estimate.timed != second.estimate.timed)
        return first.estimate.timed ? 0 : 1;
    if (!first.estimate.timed)
        return std::nullopt;
    const Seconds a = first.estimate.total.mid;
    const Seconds b = second.estimate.total.mid;
    if (b > a * kFelt)
        return 0;
    return a > b * kFelt ? Winner(1) : std::nullopt;
}

void compareModels(Comparison& comparison, const Catalog& catalog, const Question& question)
{
    const Work work = prepareWork(catalog, question);
    const std::vector<WantedTerm> terms = termsOf(work);
    comparison.wanted = work.wanted;
    const RatedCard first = rateOne(catalog, question, work, terms, *comparison.cards[0]);
    const RatedCard second = rateOne(catalog, question, work, terms, *comparison.cards[1]);
    for (std::size_t i = 0; i < work.models.size(); ++i)
        comparison.models.push_back({work.models[i].model,
                                     {first.outcomes[i], second.outcomes[i]},
                                     winnerOf(first.outcomes[i], second.outcomes[i])});
}

void count(Comparison& comparison, const Winner& winner)
{
    if (winner)
        ++comparison.wins[static_cast<std::size_t>(*winner)];
    else
        ++comparison.ties;
}

}  // namespace

Comparison compareCards(const Catalog& catalog, const PriceBook& prices, const Question& question, const Card& first,
                        const Card& second)
{
    Comparison comparison;
    comparison.cards = {&first, &second};
    for (std::size_t i = 0; i < 2; ++i)
        comparison.prices[i] = offerFor(prices, comparison.cards[i]->id, question, catalog.date());
    comparison.medianBalance = medianBalance(catalog.cards());
    comparison.figures
        = figureLines({comparison.cards, comparison.prices, question.budget.currency, comparison.medianBalance});
    compareModels(comparison, catalog, question);
    for (const FigureLine& line : comparison.figures)
        count(comparison, line.winner);
    for (const ModelLine& line : comparison.models)
        count(comparison, line.winner);
    return comparison;
}

}  // namespace vramwise
