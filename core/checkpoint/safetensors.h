// The .safetensors format: eight bytes of header length, a JSON header, the tensors' bytes.
// Source: github.com/huggingface/safetensors, README (format) and its validation rules. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/checkpoint_file.h"

namespace vramwise
{

/// Holds offsets against the file's length, sizes against shape and dtype, and tensors against each other. Gaps
/// between tensors are stood, other than by the format's own reader: they harm nobody who only counts.
Result<CheckpointFile> readSafetensors(CheckpointSource& source);

}  // namespace vramwise
