#include "app/pages/compare_lines.h"

#include "app/charts/chart_parts.h"
#include "app/charts/compare_text.h"
#include "app/items/card_text.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vramwise
{

namespace
{

struct CompareLinesWords {
    Q_DECLARE_TR_FUNCTIONS(CompareLines)
};

/// The figures behind "20 % above usual".
QStringList balanceLines(const Comparison& comparison, const FigureLine& figure)
{
    const auto shown = [](double value) { return text::figureValue(Figure::Balance, value, text::currentLocale()); };
    QStringList lines;
    for (std::size_t side = 0; side < 2; ++side)
        if (figure.values[side])
            lines.append(text::shortCardName(*comparison.cards[side]) + QStringLiteral(": ")
                         + shown(*figure.values[side]));
    lines.append(CompareLinesWords::tr("Usual is %1, the median of all cards; more brings nothing.")
                     .arg(shown(comparison.medianBalance)));
    return lines;
}

QString lineTooltip(const Comparison& comparison, const Catalog& catalog, const FigureLine& figure)
{
    QStringList lines;
    for (std::size_t side = 0; side < 2; ++side) {
        const Card& card = *comparison.cards[side];
        lines.append(text::shortCardName(card) + QStringLiteral(": ") + figureText(comparison, figure, side));
        if (figure.figure == Figure::Price && comparison.prices[side])
            lines.append(text::priceText(*comparison.prices[side], text::currentLocale()));
        else
            lines.append(sourcesLine(catalog, card.sources));
    }
    if (figure.figure == Figure::Balance)
        lines += balanceLines(comparison, figure);
    return tooltipOf(text::figureWord(figure.figure), lines);
}

CompareLine lineOf(const Comparison& comparison, const Catalog& catalog, const FigureLine& figure)
{
    CompareLine line;
    line.name = text::figureWord(figure.figure);
    line.winner = figure.winner;
    line.tooltip = lineTooltip(comparison, catalog, figure);
    const double longest = std::max(figure.values[0].value_or(0), figure.values[1].value_or(0));
    for (std::size_t side = 0; side < 2; ++side) {
        line.sides[side].text = figureText(comparison, figure, side);
        line.sides[side].known = figure.values[side].has_value();
        if (hasRatio(figure.figure) && longest > 0)
            line.sides[side].share = figure.values[side].value_or(0) / longest;
    }
    return line;
}

QString modelTooltip(const ModelLine& model, const Comparison& comparison, const Catalog& catalog)
{
    QStringList lines;
    for (std::size_t side = 0; side < 2; ++side) {
        lines.append(text::shortCardName(*comparison.cards[side]));
        lines += outcomeTip(model.results[side], catalog).split(QLatin1Char('\n'));
    }
    return tooltipOf(QString::fromStdString(model.model->name), lines);
}

std::optional<PrecisionId> precisionOf(const ModelOutcome& outcome)
{
    const Variant* variant = outcome.estimate.variant;
    return runs(outcome) && variant != nullptr ? std::optional(variant->precision) : std::nullopt;
}

/// The time, with the precision where the other card runs the model at another: fewer bits may be all that is faster.
QString outcomeBeside(const ModelOutcome& outcome, const ModelOutcome& other)
{
    const std::optional<PrecisionId> own = precisionOf(outcome);
    const std::optional<PrecisionId> others = precisionOf(other);
    if (!own || !others || *own == *others)
        return outcomeText(outcome);
    return QStringLiteral("%1 · %2").arg(outcomeText(outcome), text::precisionName(*own));
}

CompareLine lineOf(const Comparison& comparison, const Catalog& catalog, const ModelLine& model)
{
    CompareLine line;
    line.name = QString::fromStdString(model.model->name);
    line.model = model.model->id;
    line.winner = model.winner;
    line.tooltip = modelTooltip(model, comparison, catalog);
    double longest = 0;
    for (const ModelOutcome& result : model.results)
        if (runs(result))
            longest = std::max(longest, result.estimate.total.mid.value);
    for (std::size_t side = 0; side < 2; ++side) {
        const ModelOutcome& result = model.results[side];
        line.sides[side].text = outcomeBeside(result, model.results[1 - side]);
        line.sides[side].rating = result.rating;
        line.sides[side].known = result.rating != Rating::Unknown;
        if (runs(result) && longest > 0)
            line.sides[side].share = result.estimate.total.mid.value / longest;
    }
    return line;
}

CompareLine headingOf(const QString& name)
{
    CompareLine line;
    line.name = name;
    line.heading = true;
    return line;
}

}  // namespace

std::vector<CompareLine> compareLines(const Comparison& comparison, const Catalog& catalog)
{
    std::vector<CompareLine> lines{headingOf(CompareLinesWords::tr("Figures"))};
    for (const FigureLine& figure : comparison.figures)
        lines.push_back(lineOf(comparison, catalog, figure));
    lines.push_back(headingOf(CompareLinesWords::tr("Your models: time of one image or clip")));
    for (const ModelLine& model : comparison.models)
        if (model.model)
            lines.push_back(lineOf(comparison, catalog, model));
    return lines;
}

QString winsText(const Comparison& comparison)
{
    const auto& [a, b] = comparison.wins;
    const int lines = a + b + comparison.ties;
    const QLocale locale = text::currentLocale();
    const QString even = locale.toString(comparison.ties);
    if (a == b)
        return CompareLinesWords::tr("Of %n lines each card is ahead in %1; %2 are even.", "number, number", lines)
            .arg(locale.toString(a), even);
    const std::size_t first = a > b ? 0 : 1;
    const auto name = [&](std::size_t side) { return text::shortCardName(*comparison.cards[side]); };
    return CompareLinesWords::tr("Of %n lines the %1 is ahead in %2, the %3 in %4; %5 are even.",
                                 "card, number, card, number, number", lines)
        .arg(name(first), locale.toString(comparison.wins[first]), name(1 - first),
             locale.toString(comparison.wins[1 - first]), even);
}

}  // namespace vramwise
