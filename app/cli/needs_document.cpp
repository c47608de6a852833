#include "app/cli/needs_document.h"

#include "app/cli/json_values.h"
#include "app/cli/table.h"
#include "app/cli/translated.h"
#include "app/text/format.h"
#include "app/text/sentences.h"
#include "app/text/words_accuracy.h"

#include <algorithm>

namespace vramwise::cli
{
namespace
{

Json needJson(const NeedComparison& comparison)
{
    Json json{{"model", comparison.model->id.value}, {"figure", comparison.minimum ? "minimum" : "optimal"}};
    json["by"] = comparison.by == StatedBy::Article ? "article" : "makers";
    json["stated_gib"] = gibValue(comparison.stated);
    if (comparison.computed)
        json["computed_gib"] = gibValue(*comparison.computed);
    if (const std::optional<Bytes> difference = comparison.difference())
        json["difference_gib"] = gibValue(*difference);
    if (const StatedNeed* need = comparison.need) {
        if (need->request.precision)
            json["precision"] = need->request.precision->value;
        json["statement"] = need->statement;
        json["source"] = need->source.value;
    }
    json["explained"] = comparison.isExplained();
    if (!comparison.reasons.empty())
        json["reasons"] = reasonsJson(comparison.reasons);
    return json;
}

}  // namespace

Json needsJson(const std::vector<NeedComparison>& comparisons)
{
    Json list = Json::array();
    for (const NeedComparison& comparison : comparisons)
        list.push_back(needJson(comparison));
    return list;
}

void writeNeedComparison(Session& session, const std::vector<NeedComparison>& comparisons)
{
    Console& console = session.console();
    Table table;
    table.addColumn(Tr::tr("Model"));
    table.addColumn(Tr::tr("Who says it"));
    table.addColumn(Tr::tr("Stated"), Table::Align::Right);
    table.addColumn(Tr::tr("Computed"), Table::Align::Right);
    for (const NeedComparison& comparison : comparisons)
        table.addRow({{QString::fromStdString(comparison.model->name)},
                      {text::statedByWord(comparison)},
                      {text::memory(comparison.stated, session.locale())},
                      {comparison.computed ? text::memory(*comparison.computed, session.locale())
                                           : Tr::tr("more than any card", "memory that a model needs")}});
    table.print(console);
    for (const NeedComparison& comparison : comparisons) {
        if (comparison.reasons.empty())
            continue;
        writeLine(console);
        writeLine(console,
                  Tr::tr("%1, %2, %3:", "model, who says it, memory")
                      .arg(QString::fromStdString(comparison.model->name), text::statedByWord(comparison),
                           text::memory(comparison.stated, session.locale())),
                  Colour::Bold);
        for (const QString& sentence : text::reasonTexts(comparison.reasons, session.catalog(), session.locale()))
            writeLine(console, QStringLiteral("  ") + sentence);
    }
}

}  // namespace vramwise::cli
