#include "core/catalog/json_problems.h"

namespace vramwise
{

std::string shortened(std::string_view text)
{
    constexpr std::size_t kShown = 80;
    if (text.size() <= kShown)
        return std::string(text);
    std::size_t end = kShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "\u2026";
}

std::string pointerPart(std::string_view key)
{
    std::string part;
    for (const char c : shortened(key)) {
        if (c == '~')
            part += "~0";
        else if (c == '/')
            part += "~1";
        else
            part += c;
    }
    return part;
}

std::string JsonPath::pointer() const
{
    if (parent == nullptr)
        return {};
    return parent->pointer() + '/' + (isIndex ? std::to_string(index) : pointerPart(key));
}

void ProblemList::add(ErrorCode code, std::vector<std::string> args, std::string pointer)
{
    add({code, std::move(args), {m_file, 0, std::move(pointer)}});
}

void ProblemList::add(Error error)
{
    if (error.code != ErrorCode::UnknownField)
        ++m_spoiling;
    if (m_errors.size() < kMostProblems)
        m_errors.push_back(std::move(error));
}

}  // namespace vramwise
