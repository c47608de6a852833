// The window: the question on the left, the pages on the right. It composes and answers what pages ask for; what is
// shown comes from the state. Pages are made when they are first opened, so that the window itself opens fast.
#pragma once

#include "app/pages/page.h"
#include "app/state/advisor_state.h"
#include "app/window/settings.h"

#include <QMainWindow>

class QStackedWidget;
class QTabBar;

namespace vramwise
{

class Actions;
class Appearance;
class CatalogWatch;
class EntryCommands;
class FileCommands;
class MachineFinder;
class UpdateCommands;
class Prompts;
class QuestionPanel;
class StatusLine;

/// What the window works with; all of it outlives the window.
struct WindowParts {
    AdvisorState& state;
    Settings& settings;
    Appearance& appearance;
    Prompts& prompts;
    CatalogWatch* catalog = nullptr;  ///< where there is none, nothing of the catalog can be changed
    MachineFinder* finder = nullptr;  ///< nullptr: what the state knows of the machine is all there is
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `problems`: what could not be read at the start, in words.
    MainWindow(const WindowParts& parts, QStringList problems, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(int index);
    void openPage(const QString& id);
    [[nodiscard]] Page* currentPage() const { return m_open; }
    [[nodiscard]] Actions& actions() const { return *m_actions; }
    /// Something that could not be written or read later on.
    void addProblem(const QString& problem);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeContent();
    void connectCatalog();
    void setCatalogProblems(const std::vector<Error>& problems);
    void makeStatus();
    void makePage(std::size_t index);
    void connectActions();
    void connectPages(Page& page);
    void restoreState();
    void retranslate();
    void find();
    void showPrices(const CardId& card);
    void showComputation(const CardId& card, const ModelId& model);
    void showProblems();
    void copyHardwareReport();
    void putReportOnClipboard();
    void openDropped(const QString& file);

    WindowParts m_parts;
    QStringList m_problems;
    QStringList m_catalogProblems;  ///< those of them that reading the catalog anew may mend
    Actions* m_actions = nullptr;
    FileCommands* m_files = nullptr;
    EntryCommands* m_entries = nullptr;
    UpdateCommands* m_updates = nullptr;
    QuestionPanel* m_panel = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    std::vector<Page*> m_pages;  ///< nullptr until opened
    Page* m_open = nullptr;
};

}  // namespace vramwise
