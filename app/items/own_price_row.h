// The user's own prices as a table.
#pragma once

#include "app/items/column_table_model.h"
#include "core/catalog/catalog.h"

#include <span>

namespace vramwise
{

struct OwnPriceRow {
    Price price;
    QString name;  ///< of the card

    [[nodiscard]] QString key() const;
    [[nodiscard]] bool framed() const { return false; }
};

using OwnPriceTableModel = ColumnTableModel<OwnPriceRow>;

std::vector<OwnPriceRow> ownPriceRows(const Catalog& catalog, std::span<const Price> prices);
std::vector<Column<OwnPriceRow>> ownPriceColumns();

}  // namespace vramwise
