// The charts of the program, by the names that `vramwise --export` takes.
#pragma once

#include "app/theme/theme.h"
#include "core/base/id.h"

#include <QChart>
#include <QSize>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace vramwise
{

class AdvisorState;

enum class ChartKind {
    Vram,
    Unlock,
    VramCards,
    Bandwidth,
    Tensor,
    Compare,
    Balance,
    PrecisionSize,
    Stages,
    MemoryLevels,
    Accuracy,
};

/// Every kind, in menu order.
inline constexpr std::array kChartKinds{ChartKind::Vram,         ChartKind::Unlock,        ChartKind::VramCards,
                                        ChartKind::Bandwidth,    ChartKind::Tensor,        ChartKind::Compare,
                                        ChartKind::Balance,      ChartKind::PrecisionSize, ChartKind::Stages,
                                        ChartKind::MemoryLevels, ChartKind::Accuracy};

/// "vram", "unlock", "vram-cards", "bandwidth", "tensor", "compare", "balance", "precision", "stages", "memory",
/// "accuracy".
QString chartName(ChartKind kind);
std::optional<ChartKind> chartFromName(const QString& name);

/// What a chart may need beyond the state.
struct ChartOptions {
    std::array<CardId, 2> compared{};  ///< Compare; empty: the state's two cards
    std::optional<int> task;           ///< Vram: only models of this Task
    bool animations = false;
    bool heading = true;  ///< title and note inside the picture; off where a window shows them around it
    double textSize = 0;  ///< pixels of the body text; 0: the application's font
};

/// Title in the user's language, for menus and file names: "VRAM that models need".
QString chartTitle(ChartKind kind);

/// A chart of the current state in a theme. The caller owns it. Labels are laid out for `size`.
std::unique_ptr<QChart> makeChart(ChartKind kind, const AdvisorState& state, const Theme& theme, const QSize& size,
                                  const ChartOptions& options = {});

/// The height in pixels at which every row of the chart is readable at `width`.
int naturalHeight(ChartKind kind, const AdvisorState& state, int width);

}  // namespace vramwise
