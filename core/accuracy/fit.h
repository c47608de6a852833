// Fitting the estimator's efficiencies to measured times.
//
// One linear model of log(measured ÷ estimated) with random effects of vendor, class of card, family of model,
// class × family, model, source and option. Every effect is drawn towards zero by its prior deviation (ridge
// regression, which is the mode of the Bayesian mixed model), so that a cell with few rows keeps close to what its
// neighbours say, a source with hundreds of rows weighs little more than one with ten, and every class has a figure.
// What the estimate cannot know (the source's software and settings) stays in the range.
#pragma once

#include "core/accuracy/judge.h"
#include "core/catalog/catalog.h"

#include <string>
#include <vector>

namespace vramwise
{

/// The catalog's calibration with efficiencies, spreads, model factors and the list of measured cards replaced by
/// what the rows with `fitted` say. `catalog` has the other constants. The held-out figures are left empty.
Calibration fitCalibration(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows);

/// How a fit that never saw a group of rows predicts them.
struct HeldOut {
    struct Row {
        const MeasuredSpeed* row = nullptr;
        CellKey cell;
        Judged judged;
    };
    std::vector<Row> rows;
    int groups = 0;

    [[nodiscard]] HeldOutErrors errors() const;
};

/// Every group's rows predicted by a fit to the rows of all other groups.
HeldOut leaveOneSourceOut(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows);
HeldOut leaveOneCardOut(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows);

/// `calibrationFile` (the text of calibration.json) with the fitted constants replaced and all others kept.
/// Errors: those of parsing the text.
Result<std::string> calibrationText(std::string_view calibrationFile, const Calibration& fitted, const Date& date);

}  // namespace vramwise
