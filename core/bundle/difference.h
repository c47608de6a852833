// What an update would change: entries that are new, changed or gone, with the old and the new figures.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/keys.h"

#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

enum class EntryChange { New, Changed, Removed };

template <>
std::span<const Key<EntryChange>> keysOf<EntryChange>();

struct FieldDifference {
    std::string field;                  ///< JSON pointer: "/memory/bandwidth_gbs"
    std::optional<std::string> before;  ///< as the files write it; nullopt: was not known
    std::optional<std::string> after;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

struct EntryDifference {
    EntryChange change{};
    std::string id;
    std::string name;
    std::vector<FieldDifference> fields;  ///< only of changed entries
};

struct PriceDifference {
    EntryChange change{};
    Price price;                  ///< the new one; of a removed one the old
    std::optional<Money> before;  ///< of a changed one
};

struct CatalogDifference {
    std::vector<EntryDifference> cards;
    std::vector<EntryDifference> models;
    std::vector<EntryDifference> components;
    std::vector<EntryDifference> precisions;
    std::vector<PriceDifference> prices;  ///< one of a card, currency, condition and region

    [[nodiscard]] bool empty() const;
};

CatalogDifference differenceOf(const Catalog& before, const Catalog& after);

}  // namespace vramwise
