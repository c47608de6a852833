// The heat map of the Advice page: one row a card, one column a model, and the score.
#pragma once

#include "app/items/column_table_model.h"
#include "core/advice/advice.h"

namespace vramwise
{

struct HeatRow {
    RatedCard rated;
    double score = 0;
    std::vector<Contribution> contributions;
    int rank = 0;  ///< place in the ranking, from 0
    bool best = false;

    [[nodiscard]] QString key() const { return QString::fromStdString(rated.card->id.value); }
    [[nodiscard]] bool framed() const { return best; }
};

using HeatTableModel = ColumnTableModel<HeatRow>;

/// The ranked cards, best first.
std::vector<HeatRow> heatRows(const Advice& advice);

/// Card, price, one column a model of `wanted` (in its order), score.
std::vector<Column<HeatRow>> heatColumns(const Catalog& catalog, const std::vector<WantedModel>& wanted,
                                         const QString& currency);

}  // namespace vramwise
