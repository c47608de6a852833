#include "core/catalog/price_book.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace vramwise
{

namespace
{

/// Own before market before launch.
int rankOf(const Price& price)
{
    if (price.basis == PriceBasis::Own)
        return 0;
    return price.basis == PriceBasis::Launch ? 2 : 1;
}

/// Own first, then the newest, then the cheaper; the rest only makes the order certain.
bool comesBefore(const Price& a, const Price& b)
{
    const auto key = [](const Price& price) {
        return std::tie(price.amount.minor, price.amount.currency, price.condition, price.basis, price.region,
                        price.source);
    };
    if (rankOf(a) != rankOf(b))
        return rankOf(a) < rankOf(b);
    if (a.date != b.date)
        return a.date > b.date;
    return key(a) < key(b);
}

bool comesBeforeByCard(const Price& a, const Price& b)
{
    return a.card != b.card ? a.card < b.card : comesBefore(a, b);
}

bool isSame(const Price& a, const Price& b)
{
    return a.card == b.card && a.amount.currency == b.amount.currency && a.condition == b.condition;
}

std::span<const Price> ofCard(const std::vector<Price>& sorted, const CardId& card)
{
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), card,
                                        [](const Price& price, const CardId& id) { return price.card < id; });
    const auto last = std::find_if(first, sorted.end(), [&card](const Price& price) { return price.card != card; });
    return {first, last};
}

}  // namespace

PriceBook::PriceBook(const Catalog& catalog, std::vector<Price> own)
    : m_market(catalog.prices().begin(), catalog.prices().end())
{
    for (const Card& card : catalog.cards()) {
        if (card.status != Status::Released || !card.launchPrice)
            continue;
        const SourceId source = card.sources.empty() ? SourceId{} : card.sources.front();
        m_market.push_back({card.id,
                            *card.launchPrice,
                            Condition::New,
                            {},
                            card.released.value_or(Date{}),
                            PriceBasis::Launch,
                            source});
    }
    std::sort(m_market.begin(), m_market.end(), comesBeforeByCard);
    for (Price& price : own)
        setOwn(std::move(price));
}

std::optional<Price> PriceBook::priceOf(const CardId& card, std::string_view currency, bool allowNew, bool allowUsed,
                                        bool allowLaunch) const
{
    const Price* best = nullptr;
    const auto consider = [&](const Price& price) {
        const bool allowed = price.condition == Condition::New ? allowNew : allowUsed;
        const bool counts
            = allowed && price.amount.currency == currency && (allowLaunch || price.basis != PriceBasis::Launch);
        if (counts && (best == nullptr || comesBefore(price, *best)))
            best = &price;
    };
    std::for_each(m_own.begin(), m_own.end(), [&](const Price& price) {
        if (price.card == card)
            consider(price);
    });
    const std::span<const Price> market = ofCard(m_market, card);
    std::for_each(market.begin(), market.end(), consider);
    return best != nullptr ? std::optional<Price>(*best) : std::nullopt;
}

std::vector<Price> PriceBook::pricesOf(const CardId& card) const
{
    const std::span<const Price> market = ofCard(m_market, card);
    std::vector<Price> prices(market.begin(), market.end());
    std::copy_if(m_own.begin(), m_own.end(), std::back_inserter(prices),
                 [&card](const Price& price) { return price.card == card; });
    std::sort(prices.begin(), prices.end(), comesBefore);
    return prices;
}

void PriceBook::setOwn(Price price)
{
    price.basis = PriceBasis::Own;
    const auto place
        = std::find_if(m_own.begin(), m_own.end(), [&price](const Price& other) { return isSame(price, other); });
    if (place != m_own.end())
        *place = std::move(price);
    else
        m_own.push_back(std::move(price));
}

bool PriceBook::clearOwn(const CardId& card)
{
    return std::erase_if(m_own, [&card](const Price& price) { return price.card == card; }) > 0;
}

std::vector<std::string> PriceBook::currencies() const
{
    std::set<std::string> names;
    for (const Price& price : m_own)
        names.insert(price.amount.currency);
    for (const Price& price : m_market)
        names.insert(price.amount.currency);
    return {names.begin(), names.end()};
}

std::optional<Date> PriceBook::newestMarketDate(std::string_view currency) const
{
    std::optional<Date> newest;
    for (const Price& price : m_market)
        if (price.amount.currency == currency && price.basis != PriceBasis::Launch)
            newest = std::max(newest, std::optional<Date>(price.date));
    return newest;
}

}  // namespace vramwise
