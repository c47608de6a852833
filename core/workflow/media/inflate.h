// Bounded inflation of zlib streams. Private to core/workflow/media.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

/// The text of a zlib stream; nullopt where it is broken or longer than `limit` bytes.
std::optional<std::string> inflated(std::string_view stream, std::size_t limit);

}  // namespace vramwise
