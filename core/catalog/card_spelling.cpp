#include "core/catalog/card_spelling.h"

#include "core/base/names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vramwise
{

namespace
{

void dropMakers(std::string& name)
{
    constexpr std::array<std::string_view, 7> makers{"nvidia-", "geforce-", "amd-",  "radeon-",
                                                     "intel-",  "apple-",   "tesla-"};
    const auto leads = [&name](std::string_view maker) { return name.starts_with(maker); };
    for (auto maker = std::find_if(makers.begin(), makers.end(), leads); maker != makers.end();
         maker = std::find_if(makers.begin(), makers.end(), leads))
        name.erase(0, maker->size());
}

/// The number before `unit` at the end of the name, as a word of its own; both are cut off.
std::optional<int> cutNumber(std::string& name, std::string_view unit)
{
    if (!name.ends_with(unit))
        return std::nullopt;
    const std::size_t last = name.size() - unit.size();
    const std::size_t start = name.find_last_not_of("0123456789", last - 1);
    if (last == 0 || start == std::string::npos || start + 1 == last || name[start] != '-')
        return std::nullopt;
    int number = 0;
    const char* end = name.data() + last;
    if (std::from_chars(name.data() + start + 1, end, number).ptr != end || number == 0)
        return std::nullopt;
    name.resize(start);
    return number;
}

template <class T>
bool agrees(const std::optional<T>& asked, const std::optional<T>& found)
{
    return !asked || asked == found;
}

}  // namespace

CardSpelling spellingOf(std::string_view name)
{
    CardSpelling spelling{normalizedName(name), {}, {}};
    dropMakers(spelling.base);
    spelling.gib = cutNumber(spelling.base, "gb");
    for (const std::string_view unit : {"-core-gpu", "-core", "c"})
        if (!spelling.cores)
            spelling.cores = cutNumber(spelling.base, unit);
    return spelling;
}

std::vector<const Card*> cardsSpelled(std::string_view name, std::span<const Card> cards)
{
    const CardSpelling asked = spellingOf(name);
    const auto isSpelled = [&asked](const Card& card, std::string_view own) {
        const CardSpelling spelling = spellingOf(own);
        const std::optional<int> gib = static_cast<int>(std::lround(toGib(card.memory.size)));
        return spelling.base == asked.base && agrees(asked.gib, gib) && agrees(asked.cores, spelling.cores);
    };
    std::vector<const Card*> found;
    for (const Card& card : cards)
        if (isSpelled(card, card.id.value) || isSpelled(card, card.name)
            || std::any_of(card.aliases.begin(), card.aliases.end(),
                           [&](const std::string& alias) { return isSpelled(card, alias); }))
            found.push_back(&card);
    return found;
}

}  // namespace vramwise
