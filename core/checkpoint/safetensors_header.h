// The JSON header of .safetensors, entry by entry, without building a tree of it. Private to core/checkpoint.
#pragma once

#include "core/base/result.h"
#include "core/checkpoint/tensor_list.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

struct HeaderEntry {
    std::string name;
    std::string dtype;
    std::vector<std::uint64_t> shape;
    std::uint64_t begin = 0;  ///< in the data that follows the header
    std::uint64_t end = 0;
};

using TakeEntry = std::function<Result<void>(const HeaderEntry&)>;
using Metadata = std::map<std::string, std::string, std::less<>>;

/// Calls `take` for every tensor and stops at its first error. Of the metadata, what isKeptMetadata() names is kept.
/// Errors: BadJson, WrongType, MissingField, OutOfRange (a negative number), TooDeep; the field is a JSON pointer.
Result<void> parseSafetensorsHeader(std::string_view header, const TakeEntry& take, Metadata& metadata);

/// Keys that say what a file is: "modelspec.…", "ss_…" of kohya's trainers, "general.…" of GGUF, and a few more.
bool isKeptMetadata(std::string_view key);

}  // namespace vramwise
