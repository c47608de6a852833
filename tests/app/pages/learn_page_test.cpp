#include "app/pages/learn_page.h"

#include "app/charts/chart_panel.h"
#include "tests/app/charts/chosen_state.h"

#include <QTest>

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

TEST(LearnPage, EverySectionHasAPicture)
{
    const auto state = makeShippedState({ModelId{"qwen-image"}});
    LearnPage page(*state);
    page.resize(980, 700);
    page.show();
    QTest::qWait(10);
    const auto sections = page.findChildren<ChartPanel*>();
    ASSERT_EQ(sections.size(), qsizetype(page.charts().size()));
    for (const ChartPanel* section : sections)
        EXPECT_GT(section->content().table.size(), 1U) << section->objectName().toStdString();
    EXPECT_TRUE(sections.first()->content().title.contains(QStringLiteral("Qwen-Image")));
}

TEST(LearnPage, WideWindowsPutSectionsBesideEachOther)
{
    const auto state = makeShippedState();
    LearnPage page(*state);
    page.resize(2200, 1200);
    page.show();
    QTest::qWait(10);
    const auto sections = page.findChildren<ChartPanel*>();
    ASSERT_GE(sections.size(), 2);
    EXPECT_EQ(sections[0]->mapTo(&page, QPoint()).y(), sections[1]->mapTo(&page, QPoint()).y());
    EXPECT_GT(sections[1]->mapTo(&page, QPoint()).x(), sections[0]->mapTo(&page, QPoint()).x());
}

TEST(LearnPage, WithoutCardOrModelItSaysSo)
{
    AdvisorState state(LoadedCatalog{}, {});
    LearnPage page(state);
    page.resize(980, 700);
    page.show();
    QTest::qWait(10);
    for (const ChartPanel* section : page.findChildren<ChartPanel*>())
        EXPECT_FALSE(section->content().empty.isEmpty());
}

}  // namespace

}  // namespace vramwise
