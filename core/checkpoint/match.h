// Tensors held against one layout of a signature. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/signature.h"
#include "core/checkpoint/tensor_list.h"

#include <string_view>

namespace vramwise
{

/// `Family`: the names are there, sizes or numbers of blocks are others.
enum class Match { None, Family, Whole };

Match matchLayout(const Layout& layout, const TensorView& view, std::string_view ggufArchitecture);

/// '*' stands for any characters, also none.
bool matchesPattern(std::string_view pattern, std::string_view text);

}  // namespace vramwise
