#include "app/items/card_row.h"

#include "app/items/card_text.h"
#include "app/text/catalog_words.h"
#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct CardTable {
    Q_DECLARE_TR_FUNCTIONS(CardTable)
};

struct Scale {
    double bandwidth = 0;
    double tensor = 0;
};

double bandwidthOf(const Card& card) { return card.memory.bandwidth ? card.memory.bandwidth->value : 0; }
double tensorOf(const Card& card) { return card.compute.tensorCores.value_or(0); }

Scale scaleOf(const std::vector<CardRow>& rows, bool datacenter)
{
    Scale scale;
    for (const CardRow& row : rows)
        if ((row.group == CardGroup::Datacenter) == datacenter) {
            scale.bandwidth = std::max(scale.bandwidth, bandwidthOf(*row.rated.card));
            scale.tensor = std::max(scale.tensor, tensorOf(*row.rated.card));
        }
    return scale;
}

void setShares(std::vector<CardRow>& rows)
{
    const Scale usual = scaleOf(rows, false);
    const Scale datacenter = scaleOf(rows, true);
    for (CardRow& row : rows) {
        const Scale& scale = row.group == CardGroup::Datacenter ? datacenter : usual;
        row.bandwidthShare = scale.bandwidth > 0 ? bandwidthOf(*row.rated.card) / scale.bandwidth : 0;
        row.tensorShare = scale.tensor > 0 ? tensorOf(*row.rated.card) / scale.tensor : 0;
    }
}

QVariant known(bool isKnown, double value) { return isKnown ? QVariant(value) : QVariant(); }

QString nameTip(const CardRow& row)
{
    const Card& card = *row.rated.card;
    QStringList lines{QString::fromStdString(card.name)};
    lines << QStringLiteral("%1 · %2").arg(QString::fromStdString(card.architectureName),
                                           text::statusWord(card.status));
    if (card.released)
        lines << CardTable::tr("released %1").arg(text::date(*card.released, text::currentLocale()));
    if (const QString origin = text::originWord(row.provenance.origin); !origin.isEmpty()) {
        const QString fields = text::fieldNames(EntryKind::Card, row.provenance.changedFields);
        lines << (fields.isEmpty() ? origin : QStringLiteral("%1: %2").arg(origin, fields));
    }
    return lines.join(u'\n');
}

QStringList tagsOf(const CardRow& row)
{
    QStringList tags = statusTags(*row.rated.card);
    if (const QString tag = originTag(row.provenance.origin); !tag.isEmpty())
        tags << tag;
    return tags;
}

QString tensorText(const Card& card)
{
    if (!card.compute.tensorCores)
        return unknownMark();
    const QString count = text::currentLocale().toString(*card.compute.tensorCores);
    if (!card.compute.tensorGeneration || *card.compute.tensorCores == 0)
        return count;
    return CardTable::tr("%1 · gen %2", "number of tensor cores, their generation; gen is short for generation")
        .arg(count)
        .arg(*card.compute.tensorGeneration);
}

QString tensorTip(const Card& card)
{
    const CardCompute& compute = card.compute;
    if (!compute.tensorCores && !compute.fp16)
        return CardTable::tr("Number and speed of the matrix cores are not published.");
    QStringList lines;
    if (compute.tensorCores && compute.tensorGeneration)
        lines << CardTable::tr("%n matrix cores", nullptr, *compute.tensorCores)
              << CardTable::tr("generation %1").arg(*compute.tensorGeneration);
    if (compute.fp16)
        lines << CardTable::tr("%1 in 16 bit").arg(text::teraflops(*compute.fp16, text::currentLocale()));
    if (compute.fp8)
        lines << CardTable::tr("%1 in 8 bit").arg(text::teraflops(*compute.fp8, text::currentLocale()));
    return lines.join(u'\n');
}

Column<CardRow> nameColumn()
{
    Column<CardRow> column;
    column.id = QStringLiteral("card");
    column.header = [] { return CardTable::tr("Card"); };
    column.display = [](const CardRow& row) { return text::shortCardName(*row.rated.card); };
    column.tooltip = nameTip;
    column.extra = [](const CardRow& row, int role) -> QVariant {
        if (role == StrongTailRole)
            return memoryTail(text::shortCardName(*row.rated.card));
        return role == TagsRole ? QVariant(tagsOf(row)) : QVariant();
    };
    return column;
}

Column<CardRow> vramColumn()
{
    Column<CardRow> column;
    column.id = QStringLiteral("vram");
    column.header = [] { return CardTable::tr("VRAM"); };
    column.headerTip = [] { return CardTable::tr("Memory of the card, coloured by the rating for your models"); };
    column.display
        = [](const CardRow& row) { return text::memory(row.rated.card->memory.size, text::currentLocale()); };
    column.sort = [](const CardRow& row) { return QVariant(row.rated.card->memory.size.value); };
    column.tooltip = [](const CardRow& row) {
        const QString usable = text::memory(row.rated.usable, text::currentLocale());
        return QStringLiteral("%1: %2\n%3")
            .arg(text::ratingWord(row.rated.rating), text::ratingMeaning(row.rated.rating),
                 CardTable::tr("%1 usable for models", "memory").arg(usable));
    };
    column.extra = [](const CardRow& row, int role) -> QVariant {
        return role == RatingRole ? QVariant(int(row.rated.rating)) : QVariant();
    };
    return column;
}

Column<CardRow> bandwidthColumn()
{
    Column<CardRow> column;
    column.id = QStringLiteral("bandwidth");
    column.header = [] { return CardTable::tr("Bandwidth, GB/s"); };
    column.headerTip = [] { return CardTable::tr("How fast the card reads its own memory"); };
    column.display = [](const CardRow& row) {
        const auto& rate = row.rated.card->memory.bandwidth;
        return rate ? text::currentLocale().toString(toGigabytesPerSecond(*rate), 'f', 0) : unknownMark();
    };
    column.sort = [](const CardRow& row) {
        return known(row.rated.card->memory.bandwidth.has_value(), bandwidthOf(*row.rated.card));
    };
    column.tooltip = [](const CardRow& row) {
        const auto& rate = row.rated.card->memory.bandwidth;
        return rate ? text::bandwidth(*rate, text::currentLocale()) : CardTable::tr("Bandwidth is not published.");
    };
    column.extra = [](const CardRow& row, int role) -> QVariant {
        return role == ShareRole ? QVariant(row.bandwidthShare) : QVariant();
    };
    return column;
}

Column<CardRow> tensorColumn()
{
    Column<CardRow> column;
    column.id = QStringLiteral("tensor");
    column.header = [] { return CardTable::tr("Tensor cores"); };
    column.headerTip = [] { return CardTable::tr("Units for matrix work, which is most of what a model computes"); };
    column.display = [](const CardRow& row) { return tensorText(*row.rated.card); };
    column.sort = [](const CardRow& row) {
        return known(row.rated.card->compute.tensorCores.has_value(), tensorOf(*row.rated.card));
    };
    column.tooltip = [](const CardRow& row) { return tensorTip(*row.rated.card); };
    column.extra = [](const CardRow& row, int role) -> QVariant {
        return role == ShareRole ? QVariant(row.tensorShare) : QVariant();
    };
    return column;
}

Column<CardRow> powerColumn()
{
    Column<CardRow> column;
    column.id = QStringLiteral("power");
    column.header = [] { return CardTable::tr("Power"); };
    column.display = [](const CardRow& row) {
        const auto& power = row.rated.card->power;
        return power ? text::power(*power, text::currentLocale()) : unknownMark();
    };
    column.sort = [](const CardRow& row) {
        const auto& power = row.rated.card->power;
        return known(power.has_value(), power ? power->value : 0);
    };
    column.align = kNumberAlignment;
    return column;
}

Column<CardRow> priceColumn(const QString& currency)
{
    Column<CardRow> column;
    column.id = QStringLiteral("price");
    column.header = [currency] { return CardTable::tr("Price, %1", "currency").arg(currency); };
    column.display = [](const CardRow& row) { return priceCell(row.rated.price); };
    column.sort = [](const CardRow& row) {
        return known(row.rated.price.has_value(), row.rated.price ? toUnits(row.rated.price->amount) : 0);
    };
    column.tooltip = [currency](const CardRow& row) { return priceTip(row.rated.price, currency); };
    column.align = kNumberAlignment;
    return column;
}

}  // namespace

std::vector<CardRow> cardRows(const Catalog& catalog, const Advice& advice)
{
    std::vector<CardRow> rows;
    rows.reserve(catalog.cards().size());
    for (const Card& card : catalog.cards())
        if (const RatedCard* rated = ratedIn(advice, card.id))
            rows.push_back({*rated, groupOf(card), 0, 0, catalog.provenance(card.id)});
    setShares(rows);
    return rows;
}

std::vector<Column<CardRow>> cardColumns(const QString& currency)
{
    return {nameColumn(), vramColumn(), bandwidthColumn(), tensorColumn(), powerColumn(), priceColumn(currency)};
}

}  // namespace vramwise
