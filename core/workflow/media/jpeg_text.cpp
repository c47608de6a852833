// JPEG: APP1 segments with EXIF or XMP, and comments (ITU T.81, B.1.1; Exif 2.32, 4.7.2).
#include "core/workflow/media/text_collector.h"

namespace vramwise
{

namespace
{

constexpr unsigned kStartOfScan = 0xDA;
constexpr unsigned kEndOfImage = 0xD9;
constexpr unsigned kApp1 = 0xE1;
constexpr unsigned kCommentMarker = 0xFE;
constexpr int kMostSegments = 10'000;
constexpr std::string_view kExifMark("Exif\0\0", 6);
constexpr std::string_view kXmpMark("http://ns.adobe.com/xap/1.0/\0", 29);

void readSegment(unsigned marker, std::string_view data, TextCollector& texts)
{
    if (marker == kCommentMarker)
        texts.add("comment", std::string(data));
    else if (data.starts_with(kExifMark))
        readExif(data.substr(kExifMark.size()), texts);
    else if (data.starts_with(kXmpMark))
        readXmp(data.substr(kXmpMark.size()), texts);
}

}  // namespace

void readJpeg(ByteSource& source, TextCollector& texts)
{
    std::uint64_t offset = 2;
    for (int segments = 0; segments < kMostSegments; ++segments) {
        const std::string header = source.readExactly(offset, 4);
        if (header.empty() || header[0] != '\xFF')
            return texts.damaged("length");
        const auto marker = static_cast<unsigned char>(header[1]);
        if (marker == kStartOfScan || marker == kEndOfImage)
            return;
        if (marker == 0xFFU) {  // filler
            ++offset;
            continue;
        }
        const std::uint64_t length = bigEndian(header, 2, 2);
        if (length < 2 || length > source.size() - offset - 2)
            return texts.damaged("length");
        if (marker == kApp1 || marker == kCommentMarker)
            readSegment(marker, source.readExactly(offset + 4, length - 2), texts);
        offset += 2 + length;
    }
    texts.damaged("count");
}

}  // namespace vramwise
