// Two cards side by side: who wins each line, and that the lines add up.
#include "core/compare/compare.h"

#include "tests/core/rating/toy.h"
#include "tests/core/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vramwise
{
namespace
{

using test::shippedCatalog;
using test::toyCard;
using test::toyPrice;
using test::toyQuestion;
using test::ToyWorld;

/// Cards "a" and "b" of a toy world side by side.
struct Side {
    Catalog catalog;
    Comparison comparison;

    Side(const Card& a, const Card& b, const Question& question = toyQuestion(), const std::vector<Price>& prices = {})
    {
        ToyWorld world = ToyWorld().with(a).with(b);
        for (const Price& price : prices)
            world.with(price);
        catalog = world.catalog();
        comparison
            = compareCards(catalog, PriceBook(catalog, {}), question, *catalog.card({"a"}), *catalog.card({"b"}));
    }

    [[nodiscard]] const FigureLine* line(Figure figure) const
    {
        const auto found = std::find_if(comparison.figures.begin(), comparison.figures.end(),
                                        [&](const FigureLine& one) { return one.figure == figure; });
        return found != comparison.figures.end() ? &*found : nullptr;
    }

    [[nodiscard]] Winner winner(Figure figure) const { return line(figure) ? line(figure)->winner : std::nullopt; }
};

TEST(Compare, TheHigherFigureWins)
{
    Card a = toyCard("a", 16, 100, 500);
    Card b = toyCard("b", 24, 80, 900);
    a.released = Date{2025, 3, 1};
    b.released = Date{2022, 10, 12};
    a.pcie = PcieLink{5, 8};
    const Side side(a, b);
    EXPECT_EQ(side.winner(Figure::Vram), 1);
    EXPECT_EQ(side.winner(Figure::Bandwidth), 1);
    EXPECT_EQ(side.winner(Figure::Fp16Tflops), 0);
    EXPECT_EQ(side.winner(Figure::PcieGeneration), 0);
    EXPECT_EQ(side.winner(Figure::PcieLanes), 1);
    EXPECT_EQ(side.winner(Figure::Released), 0);
    EXPECT_EQ(side.winner(Figure::TensorCores), std::nullopt) << "equal";
    EXPECT_DOUBLE_EQ(*side.line(Figure::Vram)->values[1], 24);
    EXPECT_DOUBLE_EQ(*side.line(Figure::Bandwidth)->values[1], 900);
}

TEST(Compare, TheLowerPowerLengthSlotsAndPriceWin)
{
    Card a = toyCard("a", 16, 100);
    Card b = toyCard("b", 16, 100);
    a.power = Watts{300};
    a.length = Millimetres{240};
    b.length = Millimetres{310};
    a.slots = 2;
    b.slots = 3.5;
    a.launchPrice = Money{99'900, "USD"};
    b.launchPrice = Money{89'900, "USD"};
    const Side side(a, b, toyQuestion(), {toyPrice("a", 500), toyPrice("b", 700)});
    EXPECT_EQ(side.winner(Figure::Power), 1);
    EXPECT_EQ(side.winner(Figure::Length), 0);
    EXPECT_EQ(side.winner(Figure::Slots), 0);
    EXPECT_EQ(side.winner(Figure::Price), 0);
    EXPECT_EQ(side.winner(Figure::LaunchPrice), 1);
}

TEST(Compare, AnUnknownFigureHasNoWinner)
{
    Card a = toyCard("a", 16, 100);
    a.length = Millimetres{240};
    const Side side(a, toyCard("b", 16, 100));
    ASSERT_NE(side.line(Figure::Length), nullptr);
    EXPECT_FALSE(side.line(Figure::Length)->values[1]);
    EXPECT_EQ(side.winner(Figure::Length), std::nullopt);
    EXPECT_EQ(side.line(Figure::Slots), nullptr) << "known of neither";
}

TEST(Compare, LaunchPricesInAnotherCurrencyAreLeftOut)
{
    Card a = toyCard("a", 16, 100);
    a.launchPrice = Money{99'900, "EUR"};
    EXPECT_EQ(Side(a, toyCard("b", 16, 100)).line(Figure::LaunchPrice), nullptr);
}

TEST(Compare, BandwidthBeyondTheMedianBringsNothing)
{
    // Median of the two: 10. One below it loses, of two above it neither wins.
    const Side below(toyCard("a", 16, 100, 500), toyCard("b", 16, 100, 1500));
    EXPECT_EQ(below.winner(Figure::Balance), 1);
}

TEST(Compare, TheBetterRatingWinsAModel)
{
    const Side side(toyCard("a", 6, 200), toyCard("b", 24, 100));
    ASSERT_EQ(side.comparison.models.size(), 1u);
    EXPECT_EQ(side.comparison.models[0].results[0].rating, Rating::Yellow);
    EXPECT_EQ(side.comparison.models[0].results[1].rating, Rating::Blue);
    EXPECT_EQ(side.comparison.models[0].winner, 1) << "although it is slower";
}

TEST(Compare, AtTheSameRatingTheFasterWinsByMoreThanATenth)
{
    EXPECT_EQ(Side(toyCard("a", 24, 100), toyCard("b", 24, 130)).comparison.models[0].winner, 1);
    EXPECT_EQ(Side(toyCard("a", 24, 130), toyCard("b", 24, 100)).comparison.models[0].winner, 0);
    EXPECT_EQ(Side(toyCard("a", 24, 100), toyCard("b", 24, 108)).comparison.models[0].winner, std::nullopt);
}

TEST(Compare, AnUnknownOutcomeHasNoWinner)
{
    Card unknown = toyCard("b", 24, 100);
    unknown.compute.fp16.reset();
    EXPECT_EQ(Side(toyCard("a", 24, 100), unknown).comparison.models[0].winner, std::nullopt);
}

TEST(Compare, TooSlowBeatsNotAtAll)
{
    Question question = toyQuestion();
    question.machine.ram = gib(4);
    const Side side(toyCard("a", 4, 100), toyCard("b", 24, 5), question);
    EXPECT_EQ(side.comparison.models[0].results[0].rating, Rating::Red);
    EXPECT_EQ(side.comparison.models[0].results[1].rating, Rating::Red);
    EXPECT_EQ(side.comparison.models[0].winner, 1);
}

Comparison ofShipped(const Card& first, const Card& second)
{
    return compareCards(shippedCatalog(), PriceBook(shippedCatalog(), {}), defaultQuestion(), first, second);
}

TEST(Compare, WinsAndTiesCountEveryLineOnce)
{
    const auto cards = shippedCatalog().cards();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Comparison comparison = ofShipped(cards[i], cards[(i * 7 + 3) % cards.size()]);
        const auto lines = comparison.figures.size() + comparison.models.size();
        EXPECT_EQ(comparison.wins[0] + comparison.wins[1] + comparison.ties, static_cast<int>(lines));
    }
}

TEST(Compare, SwappingTheCardsMirrorsTheResult)
{
    const auto mirrored = [](const Winner& winner) { return winner ? Winner(1 - *winner) : winner; };
    const auto cards = shippedCatalog().cards();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Card& other = cards[(i * 5 + 1) % cards.size()];
        const Comparison one = ofShipped(cards[i], other);
        const Comparison two = ofShipped(other, cards[i]);
        ASSERT_EQ(one.figures.size(), two.figures.size());
        for (std::size_t k = 0; k < one.figures.size(); ++k) {
            EXPECT_EQ(one.figures[k].values[0], two.figures[k].values[1]);
            EXPECT_EQ(one.figures[k].winner, mirrored(two.figures[k].winner));
        }
        for (std::size_t k = 0; k < one.models.size(); ++k)
            EXPECT_EQ(one.models[k].winner, mirrored(two.models[k].winner));
        EXPECT_EQ(one.wins[0], two.wins[1]);
        EXPECT_EQ(one.ties, two.ties);
    }
}

TEST(Compare, ACardWithItselfIsAllTies)
{
    const Card& card = test::card("rtx-4090");
    const Comparison comparison = ofShipped(card, card);
    EXPECT_EQ(comparison.wins, (std::array{0, 0}));
    EXPECT_EQ(comparison.ties, static_cast<int>(comparison.figures.size() + comparison.models.size()));
}

TEST(Compare, AgreesWithTheRatingOfTheCards)
{
    const Catalog& catalog = shippedCatalog();
    const auto rated = rateCards(catalog, PriceBook(catalog, {}), defaultQuestion());
    const Comparison comparison = ofShipped(*rated[0].card, *rated[1].card);
    for (std::size_t m = 0; m < comparison.models.size(); ++m)
        for (std::size_t i = 0; i < 2; ++i)
            EXPECT_EQ(comparison.models[m].results[i].rating, rated[i].outcomes[m].rating);
    EXPECT_EQ(comparison.prices[0], rated[0].price);
}

TEST(Compare, FiguresHaveStableNames)
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(Figure::Balance); ++i)
        names.insert(figureName(static_cast<Figure>(i)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(Figure::Balance) + 1);
    EXPECT_TRUE(names.count("bandwidth"));
    EXPECT_FALSE(names.count(""));
}

}  // namespace
}  // namespace vramwise
