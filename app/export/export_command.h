// `vramwise --export CHART FILE --size WxH --theme light|dark --lang en|ru`: a chart as PNG without a window.
#pragma once

#include "app/export/export_options.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <QTextStream>

namespace vramwise
{

/// As typed; empty means the default.
struct ExportRequest {
    QString chart;  ///< a chart's name, or "compare:CARD,CARD"
    QString file;
    QString size;   ///< "1920x1080"
    QString theme;  ///< "light" or "dark"
};

struct ParsedExport {
    ChartKind kind{};
    ExportOptions options;
};

/// Errors: BadValue or OutOfRange with the option's name in Location::field; those of Catalog::findCard.
[[nodiscard]] Result<ParsedExport> parseExport(const ExportRequest& request, const Catalog& catalog);

/// Writes the file and says so on `out`; a problem goes to `err`. Language and question are the application's and
/// the state's. Returns the exit code: 0 done, 1 bad input or not written, 2 wrong usage.
int exportFromCommandLine(const ExportRequest& request, const AdvisorState& state, QTextStream& out, QTextStream& err);

}  // namespace vramwise
