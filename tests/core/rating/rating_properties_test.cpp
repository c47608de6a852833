// What must hold for every question: more patience never rates worse, order does not matter, better cards rate no
// worse.
#include "core/rating/run.h"

#include "tests/core/rating/random_questions.h"
#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{
namespace
{

using test::randomQuestions;
using test::shippedCatalog;

std::vector<RatedCard> rated(const Question& question)
{
    return rateCards(shippedCatalog(), PriceBook(shippedCatalog(), {}), question);
}

TEST(RatingProperties, MorePatienceNeverRatesAModelWorse)
{
    for (const Question& question : randomQuestions(shippedCatalog(), 8)) {
        Question patient = question;
        patient.patience.image = question.patience.image * 1.7;
        patient.patience.clip = question.patience.clip * 1.3;
        const auto before = rated(question);
        const auto after = rated(patient);
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t m = 0; m < before[i].outcomes.size(); ++m)
                ASSERT_GE(severityOf(after[i].outcomes[m].rating), severityOf(before[i].outcomes[m].rating))
                    << before[i].card->id.value << ' ' << before[i].outcomes[m].wanted->model.value;
    }
}

TEST(RatingProperties, TheOrderOfTheModelsDoesNotMatter)
{
    for (const Question& question : randomQuestions(shippedCatalog(), 8)) {
        Question reversed = question;
        std::reverse(reversed.models.begin(), reversed.models.end());
        const auto one = rated(question);
        const auto other = rated(reversed);
        for (std::size_t i = 0; i < one.size(); ++i) {
            ASSERT_EQ(one[i].rating, other[i].rating) << one[i].card->id.value;
            ASSERT_EQ(one[i].tierPick, other[i].tierPick) << one[i].card->id.value;
            ASSERT_EQ(one[i].speed, other[i].speed) << one[i].card->id.value;
        }
    }
}

TEST(RatingProperties, RatingTwiceGivesTheSame)
{
    const Question question = defaultQuestion();
    const auto one = rated(question);
    const auto other = rated(question);
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].rating, other[i].rating);
        EXPECT_EQ(one[i].why, other[i].why);
    }
}

TEST(RatingProperties, QuickestIsNoSlowerThanWhatIsShown)
{
    for (const RatedCard& one : rated(defaultQuestion()))
        for (const ModelOutcome& outcome : one.outcomes)
            if (outcome.estimate.timed) {
                EXPECT_GT(outcome.quickest.value, 0);
                EXPECT_LE(outcome.quickest, outcome.estimate.total.mid) << one.card->id.value;
            }
}

/// The same card with something more of everything.
Card improved(Card card, double factor)
{
    if (card.compute.fp16)
        card.compute.fp16 = *card.compute.fp16 * factor;
    if (card.compute.fp32)
        card.compute.fp32 = *card.compute.fp32 * factor;
    if (card.memory.bandwidth)
        card.memory.bandwidth = *card.memory.bandwidth * factor;
    return card;
}

class BetterCard : public testing::TestWithParam<std::pair<double, double>>
{
};

TEST_P(BetterCard, NeverRatesOrScoresWorseAtTheSamePrice)
{
    const auto [factor, moreGib] = GetParam();
    // With more memory the text encoder is taken in its full file, which may have to be swapped in for every image:
    // a better image for up to a second, that no criterion counts.
    const double slack = moreGib > 0 ? 0.5 : 1e-9;
    const Catalog& catalog = shippedCatalog();
    for (const Question& question : randomQuestions(catalog, 12, 7)) {
        const Work work = prepareWork(catalog, question);
        ScoreContext context{termsOf(work), question.patience, question.budget, catalog.date(),
                             medianBalance(catalog.cards())};
        for (const Card& card : catalog.cards()) {
            Card better = improved(card, factor);
            better.memory.size = better.memory.size + gib(moreGib);
            const RatedCard one = rateOne(catalog, question, work, context.terms, card);
            const RatedCard other = rateOne(catalog, question, work, context.terms, better);
            for (std::size_t m = 0; m < one.outcomes.size(); ++m)
                ASSERT_GE(severityOf(other.outcomes[m].rating), severityOf(one.outcomes[m].rating))
                    << card.id.value << ' ' << one.outcomes[m].wanted->model.value;
            EXPECT_GE(scoreOf(other, std::nullopt, context).total(),
                      scoreOf(one, std::nullopt, context).total() - slack)
                << card.id.value;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Amounts, BetterCard,
                         testing::Values(std::pair(1.05, 0.0), std::pair(1.5, 0.0), std::pair(1.0, 4.0),
                                         std::pair(1.1, 1.0)));

}  // namespace
}  // namespace vramwise
