// A checkpoint in several files, by its index: which tensor is in which file. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/checkpoint_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vramwise
{

/// More files than this make up no model of anybody.
inline constexpr std::size_t kMostShards = 1000;
/// An index of ten thousand tensors takes one and a half million.
inline constexpr std::size_t kMostIndexBytes = 4'000'000;

/// The names of the files, each once, in order. They lie beside the index: a name that leads anywhere else is
/// refused (BadValue). Errors also: BadJson, MissingField, WrongType, TooLarge, TooDeep.
Result<std::vector<std::string>> parseShardIndex(std::string_view text, const std::string& name);

/// All tensors of all files of an index.
Result<CheckpointFile> readShards(const std::filesystem::path& index);

}  // namespace vramwise
