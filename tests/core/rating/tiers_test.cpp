// The pick of a tier, green and purple.
#include "core/rating/rating.h"

#include "tests/core/rating/toy.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{
namespace
{

using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;

/// Rates a world and keeps what the outcomes point to alive.
struct Rated {
    Catalog catalog;
    std::vector<RatedCard> cards;

    explicit Rated(const ToyWorld& world, const Question& question = toyQuestion()) : catalog(world.catalog())
    {
        cards = rateCards(catalog, PriceBook(catalog, {}), question);
    }

    const RatedCard& operator[](const std::string& id) const
    {
        return *std::find_if(cards.begin(), cards.end(), [&](const auto& rated) { return rated.card->id.value == id; });
    }

    std::vector<std::string> picks() const
    {
        std::vector<std::string> ids;
        for (const RatedCard& rated : cards)
            if (rated.tierPick)
                ids.push_back(rated.card->id.value);
        return ids;
    }
};

using Ids = std::vector<std::string>;

bool hasReason(const RatedCard& rated, ReasonCode code)
{
    return std::any_of(rated.why.begin(), rated.why.end(), [&](const Reason& reason) { return reason.code == code; });
}

TEST(TierPick, IsOneOfEachTier)
{
    Card other = toyCard("c", 24, 100);
    other.tier = 80;
    const Rated rated(ToyWorld()
                          .with(toyCard("a", 24, 100))
                          .with(toyCard("b", 24, 150))
                          .with(other)
                          .with(toyPrice("a", 500))
                          .with(toyPrice("b", 500))
                          .with(toyPrice("c", 500)));
    EXPECT_EQ(rated.picks(), (Ids{"b", "c"}));
    EXPECT_EQ(rated["b"].rating, Rating::Green);
    EXPECT_EQ(rated["a"].rating, Rating::Blue);
    EXPECT_TRUE(hasReason(rated["b"], ReasonCode::BestOfTier));
    EXPECT_FALSE(hasReason(rated["a"], ReasonCode::BestOfTier));
}

TEST(TierPick, WeighsAGainAgainstItsPrice)
{
    const auto pick = [](std::int64_t price) {
        return Rated(ToyWorld()
                         .with(toyCard("plain", 24, 100))
                         .with(toyCard("super", 24, 115))
                         .with(toyPrice("plain", 600))
                         .with(toyPrice("super", price)))
            .picks();
    };
    EXPECT_EQ(pick(620), Ids{"super"});
    EXPECT_EQ(pick(990), Ids{"plain"}) << "15 % more speed is not worth 65 % more money";
}

TEST(TierPick, IsWithinTheBudgetWhereThatLeavesACard)
{
    const ToyWorld world = ToyWorld()
                               .with(toyCard("a", 24, 60))
                               .with(toyCard("b", 24, 200))
                               .with(toyPrice("a", 700))
                               .with(toyPrice("b", 1500));
    EXPECT_EQ(Rated(world).picks(), Ids{"a"});
    Question poor = toyQuestion();
    poor.budget.minor = 10'000;
    EXPECT_EQ(Rated(world, poor).picks(), Ids{"b"}) << "beyond the budget every card of the tier is looked at";
}

TEST(TierPick, IsNotGreenWhereItIsOnlyTolerable)
{
    const Rated rated(ToyWorld().with(toyCard("a", 8, 100)).with(toyPrice("a", 300)));
    EXPECT_EQ(rated.picks(), Ids{"a"});
    EXPECT_EQ(rated["a"].rating, Rating::Yellow);
}

TEST(TierPick, IsNoCardThatDoesNotDoOrIsNotKnown)
{
    Card unknown = toyCard("b", 24, 100);
    unknown.compute.fp16.reset();
    const Rated rated(
        ToyWorld().with(toyCard("a", 24, 1)).with(unknown).with(toyPrice("a", 100)).with(toyPrice("b", 100)));
    EXPECT_EQ(rated["a"].rating, Rating::Red);
    EXPECT_EQ(rated["b"].rating, Rating::Unknown);
    EXPECT_TRUE(rated.picks().empty());
}

TEST(TierPick, IsNoUnreleasedCardUnlessAskedFor)
{
    Card rumour = toyCard("b", 48, 300);
    rumour.status = Status::Rumoured;
    const ToyWorld world
        = ToyWorld().with(toyCard("a", 24, 100)).with(rumour).with(toyPrice("a", 500)).with(toyPrice("b", 500));
    EXPECT_EQ(Rated(world).picks(), Ids{"a"});
    Question question = toyQuestion();
    question.includeUnreleased = true;
    const Rated asked(world, question);
    EXPECT_EQ(asked.picks(), Ids{"b"});
    EXPECT_TRUE(hasReason(asked["b"], ReasonCode::NotOnSale)) << "and then it is labelled";
}

TEST(TierPick, IsMadeWithoutPricesWhereNoneIsKnown)
{
    const Rated rated(ToyWorld().with(toyCard("a", 24, 100)).with(toyCard("b", 24, 150)));
    EXPECT_EQ(rated.picks(), Ids{"b"});
    const Rated some(ToyWorld().with(toyCard("a", 24, 100)).with(toyCard("b", 24, 150)).with(toyPrice("a", 500)));
    EXPECT_EQ(some.picks(), Ids{"a"}) << "a card with a price before one without";
}

TEST(TierPick, OfEqualCardsIsTheFirstById)
{
    const Rated rated(ToyWorld()
                          .with(toyCard("b", 24, 100))
                          .with(toyCard("a", 24, 100))
                          .with(toyPrice("a", 500))
                          .with(toyPrice("b", 500)));
    EXPECT_EQ(rated.picks(), Ids{"a"});
}

TEST(SpecialCase, IsPurpleWithItsReasonFirst)
{
    Card old = toyCard("a", 24, 100);
    old.special = SpecialCase::BigMemoryForLittle;
    const Rated rated(ToyWorld().with(old).with(toyPrice("a", 500)));
    EXPECT_EQ(rated["a"].rating, Rating::Purple);
    EXPECT_TRUE(rated["a"].tierPick) << "the frame marks the pick, purple or not";
    ASSERT_FALSE(rated["a"].why.empty());
    EXPECT_EQ(rated["a"].why.front().code, ReasonCode::BigMemoryForLittle);
    EXPECT_NE(argOf<Money>(rated["a"].why.front(), "money"), nullptr);
}

TEST(SpecialCase, SaysItsOwnReason)
{
    for (const auto& [special, code] : {std::pair(SpecialCase::Modded, ReasonCode::ModdedCard),
                                        std::pair(SpecialCase::UnifiedMemory, ReasonCode::UnifiedMemory)}) {
        Card card = toyCard("a", 24, 100);
        card.special = special;
        const Rated rated(ToyWorld().with(card));
        EXPECT_EQ(rated["a"].rating, Rating::Purple);
        EXPECT_EQ(rated["a"].why.front().code, code);
    }
}

TEST(SpecialCase, DoesNotHideThatACardDoesNotDo)
{
    Card old = toyCard("a", 24, 1);
    old.special = SpecialCase::BigMemoryForLittle;
    EXPECT_EQ(Rated(ToyWorld().with(old))["a"].rating, Rating::Red);
    Card rumour = toyCard("a", 24, 100);
    rumour.special = SpecialCase::BigMemoryForLittle;
    rumour.status = Status::Announced;
    EXPECT_NE(Rated(ToyWorld().with(rumour))["a"].rating, Rating::Purple) << "nobody can take a look at it";
}

}  // namespace
}  // namespace vramwise
