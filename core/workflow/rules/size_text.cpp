#include "core/workflow/rules/size_text.h"

#include "core/base/number_text.h"

namespace vramwise
{

namespace
{

bool isSide(const std::optional<LeadingNumber>& number)
{
    return number && number->value >= 1 && number->value <= kMostSide;
}

}  // namespace

std::optional<std::pair<int, int>> sizeIn(std::string_view text, std::string_view marks)
{
    const auto width = leadingNumber(text);
    const std::size_t mark = width ? width->rest.find_first_not_of(' ') : std::string_view::npos;
    if (mark == std::string_view::npos || marks.find(width->rest[mark]) == std::string_view::npos)
        return std::nullopt;
    const auto height = leadingNumber(width->rest.substr(mark + 1));
    if (!isSide(width) || !isSide(height))
        return std::nullopt;
    return std::pair(static_cast<int>(width->value), static_cast<int>(height->value));
}

}  // namespace vramwise
