#include "app/charts/log_axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vramwise
{

namespace
{

constexpr double kEndAir = 1.18;

}  // namespace

LogRange logRange(std::span<const double> values)
{
    double low = std::numeric_limits<double>::max();
    double high = 0;
    for (const double value : values) {
        if (value <= 0)
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (high <= 0)
        return {};
    return {low / kEndAir, high * kEndAir};
}

std::vector<double> logTicks(const LogRange& range)
{
    std::vector<double> ticks;
    for (int power = int(std::floor(std::log10(range.low))); std::pow(10.0, power) <= range.high; ++power)
        for (const double step : {1.0, 2.0, 5.0})
            if (const double tick = step * std::pow(10.0, power); tick >= range.low && tick <= range.high)
                ticks.push_back(tick);
    return ticks;
}

double logShare(double value, const LogRange& range)
{
    return (std::log(value) - std::log(range.low)) / (std::log(range.high) - std::log(range.low));
}

}  // namespace vramwise
