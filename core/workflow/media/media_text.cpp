#include "core/workflow/media/media_text.h"

#include "core/base/names.h"
#include "core/workflow/media/text_collector.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::string_view kPngStart = "\x89PNG\r\n\x1A\n";
constexpr std::string_view kMatroskaStart = "\x1A\x45\xDF\xA3";

/// "workflow:{…}" of an EXIF text is a text of its own key.
std::pair<std::string, std::string> splitKey(std::string_view key, std::string text)
{
    for (const std::string_view own : {"workflow", "prompt"})
        if (text.size() > own.size() + 1 && text[own.size()] == ':' && lowerCase(text.substr(0, own.size())) == own)
            return {std::string(own), text.substr(own.size() + 1)};
    return {lowerCase(key), std::move(text)};
}

}  // namespace

std::string_view formatName(MediaFormat format)
{
    switch (format) {
    case MediaFormat::Png:
        return "PNG";
    case MediaFormat::Webp:
        return "WebP";
    case MediaFormat::Jpeg:
        return "JPEG";
    case MediaFormat::Mp4:
        return "MP4";
    case MediaFormat::Matroska:
        return "WebM";
    }
    return {};
}

bool TextCollector::isWanted(std::string_view key)
{
    constexpr std::array<std::string_view, 9> kKeys{
        "workflow",    "prompt",      "parameters",        "comment",          "comments",
        "description", "usercomment", "xml:com.adobe.xmp", "invokeai_metadata"};
    return std::find(kKeys.begin(), kKeys.end(), lowerCase(key)) != kKeys.end();
}

void TextCollector::add(std::string_view key, std::string text)
{
    while (!text.empty() && text.back() == '\0')
        text.pop_back();
    auto [ownKey, ownText] = splitKey(key, std::move(text));
    if (ownText.empty())
        return;
    if (ownText.size() > m_room) {
        damaged("size");
        return;
    }
    m_room -= ownText.size();
    m_result.texts.push_back({std::move(ownKey), std::move(ownText)});
}

void TextCollector::damaged(std::string_view what)
{
    if (m_result.damage.empty())
        m_result.damage = what;
}

std::optional<MediaFormat> mediaFormatOf(ByteSource& source)
{
    const std::string start = source.read(0, 16);
    const std::string_view view = start;
    if (view.starts_with(kPngStart))
        return MediaFormat::Png;
    if (view.starts_with("RIFF") && view.size() >= 12 && view.substr(8, 4) == "WEBP")
        return MediaFormat::Webp;
    if (view.starts_with("\xFF\xD8\xFF"))
        return MediaFormat::Jpeg;
    if (view.size() >= 8 && (view.substr(4, 4) == "ftyp" || view.substr(4, 4) == "moov"))
        return MediaFormat::Mp4;
    if (view.starts_with(kMatroskaStart))
        return MediaFormat::Matroska;
    return std::nullopt;
}

MediaTexts readMediaTexts(ByteSource& source, MediaFormat format)
{
    MediaTexts result;
    result.format = format;
    TextCollector texts(result);
    switch (format) {
    case MediaFormat::Png:
        readPng(source, texts);
        break;
    case MediaFormat::Webp:
        readWebp(source, texts);
        break;
    case MediaFormat::Jpeg:
        readJpeg(source, texts);
        break;
    case MediaFormat::Mp4:
        readMp4(source, texts);
        break;
    case MediaFormat::Matroska:
        readMatroska(source, texts);
        break;
    }
    return result;
}

std::string utf8FromLatin1(std::string_view text)
{
    std::string utf8;
    utf8.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80U) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0U | byte >> 6U);
            utf8 += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return utf8;
}

namespace
{

void appendUtf8(std::string& utf8, std::uint32_t code)
{
    if (code < 0x80) {
        utf8 += static_cast<char>(code);
    } else if (code < 0x800) {
        utf8 += static_cast<char>(0xC0U | code >> 6U);
        utf8 += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        utf8 += static_cast<char>(0xE0U | code >> 12U);
        utf8 += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        utf8 += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        utf8 += static_cast<char>(0xF0U | code >> 18U);
        utf8 += static_cast<char>(0x80U | (code >> 12U & 0x3FU));
        utf8 += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        utf8 += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

}  // namespace

std::string utf8FromUtf16(std::string_view bytes, bool bigEndianOrder)
{
    constexpr std::uint32_t kReplacement = 0xFFFD;
    std::string utf8;
    utf8.reserve(bytes.size());
    const auto unitAt = [&](std::size_t i) {
        return static_cast<std::uint32_t>(bigEndianOrder ? bigEndian(bytes, i, 2) : littleEndian(bytes, i, 2));
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t code = unitAt(i);
        const bool high = code >= 0xD800 && code < 0xDC00;
        const std::uint32_t low = high && i + 3 < bytes.size() ? unitAt(i + 2) : 0;
        if (high && low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
            i += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = kReplacement;
        }
        appendUtf8(utf8, code);
    }
    return utf8;
}

}  // namespace vramwise
