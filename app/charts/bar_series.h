// Copies rows of a chart into a bar series and its axes. Knows nothing of windows or layout.
#pragma once

#include "app/charts/bar_plan.h"
#include "app/charts/chart_style.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QValueAxis>

namespace vramwise
{

/// Sets get the list's inks; the first row comes out on top, so rows are appended from last to first.
/// Values beyond the axis are held at its ends.
void copyBars(const BarList& list, RowSlice slice, const ChartStyle& style, QAbstractBarSeries& series,
              QBarCategoryAxis& rows, QValueAxis& values);

/// Where the outermost bar of a row ends, 0…1 of the axis.
double reachOf(const BarRow& row, const BarList& list);

/// From there to the edge that the bar points to, 0…1 of the axis.
double beyondOf(const BarRow& row, const BarList& list);

/// Sum (stacked) or largest magnitude of a row's values, not held at the axis' ends.
double extentOf(const BarRow& row, bool stacked);

}  // namespace vramwise
