// What a chart says, before it has colours, sizes or series: rows, points and words, already in the user's
// language. Built from the state by one function a kind; drawn by the boards; read out and copied as a table.
#pragma once

#include "app/charts/chart_kind.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace vramwise
{

/// What a fill stands for; the theme gives it a colour.
enum class Ink { Strong, Soft, Neutral, NeutralSoft, Hatch, Red, Yellow, Blue, Green, Purple };

/// The bars of one set share an ink.
struct BarSetStyle {
    QString name;
    Ink ink = Ink::Strong;
};

struct BarRow {
    QString name;   ///< left of the bars
    QString glyph;  ///< between name and bar, in `glyphInk`
    Ink glyphInk = Ink::Neutral;
    std::vector<double> values;  ///< one a set; negative goes left of the axis
    QString label;               ///< at the end of the longest bar
    QString lead;                ///< column left of the plot
    QString trail;               ///< column right of the plot
    QString tooltip;             ///< HTML
    bool heading = false;        ///< a section title without bars
    bool emphasised = false;     ///< the user's own: bold on a soft band
    bool framed = false;         ///< the pick
    bool strongLead = false;
    bool strongTrail = false;
};

/// A line across all rows.
struct Guide {
    double value = 0;
    QString label;       ///< at the foot for dashed lines, at the head for solid ones
    bool solid = false;  ///< a marker of the user's, drawn over the bars
};

struct BarList {
    std::vector<BarSetStyle> sets;
    bool stacked = false;
    std::vector<BarRow> rows;
    std::vector<Guide> guides;
    double low = 0;  ///< ends of the axis; longer bars are broken off there
    double high = 1;
    QString leadTitle;  ///< over the columns
    QString trailTitle;
    int maxColumns = 4;     ///< the rows may be broken into so many columns
    double rowShare = 1.9;  ///< comfortable height of a row against its text
};

enum class Marker { Circle, Square, Diamond, Triangle, Star };

struct ScatterPoint {
    double x = 0;
    double y = 0;
    int group = 0;        ///< index into ScatterPlot::groups
    QString label;        ///< empty: no label, only a tooltip
    int priority = 0;     ///< labels of a higher one are placed first
    bool strong = false;  ///< bold label and a larger mark
    Ink ink = Ink::Neutral;
    QString tooltip;
};

struct ScatterGroup {
    QString name;
    Marker marker = Marker::Circle;
};

struct AxisTick {
    double value = 0;
    QString text;
};

/// Both axes are logarithmic.
struct ScatterPlot {
    std::vector<ScatterGroup> groups;
    std::vector<ScatterPoint> points;
    QString xTitle;
    QString yTitle;
    double slope = 0;             ///< of the line y = slope · x; 0: none
    double band = 1;              ///< dashed lines at y = slope · x · band and ÷ band; 1: none
    bool sameRange = false;       ///< both axes have the same ends, as fits two figures of one kind
    std::vector<AxisTick> ticks;  ///< of both axes; empty: round numbers
    QString lineLabel;
    QString aboveLine;  ///< what it means to be there
    QString belowLine;
};

/// One memory size and what it runs.
struct SizeRow {
    QString size;  ///< "16 GB"
    int before = 0;
    int fresh = 0;  ///< newly unlocked
    int offloads = 0;
    QString summary;
    QStringList freshNames;
    QStringList offloadNames;
    QString tooltip;
};

struct SizeList {
    std::vector<SizeRow> rows;
    int models = 0;  ///< in all
    QString offloadWord;
};

struct KeyEntry {
    Ink ink = Ink::Strong;
    QString text;
    QString glyph{};  ///< in that ink instead of a bar of it
};

struct ChartContent {
    ChartKind kind{};
    QString title;
    QString unit;  ///< muted, beside the title
    std::vector<KeyEntry> key;
    QString note;    ///< how to read it, and what the figures rest on
    QString origin;  ///< of the data; said in saved pictures
    QString empty;   ///< said where there is nothing to draw
    std::variant<BarList, ScatterPlot, SizeList> body;
    std::vector<QStringList> table;  ///< the same in text; the first row is the header
};

ChartContent chartContent(ChartKind kind, const AdvisorState& state, const ChartOptions& options = {});

/// The chart's values in words, for screen readers.
QString describedInWords(const ChartContent& content);

/// Tab-separated lines, for the clipboard.
QString tableText(const ChartContent& content);

}  // namespace vramwise
