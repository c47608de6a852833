// What the charts say about the shipped catalog.
#include "app/charts/bar_series.h"
#include "app/charts/chart_contents.h"
#include "app/charts/scatter_series.h"
#include "app/charts/size_board.h"
#include "tests/app/charts/chosen_state.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace vramwise
{

namespace
{

const BarList& barsOf(const ChartContent& content) { return std::get<BarList>(content.body); }

const BarRow* rowNamed(const BarList& list, const QString& name)
{
    const auto found
        = std::find_if(list.rows.begin(), list.rows.end(), [&](const BarRow& row) { return row.name == name; });
    return found == list.rows.end() ? nullptr : &*found;
}

TEST(ChartKinds, NamesAreReadBack)
{
    for (const ChartKind kind : kChartKinds)
        EXPECT_EQ(chartFromName(chartName(kind)), kind);
    EXPECT_FALSE(chartFromName(QStringLiteral("pie")));
    EXPECT_FALSE(chartFromName(QString()));
}

TEST(VramChart, ShowsEveryModelOnceFromSmallToLarge)
{
    const auto state = makeShippedState();
    const ChartContent content = vramChart(*state, {});
    const BarList& list = barsOf(content);
    EXPECT_EQ(list.rows.size(), state->catalog().models().size());
    EXPECT_TRUE(std::is_sorted(list.rows.begin(), list.rows.end(),
                               [](const BarRow& a, const BarRow& b) { return a.values[0] < b.values[0]; }));
    for (const BarRow& row : list.rows)
        EXPECT_LE(row.values[0], row.values[1]) << row.name.toStdString();
}

TEST(VramChart, EmphasisesTheUsersModelsAndMarksTheirCard)
{
    const auto state = makeShippedState({ModelId{"flux.1-dev"}}, CardId{"rtx-3070"});
    const ChartContent content = vramChart(*state, {});
    const BarRow* flux = rowNamed(barsOf(content), QStringLiteral("FLUX.1-dev"));
    ASSERT_NE(flux, nullptr);
    EXPECT_TRUE(flux->emphasised);
    const auto& guides = barsOf(content).guides;
    const auto marker = std::find_if(guides.begin(), guides.end(), [](const Guide& guide) { return guide.solid; });
    ASSERT_NE(marker, guides.end());
    EXPECT_EQ(marker->value, 8);
    EXPECT_TRUE(marker->label.contains(QStringLiteral("RTX 3070")));
    EXPECT_EQ(std::count_if(guides.begin(), guides.end(), [](const Guide& guide) { return !guide.solid; }), 5);
}

TEST(VramChart, FiltersByTask)
{
    const auto state = makeShippedState();
    ChartOptions options;
    options.task = int(Task::Video);
    const auto rows = barsOf(vramChart(*state, options)).rows.size();
    EXPECT_GT(rows, 0U);
    EXPECT_LT(rows, state->catalog().models().size());
}

TEST(UnlockChart, CountsAddUpToTheModels)
{
    const auto state = makeShippedState();
    const ChartContent content = unlockChart(*state);
    const auto& list = std::get<SizeList>(content.body);
    ASSERT_EQ(list.rows.size(), kCommonSizesGib.size());
    int fitting = 0;
    for (const SizeRow& row : list.rows) {
        EXPECT_EQ(row.before, fitting) << row.size.toStdString();
        fitting += row.fresh;
        EXPECT_EQ(row.fresh, row.freshNames.size());
        EXPECT_LE(row.before + row.fresh + row.offloads, list.models);
    }
}

TEST(UnlockChart, CopiesCountsIntoAStack)
{
    SizeRow row;
    row.before = 3;
    row.fresh = 4;
    row.offloads = 5;
    QHorizontalStackedBarSeries series;
    copyCounts(row, {Theme::of(ThemeKind::Light), 13}, series);
    ASSERT_EQ(series.count(), 3);
    EXPECT_EQ(series.barSets().at(1)->at(0), 4);
}

TEST(CardFigureChart, ShowsDesktopCardsByTierInTheirColours)
{
    const auto state = makeShippedState();
    for (const ChartKind kind : {ChartKind::VramCards, ChartKind::Bandwidth, ChartKind::Tensor}) {
        const ChartContent content = cardFigureChart(kind, *state);
        const BarList& list = barsOf(content);
        ASSERT_GT(list.rows.size(), 20U);
        EXPECT_TRUE(list.rows.front().heading);
        for (const BarRow& row : list.rows) {
            const auto colours = std::count_if(row.values.begin(), row.values.end(), [](double v) { return v > 0; });
            EXPECT_LE(colours, row.heading ? 0 : 1) << row.name.toStdString();
            EXPECT_FALSE(row.name.contains(QStringLiteral("Laptop"))) << row.name.toStdString();
        }
    }
}

TEST(CardFigureChart, FramesThePicks)
{
    const auto state = makeShippedState();
    const ChartContent content = cardFigureChart(ChartKind::Bandwidth, *state);
    const auto& rows = barsOf(content).rows;
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const BarRow& row) { return row.framed; }));
}

TEST(AccuracyChart, HasAMarkForEveryMeasurementThatCanBeEstimated)
{
    const auto state = makeShippedState();
    const ChartContent content = accuracyChart(*state);
    const auto& plot = std::get<ScatterPlot>(content.body);
    const auto& predictions = state->accuracy().speed;
    ASSERT_FALSE(predictions.empty());
    ASSERT_EQ(plot.points.size(), predictions.size());
    EXPECT_EQ(content.table.size(), predictions.size() + 1);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        EXPECT_EQ(plot.points[i].x, predictions[i].row->time.value);
        EXPECT_EQ(plot.points[i].y, predictions[i].time.mid.value);
        EXPECT_TRUE(plot.points[i].tooltip.contains(
            QString::fromStdString(predictions[i].estimate.model->name).toHtmlEscaped()));
    }
}

/// Makers differ by shape as well as by colour, and the key says which is which.
TEST(AccuracyChart, ColourIsNotTheOnlyCarrier)
{
    const auto state = makeShippedState();
    const ChartContent content = accuracyChart(*state);
    const auto& plot = std::get<ScatterPlot>(content.body);
    ASSERT_EQ(content.key.size(), plot.groups.size());
    std::set<QString> glyphs;
    for (const KeyEntry& entry : content.key) {
        EXPECT_FALSE(entry.text.contains(entry.glyph)) << entry.text.toStdString();
        glyphs.insert(entry.glyph);
    }
    EXPECT_EQ(glyphs.size(), content.key.size());
    for (const ScatterPoint& point : plot.points)
        EXPECT_EQ(point.ink, content.key.at(std::size_t(point.group)).ink);
    std::set<Marker> markers;
    for (const ScatterGroup& group : plot.groups)
        markers.insert(group.marker);
    EXPECT_EQ(markers.size(), plot.groups.size());
}

TEST(AccuracyChart, BothAxesHaveTheSameEnds)
{
    const auto state = makeShippedState();
    const ChartContent content = accuracyChart(*state);
    const auto& plot = std::get<ScatterPlot>(content.body);
    EXPECT_EQ(plot.slope, 1);
    EXPECT_EQ(plot.band, 2);
    EXPECT_EQ(xRange(plot).low, yRange(plot).low);
    EXPECT_EQ(xRange(plot).high, yRange(plot).high);
}

ChartOptions against(const char* first, const char* second)
{
    ChartOptions options;
    options.compared = {CardId{first}, CardId{second}};
    return options;
}

TEST(CompareChart, BarsPointToTheBetterCard)
{
    const auto state = makeShippedState();
    const ChartContent content = compareChart(*state, against("rtx-4060-ti-16gb", "rtx-5060-ti-16gb"));
    const BarList& list = barsOf(content);
    ASSERT_FALSE(list.rows.empty());
    EXPECT_DOUBLE_EQ(list.low, -list.high);
    const auto wider = std::find_if(list.rows.begin(), list.rows.end(),
                                    [](const BarRow& row) { return row.trail.contains(QStringLiteral("448")); });
    ASSERT_NE(wider, list.rows.end());
    EXPECT_TRUE(wider->strongTrail);
    EXPECT_FALSE(wider->strongLead);
    EXPECT_GT(extentOf(*wider, true), 0);
    const ChartContent swapped = compareChart(*state, against("rtx-5060-ti-16gb", "rtx-4060-ti-16gb"));
    const auto mirrored = std::find_if(barsOf(swapped).rows.begin(), barsOf(swapped).rows.end(),
                                       [](const BarRow& row) { return row.lead.contains(QStringLiteral("448")); });
    ASSERT_NE(mirrored, barsOf(swapped).rows.end());
    EXPECT_DOUBLE_EQ(extentOf(*mirrored, true), -extentOf(*wider, true));
}

TEST(CompareChart, TheSameCardTwiceIsSaidNotDrawn)
{
    const auto state = makeShippedState();
    const ChartContent content = compareChart(*state, against("rtx-4090", "rtx-4090"));
    EXPECT_TRUE(barsOf(content).rows.empty());
    EXPECT_FALSE(content.empty.isEmpty());
}

TEST(CompareChart, AnUnknownCardIsSaidNotDrawn)
{
    const auto state = makeShippedState();
    const ChartContent content = compareChart(*state, against("rtx-4090", "no-such-card"));
    EXPECT_TRUE(barsOf(content).rows.empty());
    EXPECT_FALSE(content.empty.isEmpty());
}

TEST(BalanceChart, HasEveryCardThatBothFiguresAreKnownOf)
{
    const auto state = makeShippedState({}, CardId{"rtx-3070"});
    const ChartContent content = balanceChart(*state, {});
    const auto& plot = std::get<ScatterPlot>(content.body);
    const auto cards = state->catalog().cards();
    EXPECT_EQ(std::ptrdiff_t(plot.points.size()), std::count_if(cards.begin(), cards.end(), [](const Card& card) {
                  return card.memory.bandwidth && card.compute.fp16;
              }));
    EXPECT_GT(plot.slope, 0);
    EXPECT_TRUE(std::any_of(plot.points.begin(), plot.points.end(), [](const ScatterPoint& point) {
        return point.strong && point.label.contains(QStringLiteral("RTX 3070"));
    }));
}

TEST(PrecisionChart, ShowsTheFirstChosenModelFromManyBitsToFew)
{
    const auto state = makeShippedState({ModelId{"flux.1-dev"}});
    const ChartContent content = precisionChart(*state);
    EXPECT_TRUE(content.title.contains(QStringLiteral("FLUX.1-dev")));
    const auto& rows = barsOf(content).rows;
    ASSERT_GT(rows.size(), 3U);
    EXPECT_GT(extentOf(rows.front(), true), extentOf(rows.back(), true));
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const BarRow& row) { return row.emphasised; }), 1);
    EXPECT_GT(rows.front().values[1], 0) << "FP32 has no file: it is computed, and looks so";
    EXPECT_EQ(barsOf(content).guides.size(), 5U) << "8, 12, 16, 24 and 32 GB: FP32 is larger";
}

TEST(StagesChart, SplitsWhatDoesNotFit)
{
    const auto state = makeShippedState({ModelId{"flux.1-dev"}});
    const ChartContent content = stagesChart(*state);
    const BarList& list = barsOf(content);
    ASSERT_FALSE(list.rows.empty());
    ASSERT_FALSE(list.guides.empty());
    const double usable = list.guides.front().value;
    for (const BarRow& row : list.rows)
        EXPECT_LE(row.values[0], usable);
}

TEST(MemoryLevelsChart, ClaimsNoRateWithoutASource)
{
    const auto state = makeShippedState();
    const ChartContent content = memoryLevelsChart(*state);
    const auto& rows = barsOf(content).rows;
    ASSERT_GE(rows.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(extentOf(rows[i], true), 0);
    EXPECT_GT(extentOf(rows[3], true), 0);
}

TEST(ChartContents, EveryChartIsReadOutAndCopied)
{
    const auto state = makeShippedState();
    for (const ChartKind kind : kChartKinds) {
        const ChartContent content = chartContent(kind, *state);
        EXPECT_FALSE(content.title.isEmpty());
        EXPECT_GT(content.table.size(), 1U) << chartName(kind).toStdString();
        for (const QStringList& row : content.table)
            EXPECT_EQ(row.size(), content.table.front().size()) << chartName(kind).toStdString();
        EXPECT_TRUE(describedInWords(content).contains(content.table[1].front()));
        EXPECT_EQ(tableText(content).count(QLatin1Char('\n')), qsizetype(content.table.size()));
    }
}

TEST(ChartContents, AnEmptyCatalogHasNoBlankChart)
{
    AdvisorState state(LoadedCatalog{}, {});
    for (const ChartKind kind : kChartKinds) {
        const auto chart = makeChart(kind, state, Theme::of(ThemeKind::Light), {800, 600});
        EXPECT_FALSE(chartContent(kind, state).empty.isEmpty()) << chartName(kind).toStdString();
    }
}

}  // namespace

}  // namespace vramwise
