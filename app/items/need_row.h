// What the article and the makers of a model state that it needs, beside what is computed, as a table.
#pragma once

#include "app/items/column_table_model.h"
#include "core/accuracy/needs.h"
#include "core/catalog/catalog.h"

namespace vramwise
{

struct NeedRow {
    QString id;
    QString model;
    NeedComparison comparison;

    [[nodiscard]] QString key() const { return id; }
    [[nodiscard]] bool framed() const { return false; }
};

using NeedTableModel = ColumnTableModel<NeedRow>;

/// Only where the two differ by more than the tolerance; in the order of the catalog. Rows point into the catalog.
std::vector<NeedRow> needRows(const std::vector<NeedComparison>& comparisons);

enum NeedColumn {
    kNeedModel,
    kNeedBy,
    kNeedStated,
    kNeedComputed,
    kNeedDifference,
    kNeedWhy,
};

/// `catalog` must outlive the columns: it names the precisions of the reasons.
std::vector<Column<NeedRow>> needColumns(const Catalog& catalog);

}  // namespace vramwise
