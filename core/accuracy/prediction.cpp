#include "core/accuracy/prediction.h"

#include "core/catalog/catalog.h"

#include <algorithm>

namespace vramwise
{

namespace
{

/// The card with the most memory of its own: where a row names none, it must not limit.
const Card* roomiestCard(const Catalog& catalog)
{
    const Card* best = nullptr;
    for (const Card& card : catalog.cards())
        if (!card.memory.unified && (best == nullptr || card.memory.size > best->memory.size))
            best = &card;
    return best;
}

std::optional<Estimate> estimateOf(const Catalog& catalog, const MeasuredJob& job)
{
    const Card* card = job.card.empty() ? roomiestCard(catalog) : catalog.card(job.card);
    const Model* model = catalog.model(job.model);
    if (card == nullptr || model == nullptr)
        return std::nullopt;
    const Result<Estimate> result = estimate(catalog, *card, *model, job.request, machineOf(job));
    return result ? std::optional(*result) : std::nullopt;
}

Range<Seconds> timeOf(const Estimate& estimate, Measures measures)
{
    switch (measures) {
    case Measures::Step:
        return estimate.step;
    case Measures::Denoise:
        return estimate.step * estimate.job.steps;
    case Measures::Total:
        break;
    }
    return estimate.total;
}

template <class Prediction, class Row>
std::vector<Prediction> predictAll(const Catalog& catalog, const std::vector<Row>& rows)
{
    std::vector<Prediction> predictions;
    predictions.reserve(rows.size());
    for (const Row& row : rows)
        if (std::optional<Prediction> prediction = predict(catalog, row))
            predictions.push_back(std::move(*prediction));
    return predictions;
}

std::string pairKey(const CardId& card, const ModelId& model) { return card.value + ' ' + model.value; }

/// `measured` is the row's own job, of the estimate's card and model.
bool isSameJob(const MeasuredSpeed& row, Job measured, const Estimate& estimate)
{
    if (row.job.request.precision && *row.job.request.precision != estimate.variant->precision)
        return false;
    // What a time of one step does not depend on, and what the runtime decides.
    measured.fps = estimate.job.fps;
    measured.offload = estimate.job.offload;
    if (row.measures == Measures::Step)
        measured.steps = estimate.job.steps;
    return measured == estimate.job;
}

}  // namespace

Machine machineOf(const MeasuredJob& job, std::optional<Bytes> ram)
{
    constexpr Bytes kAmpleRam = gib(256);
    Machine machine;
    machine.ram = ram.value_or(kAmpleRam);
    machine.os = job.os.value_or(Os::Linux);
    return machine;
}

std::optional<SpeedPrediction> predict(const Catalog& catalog, const MeasuredSpeed& row)
{
    std::optional<Estimate> estimate = estimateOf(catalog, row.job);
    if (!estimate || !estimate->timed)
        return std::nullopt;
    SpeedPrediction prediction{&row, std::move(*estimate), {}};
    prediction.time = timeOf(prediction.estimate, row.measures);
    return prediction;
}

std::optional<MemoryPrediction> predict(const Catalog& catalog, const MeasuredMemory& row)
{
    std::optional<Estimate> estimate = estimateOf(catalog, row.job);
    if (!estimate || estimate->fit == Fit::Unknown || estimate->peak.mid.value <= 0)
        return std::nullopt;
    MemoryPrediction prediction{&row, std::move(*estimate), {}};
    prediction.size = prediction.estimate.peak;
    return prediction;
}

std::vector<SpeedPrediction> predictSpeeds(const Catalog& catalog, const Measurements& measurements)
{
    return predictAll<SpeedPrediction>(catalog, measurements.speed);
}

std::vector<MemoryPrediction> predictMemory(const Catalog& catalog, const Measurements& measurements)
{
    return predictAll<MemoryPrediction>(catalog, measurements.memory);
}

std::vector<const MeasuredSpeed*> measuredTimesOf(const Estimate& estimate, const Measurements& measurements)
{
    std::vector<const MeasuredSpeed*> rows;
    if (estimate.variant == nullptr)
        return rows;
    for (const MeasuredSpeed& row : measurements.speed) {
        if (row.job.card != estimate.card->id || row.job.model != estimate.model->id)
            continue;
        if (const Result<Job> job = resolveJob(*estimate.model, row.job.request); job && isSameJob(row, *job, estimate))
            rows.push_back(&row);
    }
    return rows;
}

MeasuredTimes::MeasuredTimes(const Catalog& catalog, const Measurements& measurements)
{
    for (const MeasuredSpeed& row : measurements.speed) {
        const Model* model = catalog.model(row.job.model);
        if (model == nullptr)
            continue;
        if (const Result<Job> job = resolveJob(*model, row.job.request))
            m_rows[pairKey(row.job.card, row.job.model)].push_back({&row, *job});
    }
}

std::vector<const MeasuredSpeed*> MeasuredTimes::of(const Estimate& estimate) const
{
    std::vector<const MeasuredSpeed*> rows;
    if (estimate.variant == nullptr)
        return rows;
    if (const auto found = m_rows.find(pairKey(estimate.card->id, estimate.model->id)); found != m_rows.end())
        for (const Row& row : found->second)
            if (isSameJob(*row.speed, row.job, estimate))
                rows.push_back(row.speed);
    return rows;
}

}  // namespace vramwise
