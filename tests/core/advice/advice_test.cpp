// The advice as a whole: its lists, its order, its empty answers.
#include "core/advice/advice.h"

#include "tests/core/advice/asked.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::Asked;
using test::findReason;
using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;
using testing::ElementsAre;
using testing::IsEmpty;

ToyWorld threeCards()
{
    return ToyWorld()
        .with(toyCard("slow", 16, 50))
        .with(toyCard("good", 24, 100))
        .with(toyCard("fast", 24, 200))
        .with(toyPrice("slow", 300))
        .with(toyPrice("good", 500))
        .with(toyPrice("fast", 1500));
}

TEST(Advice, RanksWhatCanBeBoughtAndRunsTheMusts)
{
    const Asked asked(threeCards());
    EXPECT_THAT(asked.ranked(), ElementsAre("good", "slow"));
    EXPECT_THAT(asked.rejected(), ElementsAre("fast"));
}

TEST(Advice, ScoreIsExactlyTheSumOfItsContributions)
{
    for (const RankedCard& card : Asked(threeCards()).advice.ranked) {
        double sum = 0;
        for (const Contribution& contribution : card.contributions)
            sum += contribution.points;
        EXPECT_EQ(sum, card.score);
        EXPECT_EQ(card.contributions.size(), kCriterionCount);
    }
}

TEST(Advice, TiesAreBrokenById)
{
    const Asked asked(ToyWorld()
                          .with(toyCard("b", 24, 100))
                          .with(toyCard("c", 24, 100))
                          .with(toyCard("a", 24, 100))
                          .with(toyPrice("c", 500))
                          .with(toyPrice("a", 500))
                          .with(toyPrice("b", 500)));
    EXPECT_THAT(asked.ranked(), ElementsAre("a", "b", "c"));
}

TEST(Advice, FindsRankedAndRejectedCardsById)
{
    const Asked asked(threeCards());
    ASSERT_NE(rankedIn(asked.advice, {"good"}), nullptr);
    EXPECT_EQ(rankedIn(asked.advice, {"fast"}), nullptr);
    ASSERT_NE(ratedIn(asked.advice, {"fast"}), nullptr);
    EXPECT_EQ(ratedIn(asked.advice, {"fast"})->card->id.value, "fast");
    EXPECT_EQ(ratedIn(asked.advice, {"good"}), &rankedIn(asked.advice, {"good"})->rated);
    EXPECT_EQ(ratedIn(asked.advice, {"nonsense"}), nullptr);
}

TEST(Advice, OfAnEmptyCatalogIsEmpty)
{
    const Asked asked{ToyWorld()};
    EXPECT_THAT(asked.ranked(), IsEmpty());
    EXPECT_FALSE(asked.advice.picks.best);
    EXPECT_TRUE(asked.advice.changes.empty());
}

TEST(Advice, CriteriaHaveStableNames)
{
    EXPECT_EQ(criterionName(Criterion::Models), "models");
    EXPECT_EQ(criterionName(Criterion::Risk), "risk");
}

TEST(Advice, RankedReasonsSayWhatRunsWhatItCostsAndWhatToMind)
{
    ToyWorld world = ToyWorld().with(toyCard("a", 24, 100));
    Price old = toyPrice("a", 400, Condition::Used);
    old.date = {2026, 1, 1};
    Question question = toyQuestion();
    question.psu = Watts{750};
    const Asked asked(world.with(old), question);
    ASSERT_EQ(asked.advice.ranked.size(), 1u);
    const auto& reasons = asked.advice.ranked[0].reasons;
    EXPECT_EQ(reasons.front().code, ReasonCode::ModelFits);
    ASSERT_NE(findReason(reasons, ReasonCode::UnderBudget), nullptr);
    EXPECT_EQ(*argOf<Money>(*findReason(reasons, ReasonCode::UnderBudget), "money"), (Money{60'000, "USD"}));
    EXPECT_NE(findReason(reasons, ReasonCode::StalePrice), nullptr);
    EXPECT_NE(findReason(reasons, ReasonCode::PsuEnough), nullptr);
    EXPECT_NE(findReason(reasons, ReasonCode::FastestInBudget), nullptr);
    EXPECT_NE(findReason(reasons, ReasonCode::CheapestOfAll), nullptr);
}

TEST(Advice, ALaunchPriceIsCalledSo)
{
    Card card = toyCard("a", 24, 100);
    card.launchPrice = Money{50'000, "USD"};
    card.released = Date{2026, 2, 1};
    const Asked asked(ToyWorld().with(card));
    ASSERT_EQ(asked.advice.ranked.size(), 1u);
    EXPECT_NE(findReason(asked.advice.ranked[0].reasons, ReasonCode::LaunchPriceOnly), nullptr);
}

TEST(Advice, OddBudgetsGiveAnHonestAnswer)
{
    for (const std::int64_t minor : {std::int64_t{0}, std::int64_t{-500}, std::int64_t{1}}) {
        Question question = toyQuestion();
        question.budget.minor = minor;
        const Asked asked(threeCards(), question);
        EXPECT_THAT(asked.ranked(), IsEmpty());
        ASSERT_NE(findReason(asked.advice.changes, ReasonCode::NearestMiss), nullptr) << minor;
        EXPECT_EQ(argOf<CardId>(*findReason(asked.advice.changes, ReasonCode::NearestMiss), "card")->value, "slow");
    }
    Question rich = toyQuestion();
    rich.budget.minor = kMaxMinor;
    EXPECT_EQ(test::idOf(Asked(threeCards(), rich).advice.picks.best), "fast");
}

TEST(Advice, AnswersTheDefaultQuestionOnTheShippedCatalog)
{
    const Catalog& catalog = test::shippedCatalog();
    const Advice advice = advise(catalog, PriceBook(catalog, {}), defaultQuestion());
    ASSERT_TRUE(advice.picks.best);
    EXPECT_EQ(advice.picks.bestReasons.size(), 3u);
    EXPECT_TRUE(advice.picks.cheapestThatWorks);
    EXPECT_TRUE(advice.picks.value);
    EXPECT_GE(advice.ranked.size(), 10u);
    EXPECT_FALSE(advice.changes.empty());
    const RatedCard& best = advice.ranked.front().rated;
    EXPECT_TRUE(best.tierPick) << "the pick is the pick of its tier too";
    EXPECT_TRUE(best.rating == Rating::Green || best.rating == Rating::Purple);
}

TEST(Advice, FourGigabytesOfRamGiveAnHonestAnswer)
{
    const Catalog& catalog = test::shippedCatalog();
    Question question = defaultQuestion();
    question.machine.ram = gib(4);
    const Advice advice = advise(catalog, PriceBook(catalog, {}), question);
    EXPECT_TRUE(advice.picks.best || !advice.changes.empty());
}

}  // namespace
}  // namespace vramwise
