// What the File menu does: charts as pictures, questions and reports as files, a look into model files. Says what was
// written in the status bar and what failed in one message; never leaves half a file.
#pragma once

#include "app/pages/page.h"
#include "app/window/prompts.h"
#include "app/window/settings.h"
#include "core/workflow/workflow.h"

#include <QObject>

namespace vramwise
{

class AdvisorState;

class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(AdvisorState& state, Settings& settings, Prompts& prompts, QWidget* window);

    /// Saves a chart of the page; `kind` is the one that is offered first.
    void exportChart(const Page* page, std::optional<ChartKind> kind = std::nullopt);
    void copyChart(const Page* page, std::optional<ChartKind> kind = std::nullopt);
    void saveQuestionAs();
    void openQuestion();
    void exportReport();
    void openWorkflow();
    void openWorkflowFile(const QString& file);
    /// Of the clipboard: the text of a workflow, or a file that was copied.
    void pasteWorkflow();
    /// `path`: a file or folder to begin with; empty: the user is asked.
    void inspectModelFiles(const QString& path = {});

Q_SIGNALS:
    void done(const QString& message);
    void workflowOpened();

private:
    [[nodiscard]] ExportOptions rememberedOptions(const Page* page, ChartKind kind) const;
    [[nodiscard]] QString inFolder(const QString& name) const;
    void rememberFolder(const QString& file);
    void report(const QString& title, const std::vector<Error>& problems);
    void show(const QString& name, Result<Workflow> workflow);
    bool finish(const QString& file, const Result<void>& result);

    AdvisorState& m_state;
    Settings& m_settings;
    Prompts& m_prompts;
    QWidget* m_window;
};

/// The page's charts with `first` in front; all charts of the program where the page has none.
std::vector<ChartKind> exportableCharts(const Page* page, std::optional<ChartKind> first);

}  // namespace vramwise
