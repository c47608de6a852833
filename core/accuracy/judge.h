// Errors of many predictions at once: the figures of the accuracy page and of the fit.
#pragma once

#include "core/accuracy/prediction.h"
#include "core/estimate/card_class.h"

#include <map>
#include <string>
#include <vector>

namespace vramwise
{

/// How far predictions are from what was measured. Shares are 0…1.
struct Errors {
    int count = 0;
    int sources = 0;      ///< independent ones
    double median = 0;    ///< of |estimated ÷ measured − 1|
    double p90 = 0;       ///< nine of ten are nearer
    double bias = 1;      ///< median of estimated ÷ measured
    double coverage = 0;  ///< share of measurements inside the stated range
};

/// One prediction, reduced to what the errors need.
struct Judged {
    double ratio = 1;  ///< estimated ÷ measured
    bool covered = false;
    SourceId source;
};

Judged judge(const SpeedPrediction& prediction);
Judged judge(const MemoryPrediction& prediction);

/// Of an empty list: count 0, everything else at its default.
Errors errorsOf(const std::vector<Judged>& judged);

/// A class of card with a family of model.
struct CellKey {
    CardClass cardClass{};
    ModelFamily family{};

    friend auto operator<=>(const CellKey&, const CellKey&) = default;
};

CellKey cellOf(const SpeedPrediction& prediction);

std::map<CellKey, Errors> errorsByCell(const std::vector<SpeedPrediction>& predictions);
std::map<std::string, Errors> errorsByModel(const std::vector<SpeedPrediction>& predictions);

}  // namespace vramwise
