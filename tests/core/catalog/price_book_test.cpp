#include "core/catalog/price_book.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace vramwise
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Price priceOf(const char* card, std::int64_t minor, Condition condition, Date date,
              PriceBasis basis = PriceBasis::Street, const char* currency = "USD")
{
    return {{card}, {minor, currency}, condition, "US", date, basis, {"s"}};
}

Card cardOf(const char* id, Status status)
{
    Card card;
    card.id = {id};
    card.name = id;
    card.status = status;
    card.released = Date{2024, 1, 31};
    card.launchPrice = Money{100'000, "USD"};
    card.sources = {{"maker"}};
    return card;
}

Catalog catalogWith(std::vector<Price> prices)
{
    CatalogContent content;
    content.cards = {cardOf("new", Status::Released), cardOf("old", Status::EndOfLife),
                     cardOf("future", Status::Announced), cardOf("rumour", Status::Rumoured)};
    content.prices = std::move(prices);
    return Catalog(std::move(content));
}

constexpr Date kJune{2026, 6, 1};
constexpr Date kJuly{2026, 7, 1};

TEST(PriceBook, OwnBeatsMarketBeatsLaunch)
{
    const Catalog catalog = catalogWith({priceOf("new", 90'000, Condition::New, kJuly)});
    EXPECT_EQ(PriceBook(catalogWith({}), {}).priceOf({"new"}, "USD", true, true)->basis, PriceBasis::Launch);
    EXPECT_EQ(PriceBook(catalog, {}).priceOf({"new"}, "USD", true, true)->amount.minor, 90'000);
    const PriceBook book(catalog, {priceOf("new", 95'000, Condition::New, {2020, 1, 1})});
    EXPECT_EQ(book.priceOf({"new"}, "USD", true, true)->amount.minor, 95'000);
    EXPECT_EQ(book.priceOf({"new"}, "USD", true, true)->basis, PriceBasis::Own);
}

TEST(PriceBook, TheNewestCountsAndThenTheCheaper)
{
    const PriceBook book(
        catalogWith({priceOf("new", 70'000, Condition::New, kJune), priceOf("new", 90'000, Condition::New, kJuly),
                     priceOf("new", 80'000, Condition::Used, kJuly)}),
        {});
    EXPECT_EQ(book.priceOf({"new"}, "USD", true, true)->amount.minor, 80'000);
    EXPECT_EQ(book.priceOf({"new"}, "USD", true, false)->amount.minor, 90'000);
    EXPECT_EQ(book.priceOf({"new"}, "USD", false, true)->amount.minor, 80'000);
    EXPECT_EQ(book.priceOf({"new"}, "USD", false, false), std::nullopt);
}

TEST(PriceBook, CurrenciesAreNeverConverted)
{
    const PriceBook book(catalogWith({priceOf("old", 70'000, Condition::Used, kJune, PriceBasis::Street, "EUR")}), {});
    EXPECT_EQ(book.priceOf({"old"}, "USD", true, true), std::nullopt);
    EXPECT_EQ(book.priceOf({"old"}, "eur", true, true), std::nullopt);
    EXPECT_EQ(book.priceOf({"old"}, "EUR", true, true)->amount.minor, 70'000);
    EXPECT_THAT(book.currencies(), ElementsAre("EUR", "USD"));
}

TEST(PriceBook, ALaunchPriceCountsOnlyForWhatIsSoldNewAndWhenAllowed)
{
    const PriceBook book(catalogWith({}), {});
    const std::optional<Price> launch = book.priceOf({"new"}, "USD", true, false);
    ASSERT_TRUE(launch);
    EXPECT_EQ(*launch,
              (Price{{"new"}, {100'000, "USD"}, Condition::New, "", {2024, 1, 31}, PriceBasis::Launch, {"maker"}}));
    EXPECT_EQ(book.priceOf({"new"}, "USD", true, false, false), std::nullopt);
    EXPECT_EQ(book.priceOf({"new"}, "USD", false, true), std::nullopt) << "it is the price of a new card";
    for (const char* id : {"old", "future", "rumour", "none"})
        EXPECT_EQ(book.priceOf({id}, "USD", true, true), std::nullopt) << id;
}

TEST(PriceBook, SetOwnReplacesTheSameCardCurrencyAndCondition)
{
    PriceBook book(catalogWith({}), {});
    book.setOwn(priceOf("new", 1, Condition::New, kJune));
    book.setOwn(priceOf("new", 2, Condition::New, kJuly));
    book.setOwn(priceOf("new", 3, Condition::Used, kJuly));
    book.setOwn(priceOf("new", 4, Condition::New, kJuly, PriceBasis::Own, "EUR"));
    book.setOwn(priceOf("old", 5, Condition::New, kJuly));
    ASSERT_THAT(book.own(), SizeIs(4));
    EXPECT_EQ(book.own()[0].amount.minor, 2);
    EXPECT_EQ(book.own()[0].basis, PriceBasis::Own);
    EXPECT_TRUE(book.clearOwn({"new"}));
    EXPECT_FALSE(book.clearOwn({"new"}));
    EXPECT_THAT(book.own(), SizeIs(1));
}

TEST(PriceBook, ListsAllPricesOwnFirstThenNewest)
{
    const PriceBook book(
        catalogWith({priceOf("new", 1, Condition::New, kJune), priceOf("new", 2, Condition::Used, kJuly),
                     priceOf("old", 3, Condition::Used, kJuly)}),
        {priceOf("new", 4, Condition::New, {2020, 1, 1})});
    std::vector<std::int64_t> amounts;
    for (const Price& price : book.pricesOf({"new"}))
        amounts.push_back(price.amount.minor);
    EXPECT_THAT(amounts, ElementsAre(4, 2, 1, 100'000));
    EXPECT_THAT(book.pricesOf({"none"}), IsEmpty());
}

TEST(PriceBook, KnowsHowOldTheMarketIs)
{
    const PriceBook book(
        catalogWith({priceOf("new", 1, Condition::New, kJune), priceOf("old", 2, Condition::Used, kJuly)}),
        {priceOf("new", 4, Condition::New, {2027, 1, 1})});
    EXPECT_EQ(book.newestMarketDate("USD"), kJuly);
    EXPECT_EQ(book.newestMarketDate("EUR"), std::nullopt);
}

TEST(PriceBook, AnEmptyBookKnowsNothing)
{
    const PriceBook book;
    EXPECT_EQ(book.priceOf({"new"}, "USD", true, true), std::nullopt);
    EXPECT_THAT(book.currencies(), IsEmpty());
}

TEST(PriceBook, DoesNotDependOnTheOrderOfPrices)
{
    std::vector<Price> prices;
    for (int i = 0; i < 12; ++i)
        prices.push_back(priceOf(i % 2 == 0 ? "new" : "old", 1000 + i % 5,
                                 i % 3 == 0 ? Condition::New : Condition::Used, i % 4 == 0 ? kJune : kJuly));
    const std::optional<Price> expected = PriceBook(catalogWith(prices), {}).priceOf({"new"}, "USD", true, true);
    std::mt19937 random(5);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(prices.begin(), prices.end(), random);
        EXPECT_EQ(PriceBook(catalogWith(prices), {}).priceOf({"new"}, "USD", true, true), expected);
    }
}

}  // namespace
}  // namespace vramwise
