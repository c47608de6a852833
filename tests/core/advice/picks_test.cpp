// The four picks and their reasons.
#include "tests/core/advice/asked.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::Asked;
using test::findReason;
using test::idOf;
using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;

/// A cheap card that streams, one that holds all, a faster one that is dearer, one beyond the budget.
ToyWorld shelf()
{
    return ToyWorld()
        .with(toyCard("cheap", 6, 60))
        .with(toyCard("middle", 16, 110))
        .with(toyCard("fast", 24, 200))
        .with(toyCard("huge", 48, 400))
        .with(toyPrice("cheap", 250))
        .with(toyPrice("middle", 400))
        .with(toyPrice("fast", 900))
        .with(toyPrice("huge", 2500));
}

TEST(Picks, AreFourDifferentAnswers)
{
    const Picks picks = Asked(shelf()).advice.picks;
    EXPECT_EQ(idOf(picks.best), "fast");
    EXPECT_EQ(idOf(picks.cheapestThatWorks), "cheap");
    EXPECT_EQ(idOf(picks.value), "middle");
    EXPECT_EQ(idOf(picks.nextStepUp), "huge");
}

TEST(Picks, TheBestHasThreeReasons)
{
    const Picks picks = Asked(shelf()).advice.picks;
    ASSERT_EQ(picks.bestReasons.size(), 3u);
    EXPECT_EQ(picks.bestReasons[0].code, ReasonCode::ModelFits);
    const Reason* faster = findReason(picks.bestReasons, ReasonCode::FasterThan);
    ASSERT_NE(faster, nullptr);
    EXPECT_EQ(argOf<CardId>(*faster, "card")->value, "middle");
    EXPECT_NEAR(*argOf<double>(*faster, "factor"), 200.0 / 110, 0.05);
}

TEST(Picks, TheCheapestSaysWhatIsLost)
{
    const Picks picks = Asked(shelf()).advice.picks;
    const Reason* loses = findReason(picks.cheapestReasons, ReasonCode::LosesAgainst);
    ASSERT_NE(loses, nullptr);
    EXPECT_EQ(argOf<CardId>(*loses, "card")->value, "fast");
    EXPECT_EQ(argOf<ModelId>(*loses, "model")->value, "paint");
    EXPECT_NE(findReason(picks.cheapestReasons, ReasonCode::SlowerThan), nullptr);
    const Reason* costs = findReason(picks.cheapestReasons, ReasonCode::CostsLessThan);
    ASSERT_NE(costs, nullptr);
    EXPECT_EQ(*argOf<Money>(*costs, "money"), (Money{65'000, "USD"}));
}

TEST(Picks, ValueGivesUpNoRating)
{
    const Asked asked(shelf());
    const RatedCard* value = ratedIn(asked.advice, *asked.advice.picks.value);
    EXPECT_NE(value->rating, Rating::Yellow) << "the cheap card would do more work for the money, but worse";
    EXPECT_EQ(findReason(asked.advice.picks.valueReasons, ReasonCode::LosesAgainst), nullptr);
}

TEST(Picks, TheNextStepSaysWhatItBringsAndCosts)
{
    const Picks picks = Asked(shelf()).advice.picks;
    const Reason* over = findReason(picks.nextReasons, ReasonCode::OverBudgetBy);
    ASSERT_NE(over, nullptr);
    EXPECT_EQ(*argOf<Money>(*over, "money"), (Money{150'000, "USD"}));
    EXPECT_NE(findReason(picks.nextReasons, ReasonCode::FasterThan), nullptr);
    EXPECT_NE(findReason(picks.nextReasons, ReasonCode::NothingUnlockedOver), nullptr);
    EXPECT_NE(findReason(picks.nextReasons, ReasonCode::CostsMoreThan), nullptr);
}

TEST(Picks, TheNextStepIsARealGain)
{
    const Asked asked(ToyWorld()
                          .with(toyCard("best", 24, 100))
                          .with(toyCard("little", 24, 115))
                          .with(toyPrice("best", 500))
                          .with(toyPrice("little", 1100)));
    EXPECT_FALSE(asked.advice.picks.nextStepUp) << "15 % are no step up";
}

TEST(Picks, TheNextStepIsTheCheapestOfThem)
{
    const Asked asked(ToyWorld()
                          .with(toyCard("best", 24, 100))
                          .with(toyCard("up", 24, 150))
                          .with(toyCard("upper", 24, 300))
                          .with(toyPrice("best", 900))
                          .with(toyPrice("up", 1200))
                          .with(toyPrice("upper", 1300)));
    EXPECT_EQ(idOf(asked.advice.picks.nextStepUp), "up");
}

TEST(Picks, MayCoincide)
{
    const Asked asked(ToyWorld().with(toyCard("only", 24, 100)).with(toyPrice("only", 500)));
    EXPECT_EQ(idOf(asked.advice.picks.best), "only");
    EXPECT_EQ(idOf(asked.advice.picks.cheapestThatWorks), "only");
    EXPECT_EQ(idOf(asked.advice.picks.value), "only");
    EXPECT_FALSE(asked.advice.picks.nextStepUp);
    EXPECT_NE(findReason(asked.advice.picks.cheapestReasons, ReasonCode::CheapestOfAll), nullptr);
    EXPECT_EQ(asked.advice.picks.bestReasons.size(), 3u) << "even where there is nothing to compare with";
}

TEST(Picks, AreNeverUnreleasedUnlessAskedFor)
{
    Card rumour = toyCard("rumour", 48, 800);
    rumour.status = Status::Rumoured;
    const ToyWorld world = shelf().with(rumour).with(toyPrice("rumour", 300));
    EXPECT_EQ(idOf(Asked(world).advice.picks.best), "fast");
    Question question = toyQuestion();
    question.includeUnreleased = true;
    const Asked asked(world, question);
    EXPECT_EQ(idOf(asked.advice.picks.best), "rumour");
    EXPECT_NE(findReason(asked.advice.ranked[0].reasons, ReasonCode::NotOnSale), nullptr);
}

TEST(Picks, ModdedCardsAreNeitherValueNorStepUp)
{
    Card modded = toyCard("modded", 48, 120);
    modded.status = Status::Modded;
    Card big = toyCard("big", 48, 300);
    big.status = Status::Modded;
    const Asked asked(shelf().with(modded).with(big).with(toyPrice("modded", 300)).with(toyPrice("big", 1500)));
    EXPECT_EQ(idOf(asked.advice.picks.value), "middle");
    EXPECT_EQ(idOf(asked.advice.picks.nextStepUp), "huge");
}

TEST(Picks, AreEmptyWhereNothingFits)
{
    Question question = toyQuestion();
    question.patience.image = Seconds{0.1};
    const Picks picks = Asked(shelf(), question).advice.picks;
    EXPECT_FALSE(picks.best || picks.cheapestThatWorks || picks.value || picks.nextStepUp);
    EXPECT_TRUE(picks.bestReasons.empty());
}

}  // namespace
}  // namespace vramwise
