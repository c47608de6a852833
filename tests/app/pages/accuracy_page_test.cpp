#include "app/pages/accuracy_page.h"

#include "app/charts/chart_panel.h"
#include "app/charts/scatter_series.h"
#include "app/delegates/row_table.h"
#include "app/pages/accuracy_sheets.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "core/accuracy/needs.h"
#include "tests/app/items/model_watch.h"
#include "tests/app/state/shipped_state.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace vramwise
{
namespace
{

class Accurate : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(980, 700);
        m_page.show();
        test::settle();
    }

    template <class W>
    [[nodiscard]] W& child(const char* name) const
    {
        return *m_page.findChild<W*>(QLatin1String(name));
    }
    [[nodiscard]] QString summary() const { return child<TitledLines>("accuracySummary").lines().join(u'\n'); }

    std::unique_ptr<AdvisorState> m_state = test::makeState();
    AccuracyPage m_page{*m_state};
};

TEST_F(Accurate, SaysFirstHowFarOffUnseenSourcesAre)
{
    const HeldOutErrors& unseen = m_state->accuracy().bySource;
    ASSERT_GT(unseen.rows, 0);
    const QString first = child<TitledLines>("accuracySummary").lines().first();
    for (const double share : {unseen.median, unseen.p90, unseen.coverage})
        EXPECT_TRUE(first.contains(text::percent(share, text::currentLocale()))) << first.toStdString();
}

TEST_F(Accurate, SaysHowManyVerdictsAreRight)
{
    const VerdictCount count = countOf(m_state->accuracy().verdicts);
    EXPECT_TRUE(summary().contains(text::currentLocale().toString(count.right)));
    EXPECT_TRUE(summary().contains(text::currentLocale().toString(count.count)));
}

TEST_F(Accurate, ExplainsEachStatedNeedThatDiffers)
{
    const auto comparisons
        = compareNeeds(m_state->catalog(), m_state->measurements().measurements, m_state->requirements());
    const auto differs = std::count_if(comparisons.begin(), comparisons.end(),
                                       [](const NeedComparison& comparison) { return !comparison.isNear(); });
    EXPECT_GT(differs, 0);
    const auto& sheet = child<StatedNeedsSheet>("statedNeeds");
    const test::ModelWatch watch(*sheet.model());
    EXPECT_EQ(sheet.model()->rowCount(), differs);
    for (int row = 0; row < differs; ++row) {
        EXPECT_FALSE(sheet.model()->index(row, kNeedWhy).data().toString().isEmpty());
        EXPECT_FALSE(sheet.model()->index(row, kNeedWhy).data(Qt::ToolTipRole).toString().isEmpty());
    }
}

TEST_F(Accurate, StatedNeedsSortByDifferenceAndHaveAName)
{
    auto* table = child<StatedNeedsSheet>("statedNeeds").findChild<RowTable*>();
    EXPECT_FALSE(table->accessibleName().isEmpty());
    const int last = table->model()->rowCount() - 1;
    ASSERT_GT(last, 0);
    EXPECT_LE(table->model()->index(0, kNeedModel).data().toString(),
              table->model()->index(last, kNeedModel).data().toString());
    table->horizontalHeader()->setSortIndicator(kNeedDifference, Qt::DescendingOrder);
    const auto difference
        = [&](int row) { return table->model()->index(row, kNeedDifference).data(SortRole).toDouble(); };
    for (int row = 1; row <= last; ++row)
        EXPECT_GE(difference(row - 1), difference(row));
    EXPECT_TRUE(table->model()->index(0, kNeedDifference).data().toString().startsWith(u'+'));
}

TEST_F(Accurate, ANewCatalogLeavesNoRowOfTheOldOne)
{
    const auto& model = *child<StatedNeedsSheet>("statedNeeds").model();
    const int rows = model.rowCount();
    m_state->replaceCatalog(loadCatalog(VRAMWISE_CATALOG_DIR));
    EXPECT_EQ(model.rowCount(), rows);
    EXPECT_EQ(model.rows().front().comparison.model,
              m_state->catalog().model(model.rows().front().comparison.model->id));
}

TEST_F(Accurate, TablesHoldEveryGroup)
{
    const AccuracyReport& report = m_state->accuracy();
    auto& cells = *child<AccuracyTableSheet>("accuracyByClass").model();
    auto& models = *child<AccuracyTableSheet>("accuracyByModel").model();
    const test::ModelWatch watchCells(cells);
    const test::ModelWatch watchModels(models);
    EXPECT_EQ(std::size_t(cells.rowCount()), report.byCell.size());
    EXPECT_EQ(std::size_t(models.rowCount()), report.byModel.size());
    m_page.resize(700, 600);
    Adjustments adjustments;
    adjustments.reserves[Reserve::DesktopWindows] = gib(2);
    m_state->setAdjustments(adjustments);
    int rough = 0;
    for (const AccuracyRow& row : cells.rows()) {
        EXPECT_GT(row.errors.count, 0) << row.name.toStdString();
        rough += row.rough ? 1 : 0;
    }
    EXPECT_LT(rough, cells.rowCount());
}

TEST_F(Accurate, TablesSortByTheColumnThatIsClicked)
{
    auto* table = child<AccuracyTableSheet>("accuracyByModel").findChild<RowTable*>();
    const auto value
        = [&](int row, int column) { return table->model()->index(row, column).data(SortRole).toDouble(); };
    const int last = table->model()->rowCount() - 1;
    EXPECT_GE(value(0, kAccuracyCount), value(last, kAccuracyCount));
    table->horizontalHeader()->setSortIndicator(kAccuracyMedian, Qt::DescendingOrder);
    EXPECT_GE(value(0, kAccuracyMedian), value(last, kAccuracyMedian));
}

TEST_F(Accurate, NamesWhereNothingWasMeasuredAndWhoMeasured)
{
    const AccuracyReport& report = m_state->accuracy();
    const QString gaps = child<TitledLines>("neverMeasured").lines().join(u'\n');
    ASSERT_FALSE(report.unmeasuredModels.empty());
    EXPECT_TRUE(gaps.contains(QString::fromStdString(report.unmeasuredModels.front()->name)));
    const QString links = child<QLabel>("measurementSources").text();
    for (const auto& [id, source] : m_state->measurements().measurements.sources)
        EXPECT_TRUE(links.contains(QString::fromStdString(source.title).toHtmlEscaped())) << source.title;
    EXPECT_TRUE(links.contains(QStringLiteral("href=\"https://")));
}

TEST_F(Accurate, SaysThatConstantsAreAdjusted)
{
    const QString before = summary();
    Adjustments adjustments;
    adjustments.reserves[Reserve::DesktopWindows] = gib(2);
    m_state->setAdjustments(adjustments);
    EXPECT_NE(summary(), before);
    m_state->setAdjustments({});
    EXPECT_EQ(summary(), before);
}

TEST_F(Accurate, TheChartCanBeSaved)
{
    QSignalSpy asked(&m_page, &Page::exportRequested);
    QTest::mouseClick(&child<QToolButton>("saveChart"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<ChartKind>(), ChartKind::Accuracy);
}

TEST(AccuracyPage, ReadsNothingBeforeItIsShown)
{
    const auto state = test::makeState();
    const AccuracyPage page(*state);
    EXPECT_TRUE(page.findChild<TitledLines*>(QStringLiteral("accuracySummary"))->lines().isEmpty());
}

}  // namespace
}  // namespace vramwise
