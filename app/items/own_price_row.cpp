#include "app/items/own_price_row.h"

#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct OwnPriceTable {
    Q_DECLARE_TR_FUNCTIONS(OwnPriceTable)
};

}  // namespace

QString OwnPriceRow::key() const
{
    return QStringLiteral("%1/%2/%3")
        .arg(QString::fromStdString(price.card.value), QString::fromStdString(price.amount.currency))
        .arg(int(price.condition));
}

std::vector<OwnPriceRow> ownPriceRows(const Catalog& catalog, std::span<const Price> prices)
{
    std::vector<OwnPriceRow> rows;
    for (const Price& price : prices) {
        const Card* card = catalog.card(price.card);
        rows.push_back(
            {price, card != nullptr ? text::shortCardName(*card) : QString::fromStdString(price.card.value)});
    }
    return rows;
}

std::vector<Column<OwnPriceRow>> ownPriceColumns()
{
    Column<OwnPriceRow> card;
    card.id = QStringLiteral("card");
    card.header = [] { return OwnPriceTable::tr("Card"); };
    card.display = [](const OwnPriceRow& row) { return row.name; };
    Column<OwnPriceRow> amount;
    amount.id = QStringLiteral("amount");
    amount.header = [] { return OwnPriceTable::tr("Price"); };
    amount.display = [](const OwnPriceRow& row) { return text::money(row.price.amount, text::currentLocale()); };
    amount.sort = [](const OwnPriceRow& row) { return QVariant(toUnits(row.price.amount)); };
    amount.align = Qt::AlignRight | Qt::AlignVCenter;
    Column<OwnPriceRow> condition;
    condition.id = QStringLiteral("condition");
    condition.header = [] { return OwnPriceTable::tr("Condition"); };
    condition.display = [](const OwnPriceRow& row) { return text::conditionWord(row.price.condition); };
    Column<OwnPriceRow> date;
    date.id = QStringLiteral("date");
    date.header = [] { return OwnPriceTable::tr("Date"); };
    date.display = [](const OwnPriceRow& row) { return text::date(row.price.date, text::currentLocale()); };
    date.sort = [](const OwnPriceRow& row) { return QVariant(QString::fromStdString(isoDate(row.price.date))); };
    return {card, amount, condition, date};
}

}  // namespace vramwise
