// Workflow JSON to a value, with limits that keep hostile text cheap. Private to core/workflow.
#pragma once

#include "core/base/result.h"
#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace vramwise
{

/// More values than this are no workflow; each takes memory.
inline constexpr std::size_t kMostJsonValues = 400'000;
inline constexpr std::size_t kMaxWorkflowText = std::size_t{16} * 1024 * 1024;

/// Parses `text`; NaN and Infinity, which Python writes, read as 0 and null. Errors: BadJson with the line.
Result<Json> parseWorkflowJson(std::string_view text, const std::string& name);

/// The member `key` of an object; null (a static value) where there is none.
const Json& memberOf(const Json& value, const char* key);
/// Text of a member, empty where it is none; numbers are spelled out (ids are either).
std::string textOf(const Json& value, const char* key);
std::string idText(const Json& value);

}  // namespace vramwise
