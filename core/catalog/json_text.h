// From text to a JSON value, and from a JSON pointer back to the line of the text. Private to core/.
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

using Json = nlohmann::json;
/// Members in the order in which they were put: for files that people read.
using OrderedJson = nlohmann::ordered_json;

/// Deeper nesting is no file of ours; it would only exhaust the stack of whoever walks it.
inline constexpr int kMaxJsonDepth = 64;

/// Place of the quote that ends the string which the quote at `quote` begins; the size of `text` where none does.
std::size_t closingQuote(std::string_view text, std::size_t quote);

/// Parses `text`, a byte order mark allowed. Errors (BadJson) carry `name` and the line.
Result<nlohmann::json> parseJson(std::string_view text, const std::string& name);

/// Fills in the lines of problems whose `field` is a JSON pointer into `text`. A field that the text does not
/// have gets the line of the nearest object around it.
void addLines(std::vector<Error>& problems, std::string_view text);

/// Keys that an object has twice (DuplicateId). Loading takes the last, as JSON parsers do; checking tells.
std::vector<Error> repeatedKeys(std::string_view text, const std::string& name);

}  // namespace vramwise
