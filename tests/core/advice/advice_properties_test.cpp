// What must hold for every question on the shipped catalog.
#include "core/advice/advice.h"

#include "tests/core/rating/random_questions.h"
#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace vramwise
{
namespace
{

using test::randomQuestions;
using test::shippedCatalog;

Advice ask(const Question& question) { return advise(shippedCatalog(), PriceBook(shippedCatalog(), {}), question); }

/// What an answer says, in a form that can be compared.
struct Answer {
    std::vector<std::pair<std::string, double>> ranked;
    std::vector<std::string> rejected;
    std::vector<Reason> changes;
    std::vector<Reason> bestReasons;
    std::optional<CardId> next;

    explicit Answer(const Advice& advice)
        : changes(advice.changes), bestReasons(advice.picks.bestReasons), next(advice.picks.nextStepUp)
    {
        for (const RankedCard& card : advice.ranked)
            ranked.emplace_back(card.rated.card->id.value, card.score);
        for (const RejectedCard& card : advice.rejected)
            rejected.push_back(card.rated.card->id.value);
    }

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// Of the quickest ways of both cards.
bool isQuickerAtSomething(const RatedCard& first, const RatedCard& second)
{
    for (std::size_t i = 0; i < first.outcomes.size(); ++i)
        if (first.outcomes[i].quickest.value > 0 && first.outcomes[i].quickest < second.outcomes[i].quickest)
            return true;
    return false;
}

class AdviceProperties : public testing::Test
{
protected:
    const std::vector<Question> m_questions = randomQuestions(shippedCatalog(), 40);
};

TEST_F(AdviceProperties, EveryCardIsRankedOrRejectedOnce)
{
    for (const Question& question : m_questions) {
        const Advice advice = ask(question);
        std::set<std::string> ids;
        for (const RankedCard& card : advice.ranked)
            ids.insert(card.rated.card->id.value);
        for (const RejectedCard& card : advice.rejected)
            ids.insert(card.rated.card->id.value);
        EXPECT_EQ(ids.size(), shippedCatalog().cards().size());
        EXPECT_EQ(advice.ranked.size() + advice.rejected.size(), ids.size());
    }
}

TEST_F(AdviceProperties, ScoresAreWithinBoundsSortedAndTheSumOfTheirParts)
{
    for (const Question& question : m_questions) {
        const Advice advice = ask(question);
        for (std::size_t i = 0; i < advice.ranked.size(); ++i) {
            const RankedCard& card = advice.ranked[i];
            EXPECT_EQ(card.score,
                      std::accumulate(card.contributions.begin(), card.contributions.end(), 0.0,
                                      [](double sum, const auto& part) { return sum + part.points; }));
            EXPECT_GE(card.score, 0);
            EXPECT_LE(card.score, 100);
            EXPECT_FALSE(card.reasons.empty());
            if (i > 0) {
                const RankedCard& before = advice.ranked[i - 1];
                EXPECT_TRUE(before.score > card.score
                            || (before.score == card.score && before.rated.card->id < card.rated.card->id));
            }
        }
    }
}

TEST_F(AdviceProperties, EveryRejectedCardSaysWhy)
{
    for (const Question& question : m_questions)
        for (const RejectedCard& card : ask(question).rejected)
            EXPECT_FALSE(card.reasons.empty()) << card.rated.card->id.value;
}

TEST_F(AdviceProperties, PicksAreRankedAndWhatTheyClaimToBe)
{
    for (const Question& question : m_questions) {
        const Advice advice = ask(question);
        EXPECT_EQ(advice.picks.best.has_value(), !advice.ranked.empty());
        if (!advice.picks.best)
            continue;
        EXPECT_EQ(*advice.picks.best, advice.ranked.front().rated.card->id);
        EXPECT_EQ(advice.picks.bestReasons.size(), 3u);
        const RankedCard* cheapest = rankedIn(advice, *advice.picks.cheapestThatWorks);
        ASSERT_NE(cheapest, nullptr);
        for (const RankedCard& card : advice.ranked)
            EXPECT_LE(cheapest->rated.price->amount.minor, card.rated.price->amount.minor);
        EXPECT_NE(rankedIn(advice, *advice.picks.value), nullptr);
        if (advice.picks.nextStepUp) {
            EXPECT_GT(ratedIn(advice, *advice.picks.nextStepUp)->price->amount.minor,
                      advice.ranked.front().rated.price->amount.minor);
        }
    }
}

// A card that is shown at fewer bits must not be called faster than one that could do the same.
TEST_F(AdviceProperties, NoCardIsCalledFasterOnlyForFewerBits)
{
    int claims = 0;
    for (const Question& question : m_questions) {
        const Advice advice = ask(question);
        if (!advice.picks.best)
            continue;
        const auto check = [&](const CardId& subject, const std::vector<Reason>& reasons) {
            for (const Reason& reason : reasons) {
                if (reason.code != ReasonCode::FasterThan && reason.code != ReasonCode::SlowerThan)
                    continue;
                ++claims;
                const RatedCard* first = ratedIn(advice, subject);
                const RatedCard* second = ratedIn(advice, std::get<CardId>(reason.args.front().value));
                if (reason.code == ReasonCode::SlowerThan)
                    std::swap(first, second);
                EXPECT_GT(speedRatio(*first, *second).value(), 1) << subject.value;
                EXPECT_TRUE(isQuickerAtSomething(*first, *second)) << subject.value;
            }
        };
        check(*advice.picks.best, advice.picks.bestReasons);
        check(*advice.picks.cheapestThatWorks, advice.picks.cheapestReasons);
        check(*advice.picks.value, advice.picks.valueReasons);
        if (advice.picks.nextStepUp)
            check(*advice.picks.nextStepUp, advice.picks.nextReasons);
    }
    EXPECT_GT(claims, 20);
}

TEST_F(AdviceProperties, NothingUnreleasedIsRankedUnlessAskedFor)
{
    for (const Question& question : m_questions)
        for (const RankedCard& card : ask(question).ranked)
            EXPECT_TRUE(question.includeUnreleased || isBuyable(card.rated.card->status)) << card.rated.card->id.value;
}

TEST_F(AdviceProperties, TheBestIsThePickOfItsTier)
{
    for (const Question& question : m_questions) {
        const Advice advice = ask(question);
        if (advice.picks.best) {
            EXPECT_TRUE(advice.ranked.front().rated.tierPick) << advice.picks.best->value;
        }
    }
}

TEST_F(AdviceProperties, AskingTwiceGivesTheSame)
{
    for (const Question& question : m_questions)
        EXPECT_EQ(Answer(ask(question)), Answer(ask(question)));
}

TEST_F(AdviceProperties, TheOrderOfTheModelsDoesNotMatter)
{
    for (Question question : m_questions) {
        const Answer before(ask(question));
        std::rotate(question.models.begin(), question.models.begin() + 1, question.models.end());
        EXPECT_EQ(Answer(ask(question)), before);
    }
}

TEST_F(AdviceProperties, ALargerBudgetNeverMakesTheBestScoreLess)
{
    for (Question question : m_questions) {
        const Advice before = ask(question);
        question.budget.minor = question.budget.minor * 5 / 4;
        const Advice after = ask(question);
        EXPECT_GE(after.ranked.size(), before.ranked.size());
        if (!before.ranked.empty()) {
            EXPECT_GE(after.ranked.front().score, before.ranked.front().score - 1e-9);
        }
    }
}

TEST_F(AdviceProperties, MorePatienceNeverRejectsARankedCard)
{
    for (const Question& question : m_questions) {
        if (question.presentCard)
            continue;  // the present card gains by patience too
        Question patient = question;
        patient.patience.image = question.patience.image * 2;
        patient.patience.clip = question.patience.clip * 2;
        const Advice after = ask(patient);
        for (const RankedCard& card : ask(question).ranked)
            EXPECT_NE(rankedIn(after, card.rated.card->id), nullptr) << card.rated.card->id.value;
    }
}

TEST(Advice, DoesNotDependOnTheOrderOfThePrices)
{
    const Catalog& shipped = shippedCatalog();
    CatalogContent content;
    content.version = shipped.version();
    content.date = shipped.date();
    content.cards.assign(shipped.cards().begin(), shipped.cards().end());
    content.components.assign(shipped.components().begin(), shipped.components().end());
    content.models.assign(shipped.models().rbegin(), shipped.models().rend());
    content.precisions.assign(shipped.precisions().rbegin(), shipped.precisions().rend());
    content.prices.assign(shipped.prices().rbegin(), shipped.prices().rend());
    content.calibration = shipped.calibration();
    const Catalog reversed(std::move(content));
    const Question question = defaultQuestion();
    EXPECT_EQ(Answer(advise(reversed, PriceBook(reversed, {}), question)), Answer(ask(question)));
}

}  // namespace
}  // namespace vramwise
