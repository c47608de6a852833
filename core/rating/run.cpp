#include "core/rating/run.h"

#include "core/rating/tiers.h"

namespace vramwise
{

namespace
{

ScoreContext contextOf(const Catalog& catalog, const Question& question, const Work& work)
{
    ScoreContext context;
    context.terms = termsOf(work);
    context.patience = question.patience;
    context.budget = question.budget;
    context.today = catalog.date();
    context.medianBalance = medianBalance(catalog.cards());
    return context;
}

void fillCards(RatingRun& run, const Catalog& catalog, const PriceBook& prices, const Question& question)
{
    std::vector<const Card*> cards;
    cards.reserve(catalog.cards().size());
    for (const Card& card : catalog.cards())
        cards.push_back(&card);
    run.cards = rateAll(catalog, question, run.work, run.context.terms, cards);
    for (std::size_t i = 0; i < run.cards.size(); ++i) {
        run.cards[i].price = offerFor(prices, cards[i]->id, question, catalog.date());
        if (question.presentCard && cards[i]->id == *question.presentCard)
            run.present = i;
    }
}

Standing standingOf(const RatingRun& run, const RatedCard& rated, const PriceBook& prices,
                    const Circumstances& circumstances)
{
    Standing standing;
    standing.elsewhere
        = !rated.price && prices.priceOf(rated.card->id, run.context.budget.currency, true, true).has_value();
    standing.blocks = blocksOf(rated, rated.price, standing.elsewhere, run.context.terms, circumstances);
    standing.score = scoreOf(rated, rated.price, run.context);
    return standing;
}

}  // namespace

RatingRun runRating(const Catalog& catalog, const PriceBook& prices, const Question& question)
{
    RatingRun run;
    run.work = prepareWork(catalog, question);
    run.context = contextOf(catalog, question, run.work);
    fillCards(run, catalog, prices, question);
    const Circumstances circumstances = circumstancesOf(run, question);
    run.standings.reserve(run.cards.size());
    for (const RatedCard& rated : run.cards)
        run.standings.push_back(standingOf(run, rated, prices, circumstances));
    markTiers(run, question);
    return run;
}

Circumstances circumstancesOf(const RatingRun& run, const Question& question)
{
    return {&question, run.present ? &run.cards[*run.present] : nullptr};
}

std::optional<std::size_t> bestOf(const RatingRun& run, std::span<const Standing> standings)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (!standings[i].blocks.none())
            continue;
        if (!best
            || ranksBefore(run.cards[i], standings[i].score.total(), run.cards[*best], standings[*best].score.total()))
            best = i;
    }
    return best;
}

std::vector<RatedCard> rateCards(const Catalog& catalog, const PriceBook& prices, const Question& question)
{
    RatingRun run = runRating(catalog, prices, question);
    for (RatedCard& rated : run.cards)
        rated.why = whyOf(rated, run.context);
    return std::move(run.cards);
}

}  // namespace vramwise
