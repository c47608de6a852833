// Prompts that a test answers beforehand, and that remember what was asked.
#pragma once

#include "app/window/prompts.h"

#include <QDialog>

#include <functional>

namespace vramwise::test
{

class AnsweringPrompts : public Prompts
{
public:
    QString file;                            ///< answer to saveFile and openFile
    QString folder;                          ///< answer to openFolder
    std::optional<ChartRequest> chart;       ///< answer to chartToExport
    std::function<void(QDialog&)> onDialog;  ///< runs instead of showing
    QStringList warnings;
    QStringList suggestions;
    QString shownDialog;
    std::vector<ChartKind> offered;

    QString saveFile(QWidget*, const QString&, const QString& suggestion, const QStringList&) override
    {
        suggestions << suggestion;
        return file;
    }
    QString openFile(QWidget*, const QString&, const QString&, const QStringList&) override { return file; }
    QString openFolder(QWidget*, const QString&, const QString&) override { return folder; }
    std::optional<ChartRequest> chartToExport(QWidget*, const AdvisorState&, const std::vector<ChartKind>& charts,
                                              const ExportOptions&) override
    {
        offered = charts;
        return chart;
    }
    void warn(QWidget*, const QString& title, const QString& text, const QStringList&) override
    {
        warnings << title + QStringLiteral(": ") + text;
    }
    void show(QDialog& dialog) override
    {
        shownDialog = dialog.objectName();
        if (onDialog)
            onDialog(dialog);
    }
};

}  // namespace vramwise::test
