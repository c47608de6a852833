#include "app/items/need_row.h"

#include "app/text/format.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/words_accuracy.h"

#include <QCoreApplication>

#include <cmath>

namespace vramwise
{

namespace
{

struct NeedTable {
    Q_DECLARE_TR_FUNCTIONS(NeedTable)
};

QString sizeText(std::optional<Bytes> size)
{
    return size ? text::memory(*size, text::currentLocale())
                : NeedTable::tr("more than any card", "memory that a model needs");
}

/// With its sign: "+12 GB" where more is stated than computed.
QString differenceText(const NeedComparison& comparison)
{
    const std::optional<Bytes> difference = comparison.difference();
    if (!difference)
        return QStringLiteral("\u2014");
    const QString size = text::memory(Bytes{std::abs(difference->value)}, text::currentLocale());
    return (difference->value < 0 ? QChar(0x2212) : QChar(u'+')) + size;
}

Column<NeedRow> textColumn(const char* id, QString (*display)(const NeedRow&))
{
    Column<NeedRow> column;
    column.id = QLatin1String(id);
    column.display = display;
    return column;
}

Column<NeedRow> sizeColumn(const char* id, std::optional<Bytes> (*size)(const NeedRow&))
{
    Column<NeedRow> column;
    column.id = QLatin1String(id);
    column.display = [size](const NeedRow& row) { return sizeText(size(row)); };
    column.sort = [size](const NeedRow& row) {
        const std::optional<Bytes> value = size(row);
        return value ? QVariant(value->value) : QVariant();
    };
    column.align = kNumberAlignment;
    return column;
}

Column<NeedRow> whyColumn(const Catalog& catalog)
{
    Column<NeedRow> column;
    column.id = QStringLiteral("why");
    column.header = [] { return NeedTable::tr("Why"); };
    column.display = [&catalog](const NeedRow& row) {
        return text::reasonText(row.comparison.reasons.back(), catalog, text::currentLocale());
    };
    column.sort = [](const NeedRow& row) { return QVariant(double(row.comparison.reasons.back().code)); };
    column.tooltip = [&catalog](const NeedRow& row) {
        QStringList lines = text::reasonTexts(row.comparison.reasons, catalog, text::currentLocale());
        if (row.comparison.need != nullptr)
            lines.prepend(QString::fromStdString(row.comparison.need->statement));
        return lines.join(u'\n');
    };
    return column;
}

}  // namespace

std::vector<NeedRow> needRows(const std::vector<NeedComparison>& comparisons)
{
    std::vector<NeedRow> rows;
    for (const NeedComparison& comparison : comparisons)
        if (!comparison.isNear())
            rows.push_back({QString::number(rows.size()), QString::fromStdString(comparison.model->name), comparison});
    return rows;
}

std::vector<Column<NeedRow>> needColumns(const Catalog& catalog)
{
    Column<NeedRow> model = textColumn("model", [](const NeedRow& row) { return row.model; });
    model.header = [] { return NeedTable::tr("Model"); };
    Column<NeedRow> by = textColumn("by", [](const NeedRow& row) { return text::statedByWord(row.comparison); });
    by.header = [] { return NeedTable::tr("Who says it"); };
    Column<NeedRow> stated
        = sizeColumn("stated", [](const NeedRow& row) { return std::optional(row.comparison.stated); });
    stated.header = [] { return NeedTable::tr("Stated"); };
    Column<NeedRow> computed = sizeColumn("computed", [](const NeedRow& row) { return row.comparison.computed; });
    computed.header = [] { return NeedTable::tr("Computed"); };
    Column<NeedRow> difference
        = sizeColumn("difference", [](const NeedRow& row) { return row.comparison.difference(); });
    difference.header = [] { return NeedTable::tr("Difference"); };
    difference.headerTip = [] { return NeedTable::tr("Above zero: more is stated than computed"); };
    difference.display = [](const NeedRow& row) { return differenceText(row.comparison); };
    return {std::move(model),    std::move(by),         std::move(stated),
            std::move(computed), std::move(difference), whyColumn(catalog)};
}

}  // namespace vramwise
