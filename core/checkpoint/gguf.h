// The .gguf format, versions 2 and 3: counts, metadata, tensor infos, the tensors' bytes.
// Source: github.com/ggml-org/ggml, docs/gguf.md. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/checkpoint_file.h"

namespace vramwise
{

inline constexpr std::string_view kGgufMagic = "GGUF";

/// Version 1 and big-endian files are refused (BadValue). A tensor of a type that is not known has the bytes up to
/// the next one and is named by its number. Dimensions are given slowest first; where a converter noted the original
/// ones ("comfy.gguf.orig_shape.NAME"), these.
Result<CheckpointFile> readGguf(CheckpointSource& source);

}  // namespace vramwise
