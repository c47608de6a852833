#include "app/items/heat_row.h"

#include "app/items/card_text.h"
#include "app/text/language.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct HeatTable {
    Q_DECLARE_TR_FUNCTIONS(HeatTable)
};

const ModelOutcome* outcomeOf(const HeatRow& row, const ModelId& model)
{
    for (const ModelOutcome& outcome : row.rated.outcomes)
        if (outcome.wanted != nullptr && outcome.wanted->model == model)
            return &outcome;
    return nullptr;
}

/// Sorts by colour first, then by time: red last, unknown not at all.
QVariant outcomeOrder(const ModelOutcome* outcome)
{
    if (outcome == nullptr || outcome->rating == Rating::Unknown)
        return {};
    constexpr double kLongest = 1e9;
    const double time = outcome->estimate.timed ? outcome->estimate.total.mid.value : kLongest;
    return outcome->rating == Rating::Red ? kLongest + time : time;
}

Column<HeatRow> heatNameColumn()
{
    Column<HeatRow> column;
    column.id = QStringLiteral("card");
    column.header = [] { return HeatTable::tr("Card"); };
    column.display = [](const HeatRow& row) { return text::shortCardName(*row.rated.card); };
    column.tooltip = [](const HeatRow& row) {
        return QStringLiteral("%1\n%2 %3: %4")
            .arg(QString::fromStdString(row.rated.card->name), text::ratingGlyph(row.rated.rating),
                 text::ratingWord(row.rated.rating), text::ratingMeaning(row.rated.rating));
    };
    column.extra = [](const HeatRow& row, int role) -> QVariant {
        if (role == StrongTailRole)
            return memoryTail(text::shortCardName(*row.rated.card));
        return role == TagsRole ? QVariant(statusTags(*row.rated.card)) : QVariant();
    };
    return column;
}

Column<HeatRow> heatPriceColumn(const QString& currency)
{
    Column<HeatRow> column;
    column.id = QStringLiteral("price");
    column.header = [currency] { return HeatTable::tr("Price, %1", "currency").arg(currency); };
    column.display = [](const HeatRow& row) { return priceCell(row.rated.price); };
    column.sort
        = [](const HeatRow& row) { return row.rated.price ? QVariant(toUnits(row.rated.price->amount)) : QVariant(); };
    column.tooltip = [currency](const HeatRow& row) { return priceTip(row.rated.price, currency); };
    column.align = kNumberAlignment;
    return column;
}

/// The time, with a reduced precision that makes it tolerable: without it a card would look faster than its betters.
QString heatText(const ModelOutcome& outcome)
{
    const Estimate& estimate = outcome.estimate;
    if (outcome.rating != Rating::Yellow || estimate.variant == nullptr || !isReduced(estimate))
        return outcomeText(outcome);
    return QStringLiteral("%1 · %2").arg(outcomeText(outcome), text::precisionName(estimate.variant->precision));
}

Column<HeatRow> modelColumn(const Catalog& catalog, const Model& model, Need need)
{
    Column<HeatRow> column;
    const ModelId id = model.id;
    column.id = QString::fromStdString(id.value);
    column.header = [name = QString::fromStdString(model.name)] { return name; };
    column.headerTip = [name = QString::fromStdString(model.name), need] {
        return QStringLiteral("%1: %2").arg(name, text::needWord(need));
    };
    column.display = [id](const HeatRow& row) {
        const ModelOutcome* outcome = outcomeOf(row, id);
        return outcome == nullptr ? text::fitWord(Fit::Unknown) : heatText(*outcome);
    };
    column.sort = [id](const HeatRow& row) { return outcomeOrder(outcomeOf(row, id)); };
    column.tooltip = [id, &catalog](const HeatRow& row) {
        const ModelOutcome* outcome = outcomeOf(row, id);
        return outcome == nullptr ? QString() : outcomeTip(*outcome, catalog);
    };
    column.align = Qt::AlignCenter;
    column.extra = [id](const HeatRow& row, int role) -> QVariant {
        const ModelOutcome* outcome = outcomeOf(row, id);
        return role == RatingRole ? QVariant(int(outcome == nullptr ? Rating::Unknown : outcome->rating)) : QVariant();
    };
    return column;
}

QString scoreTip(const HeatRow& row)
{
    const QLocale locale = text::currentLocale();
    QStringList lines{HeatTable::tr("%1 points of 100:").arg(locale.toString(row.score, 'f', 0))};
    for (const Contribution& part : row.contributions) {
        const QString sign = part.points < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
        lines << QStringLiteral("%1%2  %3")
                     .arg(sign, locale.toString(qAbs(part.points), 'f', 1), text::criterionWord(part.criterion));
    }
    return lines.join(u'\n');
}

Column<HeatRow> scoreColumn()
{
    Column<HeatRow> column;
    column.id = QStringLiteral("score");
    column.header = [] { return HeatTable::tr("Score"); };
    column.headerTip = [] { return HeatTable::tr("Points of 100; point at a figure to see what they are for"); };
    column.display = [](const HeatRow& row) { return text::currentLocale().toString(row.score, 'f', 0); };
    column.sort = [](const HeatRow& row) { return QVariant(-double(row.rank)); };
    column.tooltip = scoreTip;
    column.align = kNumberAlignment;
    return column;
}

}  // namespace

std::vector<HeatRow> heatRows(const Advice& advice)
{
    std::vector<HeatRow> rows;
    rows.reserve(advice.ranked.size());
    for (const RankedCard& ranked : advice.ranked)
        rows.push_back({ranked.rated, ranked.score, ranked.contributions, int(rows.size()),
                        advice.picks.best == ranked.rated.card->id});
    return rows;
}

std::vector<Column<HeatRow>> heatColumns(const Catalog& catalog, const std::vector<WantedModel>& wanted,
                                         const QString& currency)
{
    std::vector<Column<HeatRow>> columns{heatNameColumn(), heatPriceColumn(currency)};
    for (const WantedModel& want : wanted)
        if (const Model* model = catalog.model(want.model))
            columns.push_back(modelColumn(catalog, *model, want.need));
    columns.push_back(scoreColumn());
    return columns;
}

}  // namespace vramwise
