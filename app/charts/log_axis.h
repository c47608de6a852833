// A logarithmic axis: round ends and ticks for a set of values.
#pragma once

#include <span>
#include <vector>

namespace vramwise
{

struct LogRange {
    double low = 1;
    double high = 10;
};

/// Ends with some air around the positive values; 1…10 where there is none.
LogRange logRange(std::span<const double> values);

/// 1, 2 and 5 times powers of ten within the range.
std::vector<double> logTicks(const LogRange& range);

/// 0 at the low end, 1 at the high end.
double logShare(double value, const LogRange& range);

}  // namespace vramwise
