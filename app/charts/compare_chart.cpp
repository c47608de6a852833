// Two cards against each other: each figure as a ratio around a centre line, towards the better card.
#include "app/charts/chart_contents.h"
#include "app/charts/chart_parts.h"
#include "app/charts/compare_text.h"
#include "app/items/card_text.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kLongestRatio = 8;    // beyond it bars are broken off
constexpr double kShortestAxis = 1.6;  // so that a difference of 5 % does not fill the picture
constexpr double kLabelRoom = 1.75;    // of the axis, in powers of two
constexpr int kNoOne = -1;

struct CompareChartWords {
    Q_DECLARE_TR_FUNCTIONS(CompareChart)
};

const Card* comparedCard(const AdvisorState& state, const ChartOptions& options, std::size_t side)
{
    const CardId& asked = options.compared[side];
    return state.catalog().card(asked.empty() ? state.comparedCards()[side] : asked);
}

/// Towards the first card negative, towards the second positive, in powers of two.
double signedLog(double ratio, int winner)
{
    if (winner == kNoOne || ratio <= 0)
        return 0;
    const double size = std::abs(std::log2(ratio));
    return winner == 0 ? -size : size;
}

QString marked(const QString& value, bool winner) { return winner ? QStringLiteral("\u2713 ") + value : value; }

BarRow baseRow(const QString& name, std::array<QString, 2> values, int winner)
{
    BarRow row;
    row.name = name;
    row.lead = marked(values[0], winner == 0);
    row.trail = marked(values[1], winner == 1);
    row.strongLead = winner == 0;
    row.strongTrail = winner == 1;
    row.values = {0, 0, 0};
    return row;
}

void setBar(BarRow& row, double ratio, int winner)
{
    const double value = signedLog(ratio, winner);
    if (winner == kNoOne || value == 0)
        return;
    row.values[std::size_t(winner)] = value;
    row.label = text::factor(std::max(ratio, 1 / ratio), text::currentLocale());
}

std::optional<BarRow> rowOf(const Comparison& comparison, const FigureLine& line)
{
    const auto& [a, b] = line.values;
    if (!hasRatio(line.figure) || (!a && !b))
        return std::nullopt;
    const int winner = line.winner ? *line.winner : kNoOne;
    BarRow row = baseRow(text::figureWord(line.figure),
                         {figureText(comparison, line, 0), figureText(comparison, line, 1)}, winner);
    if (a && b && *a > 0 && *b > 0)
        setBar(row, *a / *b, winner);
    row.tooltip = tooltipOf(row.name, {row.lead, row.trail});
    return row;
}

QString ratedText(const ModelOutcome& outcome)
{
    return text::ratingGlyph(outcome.rating) + QLatin1Char(' ') + outcomeText(outcome);
}

BarRow rowOf(const ModelLine& line)
{
    const auto& [a, b] = line.results;
    const int winner = line.winner ? *line.winner : kNoOne;
    BarRow row = baseRow(QString::fromStdString(line.model->name), {ratedText(a), ratedText(b)}, winner);
    if (runs(a) && runs(b))
        setBar(row, a.estimate.total.mid / b.estimate.total.mid, winner);
    else if (winner != kNoOne)
        row.label = CompareChartWords::tr("only here", "the model runs on this card and not on the other");
    row.tooltip = tooltipOf(row.name, {row.lead, row.trail});
    return row;
}

void addLine(BarList& list, ChartContent& content, BarRow row)
{
    content.table.push_back({row.name, row.lead, row.trail, row.label});
    list.rows.push_back(std::move(row));
}

void addHeading(BarList& list, const QString& name)
{
    BarRow row;
    row.name = name;
    row.heading = true;
    row.values = {0, 0, 0};
    list.rows.push_back(row);
}

void setAxis(BarList& list)
{
    double longest = std::log2(kShortestAxis);
    for (const BarRow& row : list.rows)
        for (const double value : row.values)
            longest = std::max(longest, std::abs(value));
    // Where only one card runs a model, its bar goes the whole way.
    longest = std::min(longest, std::log2(kLongestRatio));
    list.high = longest * kLabelRoom;
    list.low = -list.high;
    list.guides.push_back({0, QString(), false});
    for (const double ratio : {2.0, 4.0, 8.0}) {
        if (std::log2(ratio) > list.high)
            break;
        const QString label = text::factor(ratio, text::currentLocale());
        list.guides.push_back({-std::log2(ratio), label, false});
        list.guides.push_back({std::log2(ratio), label, false});
    }
    std::sort(list.guides.begin(), list.guides.end(), [](const Guide& a, const Guide& b) { return a.value < b.value; });
}

BarList barsOf(const Comparison& comparison, ChartContent& content)
{
    BarList list;
    const std::array names{text::shortCardName(*comparison.cards[0]), text::shortCardName(*comparison.cards[1])};
    list.sets = {{names[0], Ink::Strong}, {names[1], Ink::Neutral}, {QString(), Ink::Hatch}};
    list.stacked = true;
    list.maxColumns = 1;
    list.rowShare = 2.0;
    list.leadTitle = names[0];
    list.trailTitle = names[1];
    content.table = {{CompareChartWords::tr("Figure"), names[0], names[1], CompareChartWords::tr("Difference")}};
    for (const FigureLine& figure : comparison.figures)
        if (auto row = rowOf(comparison, figure))
            addLine(list, content, std::move(*row));
    if (!comparison.models.empty())
        addHeading(list, CompareChartWords::tr("Your models"));
    for (const ModelLine& model : comparison.models)
        if (model.model)
            addLine(list, content, rowOf(model));
    setAxis(list);
    return list;
}

}  // namespace

ChartContent compareChart(const AdvisorState& state, const ChartOptions& options)
{
    ChartContent content;
    content.kind = ChartKind::Compare;
    content.title = chartTitle(ChartKind::Compare);
    content.note = CompareChartWords::tr("Bars point to the better card; less power and a lower price are better.")
        + QLatin1Char(' ') + machineNote(state);
    content.origin = catalogNote(state);
    const Card* first = comparedCard(state, options, 0);
    const Card* second = comparedCard(state, options, 1);
    if (!first || !second) {
        content.empty = CompareChartWords::tr("Choose two cards to compare.");
        content.body = BarList{};
        return content;
    }
    if (first == second) {
        content.empty = CompareChartWords::tr("This is the same card twice: there is no difference to draw.");
        content.body = BarList{};
        return content;
    }
    content.title = CompareChartWords::tr("%1 against %2", "two cards")
                        .arg(text::shortCardName(*first), text::shortCardName(*second));
    content.unit = CompareChartWords::tr("how many times better");
    const Comparison comparison = compareCards(state.catalog(), state.prices(), state.question(), *first, *second);
    content.body = barsOf(comparison, content);
    return content;
}

}  // namespace vramwise
