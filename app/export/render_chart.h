// Charts as pictures. A picture is laid out at a size that a person would look at and drawn larger, so that it has
// the same proportions at every resolution; texts get larger where there is room to spare. Needs no display.
#pragma once

#include "app/charts/board.h"
#include "app/export/export_options.h"
#include "core/base/result.h"

#include <QImage>

namespace vramwise
{

/// The board as a picture shows it, laid out; `factor` is what it is drawn larger by.
struct Picture {
    std::unique_ptr<Board> board;
    double factor = 1;
};
Picture layOutPicture(ChartKind kind, const AdvisorState& state, const ExportOptions& options);
/// Draws it at any size: smaller for a preview. Null where there is not enough memory.
QImage drawPicture(const Picture& picture, const QSize& size, ThemeKind theme);

QImage renderChart(ChartKind kind, const AdvisorState& state, const ExportOptions& options);

/// Writes the picture to a temporary file beside `file` and renames it: a failure leaves an old file as it was.
/// Errors: CannotWrite, OutOfRange (size).
[[nodiscard]] Result<void> saveChartPng(const QString& file, ChartKind kind, const AdvisorState& state,
                                        const ExportOptions& options);

/// The same for a picture that is already there.
[[nodiscard]] Result<void> savePng(const QString& file, const QImage& image, const QString& title);

/// Puts the picture on the clipboard.
void copyChart(ChartKind kind, const AdvisorState& state, const ExportOptions& options);

/// "vram-1920x1080.png", "compare-rtx-4080-rtx-4090-1920x1080.png"
QString suggestedFileName(ChartKind kind, const AdvisorState& state, const QSize& size);

}  // namespace vramwise
