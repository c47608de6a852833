#include "core/catalog/json_text.h"

#include "core/catalog/line_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

int lineAt(std::string_view text, std::size_t offset)
{
    int line = 1;
    for (const char c : text.substr(0, offset))
        line += c == '\n' ? 1 : 0;
    return line;
}

/// Offset of the bracket that opens one level too many; npos where there is none.
std::size_t tooDeepAt(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            i = closingQuote(text, i);
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxJsonDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::string_view::npos;
}

/// The library's message without its own prefix and position, which we give ourselves.
std::string detailOf(const Json::exception& exception)
{
    const std::string_view message = exception.what();
    const std::size_t start = message.find("] ");
    std::string_view detail = start == std::string_view::npos ? message : message.substr(start + 2);
    if (detail.starts_with("parse error at line")) {
        const std::size_t colon = detail.find(": ");
        if (colon != std::string_view::npos)
            detail.remove_prefix(colon + 2);
    }
    return std::string(detail);
}

std::string_view withoutMark(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return text;
}

}  // namespace

std::size_t closingQuote(std::string_view text, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

Result<nlohmann::json> parseJson(std::string_view text, const std::string& name)
{
    text = withoutMark(text);
    if (const std::size_t offset = tooDeepAt(text); offset != std::string_view::npos) {
        return fail(ErrorCode::BadJson, {"more than " + std::to_string(kMaxJsonDepth) + " levels deep"},
                    {name, lineAt(text, offset), {}});
    }
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::exception& exception) {
        return fail(ErrorCode::BadJson, {detailOf(exception)}, {name, LineIndex(text).lastLine(), {}});
    }
}

void addLines(std::vector<Error>& problems, std::string_view text)
{
    const auto lacksLine = [](const Error& problem) { return problem.where.line == 0; };
    if (std::none_of(problems.begin(), problems.end(), lacksLine))
        return;
    std::vector<std::string> pointers;
    pointers.reserve(problems.size());
    for (const Error& problem : problems)
        pointers.push_back(problem.where.field);
    const LineIndex index(withoutMark(text), pointers);
    for (Error& problem : problems)
        if (lacksLine(problem))
            problem.where.line = index.lineOf(problem.where.field);
}

std::vector<Error> repeatedKeys(std::string_view text, const std::string& name)
{
    std::vector<Error> problems;
    const LineIndex index(withoutMark(text));
    for (const RepeatedKey& repeated : index.repeatedKeys()) {
        const std::string key = repeated.pointer.substr(repeated.pointer.rfind('/') + 1);
        problems.push_back({ErrorCode::DuplicateId,
                            {key, name + ':' + std::to_string(repeated.firstLine)},
                            {name, repeated.line, repeated.pointer}});
    }
    return problems;
}

}  // namespace vramwise
