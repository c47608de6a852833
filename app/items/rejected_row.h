// Cards that the advice left out, and why.
#pragma once

#include "app/items/column_table_model.h"
#include "core/advice/advice.h"

namespace vramwise
{

struct RejectedRow {
    RatedCard rated;
    std::vector<Reason> reasons;
    int place = 0;  ///< nearest miss first

    [[nodiscard]] QString key() const { return QString::fromStdString(rated.card->id.value); }
    [[nodiscard]] bool framed() const { return false; }
};

using RejectedTableModel = ColumnTableModel<RejectedRow>;

std::vector<RejectedRow> rejectedRows(const Advice& advice);

/// Card, rating, price, reason. `catalog` must outlive the columns.
std::vector<Column<RejectedRow>> rejectedColumns(const Catalog& catalog, const QString& currency);

enum RejectedColumn { kRejectedName, kRejectedRating, kRejectedPrice, kRejectedReason };

}  // namespace vramwise
