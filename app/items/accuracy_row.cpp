#include "app/items/accuracy_row.h"

#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/words_accuracy.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct AccuracyTable {
    Q_DECLARE_TR_FUNCTIONS(AccuracyTable)
};

Column<AccuracyRow> groupColumn(std::function<QString()> header)
{
    Column<AccuracyRow> column;
    column.id = QStringLiteral("name");
    column.header = std::move(header);
    column.display = [](const AccuracyRow& row) { return row.name; };
    column.tooltip = [](const AccuracyRow& row) {
        return row.rough ? AccuracyTable::tr("Rough: fewer than three sources measured it, so the range is wider.")
                         : QString();
    };
    column.extra = [](const AccuracyRow& row, int role) -> QVariant {
        if (role == TagsRole)
            return row.rough ? QStringList(AccuracyTable::tr("rough", "few sources")) : QStringList();
        return {};
    };
    return column;
}

Column<AccuracyRow> countColumn(const char* id, int Errors::*count)
{
    Column<AccuracyRow> column;
    column.id = QLatin1String(id);
    column.display = [count](const AccuracyRow& row) { return text::currentLocale().toString(row.errors.*count); };
    column.sort = [count](const AccuracyRow& row) { return QVariant(double(row.errors.*count)); };
    column.align = kNumberAlignment;
    return column;
}

Column<AccuracyRow> shareColumn(const char* id, double Errors::*share)
{
    Column<AccuracyRow> column;
    column.id = QLatin1String(id);
    column.display
        = [share](const AccuracyRow& row) { return text::percent(row.errors.*share, text::currentLocale()); };
    column.sort = [share](const AccuracyRow& row) { return QVariant(row.errors.*share); };
    column.align = kNumberAlignment;
    return column;
}

void sortByCount(std::vector<AccuracyRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AccuracyRow& a, const AccuracyRow& b) { return a.errors.count > b.errors.count; });
}

}  // namespace

std::vector<AccuracyRow> accuracyRowsByCell(const AccuracyReport& report, const Calibration& calibration)
{
    std::vector<AccuracyRow> rows;
    for (const auto& [cell, errors] : report.byCell) {
        const auto cardClass = std::size_t(cell.cardClass);
        const auto family = std::size_t(cell.family);
        rows.push_back({QStringLiteral("%1/%2").arg(cardClass).arg(family),
                        AccuracyTable::tr("%1: %2", "class of cards, family of models")
                            .arg(text::cardClassName(cell.cardClass), text::familyName(cell.family)),
                        errors, calibration.efficiency.at(cardClass).at(family).rough});
    }
    sortByCount(rows);
    return rows;
}

std::vector<AccuracyRow> accuracyRowsByModel(const AccuracyReport& report, const Catalog& catalog)
{
    std::vector<AccuracyRow> rows;
    for (const auto& [id, errors] : report.byModel) {
        const Model* model = catalog.model(ModelId{id});
        rows.push_back(
            {QString::fromStdString(id), QString::fromStdString(model == nullptr ? id : model->name), errors, false});
    }
    sortByCount(rows);
    return rows;
}

std::vector<Column<AccuracyRow>> accuracyColumns(std::function<QString()> nameHeader)
{
    Column<AccuracyRow> count = countColumn("count", &Errors::count);
    count.header = [] { return AccuracyTable::tr("Times", "published measurements of time"); };
    count.headerTip = [] { return AccuracyTable::tr("How many times were published"); };
    Column<AccuracyRow> sources = countColumn("sources", &Errors::sources);
    sources.header = [] { return AccuracyTable::tr("Sources"); };
    sources.headerTip = [] { return AccuracyTable::tr("How many independent people or projects published them"); };
    Column<AccuracyRow> median = shareColumn("median", &Errors::median);
    median.header = [] { return AccuracyTable::tr("Half\nwithin"); };
    median.headerTip = [] { return AccuracyTable::tr("Half of the estimates are at most so far off"); };
    Column<AccuracyRow> nine = shareColumn("p90", &Errors::p90);
    nine.header = [] { return AccuracyTable::tr("9 of 10\nwithin"); };
    nine.headerTip = [] { return AccuracyTable::tr("Nine of ten estimates are at most so far off"); };
    Column<AccuracyRow> covered = shareColumn("coverage", &Errors::coverage);
    covered.header = [] { return AccuracyTable::tr("In the\nrange"); };
    covered.headerTip = [] { return AccuracyTable::tr("How often the truth lies inside the range that is shown"); };
    return {groupColumn(std::move(nameHeader)),
            std::move(count),
            std::move(sources),
            std::move(median),
            std::move(nine),
            std::move(covered)};
}

}  // namespace vramwise
