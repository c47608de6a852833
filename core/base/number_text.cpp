#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace vramwise
{

std::optional<LeadingNumber> leadingNumber(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.starts_with('+'))
        text.remove_prefix(1);
    LeadingNumber number;
    const char* end = text.data() + text.size();
    const auto [last, problem] = std::from_chars(text.data(), end, number.value);
    if (problem != std::errc() || !std::isfinite(number.value))
        return std::nullopt;
    number.rest = {last, static_cast<std::size_t>(end - last)};
    return number;
}

std::optional<double> soleNumber(std::string_view text)
{
    const auto number = leadingNumber(text);
    return number && number->rest.empty() ? std::optional(number->value) : std::nullopt;
}

std::string numberText(double value)
{
    constexpr double kExact = 1e15;
    const bool whole = std::abs(value) < kExact && value == std::floor(value);
    std::array<char, 32> text{};
    char* const end = text.data() + text.size();
    const auto written = whole ? std::to_chars(text.data(), end, static_cast<std::int64_t>(value))
                               : std::to_chars(text.data(), end, value);
    return {text.data(), written.ptr};
}

}  // namespace vramwise
