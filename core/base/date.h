// Calendar dates of facts, as precise as the source gives them: a year, a month or a day.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

/// Ordered by year, month, day; an absent month or day (0) sorts before a stated one.
struct Date {
    int year = 0;
    int month = 0;  ///< 1…12, 0 where the source gives only the year
    int day = 0;    ///< 1…31, 0 where the source gives only the month

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2025", "2025-07" or "2025-07-23"; anything else, or an impossible day, is nullopt.
std::optional<Date> parseDate(std::string_view text);

/// ISO 8601 at the precision that is known.
std::string isoDate(const Date& date);

}  // namespace vramwise
