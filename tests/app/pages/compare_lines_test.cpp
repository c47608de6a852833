#include "app/pages/compare_lines.h"

#include "app/text/words.h"
#include "tests/app/charts/chosen_state.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{

namespace
{

Comparison compared(const AdvisorState& state, const char* first, const char* second)
{
    return compareCards(state.catalog(), state.prices(), state.question(), *state.catalog().card(CardId{first}),
                        *state.catalog().card(CardId{second}));
}

TEST(CompareLines, TheLongerBarIsFull)
{
    const auto state = makeShippedState();
    for (const CompareLine& line : compareLines(compared(*state, "rtx-4060-ti-16gb", "rtx-5090"), state->catalog())) {
        const double longest = std::max(line.sides[0].share, line.sides[1].share);
        EXPECT_TRUE(longest == 0 || longest == 1) << line.name.toStdString();
    }
}

TEST(CompareLines, WinnersAreTheEngines)
{
    const auto state = makeShippedState();
    const Comparison comparison = compared(*state, "rtx-4060-ti-16gb", "rtx-5090");
    int first = 0;
    int second = 0;
    for (const CompareLine& line : compareLines(comparison, state->catalog())) {
        first += line.winner == 0 ? 1 : 0;
        second += line.winner == 1 ? 1 : 0;
    }
    EXPECT_EQ(first, comparison.wins[0]);
    EXPECT_EQ(second, comparison.wins[1]);
}

TEST(CompareLines, TheWinnerIsNamedFirst)
{
    const auto state = makeShippedState();
    const QString text = winsText(compared(*state, "rtx-3060-12gb", "rtx-5090"));
    EXPECT_LT(text.indexOf(QStringLiteral("RTX 5090")), text.indexOf(QStringLiteral("RTX 3060")));
}

TEST(CompareLines, BalanceIsToldWithoutUnitsAndExplainedInItsTooltip)
{
    const auto state = makeShippedState();
    const auto lines = compareLines(compared(*state, "rtx-4090", "rtx-5090"), state->catalog());
    const auto balance = std::find_if(lines.begin(), lines.end(), [](const CompareLine& line) {
        return line.name == text::figureWord(Figure::Balance);
    });
    ASSERT_NE(balance, lines.end());
    for (const CompareSide& side : balance->sides)
        EXPECT_TRUE(side.text.contains(QStringLiteral("usual"))) << side.text.toStdString();
    EXPECT_EQ(balance->tooltip.count(QStringLiteral("GB/s per TFLOPS")), 3) << "both cards and the median";
}

// The 3060 is shown at four bits and so in less time than the 5060 Ti at eight: the table has to say so.
TEST(CompareLines, PrecisionsThatDifferStandBesideTheTimes)
{
    const auto state = makeShippedState();
    const auto timeOn = [&state](const char* first, const char* second, std::size_t side) {
        const auto lines = compareLines(compared(*state, first, second), state->catalog());
        const auto flux = std::find_if(lines.begin(), lines.end(),
                                       [](const CompareLine& line) { return line.model.value == "flux.1-dev"; });
        return flux != lines.end() ? flux->sides[side].text : QString();
    };
    EXPECT_TRUE(timeOn("rtx-3060-12gb", "rtx-5060-ti-16gb", 0).endsWith(QStringLiteral(" · INT4")));
    EXPECT_TRUE(timeOn("rtx-3060-12gb", "rtx-5060-ti-16gb", 1).endsWith(QStringLiteral(" · FP8")));
    EXPECT_FALSE(timeOn("rtx-4080", "rtx-5080", 0).contains(QStringLiteral("FP8")));
}

TEST(CompareLines, EveryLineHasATooltip)
{
    const auto state = makeShippedState();
    for (const CompareLine& line : compareLines(compared(*state, "rtx-3060-12gb", "rtx-5090"), state->catalog()))
        EXPECT_EQ(line.tooltip.isEmpty(), line.heading) << line.name.toStdString();
}

}  // namespace

}  // namespace vramwise
