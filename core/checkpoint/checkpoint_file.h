// A checkpoint as its header announces it: format, metadata and tensors. Nothing in a header is trusted: lengths are
// held against the file's own, nesting, counts and sizes against limits, and the first thing that does not hold is
// the error. Refusing takes less than a tenth of a second and 64 MB, whatever the bytes say.
//
// Errors name the file, the field and, after '@', the byte where it starts: NotAModelFile, CutShort (what an
// interrupted download gives), TooLarge, TooDeep, Overlapping, OutOfRange, WrongType, MissingField, BadValue,
// BadJson, DuplicateId, Inconsistent, CannotRead.
#pragma once

#include "core/checkpoint/checkpoint_source.h"
#include "core/checkpoint/tensor_list.h"

#include <filesystem>
#include <map>
#include <string>

namespace vramwise
{

/// The longest JSON header that is read. The format allows 100 MB; a model of ten thousand tensors needs one, and
/// the tags that trainers note in a LoRA take a few.
inline constexpr std::uint64_t kMostSafetensorsHeaderBytes = 10'000'000;
/// The most that is read of a GGUF file; a vocabulary of half a million merges takes half of it.
inline constexpr std::uint64_t kMostGgufHeaderBytes = 32'000'000;
/// Longer values of metadata, and more of them, are not kept.
inline constexpr std::size_t kMostMetadataBytes = 65'536;
inline constexpr std::size_t kMostMetadataKeys = 64;

enum class CheckpointFormat { Safetensors, Gguf };

struct CheckpointFile {
    CheckpointFormat format{};
    std::uint64_t bytes = 0;  ///< of the file; of all its parts
    std::uint64_t headerBytes = 0;
    std::uint16_t parts = 1;
    TensorList tensors;
    /// What helps to recognise a model (architecture, title, network), with the file's own keys.
    std::map<std::string, std::string, std::less<>> metadata;

    /// Empty where there is none.
    [[nodiscard]] std::string_view metadataOf(std::string_view key) const;
};

/// By the bytes, not by the name.
Result<CheckpointFile> readCheckpoint(CheckpointSource& source);

/// A file, or a set of files by its index ("*.safetensors.index.json").
Result<CheckpointFile> readCheckpoint(const std::filesystem::path& file);

/// "diffusion_pytorch_model.safetensors.index.json", also "….index.fp16.json".
bool isShardIndex(const std::filesystem::path& file);

}  // namespace vramwise
