// WebP: a RIFF file with chunks "EXIF" and "XMP " (RFC 9649, 2.7); ComfyUI writes workflow and prompt into the
// EXIF tags Make and Model and those before them.
#include "core/workflow/media/text_collector.h"

namespace vramwise
{

namespace
{

constexpr std::size_t kRiffHeader = 12;
constexpr std::size_t kChunkHeader = 8;
constexpr int kMostWebpChunks = 20'000;

std::string_view withoutExifMark(std::string_view data)
{
    constexpr std::string_view kMark("Exif\0\0", 6);
    return data.starts_with(kMark) ? data.substr(kMark.size()) : data;
}

}  // namespace

void readWebp(ByteSource& source, TextCollector& texts)
{
    std::uint64_t offset = kRiffHeader;
    for (int chunks = 0; offset + kChunkHeader <= source.size(); ++chunks) {
        const std::string header = source.readExactly(offset, kChunkHeader);
        if (header.empty() || chunks == kMostWebpChunks)
            return texts.damaged(header.empty() ? "length" : "count");
        const std::string_view type = std::string_view(header).substr(0, 4);
        const std::uint64_t length = littleEndian(header, 4, 4);
        if (length > source.size() - offset - kChunkHeader)
            return texts.damaged("length");
        if (type == "EXIF" || type == "XMP ") {
            if (length > kMaxMediaText)
                return texts.damaged("size");
            const std::string data = source.readExactly(offset + kChunkHeader, length);
            if (type == "EXIF")
                readExif(withoutExifMark(data), texts);
            else
                readXmp(data, texts);
        }
        offset += kChunkHeader + length + length % 2;
    }
}

}  // namespace vramwise
