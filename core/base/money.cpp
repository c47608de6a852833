#include "core/base/money.h"

#include <algorithm>
#include <optional>

namespace vramwise
{

namespace
{

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Minor units of "749", "749.5" or "749.00"; nullopt where it is no such amount or too large.
std::optional<std::int64_t> parseMinor(std::string_view amount)
{
    const std::size_t point = amount.find('.');
    const std::string_view units = amount.substr(0, point);
    std::string cents = point == std::string_view::npos ? "00" : std::string(amount.substr(point + 1));
    if (cents.size() == 1)
        cents += '0';
    if (!isDigits(units) || !isDigits(cents) || cents.size() != 2)
        return std::nullopt;

    std::int64_t minor = 0;
    for (const char digit : std::string(units) + cents) {
        minor = minor * 10 + (digit - '0');
        if (minor > kMaxMinor)
            return std::nullopt;
    }
    return minor;
}

/// Three capitals, or nullopt. ASCII only: no locale decides what a letter is.
std::optional<std::string> parseCurrency(std::string_view text)
{
    std::string currency(text);
    for (char& c : currency)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    const bool letters = std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (currency.size() != 3 || !letters)
        return std::nullopt;
    return currency;
}

}  // namespace

Result<Money> parseMoney(std::string_view amount, std::string_view currency)
{
    const auto minor = parseMinor(amount);
    if (!minor)
        return fail(ErrorCode::BadMoney, {std::string(amount)});
    auto code = parseCurrency(currency);
    if (!code)
        return fail(ErrorCode::BadCurrency, {std::string(currency)});
    return Money{*minor, std::move(*code)};
}

std::string decimalText(const Money& money)
{
    const bool negative = money.minor < 0;
    std::string digits = std::to_string(money.minor).substr(negative ? 1 : 0);
    if (digits.size() < 3)
        digits.insert(0, 3 - digits.size(), '0');
    digits.insert(digits.size() - 2, 1, '.');
    return (negative ? "-" : "") + digits;
}

double toUnits(const Money& money) { return static_cast<double>(money.minor) / 100.0; }

}  // namespace vramwise
