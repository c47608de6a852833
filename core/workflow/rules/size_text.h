// Sizes in texts: "832x1216", "832 x 1216 (0.9)". Private to core/workflow.
#pragma once

#include <optional>
#include <string_view>
#include <utility>

namespace vramwise
{

/// Pixels; a longer side is not believed of a file.
inline constexpr int kMostSide = 16384;

/// Width and height, with one of `marks` between them. nullopt where `text` does not begin with both or a side is not
/// from 1 to kMostSide.
std::optional<std::pair<int, int>> sizeIn(std::string_view text, std::string_view marks = "xX*");

}  // namespace vramwise
