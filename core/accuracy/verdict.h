// Whether the estimator says "runs" of what ran and "does not run" of what did not.
#pragma once

#include "core/accuracy/measurement.h"
#include "core/estimate/estimate.h"

#include <memory>
#include <optional>
#include <vector>

namespace vramwise
{

/// What is known to have happened beside what the estimator says. Points into the measurements and the catalog.
struct VerdictPrediction {
    const Measured* row = nullptr;
    Outcome outcome{};
    std::shared_ptr<const Card> plainCard;  ///< the card of a row that names a size only; else null
    Estimate estimate;

    [[nodiscard]] bool isRight() const;
};

/// nullopt where the row's job cannot be estimated.
std::optional<VerdictPrediction> predict(const Catalog& catalog, const MeasuredVerdict& row);

/// The rows that state an outcome, and every measurement on a named card: what was measured did run.
std::vector<VerdictPrediction> predictVerdicts(const Catalog& catalog, const Measurements& measurements);

}  // namespace vramwise
