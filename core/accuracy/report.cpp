#include "core/accuracy/report.h"

#include "core/catalog/catalog.h"

#include <set>

namespace vramwise
{

namespace
{

template <class Prediction>
std::vector<Judged> judgedOf(const std::vector<Prediction>& predictions)
{
    std::vector<Judged> judged;
    for (const Prediction& prediction : predictions)
        if (prediction.row->fitted)
            judged.push_back(judge(prediction));
    return judged;
}

void addUnmeasured(AccuracyReport& report, const Catalog& catalog)
{
    std::set<std::string> cards;
    std::set<std::string> models;
    for (const SpeedPrediction& prediction : report.speed) {
        cards.insert(prediction.row->job.card.value);
        models.insert(prediction.row->job.model.value);
    }
    std::set<CellKey> cells;
    for (const Card& card : catalog.cards()) {
        if (card.status == Status::Announced || card.status == Status::Rumoured)
            continue;
        if (!cards.contains(card.id.value))
            report.unmeasuredCards.push_back(&card);
        for (const ModelFamily family : {ModelFamily::Unet, ModelFamily::ImageDit, ModelFamily::VideoDit})
            if (const CellKey cell{classOf(card), family}; !report.byCell.contains(cell))
                cells.insert(cell);
    }
    report.unmeasuredCells.assign(cells.begin(), cells.end());
    for (const Model& model : catalog.models())
        if (!models.contains(model.id.value))
            report.unmeasuredModels.push_back(&model);
}

}  // namespace

VerdictCount countOf(const std::vector<VerdictPrediction>& verdicts)
{
    VerdictCount count;
    for (const VerdictPrediction& verdict : verdicts) {
        ++count.count;
        count.right += verdict.isRight() ? 1 : 0;
    }
    return count;
}

AccuracyReport accuracyOf(const Catalog& catalog, const Measurements& measurements)
{
    AccuracyReport report;
    report.speed = predictSpeeds(catalog, measurements);
    report.memory = predictMemory(catalog, measurements);
    report.verdicts = predictVerdicts(catalog, measurements);
    report.speedErrors = errorsOf(judgedOf(report.speed));
    report.memoryErrors = errorsOf(judgedOf(report.memory));
    report.bySource = catalog.calibration().bySource;
    report.byCard = catalog.calibration().byCard;
    report.byCell = errorsByCell(report.speed);
    report.byModel = errorsByModel(report.speed);
    addUnmeasured(report, catalog);
    return report;
}

}  // namespace vramwise
