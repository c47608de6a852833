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
    ASSERT_EQ(sections.size(), 4);
    const auto at = [&](int i) { return sections[i]->mapTo(&page, QPoint()); };
    EXPECT_EQ(at(0).y(), at(2).y());
    EXPECT_EQ(at(0).x(), at(1).x()) << "read down, then beside";
    EXPECT_GT(at(2).x(), at(0).x());
    EXPECT_EQ(sections[1]->geometry().bottom(), sections[3]->geometry().bottom());
    page.resize(980, 700);
    QTest::qWait(10);
    for (const ChartPanel* section : sections)
        EXPECT_GT(section->width(), 900) << section->objectName().toStdString();
    EXPECT_GT(at(2).y(), at(1).y());
    EXPECT_EQ(at(2).x(), at(0).x());
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
