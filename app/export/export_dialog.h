// Asks how a chart is to be saved: which one, size, light or dark, with a preview. Where the file goes is asked
// by the caller afterwards, through the window's prompts.
#pragma once

#include "app/export/export_options.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;
class QTimer;

namespace vramwise
{

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `charts`: what can be chosen, the first is shown; `initial` is how it was saved last time.
    ExportDialog(const AdvisorState& state, const std::vector<ChartKind>& charts, const ExportOptions& initial,
                 QWidget* parent = nullptr);

    [[nodiscard]] ChartKind chart() const;
    [[nodiscard]] ExportOptions options() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFields(const std::vector<ChartKind>& charts);
    void layOut();
    void fill(const ExportOptions& initial);
    void listen();
    void takePreset();
    void showPreview();

    const AdvisorState& m_state;
    ChartOptions m_chartOptions;
    QComboBox* m_chart = nullptr;
    QComboBox* m_preset = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QComboBox* m_theme = nullptr;
    QLabel* m_preview = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QTimer* m_previewTimer = nullptr;
};

}  // namespace vramwise
