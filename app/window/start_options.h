// The command line of the window program.
#pragma once

#include "app/export/export_command.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vramwise
{

struct StartOptions {
    QString language;         ///< empty: as remembered
    QStringList dataFolders;  ///< laid over the built-in catalog, in order
    std::optional<ExportRequest> exported;
    bool benchmarkStartup = false;
};

struct ParsedStart {
    StartOptions options;
    QString output;  ///< text to print before ending: version, help or what was wrong
    std::optional<int> exitCode;
};

/// `arguments` without the program's name. The language is applied to the texts of help and errors by the caller.
ParsedStart parseStart(const QStringList& arguments);

/// The value of --lang before anything is parsed, so that help and errors are in it. Empty where there is none.
QString languageArgument(const QStringList& arguments);

/// Whether the program will show no window: it then needs no display.
bool needsNoWindow(const QStringList& arguments);

}  // namespace vramwise
