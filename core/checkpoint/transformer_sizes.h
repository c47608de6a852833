// The sizes of a transformer that no signature knows. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/inspect.h"
#include "core/checkpoint/tensor_list.h"

namespace vramwise
{

/// By the numbered groups of tensors ("blocks.0.…", "layers.12.…"): every number of every group of at least four is
/// a layer, the hidden size is the width that most matrices of the largest group take in. Nullopt where there are no
/// such groups, or no matrices in them.
std::optional<TransformerSizes> transformerSizes(const TensorView& view);

}  // namespace vramwise
