// The score: where its points come from.
#include "core/rating/run.h"

#include "tests/core/rating/toy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vramwise
{
namespace
{

using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;

/// The score of one card that is alone in the world.
Score scoreAlone(const Card& card, const Price& price, const Question& question = toyQuestion())
{
    const Catalog catalog = ToyWorld().with(card).with(price).catalog();
    const PriceBook prices(catalog, {});
    return runRating(catalog, prices, question).standings.at(0).score;
}

TEST(Score, HasAllItsPointsWhereEverythingIsAmple)
{
    const Score score = scoreAlone(toyCard("a", 96, 2000), toyPrice("a", 0));
    EXPECT_NEAR(score.total(), 100, 1e-9);
}

TEST(Score, FallsWithThePriceAsAShareOfTheBudget)
{
    const Card card = toyCard("a", 24, 100);
    const double cheap = scoreAlone(card, toyPrice("a", 250)).at(Criterion::Price);
    const double dear = scoreAlone(card, toyPrice("a", 750)).at(Criterion::Price);
    EXPECT_DOUBLE_EQ(cheap, kPricePoints * 0.75);
    EXPECT_DOUBLE_EQ(dear, kPricePoints * 0.25);
}

TEST(Score, SpeedCountsByDoublings)
{
    const double slow = scoreAlone(toyCard("a", 24, 50), toyPrice("a", 500)).at(Criterion::Speed);
    const double middle = scoreAlone(toyCard("a", 24, 100), toyPrice("a", 500)).at(Criterion::Speed);
    const double fast = scoreAlone(toyCard("a", 24, 200), toyPrice("a", 500)).at(Criterion::Speed);
    EXPECT_GT(middle, slow);
    EXPECT_NEAR(fast - middle, middle - slow, 1e-6);
}

TEST(Score, UsedModdedOldAndLaunchPricesAreRisks)
{
    const Card card = toyCard("a", 24, 100);
    const double plain = scoreAlone(card, toyPrice("a", 500)).at(Criterion::Risk);
    EXPECT_DOUBLE_EQ(plain, 0);
    EXPECT_LT(scoreAlone(card, toyPrice("a", 500, Condition::Used)).at(Criterion::Risk), plain);
    Price old = toyPrice("a", 500);
    old.date = {2026, 3, 1};
    const double stale = scoreAlone(card, old).at(Criterion::Risk);
    EXPECT_LT(stale, plain);
    old.date = {2025, 7, 1};
    EXPECT_LT(scoreAlone(card, old).at(Criterion::Risk), stale);
    Card modded = card;
    modded.status = Status::Modded;
    EXPECT_LT(scoreAlone(modded, toyPrice("a", 500)).at(Criterion::Risk),
              scoreAlone(card, toyPrice("a", 500, Condition::Used)).at(Criterion::Risk));
}

TEST(Score, ATimeThatMayExceedThePatienceIsARisk)
{
    Question question = toyQuestion();
    question.patience.image = Seconds{1000};
    EXPECT_DOUBLE_EQ(scoreAlone(toyCard("a", 24, 100), toyPrice("a", 500), question).at(Criterion::Risk), 0);
    // 27 s in the middle, up to 34 s
    question.patience.image = Seconds{30};
    EXPECT_LT(scoreAlone(toyCard("a", 24, 100), toyPrice("a", 500), question).at(Criterion::Risk), 0);
}

TEST(Score, IsNeverNegative)
{
    Card card = toyCard("a", 2, 1);
    card.status = Status::Modded;
    EXPECT_GE(scoreAlone(card, toyPrice("a", 5000, Condition::Used)).total(), 0);
}

TEST(Score, WorksWithWeightsOfAnySize)
{
    Question question = toyQuestion();
    question.models = {{{"paint"}, Need::Must, 1e9}, {{"film"}, Need::Nice, 1e-9}};
    const double total = scoreAlone(toyCard("a", 24, 100), toyPrice("a", 500), question).total();
    EXPECT_GT(total, 0);
    EXPECT_LE(total, 100);
    question.models = {{{"paint"}, Need::Must, 0}};
    EXPECT_TRUE(std::isfinite(scoreAlone(toyCard("a", 24, 100), toyPrice("a", 500), question).total()));
}

struct Months {
    Date from;
    Date to;
    int months;
};

TEST(MonthsBetween, CountsWholeMonthsAndIsKindToBareYears)
{
    for (const Months& c : {Months{{2026, 5, 0}, {2026, 11, 22}, 6}, Months{{2025, 11, 1}, {2026, 11, 22}, 12},
                            Months{{2025, 0, 0}, {2026, 11, 22}, 11}, Months{{2026, 11, 30}, {2026, 11, 22}, 0}})
        EXPECT_EQ(monthsBetween(c.from, c.to), c.months);
}

}  // namespace
}  // namespace vramwise
