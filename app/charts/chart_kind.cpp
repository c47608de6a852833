#include "app/charts/chart_kind.h"

#include "app/charts/board.h"
#include "app/charts/chart_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

struct NamedKind {
    ChartKind kind;
    const char* name;
};

constexpr std::array kNames{
    NamedKind{ChartKind::Vram, "vram"},
    NamedKind{ChartKind::Unlock, "unlock"},
    NamedKind{ChartKind::VramCards, "vram-cards"},
    NamedKind{ChartKind::Bandwidth, "bandwidth"},
    NamedKind{ChartKind::Tensor, "tensor"},
    NamedKind{ChartKind::Compare, "compare"},
    NamedKind{ChartKind::Balance, "balance"},
    NamedKind{ChartKind::PrecisionSize, "precision"},
    NamedKind{ChartKind::Stages, "stages"},
    NamedKind{ChartKind::MemoryLevels, "memory"},
    NamedKind{ChartKind::Accuracy, "accuracy"},
};

}  // namespace

QString chartName(ChartKind kind)
{
    const auto* found
        = std::find_if(kNames.begin(), kNames.end(), [kind](const NamedKind& named) { return named.kind == kind; });
    return QString::fromLatin1(found->name);
}

std::optional<ChartKind> chartFromName(const QString& name)
{
    const auto* found = std::find_if(kNames.begin(), kNames.end(),
                                     [&](const NamedKind& named) { return name == QLatin1String(named.name); });
    return found == kNames.end() ? std::nullopt : std::optional(found->kind);
}

QString chartTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Vram:
        return ChartWords::tr("VRAM that models need");
    case ChartKind::Unlock:
        return ChartWords::tr("What each size unlocks");
    case ChartKind::VramCards:
        return ChartWords::tr("VRAM of the cards");
    case ChartKind::Bandwidth:
        return ChartWords::tr("Memory bandwidth of the cards");
    case ChartKind::Tensor:
        return ChartWords::tr("Tensor cores of the cards");
    case ChartKind::Compare:
        return ChartWords::tr("The difference");
    case ChartKind::Balance:
        return ChartWords::tr("Bandwidth against tensor cores");
    case ChartKind::PrecisionSize:
        return ChartWords::tr("Size at each precision");
    case ChartKind::Stages:
        return ChartWords::tr("What is in memory, stage by stage");
    case ChartKind::MemoryLevels:
        return ChartWords::tr("From the cores to system RAM");
    case ChartKind::Accuracy:
        return ChartWords::tr("Estimated against measured times");
    }
    return {};
}

std::unique_ptr<QChart> makeChart(ChartKind kind, const AdvisorState& state, const Theme& theme, const QSize& size,
                                  const ChartOptions& options)
{
    std::unique_ptr<Board> board = makeBoard(chartContent(kind, state, options), theme, options);
    board->resize(size);
    return board;
}

int naturalHeight(ChartKind kind, const AdvisorState& state, int width)
{
    const auto board = makeBoard(chartContent(kind, state), Theme::current(), ChartOptions{});
    return int(std::ceil(board->naturalHeight(width)));
}

}  // namespace vramwise
