// How far off the estimates are, by class of card and family of model, or by model.
#pragma once

#include "app/items/column_table_model.h"
#include "core/accuracy/report.h"
#include "core/catalog/catalog.h"

namespace vramwise
{

struct AccuracyRow {
    QString id;
    QString name;
    Errors errors;
    bool rough = false;  ///< its constant rests on few sources

    [[nodiscard]] QString key() const { return id; }
    [[nodiscard]] bool framed() const { return false; }
};

using AccuracyTableModel = ColumnTableModel<AccuracyRow>;

/// Most measured first.
std::vector<AccuracyRow> accuracyRowsByCell(const AccuracyReport& report, const Calibration& calibration);
std::vector<AccuracyRow> accuracyRowsByModel(const AccuracyReport& report, const Catalog& catalog);

enum AccuracyColumn {
    kAccuracyName,
    kAccuracyCount,
    kAccuracySources,
    kAccuracyMedian,
    kAccuracyNineOfTen,
    kAccuracyCovered,
};

/// `nameHeader` is asked anew after a change of language.
std::vector<Column<AccuracyRow>> accuracyColumns(std::function<QString()> nameHeader);

}  // namespace vramwise
