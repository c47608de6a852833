// Values of options and batch fields out of text. Every error names the option or field and what was expected.
#pragma once

#include "app/cli/keys.h"
#include "core/base/result.h"
#include "core/catalog/card.h"
#include "core/question/question.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise::cli
{

/// The value of an option as typed; nullopt where it was not given.
using OptionText = std::optional<std::string>;

/// Least and largest value that is accepted, both included.
struct Bounds {
    double low = 0;
    double high = 0;
};

/// Of the machine; those of a job and a question are the engine's own (resolveJob, checkQuestion).
inline constexpr Bounds kRamGib{1, 4096};
inline constexpr Bounds kReserveGib{0, 1024};
inline constexpr Bounds kLoraMib{0, 65536};  ///< the engine's bound is in GiB, which is not what was typed
/// Hands the value on to the engine.
inline constexpr Bounds kAnyNumber{-1e300, 1e300};

struct PixelSize {
    int width = 0;
    int height = 0;
};

Result<double> checkedNumber(double value, const Bounds& bounds, std::string_view field);
Result<double> parseNumber(std::string_view text, const Bounds& bounds, std::string_view field);
/// A whole number; one that no int holds becomes the nearest that does, which is out of every range.
Result<int> toInteger(double value, std::string_view field);
Result<int> parseInteger(std::string_view text, std::string_view field);
/// "1024x768", also with '×' or capital X.
Result<PixelSize> parseSize(std::string_view text, std::string_view field);
/// "4x8": PCIe generation 4, 8 lanes.
Result<PcieLink> parsePcie(std::string_view text, std::string_view field);

/// Items between commas, without the spaces around them; empty ones are left out.
std::vector<std::string> splitList(std::string_view text);
/// The same for an option that may be given several times.
std::vector<std::string> splitLists(const std::vector<std::string>& texts);

/// "flux.1-dev" or "flux.1-dev:2": a model by id, name or alias, and its weight.
Result<WantedModel> parseWantedModel(std::string_view text, Need need, const Catalog& catalog, std::string_view field);

bool equalIgnoringCase(std::string_view a, std::string_view b);

/// The error with `field` as its place.
Error atField(Error error, std::string_view field);

template <class T>
Result<T> withField(Result<T> result, std::string_view field)
{
    return result ? std::move(result) : Result<T>(tl::unexpected(atField(std::move(result.error()), field)));
}

/// The error of a result; nullptr where it has a value.
template <class T>
const Error* errorOf(const Result<T>& result)
{
    return result ? nullptr : &result.error();
}

/// A value of an enumeration by its name, whatever the case.
template <class E>
Result<E> parseChoice(std::string_view text, std::string_view field)
{
    for (const Key<E>& key : keysOf<E>())
        if (equalIgnoringCase(key.name, text))
            return key.value;
    return fail(ErrorCode::BadValue, {std::string(text), keyList<E>()}, {{}, 0, std::string(field)});
}

/// Puts the value of an option into `target`, where it was given.
template <class T, class Target, class Parse>
Result<void> assignIfGiven(const OptionText& text, Target& target, Parse parse)
{
    if (!text)
        return {};
    Result<T> value = parse(*text);
    if (!value)
        return tl::unexpected(std::move(value.error()));
    target = std::move(*value);
    return {};
}

}  // namespace vramwise::cli
