#include "app/charts/compare_text.h"

#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct CompareTextWords {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

QString moneyText(const Comparison& comparison, Figure figure, std::size_t side)
{
    const QLocale locale = text::currentLocale();
    if (figure == Figure::Price && comparison.prices[side])
        return CompareTextWords::tr("%1, %2", "price, new or used")
            .arg(text::money(comparison.prices[side]->amount, locale),
                 text::conditionWord(comparison.prices[side]->condition));
    const auto& launch = comparison.cards[side]->launchPrice;
    return figure == Figure::LaunchPrice && launch ? text::money(*launch, locale) : QString();
}

}  // namespace

QString figureText(const Comparison& comparison, const FigureLine& line, std::size_t side)
{
    const std::optional<double>& value = line.values[side];
    if (!value)
        return CompareTextWords::tr("unknown", "figure of a card");
    if (line.figure == Figure::Balance)
        return text::balanceText(*value, comparison.medianBalance, text::currentLocale());
    const QString money = moneyText(comparison, line.figure, side);
    return money.isEmpty() ? text::figureValue(line.figure, *value, text::currentLocale()) : money;
}

bool runs(const ModelOutcome& outcome)
{
    const Estimate& estimate = outcome.estimate;
    return estimate.timed && runs(estimate);
}

bool hasRatio(Figure figure)
{
    switch (figure) {
    case Figure::Released:
    case Figure::PcieGeneration:
    case Figure::PcieLanes:
    case Figure::Length:
    case Figure::Slots:
        return false;
    default:
        return true;
    }
}

}  // namespace vramwise
