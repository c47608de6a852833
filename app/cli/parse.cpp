#include "app/cli/parse.h"

#include "core/base/names.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace vramwise::cli
{
namespace
{

Location at(std::string_view field) { return {{}, 0, std::string(field)}; }

tl::unexpected<Error> badValue(std::string_view found, std::string_view expected, std::string_view field)
{
    return fail(ErrorCode::BadValue, {std::string(found), std::string(expected)}, at(field));
}

/// As short as the value allows: "0.5", "1000000".
std::string plain(double value) { return QByteArray::number(value, 'g', 10).toStdString(); }

/// A plain decimal number; QByteArray reads it the same way whatever the locale.
std::optional<double> numberIn(std::string_view text)
{
    bool ok = false;
    const double value = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t";
    const std::size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

/// The two halves around 'x', 'X' or '×'.
std::optional<std::pair<std::string_view, std::string_view>> aroundCross(std::string_view text)
{
    for (const std::string_view cross : {"x", "X", "×"})
        if (const std::size_t found = text.find(cross); found != std::string_view::npos)
            return std::pair(text.substr(0, found), text.substr(found + cross.size()));
    return std::nullopt;
}

std::optional<int> wholeIn(std::string_view text)
{
    const std::optional<double> value = numberIn(text);
    if (!value || *value != std::floor(*value) || std::abs(*value) > 1e9)
        return std::nullopt;
    return static_cast<int>(*value);
}

}  // namespace

Error atField(Error error, std::string_view field)
{
    error.where.field = field;
    return error;
}

bool equalIgnoringCase(std::string_view a, std::string_view b) { return lowerCase(a) == lowerCase(b); }

Result<double> checkedNumber(double value, const Bounds& bounds, std::string_view field)
{
    if (std::isfinite(value) && value >= bounds.low && value <= bounds.high)
        return value;
    return fail(ErrorCode::OutOfRange, {plain(value), plain(bounds.low), plain(bounds.high)}, at(field));
}

Result<double> parseNumber(std::string_view text, const Bounds& bounds, std::string_view field)
{
    const std::optional<double> value = numberIn(trimmed(text));
    if (!value)
        return fail(ErrorCode::WrongType, {"number", std::string(text)}, at(field));
    return checkedNumber(*value, bounds, field);
}

Result<int> toInteger(double value, std::string_view field)
{
    if (!std::isfinite(value) || value != std::floor(value))
        return fail(ErrorCode::WrongType, {"integer", plain(value)}, at(field));
    constexpr double kLargest = 1e9;
    return static_cast<int>(std::clamp(value, -kLargest, kLargest));
}

Result<int> parseInteger(std::string_view text, std::string_view field)
{
    const Result<double> value = parseNumber(text, kAnyNumber, field);
    return value ? toInteger(*value, field) : Result<int>(tl::unexpected(value.error()));
}

Result<PixelSize> parseSize(std::string_view text, std::string_view field)
{
    const auto halves = aroundCross(text);
    const std::optional<int> width = halves ? wholeIn(trimmed(halves->first)) : std::nullopt;
    const std::optional<int> height = halves ? wholeIn(trimmed(halves->second)) : std::nullopt;
    if (!width || !height)
        return badValue(text, "1024x768", field);
    return PixelSize{*width, *height};
}

Result<PcieLink> parsePcie(std::string_view text, std::string_view field)
{
    constexpr int kNewestGeneration = 7;
    constexpr std::array kLanes{1, 2, 4, 8, 16};
    const auto halves = aroundCross(text);
    const std::optional<int> generation = halves ? wholeIn(halves->first) : std::nullopt;
    const std::optional<int> lanes = halves ? wholeIn(halves->second) : std::nullopt;
    if (!generation || !lanes || *generation < 1 || *generation > kNewestGeneration
        || std::find(kLanes.begin(), kLanes.end(), *lanes) == kLanes.end())
        return badValue(text, "3x4, 4x8, 5x16", field);
    return PcieLink{*generation, *lanes};
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> items;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (const std::string_view item = trimmed(text.substr(0, comma)); !item.empty())
            items.emplace_back(item);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return items;
}

std::vector<std::string> splitLists(const std::vector<std::string>& texts)
{
    std::vector<std::string> items;
    for (const std::string& text : texts)
        for (std::string& item : splitList(text))
            items.push_back(std::move(item));
    return items;
}

Result<WantedModel> parseWantedModel(std::string_view text, Need need, const Catalog& catalog, std::string_view field)
{
    constexpr Bounds kWeight{0.001, 1000};
    WantedModel wanted{{}, need, 1};
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos) {
        const Result<double> weight = parseNumber(text.substr(colon + 1), kWeight, field);
        if (!weight)
            return tl::unexpected(weight.error());
        wanted.weight = *weight;
    }
    const Result<const Model*> model = withField(catalog.findModel(trimmed(text.substr(0, colon))), field);
    if (!model)
        return tl::unexpected(model.error());
    wanted.model = (*model)->id;
    return wanted;
}

}  // namespace vramwise::cli
