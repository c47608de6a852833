#include "app/pages/models_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/scroll_body.h"
#include "app/pages/unlock_row.h"
#include "tests/app/charts/chosen_state.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

class ModelsPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(980, 680);
        m_page.show();
        QTest::qWait(10);
    }

    [[nodiscard]] QList<UnlockRow*> rows() const { return m_page.findChildren<UnlockRow*>(); }

    std::unique_ptr<AdvisorState> m_state = makeShippedState({ModelId{"flux.1-dev"}});
    ModelsPage m_page{*m_state};
};

TEST_F(ModelsPageTest, FiltersTheChartByTask)
{
    auto* chart = m_page.findChild<ChartPanel*>();
    const auto all = chart->content().table.size();
    m_page.findChild<QComboBox*>(QStringLiteral("taskFilter"))->setCurrentIndex(3);
    EXPECT_LT(chart->content().table.size(), all);
    EXPECT_EQ(m_page.chartOptions(ChartKind::Vram).task, int(Task::Video));
    EXPECT_FALSE(m_page.chartOptions(ChartKind::Unlock).task);
}

TEST_F(ModelsPageTest, HasARowForEachCommonSize)
{
    ASSERT_EQ(rows().size(), qsizetype(kCommonSizesGib.size()));
    EXPECT_TRUE(rows().first()->words().size.startsWith(QLatin1Char('8')));
    EXPECT_FALSE(rows().first()->words().unlocked.empty());
    EXPECT_FALSE(rows().first()->findChildren<ModelChip*>().isEmpty());
}

TEST_F(ModelsPageTest, MarksTheUsersModels)
{
    int marked = 0;
    for (const UnlockRow* row : rows())
        for (const UnlockWords::Name& name : row->words().unlocked)
            marked += name.chosen ? 1 : 0;
    EXPECT_EQ(marked, 1);
}

TEST_F(ModelsPageTest, NamesWhatOffloadsWithItsTime)
{
    const UnlockWords& words = rows().first()->words();
    ASSERT_FALSE(words.offloads.empty());
    EXPECT_FALSE(words.offloadTitle.isEmpty());
    bool timed = false;
    for (const UnlockWords::Name& name : words.offloads)
        timed = timed || name.text.contains(QStringLiteral("min")) || name.text.contains(QStringLiteral("\u00a0s"));
    EXPECT_TRUE(timed);
}

TEST_F(ModelsPageTest, SaysWhereMeasurementsContradictTheArticle)
{
    QStringList notes;
    for (const UnlockRow* row : rows())
        notes += row->words().notes;
    EXPECT_FALSE(notes.filter(QStringLiteral("FLUX.2-dev")).isEmpty());
}

TEST_F(ModelsPageTest, OnlyThePageScrollsWhereTheTableIsBelowTheChart)
{
    const auto scrolls = [&](const char* name) {
        const auto* area = m_page.findChild<QScrollArea*>(QLatin1String(name));
        return area->isVisible() && area->verticalScrollBar()->maximum() > 0;
    };
    const auto* body = m_page.findChild<ScrollBody*>();
    EXPECT_TRUE(scrolls("chartScroll"));
    EXPECT_EQ(body->verticalScrollBar()->maximum(), 0);
    m_page.resize(700, 520);
    QTest::qWait(10);
    EXPECT_FALSE(scrolls("chartScroll"));
    EXPECT_FALSE(scrolls("unlockScroll"));
    EXPECT_TRUE(rows().first()->isVisible());
    EXPECT_GT(body->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(body->horizontalScrollBar()->maximum(), 0);
    m_page.resize(980, 680);
    QTest::qWait(10);
    EXPECT_TRUE(scrolls("chartScroll"));
    EXPECT_EQ(body->verticalScrollBar()->maximum(), 0);
    EXPECT_TRUE(rows().first()->isVisible());
}

TEST_F(ModelsPageTest, BothPicturesCanBeSaved)
{
    QSignalSpy asked(&m_page, &Page::exportRequested);
    QTest::mouseClick(m_page.findChild<QToolButton*>(QStringLiteral("saveChart")), Qt::LeftButton);
    QTest::mouseClick(m_page.findChild<QToolButton*>(QStringLiteral("saveUnlock")), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked.at(0).first().value<ChartKind>(), ChartKind::Vram);
    EXPECT_EQ(asked.at(1).first().value<ChartKind>(), ChartKind::Unlock);
}

}  // namespace

}  // namespace vramwise
