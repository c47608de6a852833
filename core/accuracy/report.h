// How well the estimates hold, as one value: what the accuracy page and `vramwise-cli accuracy` show.
#pragma once

#include "core/accuracy/judge.h"
#include "core/accuracy/verdict.h"
#include "core/estimate/calibration.h"

#include <map>
#include <string>
#include <vector>

namespace vramwise
{

/// Points into the catalog and the measurements, which must outlive it.
struct AccuracyReport {
    std::vector<SpeedPrediction> speed;  ///< every row that can be estimated, fitted or not
    std::vector<MemoryPrediction> memory;
    std::vector<VerdictPrediction> verdicts;
    Errors speedErrors;  ///< of the fitted rows, which the constants have seen: see heldOut for the honest figure
    Errors memoryErrors;
    HeldOutErrors bySource;  ///< as calibration.json records them
    HeldOutErrors byCard;
    std::map<CellKey, Errors> byCell;
    std::map<std::string, Errors> byModel;
    std::vector<CellKey> unmeasuredCells;        ///< classes of released cards × families without any measurement
    std::vector<const Card*> unmeasuredCards;    ///< released, never measured
    std::vector<const Model*> unmeasuredModels;  ///< never measured
};

/// Of so many verdicts how many are right.
struct VerdictCount {
    int count = 0;
    int right = 0;

    friend bool operator==(const VerdictCount&, const VerdictCount&) = default;
};

VerdictCount countOf(const std::vector<VerdictPrediction>& verdicts);

AccuracyReport accuracyOf(const Catalog& catalog, const Measurements& measurements);

}  // namespace vramwise
