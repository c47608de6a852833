#include "app/window/main_window.h"

#include "app/machine/machine_finder.h"
#include "app/panel/question_panel.h"
#include "app/text/language.h"
#include "app/text/machine_words.h"
#include "app/text/paths.h"
#include "app/text/sentences.h"
#include "app/theme/theme.h"
#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "app/window/catalog_watch.h"
#include "app/window/computation_dialog.h"
#include "app/window/entry_commands.h"
#include "app/window/file_commands.h"
#include "app/window/info_dialogs.h"
#include "app/window/page_list.h"
#include "app/window/page_tabs.h"
#include "app/window/prices_dialog.h"
#include "app/window/status_line.h"
#include "app/window/update_commands.h"
#include "core/checkpoint/scan_path.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace vramwise
{

namespace
{

constexpr QSize kWindowSize(1280, 800);
constexpr QSize kLeastSize(800, 480);
constexpr int kSideMargin = 18;
constexpr int kStatusMilliseconds = 6000;

QWidget* makeLine(QWidget* parent, Qt::Orientation orientation)
{
    auto* line = new QWidget(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

/// A frame in which a page scrolls where window and text leave it less room than it needs.
QWidget* scrolled(Page& page)
{
    auto* frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    page.setBackgroundRole(QPalette::Window);
    frame->setWidget(&page);
    return frame;
}

QWidget* frameOf(const Page& page) { return page.parentWidget()->parentWidget(); }

/// The one local file that is dropped; empty where it is something else.
QString droppedFile(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(const WindowParts& parts, QStringList problems, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_problems(std::move(problems))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_files = new FileCommands(m_parts.state, m_parts.settings, m_parts.prompts, this);
    makeMenus();
    makeContent();
    makeStatus();
    setAcceptDrops(true);
    connectActions();
    connectCatalog();
    retranslate();
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    std::vector<QString> ids;
    for (const PageEntry& entry : pageList())
        ids.push_back(QLatin1String(entry.id));
    m_actions = new Actions(*menuBar(), m_parts.state.undoStack(), ids, this);
    menuBar()->setNativeMenuBar(true);
}

void MainWindow::makeContent()
{
    auto* content = new QWidget(this);
    m_panel = new QuestionPanel(m_parts.state, content);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(kSideMargin, space::kTiny, space::kTiny, 0);
    right->setSpacing(space::kMedium);
    m_tabs = new PageTabs(content);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_stack = new QStackedWidget(content);
    right->addWidget(m_tabs);
    right->addWidget(m_stack, 1);
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_panel);
    sides->addWidget(makeLine(content, Qt::Vertical));
    sides->addLayout(right, 1);
    auto* all = new QVBoxLayout(content);
    for (QBoxLayout* layout : std::initializer_list<QBoxLayout*>{sides, all}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    all->addWidget(makeLine(content, Qt::Horizontal));
    all->addLayout(sides, 1);
    m_pages.resize(pageList().size(), nullptr);
    for (const PageEntry& entry : pageList())
        m_tabs->addTab(entry.title());
    connect(m_tabs, &QTabBar::currentChanged, this, qOverload<int>(&MainWindow::openPage));
    setCentralWidget(content);
}

void MainWindow::makeStatus()
{
    m_status = new StatusLine(m_parts.state, this);
    m_status->setProblemCount(int(m_problems.size()));
    connect(m_status, &StatusLine::problemsRequested, this, &MainWindow::showProblems);
    setStatusBar(m_status);
}

void MainWindow::makePage(std::size_t index)
{
    Page*& page = m_pages.at(index);
    if (page != nullptr)
        return;
    page = pageList().at(index).make(m_parts.state, m_stack);
    m_stack->addWidget(scrolled(*page));
    connectPages(*page);
}

void MainWindow::connectPages(Page& page)
{
    connect(&page, &Page::exportRequested, this, [this](ChartKind kind) { m_files->exportChart(currentPage(), kind); });
    connect(&page, &Page::copyRequested, this, [this](ChartKind kind) { m_files->copyChart(currentPage(), kind); });
    connect(&page, &Page::compareRequested, this, [this] { openPage(QStringLiteral("compare")); });
    connect(&page, &Page::adviceRequested, this, [this] { openPage(QStringLiteral("advice")); });
    connect(&page, &Page::workflowRequested, m_files, &FileCommands::openWorkflow);
    connect(&page, &Page::workflowPasteRequested, m_files, &FileCommands::pasteWorkflow);
    connect(&page, &Page::priceRequested, this, &MainWindow::showPrices);
    connect(&page, &Page::computationRequested, this, &MainWindow::showComputation);
    connect(&page, &Page::problemsRequested, this, &MainWindow::showProblems);
    if (m_entries != nullptr)
        connect(&page, &Page::entryRequested, m_entries, &EntryCommands::run);
}

void MainWindow::connectActions()
{
    const auto on = [this](const char* id, auto run) {
        connect(&m_actions->action(QLatin1String(id)), &QAction::triggered, this, run);
    };
    on("file.export", [this] { m_files->exportChart(currentPage()); });
    on("file.copy", [this] { m_files->copyChart(currentPage()); });
    on("file.saveQuestion", [this] { m_files->saveQuestionAs(); });
    on("file.openQuestion", [this] { m_files->openQuestion(); });
    on("file.openWorkflow", [this] { m_files->openWorkflow(); });
    on("file.pasteWorkflow", [this] { m_files->pasteWorkflow(); });
    on("file.inspect", [this] { m_files->inspectModelFiles(); });
    on("file.report", [this] { m_files->exportReport(); });
    on("file.quit", [this] { close(); });
    on("edit.reset", [this] { m_panel->resetQuestion(); });
    on("edit.find", [this] { find(); });
    on("tools.prices", [this] { showPrices({}); });
    on("tools.problems", [this] { showProblems(); });
    on("help.learn", [this] { openPage(QStringLiteral("learn")); });
    on("help.sources", [this] { m_parts.prompts.show(*makeSourcesDialog(m_parts.state, this)); });
    on("help.hardware", [this] { copyHardwareReport(); });
    on("help.about", [this] { m_parts.prompts.show(*makeAboutDialog(this)); });
    connect(m_actions, &Actions::pageChosen, this, qOverload<int>(&MainWindow::openPage));
    connect(m_actions, &Actions::themeChosen, &m_parts.appearance, &Appearance::setTheme);
    connect(m_actions, &Actions::languageChosen, &m_parts.appearance, &Appearance::setLanguage);
    connect(m_actions, &Actions::textPercentChosen, &m_parts.appearance, &Appearance::setTextPercent);
    connect(m_files, &FileCommands::workflowOpened, this, [this] { openPage(QStringLiteral("workflow")); });
    connect(m_files, &FileCommands::done, this,
            [this](const QString& message) { m_status->showMessage(message, kStatusMilliseconds); });
}

/// Own entries and updates; without a place for them the menus say so by being off.
void MainWindow::connectCatalog()
{
    const std::array actions{"edit.addCard", "edit.addModel", "edit.ownCatalog", "file.openUpdate", "file.rollBack"};
    for (const char* id : actions)
        m_actions->action(QLatin1String(id)).setEnabled(m_parts.catalog != nullptr);
    if (m_parts.catalog == nullptr)
        return;
    m_entries = new EntryCommands(m_parts.state, *m_parts.catalog, m_parts.prompts, this);
    m_updates = new UpdateCommands(m_parts.state, *m_parts.catalog, m_parts.prompts, this);
    const auto on = [this](const char* id, auto run) {
        connect(&m_actions->action(QLatin1String(id)), &QAction::triggered, this, run);
    };
    on("edit.addCard", [this] { m_entries->run(EntryCommand::Add, {EntryKind::Card, {}}); });
    on("edit.addModel", [this] { m_entries->run(EntryCommand::Add, {EntryKind::Model, {}}); });
    on("edit.ownCatalog", [this] { m_entries->showAll(); });
    on("file.openUpdate", [this] { m_updates->open(); });
    on("file.rollBack", [this] { m_updates->rollBack(); });
    const auto say = [this](const QString& message) { m_status->showMessage(message, kStatusMilliseconds); };
    connect(m_entries, &EntryCommands::done, this, say);
    connect(m_updates, &UpdateCommands::done, this, say);
    for (const Error& problem : m_parts.state.problems())
        m_catalogProblems << text::errorText(problem);
    connect(m_parts.catalog, &CatalogWatch::refused, this, &MainWindow::setCatalogProblems);
    connect(m_parts.catalog, &CatalogWatch::reloaded, this, [this] { setCatalogProblems(m_parts.state.problems()); });
    connect(m_panel, &QuestionPanel::entryRequested, m_entries, &EntryCommands::run);
}

/// What was wrong before may be mended by now.
void MainWindow::setCatalogProblems(const std::vector<Error>& problems)
{
    for (const QString& old : std::as_const(m_catalogProblems))
        m_problems.removeAll(old);
    m_catalogProblems.clear();
    m_status->setProblemCount(int(m_problems.size()));
    for (const Error& problem : problems) {
        m_catalogProblems << text::errorText(problem);
        addProblem(m_catalogProblems.constLast());
    }
}

void MainWindow::restoreState()
{
    setMinimumSize(kLeastSize);
    resize(kWindowSize);
    const QByteArray geometry = m_parts.settings.value(setting::kGeometry);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    openPage(m_parts.settings.value(setting::kPage));
    if (currentPage() == nullptr)
        openPage(0);
    // Nothing is marked at the start: the answer is to be seen first. Tab begins with the budget.
    centralWidget()->setFocus();
}

void MainWindow::openPage(int index)
{
    if (index < 0 || index >= int(m_pages.size()))
        return;
    makePage(std::size_t(index));
    m_stack->setCurrentWidget(frameOf(*m_pages.at(std::size_t(index))));
    m_open = m_pages.at(std::size_t(index));
    m_tabs->setCurrentIndex(index);
}

void MainWindow::openPage(const QString& id)
{
    for (std::size_t i = 0; i < pageList().size(); ++i)
        if (id == QLatin1String(pageList()[i].id))
            openPage(int(i));
}

void MainWindow::find()
{
    QWidget* finder = currentPage() != nullptr ? currentPage()->finder() : nullptr;
    (finder != nullptr ? finder : m_panel->finder())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPrices(const CardId& card)
{
    PricesDialog dialog(m_parts.state, m_parts.prompts, card, this);
    m_parts.prompts.show(dialog);
}

void MainWindow::showComputation(const CardId& card, const ModelId& model)
{
    const Card* known = m_parts.state.catalog().card(card);
    if (known == nullptr)
        return;
    ComputationDialog dialog(m_parts.state, *known, model, this);
    m_parts.prompts.show(dialog);
}

void MainWindow::showProblems() { m_parts.prompts.show(*makeProblemsDialog(m_problems, this)); }

void MainWindow::copyHardwareReport()
{
    if (m_parts.finder == nullptr)
        return putReportOnClipboard();
    // What is free now was something else when the program started.
    connect(m_parts.finder, &MachineFinder::found, this, &MainWindow::putReportOnClipboard,
            Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    m_parts.finder->look();
}

void MainWindow::putReportOnClipboard()
{
    const std::optional<ThisMachine>& machine = m_parts.state.thisMachine();
    if (!machine)
        return;
    const AdvisorState& state = m_parts.state;
    QGuiApplication::clipboard()->setText(text::hardwareReport(*machine, state.catalog(), text::currentLocale()));
    m_status->showMessage(tr("The hardware report is on the clipboard"), kStatusMilliseconds);
}

void MainWindow::addProblem(const QString& problem)
{
    if (m_problems.contains(problem))
        return;
    m_problems << problem;
    m_status->setProblemCount(int(m_problems.size()));
    m_status->showMessage(problem, kStatusMilliseconds);
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("VRAMwise"));
    m_actions->retranslate();
    m_actions->showTheme(m_parts.appearance.theme());
    m_actions->showLanguage(text::currentLanguage());
    m_actions->showTextPercent(m_parts.appearance.textPercent());
    m_tabs->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < pageList().size(); ++i) {
        m_tabs->setTabText(int(i), pageList()[i].title());
        m_tabs->setTabToolTip(int(i), QStringLiteral("Ctrl+%1").arg(i + 1));
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool MainWindow::event(QEvent* event)
{
    // Qt 6.4 tells of the system's light or dark only this way; later versions by a signal as well.
    if (event->type() == QEvent::ThemeChange)
        m_parts.appearance.systemThemeChanged();
    return QMainWindow::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Not from within: the program that it comes from would wait for our dialogs.
    QMetaObject::invokeMethod(
        this, [this, file = droppedFile(*event)] { openDropped(file); }, Qt::QueuedConnection);
}

void MainWindow::openDropped(const QString& file)
{
    const std::filesystem::path path = text::toPath(file);
    if (isModelFile(path) || isFolderOrList(path))
        m_files->inspectModelFiles(file);
    else if (m_updates != nullptr && file.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
        m_updates->openFile(file);
    else
        m_files->openWorkflowFile(file);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.setValue(setting::kGeometry, saveGeometry());
    const int page = m_tabs->currentIndex();
    if (page >= 0 && page < int(pageList().size()))
        m_parts.settings.setValue(setting::kPage, QString(QLatin1String(pageList()[std::size_t(page)].id)));
    QMainWindow::closeEvent(event);
}

}  // namespace vramwise
