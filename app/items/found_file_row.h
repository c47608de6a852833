// Model files that a scan found, as a table.
#pragma once

#include "app/items/column_table_model.h"
#include "core/catalog/catalog.h"
#include "core/checkpoint/scan.h"

#include <optional>

namespace vramwise
{

struct FoundFileRow {
    QString path;     ///< the whole of it, with the system's separators
    QString file;     ///< below the scanned folder
    QString name;     ///< of the model that it looks like; empty: unknown
    QString others;   ///< models that it may be as well
    QString problem;  ///< why it cannot be read; then the rest is empty
    ModelId model;    ///< of the catalog; empty: none
    std::optional<CheckpointSummary> summary;

    [[nodiscard]] QString key() const { return path; }
    [[nodiscard]] bool framed() const { return false; }
};

using FoundFileTableModel = ColumnTableModel<FoundFileRow>;

/// `root` is what was scanned: paths below it are shown from there.
std::vector<FoundFileRow> foundFileRows(const ScanResult& result, const std::filesystem::path& root,
                                        const Catalog& catalog);
std::vector<Column<FoundFileRow>> foundFileColumns();

}  // namespace vramwise
