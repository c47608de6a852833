#include "core/estimate/calibration.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// Standard deviations that hold four of five cases of a normal distribution.
constexpr double kCentralFourFifths = 1.2816;

}  // namespace

double logVarianceOf(double spread)
{
    const double deviation = std::log(std::max(spread, 1.0)) / kCentralFourFifths;
    return deviation * deviation;
}

double spreadOf(double logVariance) { return std::exp(kCentralFourFifths * std::sqrt(std::max(logVariance, 0.0))); }

const ModelSpeed* Calibration::speedOf(const ModelId& model) const
{
    const auto found
        = std::lower_bound(modelSpeeds.begin(), modelSpeeds.end(), model,
                           [](const ModelSpeed& speed, const ModelId& wanted) { return speed.model < wanted; });
    return found != modelSpeeds.end() && found->model == model ? &*found : nullptr;
}

}  // namespace vramwise
