// Estimated against measured times: on the line the estimate was right, between the dashed lines within a factor
// of two.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"
#include "app/text/words_accuracy.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

constexpr double kBand = 2;

struct AccuracyChartWords {
    Q_DECLARE_TR_FUNCTIONS(AccuracyChart)
};

/// Makers of cards, each with a shape and a colour.
enum Maker { kGeForce, kNvidiaOther, kAmd, kIntel, kApple };

Maker makerOf(const Card& card)
{
    switch (card.vendor) {
    case Vendor::Amd:
        return kAmd;
    case Vendor::Intel:
        return kIntel;
    case Vendor::Apple:
        return kApple;
    case Vendor::Nvidia:
        break;
    }
    switch (classOf(card)) {
    case CardClass::NvidiaWorkstation:
    case CardClass::NvidiaDatacenter:
    case CardClass::NvidiaSoc:
    case CardClass::Volta:
        return kNvidiaOther;
    default:
        return kGeForce;
    }
}

Ink inkOf(Maker maker)
{
    switch (maker) {
    case kGeForce:
        return Ink::Blue;
    case kNvidiaOther:
        return Ink::Neutral;
    case kAmd:
        return Ink::Red;
    case kIntel:
        return Ink::Purple;
    case kApple:
        break;
    }
    return Ink::Yellow;
}

std::vector<ScatterGroup> groups()
{
    return {{QStringLiteral("NVIDIA GeForce"), Marker::Circle},
            {AccuracyChartWords::tr("other NVIDIA"), Marker::Star},
            {text::vendorName(Vendor::Amd), Marker::Square},
            {text::vendorName(Vendor::Intel), Marker::Diamond},
            {text::vendorName(Vendor::Apple), Marker::Triangle}};
}

QString glyphOf(Marker marker)
{
    switch (marker) {
    case Marker::Circle:
        return QStringLiteral("\u25cf");
    case Marker::Square:
        return QStringLiteral("\u25a0");
    case Marker::Diamond:
        return QStringLiteral("\u25c6");
    case Marker::Triangle:
        return QStringLiteral("\u25b2");
    case Marker::Star:
        break;
    }
    return QStringLiteral("\u2605");
}

std::vector<AxisTick> timeTicks(const QLocale& locale)
{
    std::vector<AxisTick> ticks;
    for (const double seconds : {0.01, 0.1, 1.0, 10.0, 60.0, 600.0, 3600.0, 36000.0})
        ticks.push_back({seconds, text::duration(Seconds{seconds}, locale)});
    return ticks;
}

QString sourceLine(const Measurements& measurements, const MeasuredSpeed& row)
{
    const Source* source = measurements.source(row.source);
    return source == nullptr
        ? QString()
        : AccuracyChartWords::tr("Source: %1").arg(text::sourceText(*source, text::currentLocale()));
}

QString pointTooltip(const Measurements& measurements, const SpeedPrediction& prediction)
{
    const QLocale locale = text::currentLocale();
    const MeasuredSpeed& row = *prediction.row;
    const Estimate& estimate = prediction.estimate;
    QStringList lines{QString::fromStdString(estimate.model->name) + QStringLiteral(" · ")
                          + text::precisionName(estimate.variant->precision),
                      AccuracyChartWords::tr("Measured: %1 (%2)", "time, what it covers")
                          .arg(text::duration(row.time, locale), text::measuresWord(row.measures)),
                      AccuracyChartWords::tr("Estimated: %1 (%2)", "time, range")
                          .arg(text::duration(prediction.time.mid, locale), text::duration(prediction.time, locale))};
    if (!row.software.empty())
        lines.append(AccuracyChartWords::tr("Software: %1").arg(QString::fromStdString(row.software)));
    if (!row.fitted)
        lines.append(AccuracyChartWords::tr("The constants were not fitted to it."));
    lines.append(sourceLine(measurements, row));
    return tooltipOf(text::shortCardName(*estimate.card), lines);
}

QStringList tableLine(const Measurements& measurements, const SpeedPrediction& prediction)
{
    const QLocale locale = text::currentLocale();
    const Source* source = measurements.source(prediction.row->source);
    return {text::shortCardName(*prediction.estimate.card),
            QString::fromStdString(prediction.estimate.model->name),
            text::precisionName(prediction.estimate.variant->precision),
            text::measuresWord(prediction.row->measures),
            text::duration(prediction.row->time, locale),
            text::duration(prediction.time, locale),
            QString::fromStdString(prediction.row->software),
            source == nullptr ? QString() : QString::fromStdString(source->title)};
}

ScatterPoint pointOf(const Measurements& measurements, const SpeedPrediction& prediction)
{
    const Maker maker = makerOf(*prediction.estimate.card);
    ScatterPoint point;
    point.x = prediction.row->time.value;
    point.y = prediction.time.mid.value;
    point.group = int(maker);
    point.ink = inkOf(maker);
    point.tooltip = pointTooltip(measurements, prediction);
    return point;
}

ScatterPlot emptyPlot()
{
    ScatterPlot plot;
    plot.groups = groups();
    plot.xTitle = AccuracyChartWords::tr("measured time");
    plot.yTitle = AccuracyChartWords::tr("estimated time");
    plot.slope = 1;
    plot.band = kBand;
    plot.sameRange = true;
    plot.ticks = timeTicks(text::currentLocale());
    plot.aboveLine = AccuracyChartWords::tr("above the line: it ran faster than estimated");
    plot.belowLine = AccuracyChartWords::tr("below the line: it ran slower than estimated");
    return plot;
}

}  // namespace

ChartContent accuracyChart(const AdvisorState& state)
{
    const Measurements& measurements = state.measurements().measurements;
    ScatterPlot plot = emptyPlot();
    ChartContent content;
    content.kind = ChartKind::Accuracy;
    content.title = chartTitle(ChartKind::Accuracy);
    content.empty = AccuracyChartWords::tr("The catalog has no measurements to compare with.");
    content.note = AccuracyChartWords::tr(
        "Each mark is one published measurement. On the line the estimate is right; between the "
        "dashed lines it is less than a factor of two off. Both axes are logarithmic.");
    content.origin = catalogNote(state);
    for (std::size_t i = 0; i < plot.groups.size(); ++i)
        content.key.push_back({inkOf(Maker(i)), plot.groups[i].name, glyphOf(plot.groups[i].marker)});
    content.table
        = {{AccuracyChartWords::tr("Card"), AccuracyChartWords::tr("Model"), AccuracyChartWords::tr("Precision"),
            AccuracyChartWords::tr("What was timed"), AccuracyChartWords::tr("Measured"),
            AccuracyChartWords::tr("Estimated"), AccuracyChartWords::tr("Software"), AccuracyChartWords::tr("Source")}};
    for (const SpeedPrediction& prediction : state.accuracy().speed) {
        plot.points.push_back(pointOf(measurements, prediction));
        content.table.push_back(tableLine(measurements, prediction));
    }
    content.body = std::move(plot);
    return content;
}

}  // namespace vramwise
