#include "app/charts/bar_series.h"

#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>

#include <gmock/gmock.h>

namespace vramwise
{

namespace
{

using ::testing::ElementsAre;

BarRow rowOf(std::vector<double> values)
{
    BarRow row;
    row.values = std::move(values);
    return row;
}

std::vector<double> valuesOf(const QBarSet& set)
{
    std::vector<double> values;
    for (int i = 0; i < set.count(); ++i)
        values.push_back(set.at(i));
    return values;
}

struct Axes {
    QBarCategoryAxis rows;
    QValueAxis values;
};

BarList twoSets()
{
    BarList list;
    list.sets = {{QStringLiteral("minimum"), Ink::Strong}, {QStringLiteral("optimal"), Ink::Soft}};
    list.rows = {rowOf({8, 16}), rowOf({12, 24}), rowOf({16, 90})};
    list.high = 48;
    return list;
}

const ChartStyle& lightStyle()
{
    static const ChartStyle style(Theme::of(ThemeKind::Light), 13);
    return style;
}

TEST(BarSeries, TheFirstRowComesOutOnTop)
{
    QHorizontalBarSeries series;
    Axes axes;
    copyBars(twoSets(), {0, 3}, lightStyle(), series, axes.rows, axes.values);
    ASSERT_EQ(series.count(), 2);
    EXPECT_THAT(valuesOf(*series.barSets().at(0)), ElementsAre(16, 12, 8));
    EXPECT_EQ(axes.rows.count(), 3);
}

TEST(BarSeries, ASliceTakesItsRowsOnly)
{
    QHorizontalBarSeries series;
    Axes axes;
    copyBars(twoSets(), {1, 2}, lightStyle(), series, axes.rows, axes.values);
    EXPECT_THAT(valuesOf(*series.barSets().at(0)), ElementsAre(16, 12));
}

TEST(BarSeries, LongBarsEndWithTheAxis)
{
    QHorizontalBarSeries series;
    Axes axes;
    copyBars(twoSets(), {0, 3}, lightStyle(), series, axes.rows, axes.values);
    EXPECT_EQ(axes.values.max(), 48);
    EXPECT_THAT(valuesOf(*series.barSets().at(1)), ElementsAre(48, 24, 16));
}

TEST(BarSeries, StackedBarsShareTheAxis)
{
    BarList list = twoSets();
    list.stacked = true;
    QHorizontalStackedBarSeries series;
    Axes axes;
    copyBars(list, {2, 1}, lightStyle(), series, axes.rows, axes.values);
    EXPECT_THAT(valuesOf(*series.barSets().at(0)), ElementsAre(16));
    EXPECT_THAT(valuesOf(*series.barSets().at(1)), ElementsAre(32));
}

TEST(BarSeries, SetsHaveTheColoursOfTheTheme)
{
    QHorizontalBarSeries series;
    Axes axes;
    copyBars(twoSets(), {0, 1}, lightStyle(), series, axes.rows, axes.values);
    EXPECT_EQ(series.barSets().at(0)->brush().color(), Theme::of(ThemeKind::Light).accent);
    EXPECT_EQ(series.barSets().at(1)->brush().color(), Theme::of(ThemeKind::Light).accentSoft);
}

TEST(BarSeries, ExtentIsTheSumOrTheLongest)
{
    EXPECT_EQ(extentOf(rowOf({3, 4}), true), 7);
    EXPECT_EQ(extentOf(rowOf({3, 4}), false), 4);
    EXPECT_EQ(extentOf(rowOf({0, -2, 0}), false), -2);
}

}  // namespace

}  // namespace vramwise
