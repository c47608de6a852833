// XMP: the values of a packet, without a parser of XML: texts between tags and values of attributes that are long
// enough to hold something, entities resolved. What they mean is told by their content.
#include "core/workflow/media/text_collector.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::size_t kShortest = 16;
constexpr int kMostValues = 1000;

struct Entity {
    std::string_view name;
    char character;
};
constexpr std::array kEntities{Entity{"&quot;", '"'}, Entity{"&apos;", '\''}, Entity{"&amp;", '&'},
                               Entity{"&lt;", '<'},   Entity{"&gt;", '>'},    Entity{"&#xA;", '\n'},
                               Entity{"&#10;", '\n'}, Entity{"&#34;", '"'},   Entity{"&#39;", '\''}};

std::string resolved(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Entity* found = nullptr;
        if (text[i] == '&')
            for (const Entity& entity : kEntities)
                if (text.substr(i).starts_with(entity.name))
                    found = &entity;
        plain += found != nullptr ? found->character : text[i];
        i += found != nullptr ? found->name.size() : 1;
    }
    return plain;
}

}  // namespace

void readXmp(std::string_view packet, TextCollector& texts)
{
    bool inTag = false;
    int values = 0;
    for (std::size_t at = 0; at < packet.size();) {
        const char c = packet[at];
        const bool quote = inTag && (c == '"' || c == '\'');
        if (inTag && !quote) {
            inTag = c != '>';
            ++at;
            continue;
        }
        const std::size_t start = quote ? at + 1 : at;
        const std::size_t stop = std::min(packet.find(quote ? c : '<', start), packet.size());
        if (stop - start > kShortest) {
            if (++values > kMostValues)
                return texts.damaged("count");
            texts.add("xmp", resolved(packet.substr(start, stop - start)));
        }
        inTag = true;
        at = stop + 1;
    }
}

}  // namespace vramwise
