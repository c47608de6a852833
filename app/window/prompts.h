// Everything that the window asks the user in a dialog of its own, so that tests can answer instead.
#pragma once

#include "app/export/export_options.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace vramwise
{

class AdvisorState;

struct ChartRequest {
    ChartKind kind{};
    ExportOptions options;
};

class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Path to write to; empty where the user thought better of it. `filters` as QFileDialog takes them, the first
    /// is preset; `suggestion` is a path.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QStringList& filters)
        = 0;
    virtual QString openFile(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters)
        = 0;
    /// An existing folder; empty where the user thought better of it.
    virtual QString openFolder(QWidget* parent, const QString& title, const QString& folder) = 0;
    /// Which chart and how; nullopt where the user thought better of it.
    virtual std::optional<ChartRequest> chartToExport(QWidget* parent, const AdvisorState& state,
                                                      const std::vector<ChartKind>& charts,
                                                      const ExportOptions& initial)
        = 0;
    /// Something went wrong: one message, with details on demand.
    virtual void warn(QWidget* parent, const QString& title, const QString& text, const QStringList& details) = 0;
    /// Shows a dialog until it is closed.
    virtual void show(QDialog& dialog) = 0;
};

}  // namespace vramwise
