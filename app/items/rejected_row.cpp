#include "app/items/rejected_row.h"

#include "app/items/card_text.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct RejectedTable {
    Q_DECLARE_TR_FUNCTIONS(RejectedTable)
};

Column<RejectedRow> rejectedNameColumn()
{
    Column<RejectedRow> column;
    column.id = QStringLiteral("card");
    column.header = [] { return RejectedTable::tr("Card"); };
    column.display = [](const RejectedRow& row) { return text::shortCardName(*row.rated.card); };
    column.extra = [](const RejectedRow& row, int role) -> QVariant {
        if (role == StrongTailRole)
            return memoryTail(text::shortCardName(*row.rated.card));
        return role == TagsRole ? QVariant(statusTags(*row.rated.card)) : QVariant();
    };
    return column;
}

Column<RejectedRow> ratingColumn()
{
    Column<RejectedRow> column;
    column.id = QStringLiteral("rating");
    column.header = [] { return RejectedTable::tr("Rating"); };
    column.display = [](const RejectedRow& row) { return text::ratingWord(row.rated.rating); };
    column.sort = [](const RejectedRow& row) { return QVariant(double(row.rated.rating)); };
    column.tooltip = [](const RejectedRow& row) { return text::ratingMeaning(row.rated.rating); };
    column.extra = [](const RejectedRow& row, int role) -> QVariant {
        return role == RatingRole ? QVariant(int(row.rated.rating)) : QVariant();
    };
    return column;
}

Column<RejectedRow> rejectedPriceColumn(const QString& currency)
{
    Column<RejectedRow> column;
    column.id = QStringLiteral("price");
    column.header = [currency] { return RejectedTable::tr("Price, %1", "currency").arg(currency); };
    column.display = [](const RejectedRow& row) { return priceCell(row.rated.price); };
    column.sort = [](const RejectedRow& row) {
        return row.rated.price ? QVariant(toUnits(row.rated.price->amount)) : QVariant();
    };
    column.tooltip = [currency](const RejectedRow& row) { return priceTip(row.rated.price, currency); };
    column.align = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

Column<RejectedRow> reasonColumn(const Catalog& catalog)
{
    Column<RejectedRow> column;
    column.id = QStringLiteral("reason");
    column.header = [] { return RejectedTable::tr("Why it is left out"); };
    column.display = [&catalog](const RejectedRow& row) {
        return row.reasons.empty() ? QString() : text::reasonText(row.reasons.front(), catalog, text::currentLocale());
    };
    column.sort = [](const RejectedRow& row) { return QVariant(double(row.place)); };
    column.tooltip = [&catalog](const RejectedRow& row) {
        return text::reasonTexts(row.reasons, catalog, text::currentLocale()).join(u'\n');
    };
    return column;
}

}  // namespace

std::vector<RejectedRow> rejectedRows(const Advice& advice)
{
    std::vector<RejectedRow> rows;
    rows.reserve(advice.rejected.size());
    for (const RejectedCard& rejected : advice.rejected)
        rows.push_back({rejected.rated, rejected.reasons, int(rows.size())});
    return rows;
}

std::vector<Column<RejectedRow>> rejectedColumns(const Catalog& catalog, const QString& currency)
{
    return {rejectedNameColumn(), ratingColumn(), rejectedPriceColumn(currency), reasonColumn(catalog)};
}

}  // namespace vramwise
