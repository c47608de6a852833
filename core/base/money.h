// Money in minor units of one currency: no floating point, no conversion between currencies.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace vramwise
{

/// `minor` counts hundredths of `currency` (ISO 4217, three capitals). Amounts of different currencies
/// never compare: callers check `currency` first.
struct Money {
    std::int64_t minor = 0;
    std::string currency;

    friend bool operator==(const Money&, const Money&) = default;
};

/// Largest amount that is accepted: 10^12 units of the currency.
inline constexpr std::int64_t kMaxMinor = 100'000'000'000'000;

/// "749", "749.5" or "749.00", no sign or grouping; `currency` is three letters, made capital.
/// Errors: BadMoney (not a number, negative, more than two digits, too large), BadCurrency.
Result<Money> parseMoney(std::string_view amount, std::string_view currency);

/// "749.00": always two digits, point as separator (for files and JSON, not for people).
std::string decimalText(const Money& money);

/// The amount in whole units, for ratios and charts only.
double toUnits(const Money& money);

}  // namespace vramwise
