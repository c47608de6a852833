#include "app/pages/compare_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/card_picker.h"
#include "app/pages/compare_table.h"
#include "app/pages/scroll_body.h"
#include "tests/app/charts/chosen_state.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace vramwise
{

namespace
{

class ComparePageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_state->setComparedCards(CardId{"rtx-4060-ti-16gb"}, CardId{"rtx-5060-ti-16gb"});
        m_page.resize(980, 700);
        m_page.show();
        QTest::qWait(10);
    }

    [[nodiscard]] CardPicker* picker(const char* name) const
    {
        return m_page.findChild<CardPicker*>(QString::fromLatin1(name));
    }
    [[nodiscard]] CompareTable* table() const { return m_page.findChild<CompareTable*>(); }
    [[nodiscard]] QString wins() const { return m_page.findChild<QLabel*>(QStringLiteral("wins"))->text(); }

    std::unique_ptr<AdvisorState> m_state = makeShippedState({ModelId{"flux.1-dev"}});
    ComparePage m_page{*m_state};
};

TEST_F(ComparePageTest, StartsWithTheStatesTwoCards)
{
    EXPECT_EQ(picker("firstCard")->card().value, "rtx-4060-ti-16gb");
    EXPECT_EQ(picker("secondCard")->currentText(), QStringLiteral("RTX 5060 Ti 16 GB"));
    EXPECT_TRUE(wins().contains(QStringLiteral("RTX 5060 Ti 16 GB")));
}

TEST_F(ComparePageTest, ListsFiguresAndTheUsersModels)
{
    const auto& lines = table()->lines();
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [](const CompareLine& line) { return line.heading; }), 2);
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const CompareLine& line) {
        return line.name == QStringLiteral("FLUX.1-dev") && line.sides[0].rating && line.sides[1].rating;
    }));
    EXPECT_TRUE(table()->accessibleDescription().contains(QStringLiteral("448")));
}

TEST_F(ComparePageTest, SwapMirrorsEverything)
{
    QTest::mouseClick(m_page.findChild<QToolButton*>(QStringLiteral("swapCards")), Qt::LeftButton);
    EXPECT_EQ(m_state->comparedCards()[0].value, "rtx-5060-ti-16gb");
    EXPECT_EQ(picker("secondCard")->card().value, "rtx-4060-ti-16gb");
}

TEST_F(ComparePageTest, ACardIsFoundByAnyPartOfItsName)
{
    CardPicker* first = picker("firstCard");
    EXPECT_EQ(first->completer()->filterMode(), Qt::MatchContains);
    first->lineEdit()->setText(QStringLiteral("rtx 5090"));
    QTest::keyClick(first->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_state->comparedCards()[0].value, "rtx-5090");
}

TEST_F(ComparePageTest, NonsenseLeavesTheFormerCard)
{
    CardPicker* first = picker("firstCard");
    first->lineEdit()->setText(QStringLiteral("voodoo 2"));
    QTest::keyClick(first->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_state->comparedCards()[0].value, "rtx-4060-ti-16gb");
    EXPECT_EQ(first->currentText(), QStringLiteral("RTX 4060 Ti 16 GB"));
}

TEST_F(ComparePageTest, TheSameCardTwiceIsSaid)
{
    m_state->setComparedCards(CardId{"rtx-4090"}, CardId{"rtx-4090"});
    EXPECT_FALSE(wins().contains(QStringLiteral("ahead")));
    EXPECT_TRUE(m_page.findChild<ChartPanel*>()->content().table.size() <= 1);
}

TEST_F(ComparePageTest, UnknownFiguresAreNamedSo)
{
    m_state->setComparedCards(CardId{"rtx-4090"}, CardId{"rx-6800"});
    const auto& lines = table()->lines();
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(),
                            [](const CompareLine& line) { return !line.heading && !line.sides[1].known; }));
}

TEST_F(ComparePageTest, ANarrowWindowBreaksNamesIntoLinesInsteadOfScrollingSideways)
{
    const int before = table()->height();
    const QScrollBar* sideways = m_page.findChild<ScrollBody*>()->horizontalScrollBar();
    m_page.resize(400, 700);
    QTest::qWait(10);
    const int least = 400 + sideways->maximum();  // it depends on the font
    EXPECT_LE(least, 500);
    m_page.resize(least, 700);
    QTest::qWait(10);
    EXPECT_EQ(sideways->maximum(), 0);
    EXPECT_LE(table()->width(), least);
    EXPECT_GT(table()->height(), before) << "names take two lines";
    EXPECT_EQ(table()->height(), table()->heightForWidth(table()->width()));
}

TEST_F(ComparePageTest, TheChartCanBeSaved)
{
    QSignalSpy asked(&m_page, &Page::exportRequested);
    QTest::mouseClick(m_page.findChild<QToolButton*>(QStringLiteral("saveChart")), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<ChartKind>(), ChartKind::Compare);
}

}  // namespace

}  // namespace vramwise
