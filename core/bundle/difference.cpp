#include "core/bundle/difference.h"

#include "core/catalog/entry_json.h"

#include <nlohmann/json.hpp>

#include <map>
#include <span>
#include <tuple>

namespace vramwise
{

template <>
std::span<const Key<EntryChange>> keysOf<EntryChange>()
{
    static constexpr Key<EntryChange> kKeys[]
        = {{"new", EntryChange::New}, {"changed", EntryChange::Changed}, {"removed", EntryChange::Removed}};
    return kKeys;
}

namespace
{

std::optional<std::string> valueAt(const nlohmann::json& entry, const std::string& field)
{
    const nlohmann::json::json_pointer pointer(field);
    if (!entry.contains(pointer))
        return std::nullopt;
    const nlohmann::json& value = entry.at(pointer);
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

template <class T>
EntryDifference changeOf(const T& before, const T& after)
{
    EntryDifference difference{EntryChange::Changed, after.id.value, after.name, {}};
    const nlohmann::json old(entryJson(before));
    const nlohmann::json now(entryJson(after));
    for (const std::string& field : differingFields(old, now))
        difference.fields.push_back({field, valueAt(old, field), valueAt(now, field)});
    return difference;
}

template <class T>
std::vector<EntryDifference> between(std::span<const T> before, std::span<const T> after)
{
    std::vector<EntryDifference> differences;
    std::map<std::string_view, const T*> old;
    for (const T& entry : before)
        old.emplace(entry.id.value, &entry);
    for (const T& entry : after) {
        const auto found = old.find(entry.id.value);
        if (found == old.end()) {
            differences.push_back({EntryChange::New, entry.id.value, entry.name, {}});
            continue;
        }
        if (!(*found->second == entry))
            if (EntryDifference change = changeOf(*found->second, entry); !change.fields.empty())
                differences.push_back(std::move(change));
        old.erase(found);
    }
    for (const T& entry : before)
        if (old.contains(entry.id.value))
            differences.push_back({EntryChange::Removed, entry.id.value, entry.name, {}});
    return differences;
}

auto offerOf(const Price& price)
{
    return std::tuple(price.card.value, price.amount.currency, price.condition, price.region);
}

/// The newest price of each offer.
auto newestOf(std::span<const Price> prices)
{
    std::map<decltype(offerOf(std::declval<const Price&>())), const Price*> newest;
    for (const Price& price : prices) {
        const Price*& known = newest[offerOf(price)];
        if (known == nullptr || known->date < price.date)
            known = &price;
    }
    return newest;
}

std::vector<PriceDifference> pricesBetween(std::span<const Price> before, std::span<const Price> after)
{
    std::vector<PriceDifference> differences;
    auto old = newestOf(before);
    for (const auto& [offer, price] : newestOf(after)) {
        const auto found = old.find(offer);
        if (found == old.end())
            differences.push_back({EntryChange::New, *price, std::nullopt});
        else if (!(*found->second == *price))
            differences.push_back({EntryChange::Changed, *price, found->second->amount});
        if (found != old.end())
            old.erase(found);
    }
    for (const auto& [offer, price] : old)
        differences.push_back({EntryChange::Removed, *price, std::nullopt});
    return differences;
}

}  // namespace

bool CatalogDifference::empty() const
{
    return cards.empty() && models.empty() && components.empty() && precisions.empty() && prices.empty();
}

CatalogDifference differenceOf(const Catalog& before, const Catalog& after)
{
    return {between(before.cards(), after.cards()), between(before.models(), after.models()),
            between(before.components(), after.components()), between(before.precisions(), after.precisions()),
            pricesBetween(before.prices(), after.prices())};
}

}  // namespace vramwise
