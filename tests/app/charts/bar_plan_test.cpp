#include "app/charts/bar_plan.h"

#include <gtest/gtest.h>

#include <numeric>

namespace vramwise
{

namespace
{

std::vector<RowWidths> rowsOf(int count)
{
    RowWidths row;
    row.name = 150;
    row.label = 50;
    row.reach = 0.9;
    return std::vector<RowWidths>(std::size_t(count), row);
}

PlanRequest requestFor(const std::vector<RowWidths>& rows, QSizeF area, int columns)
{
    PlanRequest request;
    request.rows = rows;
    request.area = area;
    request.maxColumns = columns;
    return request;
}

int rowsIn(const BarPlan& plan)
{
    return std::accumulate(plan.columns.begin(), plan.columns.end(), 0,
                           [](int sum, const RowSlice& slice) { return sum + slice.count; });
}

TEST(BarPlan, FewRowsStayInOneColumnAtFullSize)
{
    const auto rows = rowsOf(10);
    const BarPlan plan = planBars(requestFor(rows, {800, 600}, 4));
    EXPECT_EQ(plan.columns.size(), 1U);
    EXPECT_EQ(plan.pixels, 13);
}

TEST(BarPlan, ManyRowsBreakIntoColumnsBeforeTextShrinks)
{
    const auto rows = rowsOf(60);
    const BarPlan plan = planBars(requestFor(rows, {1240, 620}, 4));
    EXPECT_GT(plan.columns.size(), 1U);
    EXPECT_EQ(plan.pixels, 13);
    EXPECT_EQ(rowsIn(plan), 60);
}

TEST(BarPlan, TextShrinksWhereColumnsDoNotHelp)
{
    const auto rows = rowsOf(60);
    const BarPlan plan = planBars(requestFor(rows, {500, 620}, 1));
    EXPECT_LT(plan.pixels, 13);
    EXPECT_EQ(rowsIn(plan), 60);
}

TEST(BarPlan, EveryEndLabelStaysInItsColumn)
{
    auto rows = rowsOf(8);
    rows[3].label = 220;
    rows[3].reach = 1;
    const BarPlan plan = planBars(requestFor(rows, {700, 400}, 1));
    for (const RowWidths& row : rows)
        EXPECT_LE(plan.plotLeft + row.reach * plan.plotWidth + row.label, plan.columnWidth);
}

TEST(BarPlan, SectionsStayTogetherWhereColumnsComeOutEvenEnough)
{
    auto rows = rowsOf(20);
    rows[0].heading = rows[9].heading = true;
    const auto slices = sliceRows(rows, 2);
    ASSERT_EQ(slices.size(), 2U);
    EXPECT_EQ(slices[0].count, 9);
}

TEST(BarPlan, TextGivesWayUntilTheLabelsOfBarsToBothSidesStayWithinThePlot)
{
    auto rows = rowsOf(12);
    for (RowWidths& row : rows) {
        row.reach = 0;
        row.label = 40;
        row.beyond = 0.2;
    }
    const PlanRequest request = requestFor(rows, {360, 600}, 1);
    const BarPlan plan = planBars(request);
    EXPECT_LT(plan.pixels, request.pixels);
    EXPECT_LE(40 * plan.pixels / request.pixels, 0.2 * plan.plotWidth);
}

TEST(BarPlan, NoColumnEndsWithAHeading)
{
    auto rows = rowsOf(20);
    rows[0].heading = rows[1].heading = rows[9].heading = true;
    for (int columns = 1; columns <= 5; ++columns)
        for (const RowSlice& slice : sliceRows(rows, columns))
            if (slice.count > 1 && slice.first + slice.count < 20) {
                EXPECT_FALSE(rows[std::size_t(slice.first + slice.count - 1)].heading) << columns;
            }
}

}  // namespace

}  // namespace vramwise
