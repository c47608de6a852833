// From counts of formats to the one word that people use for a file. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/inspect.h"

#include <string_view>

namespace vramwise
{

/// What a part's weights are kept in. `scaled` counts the 8-bit parameters with scales. `fileType` is GGUF's
/// "general.file_type", `fileName` letters and digits only: either tells Q4_K_M from Q4_K_S where it agrees with
/// what most weights are.
Quantization quantizationOf(const FormatCounts& formats, std::uint64_t scaled, std::string_view fileType,
                            std::string_view fileName);

}  // namespace vramwise
