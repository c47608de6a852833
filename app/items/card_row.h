// The tier tables: one row a card, with the columns name, VRAM, bandwidth, tensor cores, power and price.
#pragma once

#include "app/items/column_table_model.h"
#include "core/advice/advice.h"

namespace vramwise
{

struct CardRow {
    RatedCard rated;
    CardGroup group{};
    double bandwidthShare = 0;  ///< of the widest card that its bar is compared with
    double tensorShare = 0;
    Provenance provenance;

    [[nodiscard]] QString key() const { return QString::fromStdString(rated.card->id.value); }
    [[nodiscard]] bool framed() const { return rated.tierPick; }
};

using CardTableModel = ColumnTableModel<CardRow>;

/// Every card of the advice, in the catalog's order. Bars of datacenter cards have a scale of their own.
std::vector<CardRow> cardRows(const Catalog& catalog, const Advice& advice);

/// Columns; prices are said in `currency`.
std::vector<Column<CardRow>> cardColumns(const QString& currency);

/// Columns by place, for views that set delegates and widths.
enum CardColumn { kCardName, kCardVram, kCardBandwidth, kCardTensor, kCardPower, kCardPrice };

}  // namespace vramwise
