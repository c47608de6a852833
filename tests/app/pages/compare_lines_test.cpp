#include "app/pages/compare_lines.h"

#include "tests/app/charts/chosen_state.h"

#include <gtest/gtest.h>

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

TEST(CompareLines, EveryLineHasATooltip)
{
    const auto state = makeShippedState();
    for (const CompareLine& line : compareLines(compared(*state, "rtx-3060-12gb", "rtx-5090"), state->catalog()))
        EXPECT_EQ(line.tooltip.isEmpty(), line.heading) << line.name.toStdString();
}

}  // namespace

}  // namespace vramwise
