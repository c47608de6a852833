#include "core/base/date.h"

#include <array>
#include <charconv>

namespace vramwise
{

namespace
{

std::optional<int> parseDigits(std::string_view text, std::size_t count)
{
    if (text.size() != count || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isLeapYear(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

std::string padded(int value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::optional<Date> parseDate(std::string_view text)
{
    const bool hasMonth = text.size() > 4;
    const bool hasDay = text.size() > 7;
    if ((hasMonth && text[4] != '-') || (hasDay && text[7] != '-'))
        return std::nullopt;

    const auto year = parseDigits(text.substr(0, 4), 4);
    if (!year || *year == 0)
        return std::nullopt;
    if (!hasMonth)
        return Date{*year, 0, 0};

    const auto month = parseDigits(text.substr(5, hasDay ? 2 : std::string_view::npos), 2);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (!hasDay)
        return Date{*year, *month, 0};

    const auto day = parseDigits(text.substr(8), 2);
    if (!day || *day < 1 || *day > daysIn(*year, *month))
        return std::nullopt;
    return Date{*year, *month, *day};
}

std::string isoDate(const Date& date)
{
    std::string text = padded(date.year, 4);
    if (date.month != 0)
        text += '-' + padded(date.month, 2);
    if (date.month != 0 && date.day != 0)
        text += '-' + padded(date.day, 2);
    return text;
}

}  // namespace vramwise
