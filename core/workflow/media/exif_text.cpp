// EXIF: texts of a TIFF structure (Exif 2.32, 4.6): description, make, model, comments. ComfyUI writes
// "workflow:{…}" and "prompt:{…}" into tags from Make downwards, others the parameters into UserComment.
#include "core/workflow/media/text_collector.h"

namespace vramwise
{

namespace
{

constexpr std::uint64_t kImageDescription = 0x010E;
constexpr std::uint64_t kMake = 0x010F;
constexpr std::uint64_t kExifFolder = 0x8769;
constexpr std::uint64_t kUserComment = 0x9286;
constexpr std::uint64_t kXpComment = 0x9C9C;
constexpr std::uint64_t kAscii = 2;
constexpr std::size_t kEntry = 12;
constexpr std::uint64_t kMostEntries = 512;
constexpr int kMostFolders = 8;

class TiffReader
{
public:
    TiffReader(std::string_view tiff, TextCollector& texts) : m_tiff(tiff), m_texts(texts) { }

    void read()
    {
        m_big = m_tiff.starts_with("MM");
        if (!m_big && !m_tiff.starts_with("II"))
            return m_texts.damaged("length");
        readFolder(number(4, 4));
    }

private:
    [[nodiscard]] std::uint64_t number(std::size_t offset, std::size_t count) const
    {
        return m_big ? bigEndian(m_tiff, offset, count) : littleEndian(m_tiff, offset, count);
    }

    void readFolder(std::uint64_t offset)
    {
        if (++m_folders > kMostFolders)
            return m_texts.damaged("depth");
        if (offset + 2 > m_tiff.size())
            return m_texts.damaged("length");
        const std::uint64_t count = number(offset, 2);
        if (count > kMostEntries || count * kEntry > m_tiff.size() - offset - 2)
            return m_texts.damaged("count");
        for (std::uint64_t i = 0; i < count; ++i)
            readEntry(static_cast<std::size_t>(offset + 2 + i * kEntry));
    }

    void readEntry(std::size_t offset)
    {
        const std::uint64_t tag = number(offset, 2);
        if (tag == kExifFolder)
            return readFolder(number(offset + 8, 4));
        const std::uint64_t type = number(offset + 2, 2);
        const std::uint64_t count = number(offset + 4, 4);
        const bool isText = type == kAscii || tag == kUserComment || tag == kXpComment;
        if (!isText || count <= 4)
            return;
        const std::uint64_t start = number(offset + 8, 4);
        if (start > m_tiff.size() || count > m_tiff.size() - start)
            return m_texts.damaged("length");
        addValue(tag, m_tiff.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(count)));
    }

    void addValue(std::uint64_t tag, std::string_view value)
    {
        if (tag == kUserComment)
            m_texts.add("usercomment", comment(value));
        else if (tag == kXpComment)
            m_texts.add("comment", utf8FromUtf16(value, false));
        else if (tag == kImageDescription)
            m_texts.add("description", std::string(value));
        else if (tag <= kMake + 1)
            m_texts.add("exif", std::string(value));
    }

    /// After eight bytes that name the encoding. "UNICODE" is UTF-16 in the order of the file, but programs that
    /// write it big-endian into little-endian files are common: a first letter tells.
    [[nodiscard]] std::string comment(std::string_view value) const
    {
        constexpr std::size_t kCode = 8;
        if (value.size() < kCode)
            return {};
        const std::string_view text = value.substr(kCode);
        if (!value.starts_with("UNICODE"))
            return std::string(text);
        const bool bigEndianText = text.size() >= 2 && text[0] == '\0' && text[1] != '\0';
        const bool littleEndianText = text.size() >= 2 && text[0] != '\0' && text[1] == '\0';
        return utf8FromUtf16(text, bigEndianText || (!littleEndianText && m_big));
    }

    std::string_view m_tiff;
    TextCollector& m_texts;
    bool m_big = false;
    int m_folders = 0;
};

}  // namespace

void readExif(std::string_view tiff, TextCollector& texts) { TiffReader(tiff, texts).read(); }

}  // namespace vramwise
