// Cards by names that people shorten or lengthen: "NVIDIA GeForce RTX 4090 24GB", "RTX 3060", "M4 Max 64GB". Internal
// to the catalog; exact names are looked up first.
#pragma once

#include "core/catalog/card.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// A name taken apart. What makers put before it is left out; what tells apart cards of one name stands by itself.
struct CardSpelling {
    std::string base;          ///< "rtx-4090", "m4-max"
    std::optional<int> gib;    ///< of memory
    std::optional<int> cores;  ///< of an integrated GPU
};
CardSpelling spellingOf(std::string_view name);

/// The cards of which the id, the name or an alias has the base of `name`, and whose memory and cores it does not
/// contradict, in the order of `cards`. Never by a part of a base.
std::vector<const Card*> cardsSpelled(std::string_view name, std::span<const Card> cards);

}  // namespace vramwise
