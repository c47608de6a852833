#include "core/catalog/price_list.h"

#include "core/base/file_io.h"
#include "core/validate/validate.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace vramwise
{
namespace
{

using test::smallCatalog;
using test::TestFolder;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

ReadPrices read(std::string_view text) { return pricesFromText(text, "p", smallCatalog()); }

Price own(const char* card, std::int64_t minor, const char* currency, Condition condition, Date date)
{
    return {{card}, {minor, currency}, condition, "", date, PriceBasis::Own, {}};
}

TEST(PriceListCsv, ReadsRows)
{
    const ReadPrices prices = read("card,amount,currency,condition,date\n"
                                   "rtx-3090,650,USD,used,2026-11-01\n"
                                   "\"GeForce RTX 4060 Ti 16 GB\",\"449.5\",eur,New,2026-10\n");
    EXPECT_THAT(prices.problems, IsEmpty()) << test::listed(prices.problems);
    EXPECT_THAT(prices.prices,
                ElementsAre(own("rtx-3090", 65'000, "USD", Condition::Used, {2026, 11, 1}),
                            own("rtx-4060-ti-16gb", 44'950, "EUR", Condition::New, {2026, 10, 0})));
}

TEST(PriceListCsv, TakesTheColumnsInAnyOrderAndWhatSpreadsheetsWrite)
{
    const ReadPrices prices = read("\xEF\xBB\xBF"
                                   "Date;Note;Amount;Currency;Condition;Card\r\n"
                                   "2026-11-01;\"with; box\";649,90;EUR;used;3090\r\n\r\n");
    EXPECT_THAT(prices.problems, IsEmpty()) << test::listed(prices.problems);
    EXPECT_THAT(prices.prices, ElementsAre(own("rtx-3090", 64'990, "EUR", Condition::Used, {2026, 11, 1})));
}

TEST(PriceListCsv, CollectsAllProblemsAndKeepsGoodRows)
{
    const ReadPrices prices = read("card,amount,currency,condition,date\n"
                                   "rtx-309,650,USD,used,2026-11-01\n"
                                   "rtx-3090,cheap,USD,broken,soon\n"
                                   "rtx-3090,650,DOLLAR,used,2026-11-01\n"
                                   "rtx-3090\n"
                                   "rtx-3090,650,USD,used,2026-11-01\n");
    EXPECT_THAT(prices.prices, SizeIs(1));
    std::vector<std::string> places;
    for (const Error& problem : prices.problems)
        places.push_back(std::to_string(problem.where.line) + problem.where.field);
    EXPECT_THAT(places,
                ElementsAre("2card", "3amount", "3condition", "3date", "4currency", "5amount", "5condition", "5date"));
    EXPECT_EQ(prices.problems[0].code, ErrorCode::UnknownReference);
    EXPECT_EQ(prices.problems[2].args, (std::vector<std::string>{"broken", "new, used"}));
    EXPECT_EQ(prices.problems[0].where.file, "p");
}

TEST(PriceListCsv, NamesEveryMissingColumn)
{
    EXPECT_THAT(read("").problems, SizeIs(5));
    const ReadPrices prices = read("card,price\nrtx-3090,650\n");
    EXPECT_THAT(prices.prices, IsEmpty());
    ASSERT_THAT(prices.problems, SizeIs(4));
    EXPECT_EQ(prices.problems.front(), (Error{ErrorCode::MissingField, {"column"}, {"p", 1, "amount"}}));
}

TEST(PriceListJson, ReadsOwnPricesWithoutRegionOrSource)
{
    const ReadPrices prices = read(R"({"schema": 1, "kind": "prices", "prices": [
        {"card": "rtx-3090", "amount": "650.00", "currency": "USD", "condition": "used", "date": "2026-11-01"},
        {"card": "rtx-4060-ti-16gb", "amount": 449.5, "currency": "EUR", "condition": "new", "date": "2026-11",
         "basis": "own", "region": "DE"}]})");
    EXPECT_THAT(prices.problems, IsEmpty()) << test::listed(prices.problems);
    ASSERT_THAT(prices.prices, SizeIs(2));
    EXPECT_EQ(prices.prices[0], own("rtx-3090", 65'000, "USD", Condition::Used, {2026, 11, 1}));
    EXPECT_EQ(prices.prices[1].amount.minor, 44'950);
}

TEST(PriceListJson, AnUnknownCardIsAProblemAndIsNotLost)
{
    const ReadPrices prices = read(R"({"schema": 1, "kind": "prices", "prices": [
        {"card": "gone", "amount": "650", "currency": "USD", "condition": "used", "date": "2026-11-01"},
        {"card": "rtx-3090", "amount": "-1", "currency": "USD", "condition": "used", "date": "2026-11-01"}]})");
    ASSERT_THAT(prices.problems, SizeIs(2)) << test::listed(prices.problems);
    EXPECT_EQ(prices.problems[0].code, ErrorCode::UnknownReference);
    EXPECT_EQ(prices.problems[0].where.line, 2);
    EXPECT_EQ(prices.problems[1].code, ErrorCode::BadMoney);
    ASSERT_THAT(prices.prices, SizeIs(1));
    EXPECT_EQ(prices.prices[0].card.value, "gone");
}

TEST(PriceListJson, RefusesOtherKindsAndLaterVersions)
{
    EXPECT_EQ(read(R"({"schema": 1, "kind": "cards"})").problems.front().code, ErrorCode::WrongKind);
    EXPECT_EQ(read(R"({"schema": 7, "kind": "prices"})").problems.front().code, ErrorCode::FutureVersion);
    EXPECT_EQ(read("[]").problems.front().code, ErrorCode::WrongType);
    EXPECT_EQ(read("{").problems.front().code, ErrorCode::BadJson);
}

TEST(PriceListFile, AMissingFileCannotBeRead)
{
    const ReadPrices prices = readPrices("/no/such/file.json", smallCatalog());
    ASSERT_THAT(prices.problems, SizeIs(1));
    EXPECT_EQ(prices.problems.front().code, ErrorCode::CannotRead);
}

TEST(PriceListFile, WhatIsWrittenReadsBack)
{
    const TestFolder folder;
    std::mt19937 random(11);
    std::uniform_int_distribution<std::int64_t> minor(0, kMaxMinor);
    std::uniform_int_distribution<int> small(0, 11);
    for (int round = 0; round < 30; ++round) {
        std::vector<Price> prices;
        for (int i = small(random); i > 0; --i)
            prices.push_back(own(i % 2 == 0 ? "rtx-3090" : "apple-m4-max", minor(random), i % 3 == 0 ? "USD" : "EUR",
                                 i % 5 == 0 ? Condition::New : Condition::Used,
                                 {2020 + small(random), i % 4 == 0 ? 0 : 1 + small(random), 0}));
        const auto file = folder.path() / "deep" / "prices.json";
        ASSERT_TRUE(writePrices(file, prices));
        const ReadPrices again = readPrices(file, smallCatalog());
        EXPECT_THAT(again.problems, IsEmpty()) << test::listed(again.problems);
        EXPECT_EQ(again.prices, prices);
        EXPECT_THAT(validateFile(file, smallCatalog()), IsEmpty());
    }
}

TEST(PriceListFile, AFailedWriteSaysWhereAndLeavesTheOldFile)
{
    const TestFolder folder;
    folder.write("file", std::string("old"));
    const Result<void> written = writePrices(folder.path() / "file" / "prices.json", {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(readTextFile(folder.path() / "file").value(), "old");
}

}  // namespace
}  // namespace vramwise
