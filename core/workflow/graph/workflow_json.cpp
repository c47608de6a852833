#include "core/workflow/graph/workflow_json.h"

#include "core/catalog/json_text.h"

#include <array>
#include <optional>

namespace vramwise
{

namespace
{

/// What one pass over the text finds, without parsing it.
struct Survey {
    std::size_t values = 1;
    std::vector<std::pair<std::size_t, std::size_t>> notNumbers;  ///< NaN and Infinity: place and length
};

std::optional<std::size_t> notNumberAt(std::string_view text)
{
    constexpr std::array<std::string_view, 3> kWords{"NaN", "-Infinity", "Infinity"};
    for (const std::string_view word : kWords)
        if (text.starts_with(word))
            return word.size();
    return std::nullopt;
}

Survey surveyOf(std::string_view text)
{
    Survey survey;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            i = closingQuote(text, i);
        } else if (c == ',' || c == ':' || c == '[' || c == '{') {
            ++survey.values;
        } else if (c == 'N' || c == 'I' || c == '-') {
            if (const auto length = notNumberAt(text.substr(i))) {
                survey.notNumbers.emplace_back(i, *length);
                i += *length - 1;
            }
        }
    }
    return survey;
}

/// Same length, so that lines and columns stay.
std::string withNulls(std::string_view text, const Survey& survey)
{
    std::string changed(text);
    for (const auto& [place, length] : survey.notNumbers)
        changed.replace(place, length, length == 3 ? "0  " : "null" + std::string(length - 4, ' '));
    return changed;
}

}  // namespace

Result<Json> parseWorkflowJson(std::string_view text, const std::string& name)
{
    if (text.size() > kMaxWorkflowText)
        return fail(ErrorCode::BadJson, {"more than " + std::to_string(kMaxWorkflowText) + " bytes"}, {name, 0, {}});
    const Survey survey = surveyOf(text);
    if (survey.values > kMostJsonValues)
        return fail(ErrorCode::BadJson, {"more than " + std::to_string(kMostJsonValues) + " values"}, {name, 0, {}});
    return survey.notNumbers.empty() ? parseJson(text, name) : parseJson(withNulls(text, survey), name);
}

const Json& memberOf(const Json& value, const char* key)
{
    static const Json null;
    if (!value.is_object())
        return null;
    const auto found = value.find(key);
    return found == value.end() ? null : *found;
}

std::string idText(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number() ? value.dump() : std::string();
}

std::string textOf(const Json& value, const char* key) { return idText(memberOf(value, key)); }

}  // namespace vramwise
