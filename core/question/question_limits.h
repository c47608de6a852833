// What a question may state: one set of bounds for reading it and for checking it.
#pragma once

#include "core/base/money.h"
#include "core/catalog/json_reader.h"

namespace vramwise::question_limits
{

inline constexpr Interval kRamGib{1, 4096};
inline constexpr Interval kReserveGib{0, 1024};
inline constexpr Interval kPatienceSeconds{0, 31'536'000, true};  ///< a year
inline constexpr Interval kWeight{0, 1'000'000, true};
inline constexpr Interval kPixels{64, 16'384};
inline constexpr Interval kClipSeconds{0, 4096, true};
inline constexpr Interval kSteps{1, 1000};
inline constexpr Interval kLoraGib{0, 64};
inline constexpr Interval kPsuWatts{1, 10'000};

/// A budget is above nothing and below 10^12.
inline constexpr std::int64_t kLeastBudget = 1;
inline constexpr std::int64_t kLargestBudget = kMaxMinor - 1;

constexpr bool contains(Interval allowed, double value)
{
    return (allowed.aboveLow ? value > allowed.low : value >= allowed.low) && value <= allowed.high;
}

}  // namespace vramwise::question_limits
