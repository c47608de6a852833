// Texts in the metadata of pictures and videos.
#include "core/workflow/media/media_text.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void media(std::string_view input)
{
    ByteSource source(input);
    if (const std::optional<MediaFormat> format = mediaFormatOf(source))
        (void)readMediaTexts(source, *format);
}

}  // namespace vramwise::fuzz
