// PNG: tEXt, zTXt, iTXt and eXIf chunks (PNG specification, 11.3.3), and "comf", which ComfyUI puts into
// animated PNG after the first frame.
#include "core/workflow/media/inflate.h"
#include "core/workflow/media/text_collector.h"

namespace vramwise
{

namespace
{

constexpr std::size_t kSignature = 8;
constexpr std::size_t kHeader = 8;  ///< length and type
constexpr std::size_t kChecksum = 4;
constexpr int kMostPngChunks = 20'000;
constexpr std::uint64_t kLongestChunk = 0x7FFFFFFF;

/// Splits at the first zero byte; the rest is empty where there is none.
std::pair<std::string_view, std::string_view> atZero(std::string_view data)
{
    const std::size_t zero = data.find('\0');
    if (zero == std::string_view::npos)
        return {data, {}};
    return {data.substr(0, zero), data.substr(zero + 1)};
}

void addInflated(std::string_view key, std::string_view stream, TextCollector& texts, bool latin1)
{
    std::optional<std::string> text = inflated(stream, texts.room());
    if (text)
        texts.add(key, latin1 ? utf8FromLatin1(*text) : std::move(*text));
    else
        texts.damaged("compressed");
}

void addText(std::string_view key, std::string text, TextCollector& texts)
{
    if (key == "XML:com.adobe.xmp")
        readXmp(text, texts);
    else
        texts.add(key, std::move(text));
}

void readInternational(std::string_view key, std::string_view rest, TextCollector& texts)
{
    if (rest.size() < 2)
        return;
    const bool compressed = rest[0] != '\0';
    const std::string_view afterLanguage = atZero(rest.substr(2)).second;
    const std::string_view text = atZero(afterLanguage).second;
    if (compressed)
        addInflated(key, text, texts, false);
    else
        addText(key, std::string(text), texts);
}

void readChunk(std::string_view type, std::string_view data, TextCollector& texts)
{
    if (type == "eXIf") {
        readExif(data, texts);
        return;
    }
    const auto [key, rest] = atZero(data);
    if (!TextCollector::isWanted(key))
        return;
    if (type == "tEXt" || type == "comf")
        addText(key, utf8FromLatin1(rest), texts);
    else if (type == "zTXt" && !rest.empty())
        addInflated(key, rest.substr(1), texts, true);
    else if (type == "iTXt")
        readInternational(key, rest, texts);
}

bool holdsText(std::string_view type)
{
    return type == "tEXt" || type == "zTXt" || type == "iTXt" || type == "eXIf" || type == "comf";
}

}  // namespace

void readPng(ByteSource& source, TextCollector& texts)
{
    std::uint64_t offset = kSignature;
    for (int chunks = 0; offset < source.size(); ++chunks) {
        const std::string header = source.readExactly(offset, kHeader);
        if (header.empty() || chunks == kMostPngChunks)
            return texts.damaged(header.empty() ? "length" : "count");
        const std::uint64_t length = bigEndian(header, 0, 4);
        const std::string_view type = std::string_view(header).substr(4);
        if (type == "IEND")
            return;
        if (length > kLongestChunk || length > source.size() - offset - kHeader)
            return texts.damaged("length");
        if (holdsText(type) && length > kMaxMediaText)
            return texts.damaged("size");
        if (holdsText(type))
            readChunk(type, source.readExactly(offset + kHeader, length), texts);
        offset += kHeader + length + kChecksum;
    }
    texts.damaged("length");  // no end chunk
}

}  // namespace vramwise
