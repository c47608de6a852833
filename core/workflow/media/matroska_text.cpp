// WebM and Matroska: the tags of a file (RFC 9559, 5.1.8: Segment, Tags, Tag, SimpleTag with name and string).
#include "core/workflow/media/text_collector.h"

namespace vramwise
{

namespace
{

constexpr std::uint64_t kSegment = 0x18538067;
constexpr std::uint64_t kTags = 0x1254C367;
constexpr std::uint64_t kTag = 0x7373;
constexpr std::uint64_t kSimpleTag = 0x67C8;
constexpr std::uint64_t kTagName = 0x45A3;
constexpr std::uint64_t kTagString = 0x4487;
constexpr std::uint64_t kLongestName = 200;
constexpr int kMostElements = 50'000;
constexpr int kMostElementLevels = 12;

struct Element {
    std::uint64_t id = 0;
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    bool sized = true;
};

/// Number of bytes of a variable-size integer, by its first byte; 0 where it is none.
std::size_t lengthOf(unsigned char first)
{
    for (std::size_t length = 1; length <= 8; ++length)
        if ((first & (0x80U >> (length - 1))) != 0)
            return length;
    return 0;
}

class MatroskaReader
{
public:
    MatroskaReader(ByteSource& source, TextCollector& texts) : m_source(source), m_texts(texts) { }

    void read() { readElements(0, m_source.size(), 0); }

private:
    std::optional<Element> elementAt(std::uint64_t offset, std::uint64_t end)
    {
        const std::string head = m_source.read(offset, 12);
        const std::size_t idLength = head.empty() ? 0 : lengthOf(static_cast<unsigned char>(head[0]));
        if (idLength == 0 || idLength > 4 || head.size() <= idLength)
            return std::nullopt;
        const std::size_t sizeLength = lengthOf(static_cast<unsigned char>(head[idLength]));
        if (sizeLength == 0 || head.size() < idLength + sizeLength)
            return std::nullopt;
        const std::uint64_t mask = (std::uint64_t{1} << (7 * sizeLength)) - 1;
        const std::uint64_t size = bigEndian(head, idLength, sizeLength) & mask;
        Element element{bigEndian(head, 0, idLength), offset + idLength + sizeLength, end, size != mask};
        if (!element.sized)
            return element;
        if (element.start > end || size > end - element.start)
            return std::nullopt;
        element.end = element.start + size;
        return element;
    }

    void readElements(std::uint64_t offset, std::uint64_t end, int depth)
    {
        if (depth > kMostElementLevels)
            return m_texts.damaged("depth");
        while (offset < end) {
            if (++m_elements > kMostElements)
                return m_texts.damaged("count");
            const std::optional<Element> element = elementAt(offset, end);
            if (!element)
                return m_texts.damaged("length");
            // What has no size is entered: its children stand where the next element would.
            const bool entered = element->id == kSegment || element->id == kTags || element->id == kTag;
            if (element->id == kSimpleTag)
                readTag(*element);
            else if (entered && element->sized)
                readElements(element->start, element->end, depth + 1);
            offset = element->sized ? element->end : element->start;
        }
    }

    void readTag(const Element& tag)
    {
        std::string name;
        for (std::uint64_t offset = tag.start; offset < tag.end;) {
            const std::optional<Element> element = elementAt(offset, tag.end);
            if (!element || !element->sized || ++m_elements > kMostElements)
                return m_texts.damaged("length");
            const std::uint64_t length = element->end - element->start;
            if (element->id == kTagName && length <= kLongestName)
                name = m_source.readExactly(element->start, static_cast<std::size_t>(length));
            else if (element->id == kTagString && TextCollector::isWanted(name))
                addText(name, element->start, length);
            offset = element->end;
        }
    }

    void addText(const std::string& name, std::uint64_t offset, std::uint64_t length)
    {
        if (length > m_texts.room())
            return m_texts.damaged("size");
        m_texts.add(name, m_source.readExactly(offset, static_cast<std::size_t>(length)));
    }

    ByteSource& m_source;
    TextCollector& m_texts;
    int m_elements = 0;
};

}  // namespace

void readMatroska(ByteSource& source, TextCollector& texts) { MatroskaReader(source, texts).read(); }

}  // namespace vramwise
