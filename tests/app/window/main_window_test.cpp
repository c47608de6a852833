// The window as a whole: pages, menus, language, theme, files, keyboard.
#include "app/window/main_window.h"

#include "app/delegates/row_table.h"
#include "app/panel/question_panel.h"
#include "app/text/language.h"
#include "app/theme/sheet.h"
#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "app/window/page_list.h"
#include "app/window/prices_dialog.h"
#include "app/window/question_file.h"
#include "tests/app/state/shipped_state.h"
#include "tests/app/window/answering_prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace vramwise
{
namespace
{

constexpr const char* kWorkflow = R"({
  "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd_xl_base_1.0.safetensors"}},
  "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["1", 1]}},
  "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 1024, "height": 1024, "batch_size": 1}},
  "4": {"class_type": "KSampler", "inputs": {"model": ["1", 0], "positive": ["2", 0], "negative": ["2", 0],
        "latent_image": ["3", 0], "seed": 1, "steps": 20, "cfg": 7}},
  "5": {"class_type": "VAEDecode", "inputs": {"samples": ["4", 0], "vae": ["1", 2]}},
  "6": {"class_type": "SaveImage", "inputs": {"images": ["5", 0]}}})";

class Window : public ::testing::Test
{
protected:
    Window()
        : m_settings(m_folder.filePath(QStringLiteral("s.ini"))), m_appearance(*qApp, m_settings),
          m_state(test::makeState())
    {
        m_appearance.applySettings(QStringLiteral("en"));
        m_appearance.setTheme(QStringLiteral("light"));
        open();
    }

    ~Window() override
    {
        m_window.reset();
        text::setLanguage(*qApp, QStringLiteral("en"));
        applyTextScale(*qApp, 1.0);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void open()
    {
        m_window
            = std::make_unique<MainWindow>(WindowParts{*m_state, m_settings, m_appearance, m_prompts}, QStringList());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        test::settle();
    }

    void trigger(const char* id)
    {
        m_window->actions().action(QLatin1String(id)).trigger();
        test::settle();
    }

    void drop(const QString& file)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        test::settle();
    }

    [[nodiscard]] QString pageName() const { return m_window->currentPage()->objectName(); }

    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    test::AnsweringPrompts m_prompts;
    std::unique_ptr<AdvisorState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(Window, EveryPageOpensByItsAction)
{
    std::set<Page*> pages;
    for (std::size_t i = 0; i < pageList().size(); ++i) {
        trigger(qPrintable(QStringLiteral("view.page%1").arg(i)));
        ASSERT_NE(m_window->currentPage(), nullptr);
        EXPECT_EQ(m_window->currentPage()->title(),
                  m_window->findChild<QTabBar*>(QStringLiteral("pages"))->tabText(int(i)));
        pages.insert(m_window->currentPage());
    }
    EXPECT_EQ(pages.size(), pageList().size());
}

TEST_F(Window, ShortcutsAreThoseThatAreSaid)
{
    const auto key = [&](const char* id) {
        return m_window->actions().action(QLatin1String(id)).shortcut().toString(QKeySequence::PortableText);
    };
    EXPECT_EQ(key("view.page0"), QStringLiteral("Ctrl+1"));
    EXPECT_EQ(key("view.page6"), QStringLiteral("Ctrl+7"));
    EXPECT_EQ(key("edit.find"), QStringLiteral("Ctrl+F"));
    EXPECT_EQ(key("file.export"), QStringLiteral("Ctrl+E"));
    EXPECT_EQ(key("help.learn"), QStringLiteral("F1"));
}

TEST_F(Window, UndoIsWordedAfterTheStep)
{
    Question question = m_state->question();
    question.allowUsed = false;
    m_state->setQuestion(question, QStringLiteral("the step"));
    auto* undo = m_window->findChild<QAction*>(QStringLiteral("edit.undo"));
    ASSERT_NE(undo, nullptr);
    EXPECT_TRUE(undo->text().contains(QStringLiteral("the step")));
    undo->trigger();
    EXPECT_EQ(m_state->question(), defaultQuestion());
}

TEST_F(Window, TabsStandCloserBeforeTheyScroll)
{
    const auto* tabs = m_window->findChild<QTabBar*>(QStringLiteral("pages"));
    const auto right = [&] { return tabs->tabRect(tabs->count() - 1).right(); };
    const int wide = right();
    trigger("language.ru");
    m_window->resize(853, 533);  // 1280 × 800 at 150 %
    test::settle();
    EXPECT_LT(right(), tabs->width());
    trigger("language.en");
    m_window->resize(1280, 800);
    test::settle();
    EXPECT_EQ(right(), wide);
}

TEST_F(Window, LanguageSwitchesWithoutARestart)
{
    trigger("view.page2");
    const QString title = m_window->currentPage()->title();
    trigger("language.ru");
    EXPECT_EQ(text::currentLanguage(), QStringLiteral("ru"));
    EXPECT_EQ(m_settings.value(setting::kLanguage), QStringLiteral("ru"));
    trigger("language.en");
    EXPECT_EQ(m_window->currentPage()->title(), title);
}

TEST_F(Window, NothingEnglishIsLeftBehindInRussian)
{
    trigger("language.ru");
    for (const char* page : {"view.page0", "view.page2"}) {
        trigger(page);
        for (const TextLabel* label : m_window->findChildren<TextLabel*>())
            EXPECT_FALSE(label->text().contains(QStringLiteral("under budget"))
                         || label->text().contains(QStringLiteral("Best for you")))
                << label->text().toStdString();
    }
}

TEST_F(Window, ThemeAndTextSizeAreAppliedAndRemembered)
{
    trigger("theme.dark");
    EXPECT_EQ(Theme::current().kind, ThemeKind::Dark);
    EXPECT_EQ(m_settings.value(setting::kTheme), QStringLiteral("dark"));
    const int panel = m_window->findChild<QuestionPanel*>()->width();
    trigger("text.200");
    QApplication::processEvents();  // the layout follows in the next turn
    EXPECT_GT(m_window->findChild<QuestionPanel*>()->width(), panel * 3 / 2);
    EXPECT_EQ(m_settings.value(setting::kTextPercent), 200);
}

TEST_F(Window, PageAndSizeSurviveARestart)
{
    trigger("view.page2");
    m_window->resize(1100, 700);
    m_window->close();
    m_window.reset();
    open();
    EXPECT_EQ(pageName(), QStringLiteral("cards"));
}

TEST_F(Window, FindGoesToTheFieldOfThePage)
{
    trigger("view.page2");
    trigger("edit.find");
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("findCard"));
    trigger("view.page0");
    trigger("edit.find");
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("findModel"));
}

TEST_F(Window, ChartIsSavedWhereTheUserSays)
{
    trigger("view.page2");
    m_prompts.chart = ChartRequest{ChartKind::VramCards, {QSize(800, 600), ThemeKind::Light, {}}};
    m_prompts.file = m_folder.filePath(QStringLiteral("picture"));
    trigger("file.export");
    EXPECT_EQ(m_prompts.offered.front(), ChartKind::VramCards);
    EXPECT_EQ(m_prompts.offered.size(), kChartKinds.size());
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("picture.png"))));
    EXPECT_EQ(m_settings.value(setting::kPictureSize), QSize(800, 600));
}

TEST_F(Window, AFailedSaveIsOneMessage)
{
    m_prompts.file = QStringLiteral("/proc/no/such/folder/q.json");
    trigger("file.saveQuestion");
    EXPECT_EQ(m_prompts.warnings.size(), 1);
}

TEST_F(Window, QuestionIsSavedAndOpened)
{
    Question question = m_state->question();
    question.budget.minor = 77'700;
    m_state->setQuestion(question, QStringLiteral("x"));
    m_prompts.file = m_folder.filePath(QStringLiteral("mine.json"));
    trigger("file.saveQuestion");
    trigger("edit.reset");
    EXPECT_EQ(m_state->question(), defaultQuestion());
    trigger("file.openQuestion");
    EXPECT_EQ(m_state->question(), question);
    EXPECT_TRUE(m_prompts.warnings.isEmpty());
}

TEST_F(Window, WorkflowsAreOpenedDroppedAndPasted)
{
    const QString file = m_folder.filePath(QStringLiteral("fox.json"));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(kWorkflow);
    out.close();
    m_prompts.file = file;
    trigger("file.openWorkflow");
    EXPECT_EQ(pageName(), QStringLiteral("workflow"));
    ASSERT_TRUE(m_state->workflow());
    EXPECT_EQ(m_state->workflow()->name, QStringLiteral("fox.json"));
    ASSERT_EQ(m_state->workflow()->workflow.jobs.size(), 1U);

    trigger("view.page0");
    drop(file);
    EXPECT_EQ(pageName(), QStringLiteral("workflow"));

    QGuiApplication::clipboard()->setText(QString::fromUtf8(kWorkflow));
    trigger("file.pasteWorkflow");
    EXPECT_EQ(m_state->workflow()->name, QStringLiteral("clipboard"));
    EXPECT_TRUE(m_prompts.warnings.isEmpty());
}

TEST_F(Window, WhatIsNoWorkflowIsSaidAndChangesNothing)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    trigger("file.pasteWorkflow");
    EXPECT_EQ(m_prompts.warnings.size(), 1);
    EXPECT_FALSE(m_state->workflow());
    EXPECT_EQ(pageName(), QStringLiteral("advice"));
}

TEST_F(Window, ModelFilesAreInspectedInADialog)
{
    trigger("file.inspect");
    EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("modelFilesDialog"));
}

TEST_F(Window, DroppedModelFilesAndFoldersAreInspected)
{
    for (const QString& path : {m_folder.filePath(QStringLiteral("flux.SAFETENSORS")), m_folder.path()}) {
        m_prompts.shownDialog.clear();
        drop(path);
        EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("modelFilesDialog")) << path.toStdString();
    }
    EXPECT_FALSE(m_state->workflow());
}

TEST_F(Window, ReportHoldsThePickInBothFormats)
{
    const QString name = QString::fromStdString(m_state->catalog().card(*m_state->advice().picks.best)->name);
    for (const char* file : {"report.html", "report.md"}) {
        m_prompts.file = m_folder.filePath(QLatin1String(file));
        trigger("file.report");
        QFile report(m_prompts.file);
        ASSERT_TRUE(report.open(QIODevice::ReadOnly));
        EXPECT_TRUE(QString::fromUtf8(report.readAll()).contains(name)) << file;
    }
}

TEST_F(Window, OwnPricesAreSetInTheirDialog)
{
    const CardId pick = *m_state->advice().picks.best;
    PricesFile file(*m_state, m_folder.filePath(QStringLiteral("prices.json")), false);
    m_prompts.onDialog = [&](QDialog& dialog) {
        auto* amount = dialog.findChild<QLineEdit*>(QStringLiteral("priceAmount"));
        auto* set = dialog.findChild<QPushButton*>(QStringLiteral("setPrice"));
        amount->setText(QStringLiteral("none"));
        set->click();
        EXPECT_TRUE(m_state->prices().own().empty());
        amount->setText(QStringLiteral("123"));
        set->click();
    };
    Q_EMIT m_window->currentPage()->priceRequested(pick);
    EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("pricesDialog"));
    ASSERT_EQ(m_state->prices().own().size(), 1U);
    EXPECT_EQ(m_state->prices().own()[0].amount.minor, 12'300);
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("prices.json"))));
}

TEST_F(Window, HelpDialogsOpen)
{
    trigger("help.about");
    EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("aboutDialog"));
    trigger("help.sources");
    EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("sourcesDialog"));
    trigger("tools.problems");
    EXPECT_EQ(m_prompts.shownDialog, QStringLiteral("problemsDialog"));
    trigger("help.learn");
    EXPECT_EQ(pageName(), QStringLiteral("learn"));
}

TEST_F(Window, HardwareReportIsCopied)
{
    ThisMachine machine;
    machine.machine.cpu = "A processor";
    m_state->setThisMachine(machine);
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("help.hardware")).toolTip().isEmpty());
    trigger("help.hardware");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("A processor")));
}

TEST_F(Window, TabKeyReachesEveryFieldOfThePanelInOrder)
{
    auto* first = m_window->findChild<QWidget*>(QStringLiteral("budget"));
    first->setFocus();
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        if (!reached.isEmpty() && focus == first)
            break;
        reached << focus->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    qsizetype before = -1;
    for (const char* name :
         {"budget", "currency", "findModel", "models", "allModels", "imageSize", "videoSize", "clipLength", "moreOfJob",
          "imagePatience", "clipPatience", "ram", "psu", "os", "presentCard", "allowNew"}) {
        const qsizetype at = reached.indexOf(QLatin1String(name));
        EXPECT_GT(at, before) << name;
        before = at;
    }
}

TEST_F(Window, SheetsOfAllPagesEndAtTheSameEdge)
{
    std::map<int, std::string> edges;  ///< with the last page that has it
    for (std::size_t i = 0; i < pageList().size(); ++i) {
        m_window->openPage(int(i));
        test::settle();
        int edge = 0;
        for (const Sheet* sheet : m_window->findChildren<Sheet*>())
            if (sheet->isVisible())
                edge = std::max(edge, sheet->mapTo(m_window.get(), sheet->rect().topRight()).x());
        edges[edge] = pageName().toStdString();
    }
    EXPECT_EQ(edges.size(), 1U) << ::testing::PrintToString(edges);
}

TEST_F(Window, EveryWidgetWithDataHasAName)
{
    for (std::size_t i = 0; i < pageList().size(); ++i)
        m_window->openPage(int(i));
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool data = qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QSlider*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const RatingPill*>(widget);
        const bool inner = widget->parentWidget() != nullptr
            && (qobject_cast<const QComboBox*>(widget->parentWidget())
                || widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QComboBoxListView")
                || widget->inherits("QHeaderView"));
        if (data && !inner) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(Window, SmallAndLargeWindowsAndTextsHoldEverything)
{
    for (const char* text : {"text.100", "text.200"}) {
        trigger(text);
        for (const QSize& size : {QSize(1024, 640), QSize(1280, 800), QSize(3840, 2160)}) {
            m_window->resize(size);
            test::settle();
            EXPECT_EQ(m_window->size(), size) << text;
        }
    }
}

}  // namespace
}  // namespace vramwise
