// What can be said of a batch line that is no JSON: its id, if it comes before the fault, and the field at fault.
#pragma once

#include "app/cli/session.h"

#include <optional>
#include <string_view>

namespace vramwise::cli
{

struct BrokenLine {
    std::optional<Json> id;
    Error error;
};

/// `text` does not parse. Numbers that JSON does not have (NaN, Infinity, 1e999) are named with their field.
BrokenLine salvage(std::string_view text);

/// More levels than any job has: refused before a recursion could meet them.
bool isTooDeep(std::string_view text);

}  // namespace vramwise::cli
