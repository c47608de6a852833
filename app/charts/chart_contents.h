// One builder a kind of chart; chartContent() chooses among them.
#pragma once

#include "app/charts/chart_content.h"
#include "core/compare/compare.h"

namespace vramwise
{

ChartContent vramChart(const AdvisorState& state, const ChartOptions& options);
ChartContent unlockChart(const AdvisorState& state);
ChartContent cardFigureChart(ChartKind kind, const AdvisorState& state);
ChartContent compareChart(const AdvisorState& state, const ChartOptions& options);
ChartContent balanceChart(const AdvisorState& state, const ChartOptions& options);
ChartContent precisionChart(const AdvisorState& state);
ChartContent stagesChart(const AdvisorState& state);
ChartContent memoryLevelsChart(const AdvisorState& state);
ChartContent accuracyChart(const AdvisorState& state);

}  // namespace vramwise
