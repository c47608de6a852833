// Clicks through the panel: every change applies at once, can be undone, and bad input is said.
#include "app/panel/question_panel.h"

#include "app/panel/budget_section.h"
#include "app/panel/card_field.h"
#include "app/panel/choice_box.h"
#include "app/panel/model_list_model.h"
#include "app/panel/model_row_delegate.h"
#include "app/panel/presets.h"
#include "app/panel/step_slider.h"
#include "app/theme/sheet.h"
#include "tests/app/items/model_watch.h"
#include "tests/app/state/shipped_state.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace vramwise
{
namespace
{

class Panel : public ::testing::Test
{
protected:
    Panel() : m_state(test::makeState()), m_panel(*m_state)
    {
        m_panel.resize(m_panel.width(), 1200);
        m_panel.show();
        m_panel.activateWindow();
        test::settle();
    }

    template <class Widget>
    Widget& child(const char* name)
    {
        auto* widget = m_panel.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    QModelIndex modelRow(const char* id)
    {
        QAbstractItemModel* models = child<QListView>("models").model();
        const auto found = models->match(models->index(0, 0), ModelIdRole, QLatin1String(id), 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.front();
    }

    void choose(const char* name, const QVariant& value)
    {
        auto& box = child<ChoiceBox>(name);
        const int index = box.findData(value);
        ASSERT_GE(index, 0) << name;
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

    void type(const char* name, const char* text)
    {
        auto& edit = child<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QLatin1String(text));
    }

    void click(const char* listName, const QModelIndex& index, const QPoint& at)
    {
        auto& list = child<QListView>(listName);
        Q_UNUSED(index)
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }

    [[nodiscard]] const Question& question() const { return m_state->question(); }
    [[nodiscard]] bool wants(const char* id) const
    {
        const auto& models = question().models;
        return std::any_of(models.begin(), models.end(), [&](const WantedModel& w) { return w.model.value == id; });
    }

    std::unique_ptr<AdvisorState> m_state;
    QuestionPanel m_panel;
};

TEST_F(Panel, BudgetAppliesWithEveryKeyAndIsOneUndoStep)
{
    type("budget", "1500");
    EXPECT_EQ(question().budget.minor, 150'000);
    EXPECT_EQ(m_state->undoStack().count(), 1);
    m_state->undoStack().undo();
    EXPECT_EQ(question().budget, defaultQuestion().budget);
}

TEST_F(Panel, LettersInTheBudgetAreSaidAndTheLastGoodOneStays)
{
    type("budget", "abc");
    EXPECT_EQ(question().budget, defaultQuestion().budget);
    EXPECT_TRUE(child<TextLabel>("budgetProblem").isVisible());
    EXPECT_TRUE(child<QLineEdit>("budget").property("invalid").toBool());
    type("budget", "700");
    EXPECT_FALSE(child<TextLabel>("budgetProblem").isVisible());
    EXPECT_EQ(question().budget.minor, 70'000);
}

TEST_F(Panel, ExtremeBudgetsGiveAnAnswer)
{
    type("budget", "0");
    EXPECT_EQ(question().budget.minor, 0);
    EXPECT_FALSE(m_state->advice().picks.best.has_value());
    type("budget", "1000000000000");
    EXPECT_TRUE(m_state->advice().picks.best.has_value());
    type("budget", "-5");
    EXPECT_TRUE(child<QLineEdit>("budget").property("invalid").toBool());
}

TEST_F(Panel, AmountsAreReadAsPeopleWriteThem)
{
    for (const char* text : {"1500", "1 500", "1,500", "1500.00", " 1500 "}) {
        const auto money = BudgetSection::parseAmount(QString::fromUtf8(text), "USD");
        ASSERT_TRUE(money.has_value()) << text;
        EXPECT_EQ(money->minor, 150'000) << text;
    }
    for (const char* text : {"", "x", "-1", "1e5", "1.234", "99999999999999"})
        EXPECT_FALSE(BudgetSection::parseAmount(QString::fromUtf8(text), "USD").has_value()) << text;
}

TEST_F(Panel, ClickOnAModelTicksItAndTheAdviceFollows)
{
    auto& list = child<QListView>("models");
    const QModelIndex row = modelRow("qwen-image");
    ASSERT_TRUE(row.isValid());
    ASSERT_FALSE(wants("qwen-image"));
    click("models", row, list.visualRect(row).center());
    EXPECT_TRUE(wants("qwen-image"));
    EXPECT_EQ(row.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(m_state->advice().ranked.front().rated.outcomes.size(), question().models.size());
    m_state->undoStack().undo();
    EXPECT_FALSE(wants("qwen-image"));
}

TEST_F(Panel, SpaceTicksTheCurrentModel)
{
    auto& list = child<QListView>("models");
    list.setFocus();
    list.setCurrentIndex(modelRow("qwen-image"));
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_TRUE(wants("qwen-image"));
}

TEST_F(Panel, NeedIsChosenFromItsDropDown)
{
    auto& list = child<QListView>("models");
    const QModelIndex row = modelRow("flux.1-dev");
    ASSERT_EQ(row.data(NeedRole).toInt(), int(Need::Must));
    QTimer::singleShot(0, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        menu->actions().at(1)->trigger();
        menu->close();
    });
    click("models", row, ModelRowDelegate::needRect(list.visualRect(row), list.font(), row).center());
    EXPECT_EQ(row.data(NeedRole).toInt(), int(Need::Nice));
}

TEST_F(Panel, TypingNarrowsTheListAndEscapeWidensIt)
{
    auto& list = child<QListView>("models");
    type("findModel", "hunyuan");
    int shown = 0;
    for (int i = 0; i < list.model()->rowCount(); ++i) {
        const QModelIndex index = list.model()->index(i, 0);
        if (list.isRowHidden(i) || index.data(GroupTitleRole).toBool())
            continue;
        ++shown;
        EXPECT_TRUE(index.data().toString().contains(QStringLiteral("hunyuan"), Qt::CaseInsensitive));
    }
    EXPECT_GT(shown, 0);
    QTest::keyClick(&child<QLineEdit>("findModel"), Qt::Key_Escape);
    EXPECT_TRUE(child<QLineEdit>("findModel").text().isEmpty());
}

TEST_F(Panel, EnterTicksTheOnlyModelFound)
{
    type("findModel", "mochi");
    const QModelIndex row = modelRow("mochi-1");
    ASSERT_EQ(row.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(&child<QLineEdit>("findModel"), Qt::Key_Return);
    EXPECT_EQ(row.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

TEST_F(Panel, EnterGoesToTheListWhereSeveralAreFound)
{
    const Question before = m_state->question();
    type("findModel", "wan 2.2");
    QTest::keyClick(&child<QLineEdit>("findModel"), Qt::Key_Return);
    EXPECT_TRUE(child<QListView>("models").hasFocus());
    EXPECT_EQ(m_state->question(), before);
}

TEST_F(Panel, NothingFoundIsSaid)
{
    type("findModel", "no such model");
    EXPECT_TRUE(child<TextLabel>("noModelFound").isVisible());
}

TEST_F(Panel, AllModelsCanBeShown)
{
    auto& list = child<QListView>("models");
    child<QAbstractButton>("allModels").click();
    for (int i = 0; i < list.model()->rowCount(); ++i)
        EXPECT_FALSE(list.isRowHidden(i));
}

TEST_F(Panel, AnUntickedModelStaysInSight)
{
    auto& list = child<QListView>("models");
    const QModelIndex row = modelRow("hunyuanvideo");
    ASSERT_TRUE(list.isRowHidden(row.row()));
    list.model()->setData(row, Qt::Checked, Qt::CheckStateRole);
    EXPECT_FALSE(list.isRowHidden(row.row()));
    list.model()->setData(row, Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_FALSE(list.isRowHidden(row.row()));
}

TEST_F(Panel, ModelListIsAProperModel)
{
    ModelListModel model(*m_state);
    const test::ModelWatch watch(model);
    model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole);
    model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole);  // a heading: nothing to tick
    EXPECT_EQ(model.modelCount(), int(m_state->catalog().models().size()));
}

TEST_F(Panel, JobIsChosen)
{
    choose("imageSize", QSize(1536, 1536));
    EXPECT_EQ(question().job.imageWidth, 1536);
    choose("videoSize", QSize(1280, 720));
    EXPECT_EQ(question().job.videoHeight, 720);
    choose("clipLength", 8.0);
    EXPECT_EQ(question().job.clipSeconds, 8.0);
    choose("imageSteps", 30);
    EXPECT_EQ(question().job.imageSteps, 30);
    choose("attention", int(Attention::Sage));
    EXPECT_EQ(question().job.attention, Attention::Sage);
    choose("speedup", int(Speedup::Teacache));
    EXPECT_EQ(question().job.speedup, Speedup::Teacache);
    choose("imageSize", QVariant());
    EXPECT_FALSE(question().job.imageWidth.has_value());
}

TEST_F(Panel, AValueThatIsNoChoiceIsShownAndKept)
{
    Question odd = question();
    odd.machine.ram = gib(40);
    odd.job.imageWidth = 1000;
    odd.job.imageHeight = 700;
    m_state->setQuestion(odd, QStringLiteral("odd"));
    EXPECT_EQ(child<ChoiceBox>("ram").value(), 40.0);
    EXPECT_EQ(child<ChoiceBox>("imageSize").value(), QSize(1000, 700));
    EXPECT_EQ(question(), odd);
}

TEST_F(Panel, PatienceMovesByKeyAndIsOneStep)
{
    auto& slider = child<StepSlider>("imagePatience");
    EXPECT_EQ(slider.stepValue(), 60);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(question().patience.image.value, 120);
    EXPECT_EQ(m_state->undoStack().count(), 1);
}

TEST_F(Panel, MachineIsChosen)
{
    choose("ram", 64.0);
    EXPECT_EQ(question().machine.ram, gib(64));
    choose("psu", 750.0);
    ASSERT_TRUE(question().psu.has_value());
    EXPECT_EQ(question().psu->value, 750);
    choose("os", int(Os::Linux));
    EXPECT_EQ(question().machine.os, Os::Linux);
}

TEST_F(Panel, PresentCardIsFoundByName)
{
    type("presentCard", "rtx 3060 12 gb");
    QTest::keyClick(&child<QLineEdit>("presentCard"), Qt::Key_Return);
    ASSERT_TRUE(question().presentCard.has_value());
    EXPECT_EQ(question().presentCard->value, "rtx-3060-12gb");
    type("presentCard", "nonsense");
    QTest::keyClick(&child<QLineEdit>("presentCard"), Qt::Key_Return);
    EXPECT_TRUE(child<QLineEdit>("presentCard").property("invalid").toBool());
    EXPECT_EQ(question().presentCard->value, "rtx-3060-12gb");
    child<QLineEdit>("presentCard").selectAll();
    QTest::keyClick(&child<QLineEdit>("presentCard"), Qt::Key_Delete);
    EXPECT_FALSE(question().presentCard.has_value());
}

TEST_F(Panel, WhatToLookAtIsTicked)
{
    child<QCheckBox>("includeUnreleased").click();
    EXPECT_TRUE(question().includeUnreleased);
    child<QCheckBox>("allowUsed").click();
    EXPECT_FALSE(question().allowUsed);
    child<QAbstractButton>("moreToLookAt").click();
    child<QCheckBox>("vendor1").click();
    EXPECT_EQ(std::count(question().vendors.begin(), question().vendors.end(), Vendor::Amd), 0);
    child<QCheckBox>("vendor1").click();
    EXPECT_EQ(question().vendors, defaultQuestion().vendors);
}

TEST_F(Panel, ResetIsAStepThatCanBeUndone)
{
    choose("ram", 64.0);
    m_panel.resetQuestion();
    EXPECT_EQ(question(), defaultQuestion());
    m_state->undoStack().undo();
    EXPECT_EQ(question().machine.ram, gib(64));
}

TEST_F(Panel, PresetsKeepThePcAndAskForKnownModels)
{
    Question present = question();
    present.machine.ram = gib(96);
    for (const Preset& preset : presets(present, m_state->catalog())) {
        EXPECT_EQ(preset.question.machine, present.machine);
        EXPECT_FALSE(preset.question.models.empty()) << preset.id.toStdString();
        EXPECT_TRUE(checkQuestion(preset.question, m_state->catalog()).empty());
    }
}

TEST_F(Panel, EveryFieldHasAName)
{
    for (const QWidget* widget : m_panel.findChildren<QWidget*>()) {
        const bool field = qobject_cast<const ChoiceBox*>(widget) || qobject_cast<const StepSlider*>(widget)
            || qobject_cast<const QListView*>(widget)
            || (qobject_cast<const QLineEdit*>(widget)
                && widget->objectName() != QStringLiteral("qt_spinbox_lineedit"));
        if (!field || widget->inherits("QComboBoxListView"))  // the list of a combo box goes by the box's name
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

}  // namespace
}  // namespace vramwise
