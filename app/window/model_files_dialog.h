// File → Inspect model files: a file, or all of a folder, read in the background; what they hold as a table; and the
// model of one of them into the question.
#pragma once

#include "app/items/found_file_row.h"
#include "app/state/advisor_state.h"

#include <QDialog>

class QBoxLayout;
class QProgressBar;
class QPushButton;

namespace vramwise
{

class ModelScan;
class Prompts;
class RowTable;
class Settings;
class TextLabel;
struct ScanFiles;

class ModelFilesDialog : public QDialog
{
    Q_OBJECT

public:
    ModelFilesDialog(AdvisorState& state, Settings& settings, Prompts& prompts, const ScanFiles& files,
                     QWidget* parent = nullptr);

    /// Reads a file, or all of a folder.
    void start(const QString& path);

private:
    void makeHead();
    void makeProgress();
    void makeTable();
    void makeButtons();
    void chooseFile();
    void chooseFolder();
    void showProgress(int done, int total, const QString& file);
    void showResult(const ScanResult& result);
    void shareColumns();
    void showFailure(const Error& error);
    void setRunning(bool running);
    void enableUse();
    void useInQuestion();
    [[nodiscard]] const FoundFileRow* currentRow() const;
    [[nodiscard]] QString lastFolder() const;
    [[nodiscard]] QBoxLayout& column() const;

    AdvisorState& m_state;
    Settings& m_settings;
    Prompts& m_prompts;
    ModelScan* m_scan = nullptr;
    std::filesystem::path m_root;  ///< of what is shown
    FoundFileTableModel* m_model = nullptr;
    RowTable* m_table = nullptr;
    TextLabel* m_message = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_openFile = nullptr;
    QPushButton* m_openFolder = nullptr;
    QPushButton* m_use = nullptr;
};

}  // namespace vramwise
