#include "app/charts/chart_panel.h"

#include "app/charts/chart_view.h"
#include "app/charts/overlays/chart_text.h"
#include "tests/app/charts/chosen_state.h"
#include "tests/app/charts/text_boxes.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace vramwise
{

namespace
{

ChartView* viewOf(ChartPanel& panel) { return panel.findChild<ChartView*>(QStringLiteral("chartView")); }

QStringList wordsIn(ChartPanel& panel)
{
    QStringList words;
    for (const ChartText* text : chartTexts(*viewOf(panel)->chart()))
        words.append(text->text());
    return words;
}

TEST(ChartPanel, BuildsWhenShownAndNotBefore)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    EXPECT_TRUE(panel.content().title.isEmpty());
    panel.resize(700, 500);
    panel.show();
    EXPECT_FALSE(panel.content().title.isEmpty());
    EXPECT_FALSE(wordsIn(panel).isEmpty());
}

TEST(ChartPanel, FollowsTheQuestion)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(700, 500);
    panel.show();
    Question question = state->question();
    question.presentCard = CardId{"rtx-3090"};
    state->setQuestion(question, QStringLiteral("test"));
    EXPECT_FALSE(wordsIn(panel).filter(QStringLiteral("RTX 3090")).isEmpty());
}

TEST(ChartPanel, ScrollsRatherThanCutting)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(620, 420);
    panel.show();
    QTest::qWait(20);
    auto* scroll = panel.findChild<QScrollArea*>(QStringLiteral("chartScroll"));
    EXPECT_GT(viewOf(panel)->height(), scroll->viewport()->height());
    EXPECT_EQ(textProblems(*viewOf(panel)->chart()), QStringList());
}

TEST(ChartPanel, AGrowingPanelAsksForItsHeight)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Compare);
    panel.setGrowing(true);
    panel.resize(900, 200);
    panel.show();
    QTest::qWait(20);
    EXPECT_GE(panel.minimumSizeHint().height(), viewOf(panel)->minimumHeight());
}

TEST(ChartPanel, SaysItsValuesInWords)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(700, 500);
    panel.show();
    EXPECT_EQ(viewOf(panel)->accessibleName(), panel.content().title);
    EXPECT_TRUE(viewOf(panel)->accessibleDescription().contains(QStringLiteral("FLUX.1-dev")));
    EXPECT_EQ(viewOf(panel)->focusPolicy(), Qt::StrongFocus);
}

TEST(ChartPanel, TheButtonAsksForThePicture)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Bandwidth);
    panel.resize(700, 500);
    panel.show();
    QSignalSpy asked(&panel, &ChartPanel::exportRequested);
    QTest::mouseClick(panel.findChild<QToolButton*>(QStringLiteral("saveChart")), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<ChartKind>(), ChartKind::Bandwidth);
}

TEST(ChartPanel, AMenuOffersWhatCanBeDone)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(700, 500);
    panel.show();
    QSignalSpy copied(&panel, &ChartPanel::copyRequested);
    QTimer::singleShot(0, &panel, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        EXPECT_EQ(menu->actions().size(), 3);
        menu->actions().at(1)->trigger();
        menu->actions().at(2)->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 50}, panel.mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(viewOf(panel)->viewport(), &event);
    EXPECT_EQ(copied.count(), 1);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("FLUX.1-dev")));
}

TEST(ChartPanel, TheCopyKeyCopiesThePicture)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(700, 500);
    panel.show();
    QSignalSpy copied(&panel, &ChartPanel::copyRequested);
    QTest::keySequence(viewOf(panel), QKeySequence::Copy);
    EXPECT_EQ(copied.count(), 1);
}

TEST(ChartPanel, RowsTellTheirSourceOnHover)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(700, 500);
    panel.show();
    int told = 0;
    for (const QGraphicsItem* item : viewOf(panel)->scene()->items())
        told += item->toolTip().contains(QStringLiteral("Source")) ? 1 : 0;
    EXPECT_EQ(told, int(state->catalog().models().size()));
}

TEST(ChartPanel, AnOptionRedraws)
{
    const auto state = makeShippedState();
    ChartPanel panel(*state, ChartKind::Vram);
    panel.resize(700, 500);
    panel.show();
    const auto all = panel.content().table.size();
    ChartOptions options;
    options.task = int(Task::Edit);
    panel.setOptions(options);
    EXPECT_LT(panel.content().table.size(), all);
}

}  // namespace

}  // namespace vramwise
