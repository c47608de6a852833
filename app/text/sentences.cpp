#include "app/text/sentences.h"

#include "app/text/format.h"
#include "app/text/reason_args.h"
#include "app/text/translated.h"
#include "app/text/words.h"

#include <array>

namespace vramwise::text
{
namespace
{

/// Each area answers for its own codes; a test asks for a sentence of every code.
constexpr std::array kAreas{estimateSentence,  modelSentence,  cardSentence, comparisonSentence,
                            rejectionSentence, changeSentence, needSentence};

QString sentenceOf(const ReasonArgs& args)
{
    for (const auto area : kAreas)
        if (const std::optional<QString> sentence = area(args))
            return *sentence;
    return {};
}

}  // namespace

QString reasonText(const Reason& reason, const Catalog& catalog, const QLocale& locale)
{
    return sentenceOf(ReasonArgs(reason, catalog, locale));
}

QStringList reasonTexts(const std::vector<Reason>& reasons, const Catalog& catalog, const QLocale& locale)
{
    QStringList texts;
    for (const Reason& reason : reasons)
        texts << reasonText(reason, catalog, locale);
    return texts;
}

QString priceText(const Price& price, const QLocale& locale)
{
    const QString amount = money(price.amount, locale);
    const QString condition = conditionWord(price.condition);
    const QString when = date(price.date, locale);
    switch (price.basis) {
    case PriceBasis::Own:
        return Tr::tr("%1 %2 · your own price of %3", "amount, new or used, date").arg(amount, condition, when);
    case PriceBasis::Launch:
        return Tr::tr("%1 %2 · launch price of %3, not today's", "amount, new or used, date")
            .arg(amount, condition, when);
    case PriceBasis::Street:
    case PriceBasis::BestDeal:
    case PriceBasis::List:
    case PriceBasis::Median:
        break;
    }
    return Tr::tr("%1 %2 · %3 · seen %4", "amount, new or used, how it was had, date")
        .arg(amount, condition, priceBasisWord(price.basis), when);
}

QString sourceText(const Source& source, const QLocale& locale)
{
    QStringList parts{QString::fromStdString(source.title)};
    if (!source.licence.empty())
        parts << QString::fromStdString(source.licence);
    if (source.date)
        parts << date(*source.date, locale);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace vramwise::text
