// How rows of bars are laid out in an area: into how many columns they are broken, how tall a row and its text
// are, and how wide names and plot become. Pure arithmetic on measured widths; no text is ever cut, the plot and
// the text size give way.
#pragma once

#include <QSizeF>

#include <span>
#include <vector>

namespace vramwise
{

/// Widths of a row's texts at the body size of the plan's input, and how far its bar reaches.
struct RowWidths {
    double name = 0;
    double glyph = 0;
    double lead = 0;
    double trail = 0;
    double label = 0;
    double reach = 0;   ///< 0…1 of the plot's width, where the label begins
    double beyond = 0;  ///< where bars point to both sides: 0…1 of the plot's width, from the bar's end to the edge
    bool heading = false;
};

struct PlanRequest {
    std::span<const RowWidths> rows;
    std::span<const double> footReach;  ///< numbers at the foot: where
    double footWidth = 0;               ///< of the widest
    QSizeF area;
    double pixels = 13;  ///< body text; may be reduced
    int maxColumns = 1;
    double rowShare = 1.9;  ///< tallest row against its text
};

/// Rows `first` … `first + count - 1` stand in one column.
struct RowSlice {
    int first = 0;
    int count = 0;
};

struct BarPlan {
    double pixels = 0;
    double rowHeight = 0;
    double columnWidth = 0;
    double columnGap = 0;
    double nameRight = 0;  ///< from the column's left: where names end
    double leadRight = 0;
    double plotLeft = 0;
    double plotWidth = 0;
    double trailLeft = 0;
    std::vector<RowSlice> columns;
};

/// The largest text, then the fewest columns, at which everything has room.
BarPlan planBars(const PlanRequest& request);

/// Breaks rows into at most `columns` slices of like length, between sections where that is not too uneven;
/// a heading is never a slice's last row.
std::vector<RowSlice> sliceRows(std::span<const RowWidths> rows, int columns);

/// Height that `rows` rows need at a comfortable text size.
double comfortableHeight(int rows, double pixels, double rowShare);

}  // namespace vramwise
