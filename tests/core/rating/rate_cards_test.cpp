// Rating all cards for a question: order, outcomes, prices, reasons.
#include "core/rating/rating.h"

#include "tests/core/rating/toy.h"
#include "tests/core/shipped_catalog.h"

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

TEST(RateCards, KeepsTheCatalogsOrderAndTheQuestionsModels)
{
    const Catalog catalog = ToyWorld().with(toyCard("b", 24, 100)).with(toyCard("a", 24, 100)).catalog();
    Question question = toyQuestion();
    question.models = {{{"paint"}, Need::Nice, 1}, {{"film"}, Need::Must, 2}};
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), question);
    ASSERT_EQ(rated.size(), 2u);
    EXPECT_EQ(rated[0].card->id.value, "a");
    EXPECT_EQ(rated[1].card->id.value, "b");
    ASSERT_EQ(rated[0].outcomes.size(), 2u);
    EXPECT_EQ(rated[0].outcomes[0].estimate.model->id.value, "paint");
    EXPECT_EQ(*rated[0].outcomes[1].wanted, question.models[1]);
    EXPECT_EQ(rated[0].usable, gib(23));
}

TEST(RateCards, OutlivesTheQuestion)
{
    const Catalog catalog = ToyWorld().with(toyCard("a", 24, 100)).catalog();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), toyQuestion());
    EXPECT_EQ(rated[0].outcomes[0].wanted->model.value, "paint");
}

TEST(RateCards, LeavesOutModelsThatTheCatalogDoesNotHave)
{
    const Catalog catalog = ToyWorld().with(toyCard("a", 24, 100)).catalog();
    Question question = toyQuestion();
    question.models.push_back({{"nonsense"}, Need::Must, 1});
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), question);
    EXPECT_EQ(rated[0].outcomes.size(), 1u);
    question.models = {{{"nonsense"}, Need::Must, 1}};
    const auto none = rateCards(catalog, PriceBook(catalog, {}), question);
    EXPECT_EQ(none[0].rating, Rating::Unknown) << "knowing none of the models is no yes";
}

TEST(RateCards, AModelWithoutVariantsIsUnknown)
{
    ToyWorld world = ToyWorld().with(toyCard("a", 24, 100));
    world.content.models[0].variants.clear();
    const Catalog catalog = world.catalog();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), toyQuestion());
    EXPECT_EQ(rated[0].outcomes[0].rating, Rating::Unknown);
    EXPECT_EQ(rated[0].outcomes[0].estimate.model->id.value, "paint");
    EXPECT_EQ(rated[0].rating, Rating::Unknown);
    EXPECT_EQ(rated[0].why.front().code, ReasonCode::ModelUnknown);
}

TEST(RateCards, WithoutModelsRatesTheDefaultSet)
{
    const Catalog& catalog = test::shippedCatalog();
    Question question = defaultQuestion();
    question.models.clear();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), question);
    EXPECT_EQ(rated.front().outcomes.size(), defaultModels().size());
}

TEST(RateCards, EveryColourOfTheShippedCatalogHasItsReason)
{
    const Catalog& catalog = test::shippedCatalog();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), defaultQuestion());
    ASSERT_EQ(rated.size(), catalog.cards().size());
    for (const RatedCard& one : rated) {
        ASSERT_FALSE(one.why.empty()) << one.card->id.value;
        if (one.rating == Rating::Purple) {
            EXPECT_TRUE(one.card->special) << one.card->id.value;
        }
        if (one.rating == Rating::Green) {
            EXPECT_TRUE(one.tierPick) << one.card->id.value;
        }
    }
}

TEST(RateCards, TheFirstReasonIsTheModelThatDecides)
{
    // 4 GiB: paint streams; a clip's activations alone are larger.
    ToyWorld world = ToyWorld().with(toyCard("a", 8, 100));
    world.content.models[1].memoryFactor = 1000;
    const Catalog catalog = world.catalog();
    Question question = toyQuestion();
    question.models = {{{"paint"}, Need::Must, 1}, {{"film"}, Need::Must, 1}};
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), question);
    EXPECT_EQ(rated[0].rating, Rating::Red);
    EXPECT_EQ(rated[0].why[0].code, ReasonCode::ModelDoesNotRun);
    EXPECT_EQ(argOf<ModelId>(rated[0].why[0], "model")->value, "film");
}

TEST(RateCards, PricesAreInTheBudgetsCurrencyAndCondition)
{
    const Catalog catalog = ToyWorld()
                                .with(toyCard("a", 24, 100))
                                .with(toyPrice("a", 300, Condition::Used))
                                .with(toyPrice("a", 280, Condition::New, PriceBasis::Street, "EUR"))
                                .catalog();
    const PriceBook prices(catalog, {});
    Question question = toyQuestion();
    EXPECT_EQ(rateCards(catalog, prices, question)[0].price->amount, (Money{30'000, "USD"}));
    question.allowUsed = false;
    EXPECT_FALSE(rateCards(catalog, prices, question)[0].price);
    question.budget.currency = "EUR";
    EXPECT_EQ(rateCards(catalog, prices, question)[0].price->amount, (Money{28'000, "EUR"}));
    question.budget.currency = "KRW";
    EXPECT_FALSE(rateCards(catalog, prices, question)[0].price);
}

TEST(RateCards, TakesTheUsedPriceWhereTheNewOneExceedsTheBudget)
{
    Price used = toyPrice("a", 900, Condition::Used);
    used.date = {2026, 9, 1};
    const Catalog catalog = ToyWorld().with(toyCard("a", 24, 100)).with(toyPrice("a", 1100)).with(used).catalog();
    const PriceBook prices(catalog, {});
    Question question = toyQuestion();
    EXPECT_EQ(rateCards(catalog, prices, question)[0].price->condition, Condition::Used);
    question.budget.minor = 120'000;
    EXPECT_EQ(rateCards(catalog, prices, question)[0].price->condition, Condition::New) << "the newest";
    question.budget.minor = 90'000;
    question.allowUsed = false;
    EXPECT_EQ(rateCards(catalog, prices, question)[0].price->condition, Condition::New);
}

TEST(SpeedRatio, ComparesTheTimesThatAreShown)
{
    const Catalog catalog
        = ToyWorld().with(toyCard("a", 24, 100)).with(toyCard("b", 24, 200)).with(toyCard("c", 24, 100)).catalog();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), toyQuestion());
    EXPECT_NEAR(speedRatio(rated[1], rated[0]).value(), 2, 0.02);
    EXPECT_NEAR(speedRatio(rated[0], rated[1]).value(), 0.5, 0.01);
    EXPECT_DOUBLE_EQ(speedRatio(rated[0], rated[2]).value(), 1);
}

TEST(SpeedRatio, IsUnknownWithoutAModelInCommon)
{
    Card unknown = toyCard("b", 24, 100);
    unknown.compute.fp16.reset();
    const Catalog catalog = ToyWorld().with(toyCard("a", 24, 100)).with(unknown).catalog();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), toyQuestion());
    EXPECT_FALSE(speedRatio(rated[0], rated[1]));
}

}  // namespace
}  // namespace vramwise
