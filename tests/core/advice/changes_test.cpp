// What would change the answer: each claim is made true, and the answer changes as said.
#include "core/advice/what_if.h"
#include "tests/core/advice/asked.h"
#include "tests/core/rating/random_questions.h"
#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <map>

namespace vramwise
{
namespace
{

using test::Asked;
using test::findReason;
using test::idOf;
using test::shippedCatalog;
using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;

const CardId& cardIn(const Reason& reason) { return *argOf<CardId>(reason, "card"); }

ToyWorld twoCards(std::int64_t first, std::int64_t second)
{
    return ToyWorld()
        .with(toyCard("a", 24, 100))
        .with(toyCard("b", 24, 130))
        .with(toyPrice("a", first))
        .with(toyPrice("b", second));
}

TEST(Changes, SayAtWhichPriceAnotherCardBecomesThePick)
{
    const Asked asked(twoCards(400, 900));
    ASSERT_EQ(idOf(asked.advice.picks.best), "a");
    const Reason* change = findReason(asked.advice.changes, ReasonCode::PriceBelow);
    ASSERT_NE(change, nullptr);
    const std::int64_t units = argOf<Money>(*change, "money")->minor / 100;
    EXPECT_EQ(idOf(Asked(twoCards(400, units)).advice.picks.best), "b");
    EXPECT_EQ(idOf(Asked(twoCards(400, units + 1)).advice.picks.best), "a") << "the highest such price";
}

TEST(Changes, DoNotDreamOfPricesFarFromTodays)
{
    const Asked asked(ToyWorld()
                          .with(toyCard("a", 24, 100))
                          .with(toyCard("b", 8, 30))
                          .with(toyPrice("a", 400))
                          .with(toyPrice("b", 900)));
    EXPECT_EQ(findReason(asked.advice.changes, ReasonCode::PriceBelow), nullptr);
}

TEST(Changes, SayFromWhichBudgetOnThePickIsAnother)
{
    const ToyWorld world = twoCards(800, 1300);
    const Asked asked(world);
    const Reason* change = findReason(asked.advice.changes, ReasonCode::BudgetAbove);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(cardIn(*change).value, "b");
    Question question = toyQuestion();
    question.budget = *argOf<Money>(*change, "money");
    EXPECT_EQ(idOf(Asked(world, question).advice.picks.best), "b");
    question.budget.minor -= 100;
    EXPECT_EQ(idOf(Asked(world, question).advice.picks.best), "a") << "the lowest such budget";
}

TEST(Changes, SayWithWhichPatienceACheaperCardWorks)
{
    const ToyWorld world = ToyWorld()
                               .with(toyCard("a", 24, 100))
                               .with(toyCard("b", 24, 35))
                               .with(toyPrice("a", 800))
                               .with(toyPrice("b", 300));
    const Asked asked(world);
    const Reason* change = findReason(asked.advice.changes, ReasonCode::PatienceAbove);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(cardIn(*change).value, "b");
    EXPECT_EQ(*argOf<std::string>(*change, "task"), "image");
    Question question = toyQuestion();
    question.patience.image = *argOf<Seconds>(*change, "time");
    EXPECT_NE(rankedIn(Asked(world, question).advice, {"b"}), nullptr);
}

TEST(Changes, SayWhichModelIsDear)
{
    ToyWorld world = ToyWorld()
                         .with(toyCard("a", 24, 110))
                         .with(toyCard("b", 24, 100))
                         .with(toyPrice("a", 900))
                         .with(toyPrice("b", 300));
    Question question = toyQuestion();
    question.models = {{{"paint"}, Need::Must, 1}, {{"film"}, Need::Must, 1}};
    question.patience.clip = Seconds{230};  // 222 s on a, 244 s on b
    const Asked asked(world, question);
    ASSERT_EQ(idOf(asked.advice.picks.best), "a");
    const Reason* change = findReason(asked.advice.changes, ReasonCode::ModelDropped);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(argOf<ModelId>(*change, "model")->value, "film");
    question.models.pop_back();
    EXPECT_EQ(Asked(world, question).advice.picks.best, cardIn(*change));
}

TEST(Changes, DoNotDropTheOnlyModel)
{
    Question question = toyQuestion();
    question.patience.image = Seconds{10};
    const Asked asked(twoCards(400, 900), question);
    EXPECT_EQ(findReason(asked.advice.changes, ReasonCode::ModelDropped), nullptr);
}

TEST(Changes, SayWhenRamIsShort)
{
    const ToyWorld world = ToyWorld().with(toyCard("a", 4, 100)).with(toyPrice("a", 300));
    Question question = toyQuestion();
    question.machine.ram = gib(4);
    const Asked asked(world, question);
    const Reason* change = findReason(asked.advice.changes, ReasonCode::MoreRam);
    ASSERT_NE(change, nullptr);
    question.machine.ram = *argOf<Bytes>(*change, "size");
    EXPECT_EQ(Asked(world, question).advice.picks.best, cardIn(*change));
}

TEST(Changes, AskOfMoreRamWhatTheQuestionWithItWould)
{
    const PriceBook prices(shippedCatalog(), {});
    int other = 0;
    for (Question question : test::randomQuestions(shippedCatalog(), 60)) {
        question.machine.ram = gib(16);
        const RatingRun run = runRating(shippedCatalog(), prices, question);
        const PickSet picks = picksOf(run);
        const auto with = bestWithRam({shippedCatalog(), prices, question, run, picks}, gib(48));
        question.machine.ram = gib(48);
        const RatingRun anew = runRating(shippedCatalog(), prices, question);
        EXPECT_EQ(with, bestOf(anew, anew.standings));
        other += with != picks.best ? 1 : 0;
    }
    EXPECT_GT(other, 0) << "more RAM never brought another card: the property is empty";
}

TEST(Changes, SayWhatUsedAndUnreleasedCardsWouldBring)
{
    Card rumour = toyCard("rumour", 24, 400);
    rumour.status = Status::Rumoured;
    const ToyWorld world = twoCards(800, 900)
                               .with(toyCard("used", 24, 120))
                               .with(toyPrice("used", 200, Condition::Used))
                               .with(rumour)
                               .with(toyPrice("rumour", 900));
    Question question = toyQuestion();
    question.allowUsed = false;
    const Asked asked(world, question);
    const Reason* used = findReason(asked.advice.changes, ReasonCode::UsedAllowed);
    ASSERT_NE(used, nullptr);
    EXPECT_EQ(cardIn(*used).value, "used");
    const Reason* unreleased = findReason(asked.advice.changes, ReasonCode::UnreleasedAllowed);
    ASSERT_NE(unreleased, nullptr);
    EXPECT_EQ(cardIn(*unreleased).value, "rumour");
}

TEST(Changes, NameTheNearestMissWithItsPrice)
{
    Question question = toyQuestion();
    question.budget.minor = 30'000;
    const Asked asked(twoCards(400, 900), question);
    const Reason* miss = findReason(asked.advice.changes, ReasonCode::NearestMiss);
    ASSERT_NE(miss, nullptr);
    EXPECT_EQ(cardIn(*miss).value, "a");
    EXPECT_EQ(*argOf<Money>(*miss, "money"), (Money{40'000, "USD"}));
    EXPECT_EQ(findReason(Asked(twoCards(400, 900)).advice.changes, ReasonCode::NearestMiss), nullptr);
}

TEST(Changes, NameTheNearestMissWithTheCheaperOfItsPrices)
{
    const ToyWorld world = twoCards(400, 900).with(toyPrice("a", 350, Condition::Used));
    Question question = toyQuestion();
    question.budget.minor = 30'000;
    const Asked asked(world, question);
    const Reason* miss = findReason(asked.advice.changes, ReasonCode::NearestMiss);
    ASSERT_NE(miss, nullptr);
    EXPECT_EQ(*argOf<Money>(*miss, "money"), (Money{35'000, "USD"}));
    question.budget.minor = 35'000;
    EXPECT_EQ(Asked(world, question).advice.picks.best, cardIn(*miss));
    question.budget.minor -= 1;
    EXPECT_FALSE(Asked(world, question).advice.picks.best);
}

TEST(Changes, NameTheCardsThatOnlyLackAPriceWhereNothingElseWouldDo)
{
    const ToyWorld world
        = ToyWorld().with(toyCard("quick", 24, 130)).with(toyCard("able", 24, 100)).with(toyCard("slow", 24, 10));
    const Asked asked(world);
    const Reason* missing = findReason(asked.advice.changes, ReasonCode::PriceMissing);
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(cardIn(*missing).value, "quick");
    EXPECT_EQ(*argOf<std::int64_t>(*missing, "count"), 2);
    const Asked answered(ToyWorld(world).with(toyPrice("able", 400)));
    EXPECT_EQ(findReason(answered.advice.changes, ReasonCode::PriceMissing), nullptr);
}

/// Makes one claimed change true on the shipped catalog and asks again.
struct Again {
    const Question& question;
    const Advice& before;

    [[nodiscard]] Advice ask(const Question& changed, std::vector<Price> own = {}) const
    {
        return advise(shippedCatalog(), PriceBook(shippedCatalog(), std::move(own)), changed);
    }

    [[nodiscard]] bool isOnlyTooDear(const CardId& id) const
    {
        for (const RejectedCard& card : before.rejected)
            if (card.rated.card->id == id)
                return card.reasons.size() == 1 && card.reasons[0].code == ReasonCode::OverBudget;
        return false;
    }

    /// Whether the answer changes as the reason says.
    [[nodiscard]] bool holds(const Reason& reason) const
    {
        Question changed = question;
        switch (reason.code) {
        case ReasonCode::PriceBelow: {
            Price own = *ratedIn(before, cardIn(reason))->price;
            own.amount = *argOf<Money>(reason, "money");
            own.basis = PriceBasis::Own;
            own.source = {};
            return ask(question, {own}).picks.best == cardIn(reason);
        }
        case ReasonCode::BudgetAbove:
            changed.budget = *argOf<Money>(reason, "money");
            break;
        case ReasonCode::PatienceAbove:
            (*argOf<std::string>(reason, "task") == "video" ? changed.patience.clip : changed.patience.image)
                = *argOf<Seconds>(reason, "time");
            return rankedIn(ask(changed), cardIn(reason)) != nullptr;
        case ReasonCode::ModelDropped:
            std::erase_if(changed.models,
                          [&](const WantedModel& wanted) { return wanted.model == *argOf<ModelId>(reason, "model"); });
            break;
        case ReasonCode::MoreRam:
            changed.machine.ram = *argOf<Bytes>(reason, "size");
            break;
        case ReasonCode::UsedAllowed:
            changed.allowUsed = true;
            break;
        case ReasonCode::UnreleasedAllowed:
            changed.includeUnreleased = true;
            break;
        case ReasonCode::PriceMissing: {
            const Price own{cardIn(reason),
                            question.budget,
                            question.allowNew ? Condition::New : Condition::Used,
                            {},
                            shippedCatalog().date(),
                            PriceBasis::Own,
                            {}};
            return rankedIn(ask(question, {own}), cardIn(reason)) != nullptr;
        }
        case ReasonCode::NearestMiss:
            if (!isOnlyTooDear(cardIn(reason)))
                return before.ranked.empty();  // the nearest there is
            changed.budget = *argOf<Money>(reason, "money");
            return rankedIn(ask(changed), cardIn(reason)) != nullptr;
        default:
            return false;
        }
        const Advice after = ask(changed);
        return after.picks.best == cardIn(reason) && after.picks.best != before.picks.best;
    }
};

TEST(Changes, HoldLiterallyOnTheShippedCatalog)
{
    std::map<ReasonCode, int> seen;
    for (const Question& question : test::randomQuestions(shippedCatalog(), 100)) {
        bool repeated = false;  // dropping a model drops both of its entries, which is another question
        for (std::size_t i = 0; i < question.models.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                repeated |= question.models[i].model == question.models[j].model;
        if (repeated)
            continue;
        const Advice before = advise(shippedCatalog(), PriceBook(shippedCatalog(), {}), question);
        for (const Reason& reason : before.changes) {
            EXPECT_TRUE((Again{question, before}.holds(reason)))
                << codeName(reason.code) << ' ' << cardIn(reason).value;
            ++seen[reason.code];
        }
    }
    for (const ReasonCode code : {ReasonCode::PriceBelow, ReasonCode::BudgetAbove, ReasonCode::PatienceAbove,
                                  ReasonCode::ModelDropped, ReasonCode::UsedAllowed, ReasonCode::NearestMiss})
        EXPECT_GT(seen[code], 0) << codeName(code) << " was never claimed: the property is empty";
}

}  // namespace
}  // namespace vramwise
