#include "core/accuracy/verdict.h"

#include "core/accuracy/prediction.h"
#include "core/catalog/catalog.h"
#include "core/requirements/smallest_card.h"

namespace vramwise
{

namespace
{

/// A card of that memory that computes in the precision of the row.
std::shared_ptr<const Card> plainCardFor(const Catalog& catalog, const MeasuredVerdict& row)
{
    const auto card = std::make_shared<Card>(plainCard(*row.cardMemory));
    const Precision* precision = row.job.request.precision ? catalog.precision(*row.job.request.precision) : nullptr;
    if (precision != nullptr && !precision->runsOn.empty())
        card->architecture = precision->runsOn.back();
    return card;
}

std::optional<VerdictPrediction> predictOn(const Catalog& catalog, const Measured& row, const Card* card,
                                           std::optional<Bytes> ram)
{
    const Model* model = catalog.model(row.job.model);
    if (card == nullptr || model == nullptr)
        return std::nullopt;
    const Result<Estimate> result = estimate(catalog, *card, *model, row.job.request, machineOf(row.job, ram));
    if (!result)
        return std::nullopt;
    VerdictPrediction prediction;
    prediction.row = &row;
    prediction.estimate = *result;
    return prediction;
}

template <class Row>
void addRan(std::vector<VerdictPrediction>& predictions, const Catalog& catalog, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        if (std::optional<VerdictPrediction> ran = predictOn(catalog, row, catalog.card(row.job.card), std::nullopt))
            predictions.push_back(std::move(*ran));
}

}  // namespace

bool VerdictPrediction::isRight() const
{
    switch (outcome) {
    case Outcome::Runs:
        return runs(estimate);
    case Outcome::Whole:
        return estimate.fit == Fit::Fits;
    case Outcome::Fails:
        break;
    }
    return estimate.fit == Fit::DoesNotRun;
}

std::optional<VerdictPrediction> predict(const Catalog& catalog, const MeasuredVerdict& row)
{
    const auto plain = row.cardMemory ? plainCardFor(catalog, row) : nullptr;
    const Card* card = plain ? plain.get() : catalog.card(row.job.card);
    std::optional<VerdictPrediction> prediction = predictOn(catalog, row, card, row.ram);
    if (prediction) {
        prediction->outcome = row.outcome;
        prediction->plainCard = plain;
    }
    return prediction;
}

std::vector<VerdictPrediction> predictVerdicts(const Catalog& catalog, const Measurements& measurements)
{
    std::vector<VerdictPrediction> predictions;
    for (const MeasuredVerdict& row : measurements.verdicts)
        if (std::optional<VerdictPrediction> prediction = predict(catalog, row))
            predictions.push_back(std::move(*prediction));
    addRan(predictions, catalog, measurements.speed);
    addRan(predictions, catalog, measurements.memory);
    return predictions;
}

}  // namespace vramwise
