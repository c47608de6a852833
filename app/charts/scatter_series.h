// Copies points of a chart into scatter series and logarithmic axes. Knows nothing of windows or layout.
#pragma once

#include "app/charts/chart_style.h"
#include "app/charts/log_axis.h"

#include <QLogValueAxis>
#include <QScatterSeries>

namespace vramwise
{

/// The points of one group and ink; `strong` picks the notable ones, which are larger.
void copyPoints(const ScatterPlot& plot, int group, Ink ink, bool strong, const ChartStyle& style,
                QScatterSeries& series);

/// Ends of both axes for all points; one range for both where the plot asks for it.
LogRange xRange(const ScatterPlot& plot);
LogRange yRange(const ScatterPlot& plot);
void setLogAxis(QLogValueAxis& axis, const LogRange& range);

double markSize(bool strong, const ChartStyle& style);

}  // namespace vramwise
