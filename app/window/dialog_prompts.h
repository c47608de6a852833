// Prompts with real dialogs.
#pragma once

#include "app/window/prompts.h"

namespace vramwise
{

class DialogPrompts : public Prompts
{
public:
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                     const QStringList& filters) override;
    QString openFile(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters) override;
    QString openFolder(QWidget* parent, const QString& title, const QString& folder) override;
    std::optional<ChartRequest> chartToExport(QWidget* parent, const AdvisorState& state,
                                              const std::vector<ChartKind>& charts,
                                              const ExportOptions& initial) override;
    void warn(QWidget* parent, const QString& title, const QString& text, const QStringList& details) override;
    void show(QDialog& dialog) override;
};

}  // namespace vramwise
