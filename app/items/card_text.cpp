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

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

constexpr std::size_t kTipReasons = 4;

QString amountText(const Money& money)
{
    const QLocale locale = text::currentLocale();
    return locale.toString(toUnits(money), 'f', money.minor % 100 == 0 ? 0 : 2);
}

QString verdictLine(const Estimate& estimate)
{
    QString line = text::fitWord(estimate.fit);
    if (estimate.variant != nullptr && estimate.fit != Fit::Unknown)
        line = CardText::tr("%1 at %2", "verdict, precision")
                   .arg(line, text::precisionName(estimate.variant->precision));
    return line;
}

QString timeLine(const Estimate& estimate)
{
    if (!estimate.timed)
        return {};
    const QString time = text::duration(estimate.total, text::currentLocale());
    return CardText::tr("%1 (%2)", "time range, how it was had").arg(time, text::basisWord(estimate.basis));
}

QString memoryLine(const Estimate& estimate)
{
    if (estimate.fit == Fit::Unknown || estimate.peak.mid.value <= 0)
        return {};
    const QLocale locale = text::currentLocale();
    return CardText::tr("peak %1 of %2 usable", "memory, memory")
        .arg(text::memory(estimate.peak.mid, locale), text::memory(estimate.usable, locale));
}

}  // namespace

QString unknownMark() { return QStringLiteral("\u2014"); }

QString cardTitle(const Card& card)
{
    const QString name = QString::fromStdString(card.name);
    const QString tail = memoryTail(text::shortCardName(card));
    QString title = name.contains(tail) ? name : name + u' ' + tail;
    if (const qsizetype unit = title.lastIndexOf(u' '); !tail.isEmpty() && title.endsWith(tail))
        title[unit] = QChar::Nbsp;  // a long name must not break inside "96 GB"
    return title;
}

QString memoryTail(const QString& shortName)
{
    const qsizetype unit = shortName.lastIndexOf(u' ');
    const qsizetype number = unit > 0 ? shortName.lastIndexOf(u' ', unit - 1) : -1;
    if (number < 0)
        return {};
    const QString tail = shortName.mid(number + 1);
    return tail.front().isDigit() ? tail : QString();
}

QStringList statusTags(const Card& card)
{
    switch (card.status) {
    case Status::Released:
    case Status::EndOfLife:
        return {};
    case Status::Announced:
    case Status::Rumoured:
        return {CardText::tr("not on sale")};
    case Status::Modded:
        return {CardText::tr("modified", "card with more memory than the maker sells")};
    }
    return {};
}

QString originTag(EntryOrigin origin)
{
    switch (origin) {
    case EntryOrigin::BuiltIn:
        return {};
    case EntryOrigin::Added:
        return QStringLiteral("\u271a ") + CardText::tr("own", "card or model that the user added");
    case EntryOrigin::Changed:
        return QStringLiteral("\u270e ") + CardText::tr("changed", "card or model that the user changed");
    }
    return {};
}

QString priceCell(const std::optional<Price>& price)
{
    if (!price)
        return unknownMark();
    const QString amount = amountText(price->amount);
    if (price->basis == PriceBasis::Launch)
        return CardText::tr("%1 at launch", "price").arg(amount);
    return QStringLiteral("%1 %2").arg(amount, text::conditionWord(price->condition));
}

QString priceTip(const std::optional<Price>& price, const QString& currency)
{
    if (!price)
        return CardText::tr("No price known in %1. Right-click to set your own.").arg(currency);
    return text::priceText(*price, text::currentLocale());
}

QString outcomeText(const ModelOutcome& outcome)
{
    const Estimate& estimate = outcome.estimate;
    return runs(estimate) && estimate.timed ? text::duration(estimate.total, text::currentLocale())
                                            : text::fitWord(estimate.fit);
}

QString outcomeTip(const ModelOutcome& outcome, const Catalog& catalog)
{
    const Estimate& estimate = outcome.estimate;
    const QString name = estimate.model == nullptr ? QString() : QString::fromStdString(estimate.model->name);
    QStringList lines{
        QStringLiteral("%1 %2: %3").arg(text::ratingGlyph(outcome.rating), name, text::ratingWord(outcome.rating))};
    lines << verdictLine(estimate) << timeLine(estimate) << memoryLine(estimate);
    std::vector<Reason> reasons = explain(catalog, estimate);
    reasons.resize(std::min(reasons.size(), kTipReasons));
    lines << text::reasonTexts(reasons, catalog, text::currentLocale());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace vramwise
