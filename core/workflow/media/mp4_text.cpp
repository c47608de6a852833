// MP4 and MOV: metadata boxes (ISO/IEC 14496-12, 8.11; QuickTime File Format, "Metadata"): moov/udta/meta with keys
// and ilst, and plain udta texts. ComfyUI names its keys "workflow" and "prompt"; others put both into a comment.
#include "core/workflow/media/text_collector.h"

#include <array>

namespace vramwise
{

namespace
{

constexpr int kMostBoxes = 20'000;
constexpr int kMostBoxLevels = 10;
constexpr std::uint64_t kMostKeys = 1000;
constexpr std::string_view kComment("\xA9"
                                    "cmt");
constexpr std::string_view kDescription("\xA9"
                                        "des");

struct Box {
    std::string type;
    std::uint64_t start = 0;  ///< of its content
    std::uint64_t end = 0;
};

class Mp4Reader
{
public:
    Mp4Reader(ByteSource& source, TextCollector& texts) : m_source(source), m_texts(texts) { }

    void read() { readBoxes(0, m_source.size(), 0, {}); }

private:
    /// The box at `offset`, whose end is within `end`; a size of 0 reaches to it.
    std::optional<Box> boxAt(std::uint64_t offset, std::uint64_t end)
    {
        const std::string header = m_source.readExactly(offset, 8);
        std::uint64_t size = bigEndian(header, 0, 4);
        std::uint64_t used = 8;
        if (size == 1) {
            size = bigEndian(m_source.readExactly(offset + 8, 8), 0, 8);
            used = 16;
        } else if (size == 0) {
            size = end - offset;
        }
        if (header.empty() || size < used || size > end - offset) {
            m_texts.damaged("length");
            return std::nullopt;
        }
        return Box{header.substr(4), offset + used, offset + size};
    }

    void readBoxes(std::uint64_t offset, std::uint64_t end, int depth, std::string_view parent)
    {
        if (depth > kMostBoxLevels)
            return m_texts.damaged("depth");
        for (std::uint64_t index = 1; offset + 8 <= end; ++index) {
            if (++m_boxes > kMostBoxes)
                return m_texts.damaged("count");
            const std::optional<Box> box = boxAt(offset, end);
            if (!box)
                return;
            readBox(*box, depth, parent);
            offset = box->end;
        }
    }

    void readBox(const Box& box, int depth, std::string_view parent)
    {
        if (box.type == "moov" || box.type == "udta" || box.type == "trak")
            readBoxes(box.start, box.end, depth + 1, box.type);
        else if (box.type == "meta")
            readBoxes(box.start + metaHeader(box), box.end, depth + 1, box.type);
        else if (box.type == "keys")
            readKeys(box);
        else if (box.type == "ilst")
            readBoxes(box.start, box.end, depth + 1, box.type);
        else if (parent == "ilst")
            readItem(box);
        else if (parent == "udta" && (box.type == kComment || box.type == kDescription))
            readPlain(box);
    }

    /// MP4 puts a version before the boxes, QuickTime does not.
    std::uint64_t metaHeader(const Box& box)
    {
        const std::string start = m_source.readExactly(box.start, 8);
        return start.size() == 8 && start.substr(4) == "hdlr" ? 0 : 4;
    }

    void readKeys(const Box& box)
    {
        const std::uint64_t count = bigEndian(m_source.readExactly(box.start, 8), 4, 4);
        std::uint64_t offset = box.start + 8;
        m_keys.clear();
        for (std::uint64_t i = 0; i < count && i < kMostKeys && offset + 8 <= box.end; ++i) {
            const std::uint64_t size = bigEndian(m_source.readExactly(offset, 8), 0, 4);
            if (size < 8 || size > box.end - offset)
                return m_texts.damaged("length");
            constexpr std::uint64_t kLongestKey = 200;
            m_keys.push_back(m_source.read(offset + 8, static_cast<std::size_t>(std::min(size - 8, kLongestKey))));
            offset += size;
        }
    }

    /// The key of an item: an index into the keys, a name of its own, or the type itself.
    std::string keyOf(const Box& item, const std::string& name) const
    {
        const std::uint64_t index = bigEndian(item.type, 0, 4);
        if (index >= 1 && index <= m_keys.size())
            return m_keys[static_cast<std::size_t>(index - 1)];
        if (item.type == "----")
            return name;
        if (item.type == kComment)
            return "comment";
        return item.type == kDescription || item.type == "desc" ? "description" : std::string();
    }

    void readItem(const Box& item)
    {
        std::string name;
        for (std::uint64_t offset = item.start; offset + 8 <= item.end;) {
            if (++m_boxes > kMostBoxes)
                return m_texts.damaged("count");
            const std::optional<Box> box = boxAt(offset, item.end);
            if (!box)
                return;
            const std::uint64_t length = box->end - box->start;
            if (box->type == "name" && length > 4 && length < 200)
                name = m_source.readExactly(box->start + 4, static_cast<std::size_t>(length - 4));
            else if (box->type == "data" && length > 8)
                addText(keyOf(item, name), box->start + 8, length - 8);
            offset = box->end;
        }
    }

    /// QuickTime's texts: length, language, characters.
    void readPlain(const Box& box)
    {
        const std::uint64_t length = bigEndian(m_source.readExactly(box.start, 4), 0, 2);
        if (length == 0 || length > box.end - box.start - 4)
            return;
        addText(box.type == kComment ? "comment" : "description", box.start + 4, length);
    }

    void addText(const std::string& key, std::uint64_t offset, std::uint64_t length)
    {
        if (!TextCollector::isWanted(key.substr(key.rfind('.') + 1)))
            return;
        if (length > m_texts.room())
            return m_texts.damaged("size");
        m_texts.add(key.substr(key.rfind('.') + 1), m_source.readExactly(offset, static_cast<std::size_t>(length)));
    }

    ByteSource& m_source;
    TextCollector& m_texts;
    std::vector<std::string> m_keys;
    int m_boxes = 0;
};

}  // namespace

void readMp4(ByteSource& source, TextCollector& texts) { Mp4Reader(source, texts).read(); }

}  // namespace vramwise
