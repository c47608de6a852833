// Bytes of pictures and videos that carry texts, built field by field, for the tests of their readers.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vramwise::test
{

inline std::string bigEndianBytes(std::uint64_t value, int count)
{
    std::string bytes;
    for (int i = count - 1; i >= 0; --i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    return bytes;
}

inline std::string littleEndianBytes(std::uint64_t value, int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    return bytes;
}

inline std::string deflated(const std::string& text)
{
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    std::string bytes(size, '\0');
    compress(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
             static_cast<uLong>(text.size()));
    bytes.resize(size);
    return bytes;
}

inline std::string pngChunk(const std::string& type, const std::string& data)
{
    const std::string body = type + data;
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return bigEndianBytes(data.size(), 4) + body + bigEndianBytes(crc, 4);
}

inline std::string pngStart()
{
    return "\x89PNG\r\n\x1A\n"
        + pngChunk("IHDR", bigEndianBytes(1, 4) + bigEndianBytes(1, 4) + std::string("\x08\0\0\0\0", 5));
}

/// A picture of one pixel with these chunks between header and end.
inline std::string png(const std::string& chunks)
{
    return pngStart() + chunks + pngChunk("IDAT", deflated(std::string(2, '\0'))) + pngChunk("IEND", "");
}

inline std::string textChunk(const std::string& key, const std::string& text)
{
    return pngChunk("tEXt", key + '\0' + text);
}

inline std::string compressedChunk(const std::string& key, const std::string& text)
{
    return pngChunk("zTXt", key + '\0' + '\0' + deflated(text));
}

inline std::string internationalChunk(const std::string& key, const std::string& text, bool compressed)
{
    return pngChunk("iTXt",
                    key + '\0' + (compressed ? '\1' : '\0') + '\0' + "en" + '\0' + "translated" + '\0'
                        + (compressed ? deflated(text) : text));
}

/// A TIFF structure with texts: each tag in the first folder, `comment` as the EXIF user comment.
inline std::string exif(const std::vector<std::pair<int, std::string>>& tags, const std::string& comment = {},
                        bool bigEndianOrder = false)
{
    const auto number = [bigEndianOrder](std::uint64_t value, int count) {
        return bigEndianOrder ? bigEndianBytes(value, count) : littleEndianBytes(value, count);
    };
    const std::size_t entries = tags.size() + (comment.empty() ? 0 : 1);
    const std::size_t firstFolder = 8;
    const std::size_t exifFolder = firstFolder + 2 + entries * 12 + 4;
    std::size_t data = exifFolder + (comment.empty() ? 0 : 2 + 12 + 4);
    std::string folder = number(entries, 2);
    std::string values;
    const auto entry = [&](int tag, int type, const std::string& value) {
        const std::string made = number(static_cast<std::uint64_t>(tag), 2)
            + number(static_cast<std::uint64_t>(type), 2) + number(value.size(), 4) + number(data + values.size(), 4);
        values += value;
        return made;
    };
    for (const auto& [tag, text] : tags)
        folder += entry(tag, 2, text + '\0');
    std::string inner;
    if (!comment.empty()) {
        folder += number(0x8769, 2) + number(4, 2) + number(1, 4) + number(exifFolder, 4);
        inner = number(1, 2) + entry(0x9286, 7, comment) + number(0, 4);
    }
    folder += number(0, 4);
    return std::string(bigEndianOrder ? "MM" : "II") + number(42, 2) + number(firstFolder, 4) + folder + inner + values;
}

inline std::string riffChunk(const std::string& type, const std::string& data)
{
    return type + littleEndianBytes(data.size(), 4) + data + (data.size() % 2 != 0 ? std::string(1, '\0') : "");
}

inline std::string webp(const std::string& chunks)
{
    const std::string body = "WEBP" + riffChunk("VP8X", std::string(10, '\0')) + chunks;
    return "RIFF" + littleEndianBytes(body.size(), 4) + body;
}

inline std::string jpegSegment(unsigned char marker, const std::string& data)
{
    return std::string("\xFF") + static_cast<char>(marker) + bigEndianBytes(data.size() + 2, 2) + data;
}

inline std::string jpeg(const std::string& segments)
{
    return "\xFF\xD8" + jpegSegment(0xE0, "JFIF") + segments + jpegSegment(0xDA, "") + "pixels\xFF\xD9";
}

inline std::string box(const std::string& type, const std::string& content)
{
    return bigEndianBytes(content.size() + 8, 4) + type + content;
}

inline std::string handler(const std::string& type)
{
    return box("hdlr", std::string(8, '\0') + type + std::string(13, '\0'));
}

inline std::string dataBox(const std::string& text)
{
    return box("data", bigEndianBytes(1, 4) + bigEndianBytes(0, 4) + text);
}

/// moov/udta/meta with named keys, as ComfyUI's own nodes write it.
inline std::string mp4WithKeys(const std::vector<std::pair<std::string, std::string>>& texts)
{
    std::string keys = bigEndianBytes(0, 4) + bigEndianBytes(texts.size(), 4);
    std::string items;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        keys += box("mdta", texts[i].first);
        items += box(bigEndianBytes(i + 1, 4), dataBox(texts[i].second));
    }
    const std::string meta
        = box("meta", std::string(4, '\0') + handler("mdta") + box("keys", keys) + box("ilst", items));
    return box("ftyp", "isomiso2") + box("moov", box("mvhd", std::string(100, '\0')) + box("udta", meta))
        + box("mdat", "frames");
}

/// A comment in the list of iTunes, as others write it.
inline std::string mp4WithComment(const std::string& text)
{
    const std::string item = box("\xA9"
                                 "cmt",
                                 dataBox(text));
    const std::string meta = box("meta", std::string(4, '\0') + handler("mdir") + box("ilst", item));
    return box("ftyp", "isomiso2") + box("moov", box("udta", meta)) + box("mdat", "frames");
}

inline std::string element(std::uint64_t id, int idLength, const std::string& content)
{
    return bigEndianBytes(id, idLength) + bigEndianBytes(content.size() | std::uint64_t{1} << 56U, 8) + content;
}

inline std::string simpleTag(const std::string& name, const std::string& text)
{
    return element(0x67C8, 2, element(0x45A3, 2, name) + element(0x4487, 2, text));
}

inline std::string webm(const std::string& tags)
{
    const std::string head = element(0x1A45DFA3, 4, element(0x4282, 2, "webm"));
    const std::string cluster = element(0x1F43B675, 4, "frames");
    return head + element(0x18538067, 4, cluster + element(0x1254C367, 4, element(0x7373, 2, tags)));
}

}  // namespace vramwise::test
