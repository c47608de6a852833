// What the estimator says of each measured row, and how far off it is.
#pragma once

#include "core/accuracy/measurement.h"
#include "core/estimate/estimate.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace vramwise
{

/// A measured time beside its estimate. Points into the measurements and the catalog, which must outlive it.
struct SpeedPrediction {
    const MeasuredSpeed* row = nullptr;
    Estimate estimate;
    Range<Seconds> time{};  ///< of what the row measures

    /// Estimated ÷ measured: 1 is right, 2 is twice too slow.
    [[nodiscard]] double ratio() const { return time.mid / row->time; }
    [[nodiscard]] bool isCovered() const { return time.low <= row->time && row->time <= time.high; }
};

struct MemoryPrediction {
    const MeasuredMemory* row = nullptr;
    Estimate estimate;
    Range<Bytes> size{};

    [[nodiscard]] double ratio() const { return size.mid / row->size; }
    [[nodiscard]] bool isCovered() const { return size.low <= row->size && row->size <= size.high; }
};

/// The machine that a row was measured on. Where its source does not tell the RAM, it was enough, or nobody would have
/// measured.
Machine machineOf(const MeasuredJob& job, std::optional<Bytes> ram = std::nullopt);

/// nullopt where the row's job cannot be estimated (no time is claimed, or the model lacks the precision).
std::optional<SpeedPrediction> predict(const Catalog& catalog, const MeasuredSpeed& row);

/// The peak that the estimator states for the row's job, on a card that is large enough for the row's way of
/// offloading. nullopt where the job cannot be estimated.
std::optional<MemoryPrediction> predict(const Catalog& catalog, const MeasuredMemory& row);

std::vector<SpeedPrediction> predictSpeeds(const Catalog& catalog, const Measurements& measurements);
std::vector<MemoryPrediction> predictMemory(const Catalog& catalog, const Measurements& measurements);

/// The measured times of the very job of `estimate`: same card, model, precision, size, frames and options.
std::vector<const MeasuredSpeed*> measuredTimesOf(const Estimate& estimate, const Measurements& measurements);

/// The same for many estimates: rows are found by card and model, their jobs are worked out once. Points into the
/// measurements.
class MeasuredTimes
{
public:
    MeasuredTimes() = default;
    MeasuredTimes(const Catalog& catalog, const Measurements& measurements);

    [[nodiscard]] std::vector<const MeasuredSpeed*> of(const Estimate& estimate) const;

private:
    struct Row {
        const MeasuredSpeed* speed = nullptr;
        Job job;
    };
    std::unordered_map<std::string, std::vector<Row>> m_rows;
};

}  // namespace vramwise
