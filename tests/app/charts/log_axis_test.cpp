#include "app/charts/log_axis.h"

#include "app/charts/scatter_series.h"

#include <gmock/gmock.h>

namespace vramwise
{

namespace
{

TEST(LogAxis, HoldsEveryPositiveValue)
{
    const std::vector<double> values{12, 800, 0, -3, 45};
    const LogRange range = logRange(values);
    EXPECT_LT(range.low, 12);
    EXPECT_GT(range.low, 5);
    EXPECT_GT(range.high, 800);
}

TEST(LogAxis, TicksAreRound) { EXPECT_THAT(logTicks({9, 120}), ::testing::ElementsAre(10, 20, 50, 100)); }

TEST(LogAxis, NothingToShowIsNoTrap) { EXPECT_GT(logRange({}).high, logRange({}).low); }

TEST(LogAxis, ShareIsHalfAtTheGeometricMean) { EXPECT_DOUBLE_EQ(logShare(10, {1, 100}), 0.5); }

TEST(ScatterSeries, CopiesThePointsOfOneGroupAndInk)
{
    ScatterPlot plot;
    plot.groups = {{QStringLiteral("NVIDIA"), Marker::Circle}, {QStringLiteral("AMD"), Marker::Square}};
    for (const int group : {0, 1, 0}) {
        ScatterPoint point;
        point.x = 10 + group;
        point.y = 100;
        point.group = group;
        plot.points.push_back(point);
    }
    QScatterSeries series;
    copyPoints(plot, 0, Ink::Neutral, false, {Theme::of(ThemeKind::Dark), 13}, series);
    EXPECT_EQ(series.count(), 2);
    EXPECT_EQ(series.name(), QStringLiteral("NVIDIA"));
    QScatterSeries none;
    copyPoints(plot, 0, Ink::Green, false, {Theme::of(ThemeKind::Dark), 13}, none);
    EXPECT_EQ(none.count(), 0);
}

}  // namespace

}  // namespace vramwise
