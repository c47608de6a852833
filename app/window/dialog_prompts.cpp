#include "app/window/dialog_prompts.h"

#include "app/export/export_dialog.h"

#include <QFileDialog>
#include <QMessageBox>

namespace vramwise
{

QString DialogPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                const QStringList& filters)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filters.join(QStringLiteral(";;")));
}

QString DialogPrompts::openFile(QWidget* parent, const QString& title, const QString& folder,
                                const QStringList& filters)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filters.join(QStringLiteral(";;")));
}

QString DialogPrompts::openFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

std::optional<ChartRequest> DialogPrompts::chartToExport(QWidget* parent, const AdvisorState& state,
                                                         const std::vector<ChartKind>& charts,
                                                         const ExportOptions& initial)
{
    ExportDialog dialog(state, charts, initial, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ChartRequest{dialog.chart(), dialog.options()};
}

void DialogPrompts::warn(QWidget* parent, const QString& title, const QString& text, const QStringList& details)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    if (!details.isEmpty())
        box.setDetailedText(details.join(u'\n'));
    box.exec();
}

void DialogPrompts::show(QDialog& dialog) { dialog.exec(); }

}  // namespace vramwise
