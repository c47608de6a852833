// Helpers for the tests of the article's statements. Where evidence differs from the article, the test holds the
// evidence, and the difference is recorded in resources/catalog/article.json.
#pragma once

#include "core/advice/advice.h"
#include "core/requirements/requirements.h"

#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace vramwise::test
{

/// The recorded statement; fails the test where there is none.
inline ArticleStatement statement(std::string_view id)
{
    for (const ArticleStatement& one : shippedCatalog().article())
        if (one.id == id)
            return one;
    ADD_FAILURE() << "article.json has no statement " << id;
    return {};
}

inline bool articleAgrees(std::string_view id) { return statement(id).agrees; }

inline Requirement needOf(std::string_view name) { return requirementOf(shippedCatalog(), model(name)); }

/// The job on the card, on a Windows machine with ample RAM.
inline Estimate run(std::string_view cardName, std::string_view modelName, const JobRequest& request = {},
                    Machine machine = {gib(64), Os::Windows, {}, std::nullopt, false})
{
    const auto result = estimate(shippedCatalog(), card(cardName), model(modelName), request, machine);
    EXPECT_TRUE(result.has_value());
    return result.value_or(Estimate{});
}

inline JobRequest in(std::string_view precision)
{
    JobRequest request;
    request.precision = PrecisionId{std::string(precision)};
    return request;
}

/// A bare system: no desktop and nothing else on the card.
inline Machine bare()
{
    Machine machine;
    machine.ram = gib(64);
    machine.os = Os::Linux;
    machine.headless = true;
    return machine;
}

/// Every card rated for the article's own models, all nice to have.
inline std::vector<RatedCard> ratedForTheArticle()
{
    Question question = defaultQuestion();
    question.models.clear();
    return rateCards(shippedCatalog(), PriceBook(shippedCatalog(), {}), question);
}

inline std::vector<RatedCard> ratedForTheDefault(std::vector<Price> own = {}, std::int64_t budget = 900)
{
    Question question = defaultQuestion();
    question.budget.minor = budget * 100;
    return rateCards(shippedCatalog(), PriceBook(shippedCatalog(), std::move(own)), question);
}

inline const RatedCard& cardIn(const std::vector<RatedCard>& cards, std::string_view id)
{
    return *std::find_if(cards.begin(), cards.end(), [&](const auto& rated) { return rated.card->id.value == id; });
}

inline std::string pickOf(const std::vector<RatedCard>& cards, CardGroup group)
{
    for (const RatedCard& rated : cards)
        if (rated.tierPick && groupOf(*rated.card) == group)
            return rated.card->id.value;
    return {};
}

inline Price ownPrice(std::string_view id, std::int64_t units, Condition condition = Condition::New)
{
    return {card(id).id, {units * 100, "USD"}, condition, {}, {2026, 11, 22}, PriceBasis::Own, {}};
}

}  // namespace vramwise::test
