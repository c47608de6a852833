// Numbers from and to texts of files and errors: a point is the decimal mark, whatever the user's locale (strtod and
// to_string ask the locale, and Qt sets the user's).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

struct LeadingNumber {
    double value = 0;       ///< finite
    std::string_view rest;  ///< what follows it
};

/// The decimal number that `text` begins with, after spaces and a plus: "1.5x", " 8, 6", "-1e3". nullopt where there is
/// none or it is too large.
std::optional<LeadingNumber> leadingNumber(std::string_view text);

/// The number, where `text` is nothing else.
std::optional<double> soleNumber(std::string_view text);

/// "1024", "0.5": without a tail of zeros.
std::string numberText(double value);

}  // namespace vramwise
