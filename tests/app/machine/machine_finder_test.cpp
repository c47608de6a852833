// Looking at the machine beside the window, and what the panel makes of what was found.
#include "app/machine/machine_finder.h"

#include "app/panel/card_field.h"
#include "app/panel/question_panel.h"
#include "app/theme/link_button.h"
#include "app/theme/sheet.h"
#include "tests/app/state/shipped_state.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace vramwise
{
namespace
{

DetectedCard rtx4090()
{
    DetectedCard card;
    card.name = "NVIDIA GeForce RTX 4090";
    card.address = "0000:01:00.0";
    card.pci = PciId{0x10de, 0x2684, {}, {}, {}};
    card.kind = DeviceKind::Discrete;
    card.memory = mib(24564);
    return card;
}

DetectedMachine foundMachine()
{
    DetectedMachine machine;
    machine.ram = gib(62.7);
    machine.os = Os::Linux;
    machine.cards = {rtx4090()};
    return machine;
}

class ThisPc : public ::testing::Test
{
protected:
    ThisPc() : m_state(test::makeState()), m_finder(*m_state, foundMachine, QString()) { }

    void look()
    {
        QSignalSpy found(&m_finder, &MachineFinder::found);
        m_finder.look();
        ASSERT_TRUE(found.count() > 0 || found.wait(10'000));
    }

    void changeQuestion(const std::function<void(Question&)>& edit)
    {
        Question question = m_state->question();
        edit(question);
        m_state->setQuestion(question, QStringLiteral("edit"));
    }

    std::unique_ptr<AdvisorState> m_state;
    MachineFinder m_finder;
};

TEST_F(ThisPc, isFoundInAnotherThreadAndMatched)
{
    QThread* thread = nullptr;
    MachineFinder finder(
        *m_state,
        [&thread] {
            thread = QThread::currentThread();
            return foundMachine();
        },
        QString());
    QSignalSpy found(&finder, &MachineFinder::found);
    finder.look();
    finder.look();  // while it is looking, nothing new is begun
    ASSERT_TRUE(found.wait(10'000));
    EXPECT_NE(thread, QThread::currentThread());
    EXPECT_EQ(found.count(), 1);
    ASSERT_TRUE(m_state->thisMachine());
    EXPECT_EQ(m_state->thisMachine()->mainCardId(), CardId{"rtx-4090"});
}

TEST_F(ThisPc, isTakenOnTheFirstStart)
{
    m_finder.useOnceFound();
    look();
    EXPECT_EQ(m_state->question().presentCard, CardId{"rtx-4090"});
    EXPECT_EQ(m_state->question().machine.ram, gib(64));
    EXPECT_EQ(m_state->question().machine.os, Os::Linux);
    m_state->undoStack().undo();
    EXPECT_EQ(m_state->question(), defaultQuestion());
    look();  // once is enough
    EXPECT_EQ(m_state->question(), defaultQuestion());
}

TEST_F(ThisPc, neverReplacesWhatTheUserSet)
{
    changeQuestion([](Question& question) {
        question.presentCard = CardId{"rtx-3060-12gb"};
        question.machine.ram = gib(96);
        question.machine.os = Os::Macos;
    });
    const Question before = m_state->question();
    m_finder.useOnceFound();
    look();
    EXPECT_EQ(m_state->question(), before);
}

TEST_F(ThisPc, changesNothingOnLaterStarts)
{
    look();
    EXPECT_EQ(m_state->question(), defaultQuestion());
}

TEST_F(ThisPc, mayEndBeforeAnythingIsFound)
{
    MachineFinder finder(
        *m_state,
        [] {
            QThread::msleep(30);
            return foundMachine();
        },
        QString());
    finder.look();
}

class MachineInPanel : public ThisPc
{
protected:
    MachineInPanel() : m_panel(*m_state)
    {
        m_panel.resize(m_panel.width(), 1200);
        m_panel.show();
        test::settle();
    }

    [[nodiscard]] TextLabel& badge() { return *m_panel.findChild<TextLabel*>(QStringLiteral("machineBadge")); }
    [[nodiscard]] LinkButton& button() { return *m_panel.findChild<LinkButton*>(QStringLiteral("useThisMachine")); }

    QuestionPanel m_panel;
};

TEST_F(MachineInPanel, saysNothingUntilItIsKnown)
{
    EXPECT_FALSE(badge().isVisible());
    EXPECT_FALSE(button().isVisible());
}

TEST_F(MachineInPanel, offersTheCardWithoutClaimingThatAnotherOneIsSimulated)
{
    changeQuestion([](Question& question) {
        question.machine.ram = gib(64);
        question.machine.os = Os::Linux;
    });
    look();
    test::settle();
    EXPECT_FALSE(badge().isVisible());
    EXPECT_TRUE(button().isVisible());
}

TEST_F(MachineInPanel, aCardOfAnotherPcIsMarkedAndOneClickTakesThisOne)
{
    changeQuestion([](Question& question) { question.presentCard = CardId{"rtx-3060-12gb"}; });
    look();
    test::settle();
    EXPECT_TRUE(badge().isVisible());
    EXPECT_TRUE(badge().text().contains(QStringLiteral("simulated")));
    EXPECT_TRUE(badge().toolTip().contains(QStringLiteral("RTX 4090")));
    ASSERT_TRUE(button().isVisible());
    QTest::mouseClick(&button(), Qt::LeftButton);
    test::settle();
    EXPECT_EQ(m_state->question().presentCard, CardId{"rtx-4090"});
    EXPECT_EQ(m_panel.findChild<CardField*>()->card(), CardId{"rtx-4090"});
    EXPECT_FALSE(badge().isVisible());
    EXPECT_FALSE(button().isVisible());
}

TEST_F(MachineInPanel, otherMemoryIsAnOverride)
{
    look();
    m_state->useThisMachine(AdvisorState::Take::All);
    changeQuestion([](Question& question) { question.machine.ram = gib(128); });
    test::settle();
    EXPECT_TRUE(badge().isVisible());
    EXPECT_TRUE(badge().text().contains(QStringLiteral("overridden")));
}

}  // namespace
}  // namespace vramwise
