// Texts that programs leave in pictures and videos: the workflow of ComfyUI, the parameters of A1111 and Forge.
// Reads PNG, WebP, JPEG, MP4/MOV and WebM/Matroska by their headers; pixels and frames are never decoded.
// No length field is trusted: what it claims is checked against the file, counts and depths have limits, and
// compressed text is inflated up to a limit only.
#pragma once

#include "core/workflow/media/byte_source.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

enum class MediaFormat { Png, Webp, Jpeg, Mp4, Matroska };

/// "PNG", "WebP", "JPEG", "MP4", "WebM".
std::string_view formatName(MediaFormat format);

struct MediaText {
    std::string key;   ///< as the file names it, lower case: "workflow", "prompt", "parameters", "comment", …
    std::string text;  ///< UTF-8 as far as the file keeps to its own rules

    friend bool operator==(const MediaText&, const MediaText&) = default;
};

/// What was read. `damage` says why reading stopped early; the texts before that place are good.
struct MediaTexts {
    MediaFormat format{};
    std::vector<MediaText> texts;
    std::string damage;  ///< empty: none. "length", "count", "depth", "compressed", "size": what is wrong
};

/// Longer texts are no workflow of anybody.
inline constexpr std::size_t kMaxMediaText = std::size_t{8} * 1024 * 1024;

/// By the first bytes; nullopt where the source is none of the formats (JSON or plain text, for example).
std::optional<MediaFormat> mediaFormatOf(ByteSource& source);

/// Never fails as a whole: a damaged file yields what came before the damage.
MediaTexts readMediaTexts(ByteSource& source, MediaFormat format);

}  // namespace vramwise
