#include "app/charts/bar_plan.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kLeastRowShare = 1.4;   // of the text's size: lines of two rows must not touch
constexpr double kLeastPlotShare = 8.0;  // narrowest plot worth drawing
constexpr double kGapShare = 0.6;        // between the parts of a row
constexpr double kColumnGapShare = 2.2;
constexpr double kLeastRowPixels = 5;
constexpr double kUnevenShare = 1.3;    // so much taller may a column be to keep sections whole
constexpr double kMeasureSlack = 1.03;  // fonts do not scale quite linearly

struct Sides {
    double name = 0;
    double glyph = 0;
    double lead = 0;
    double trail = 0;
};

Sides widest(std::span<const RowWidths> rows, double factor)
{
    Sides sides;
    for (const RowWidths& row : rows) {
        if (!row.heading)
            sides.name = std::max(sides.name, row.name * factor);
        sides.glyph = std::max(sides.glyph, row.glyph * factor);
        sides.lead = std::max(sides.lead, row.lead * factor);
        sides.trail = std::max(sides.trail, row.trail * factor);
    }
    return sides;
}

/// The widest plot at which every end label, and every number at the foot, stays within `room`.
double plotWithin(double room, const PlanRequest& request, double factor, double gap)
{
    double width = room;
    for (const RowWidths& row : request.rows) {
        const double label = row.label > 0 ? row.label * factor + gap : 0;
        if (row.reach > 0)
            width = std::min(width, (room - label) / row.reach);
    }
    for (const double reach : request.footReach)
        if (reach > 0)
            width = std::min(width, (room - request.footWidth * factor / 2) / reach);
    return width;
}

double withGap(double width, double gap) { return width > 0 ? width + gap : 0; }

BarPlan tried(const PlanRequest& request, double pixels, int columns)
{
    const double factor = pixels / request.pixels * kMeasureSlack;
    const double gap = pixels * kGapShare;
    BarPlan plan;
    plan.pixels = pixels;
    plan.columns = sliceRows(request.rows, columns);
    plan.columnGap = pixels * kColumnGapShare;
    const auto count = double(std::max<std::size_t>(plan.columns.size(), 1));
    plan.columnWidth = (request.area.width() - plan.columnGap * (count - 1)) / count;
    const Sides sides = widest(request.rows, factor);
    plan.nameRight = sides.name;
    plan.leadRight = withGap(plan.nameRight, gap * 2) + sides.lead;
    if (sides.lead <= 0)
        plan.leadRight = plan.nameRight;
    plan.plotLeft = withGap(plan.leadRight, gap) + withGap(sides.glyph, gap * 0.7);
    const double room = plan.columnWidth - plan.plotLeft - (sides.trail > 0 ? sides.trail + gap : 0);
    plan.trailLeft = plan.columnWidth - sides.trail;
    plan.plotWidth = plotWithin(room, request, factor, gap);
    int tallest = 1;
    for (const RowSlice& slice : plan.columns)
        tallest = std::max(tallest, slice.count);
    plan.rowHeight = std::min(request.area.height() / tallest, pixels * request.rowShare);
    return plan;
}

bool hasRoom(const BarPlan& plan)
{
    return plan.rowHeight >= plan.pixels * kLeastRowShare && plan.plotWidth >= plan.pixels * kLeastPlotShare;
}

/// Whether the labels of bars that point to both sides stay within the plot.
bool labelsFit(const BarPlan& plan, const PlanRequest& request)
{
    const double factor = plan.pixels / request.pixels * kMeasureSlack;
    const double gap = plan.pixels * kGapShare;
    return std::all_of(request.rows.begin(), request.rows.end(), [&](const RowWidths& row) {
        return row.beyond <= 0 || row.label * factor + gap <= row.beyond * plan.plotWidth;
    });
}

/// Slices of at most `height` rows.
std::vector<RowSlice> slicesOf(std::span<const RowWidths> rows, int height)
{
    std::vector<RowSlice> slices;
    const int total = int(rows.size());
    for (int first = 0; first < total;) {
        int count = std::min(height, total - first);
        if (count > 1 && first + count < total && rows[std::size_t(first + count - 1)].heading)
            --count;
        slices.push_back({first, count});
        first += count;
    }
    return slices;
}

/// Whole sections in slices of at most `height` rows; empty where a section is longer or there are none.
std::vector<RowSlice> sectionSlices(std::span<const RowWidths> rows, int height)
{
    std::vector<RowSlice> slices;
    const int total = int(rows.size());
    for (int first = 0; first < total;) {
        if (!rows[std::size_t(first)].heading)
            return {};
        int next = first + 1;
        while (next < total && !rows[std::size_t(next)].heading)
            ++next;
        const int length = next - first;
        if (length > height)
            return {};
        if (slices.empty() || slices.back().count + length > height)
            slices.push_back({first, length});
        else
            slices.back().count += length;
        first = next;
    }
    return slices;
}

}  // namespace

std::vector<RowSlice> sliceRows(std::span<const RowWidths> rows, int columns)
{
    const int total = int(rows.size());
    int height = std::max(1, (total + columns - 1) / columns);
    for (int tall = height; tall <= int(height * kUnevenShare); ++tall)
        if (auto slices = sectionSlices(rows, tall); int(slices.size()) <= columns && !slices.empty())
            return slices;
    std::vector<RowSlice> slices = slicesOf(rows, height);
    while (int(slices.size()) > columns)
        slices = slicesOf(rows, ++height);
    return slices;
}

BarPlan planBars(const PlanRequest& request)
{
    BarPlan plan;
    for (double pixels = request.pixels; pixels >= kLeastRowPixels; pixels -= 1) {
        for (int columns = 1; columns <= request.maxColumns; ++columns) {
            plan = tried(request, pixels, columns);
            if (hasRoom(plan) && labelsFit(plan, request))
                return plan;
        }
    }
    return plan;
}

double comfortableHeight(int rows, double pixels, double rowShare) { return std::ceil(rows * pixels * rowShare); }

}  // namespace vramwise
