// The user's own prices over the catalog's: a small JSON file (kind "prices"), or CSV for import.
// Own prices win over market prices, market prices over launch prices; the newest of a kind wins.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace vramwise
{

class PriceBook
{
public:
    PriceBook() = default;
    PriceBook(const Catalog& catalog, std::vector<Price> own);

    /// The price that counts for `card` in `currency`: own before market before launch, then the newest,
    /// then the cheaper. `allowNew` / `allowUsed` limit the condition. nullopt: no price known.
    /// Launch prices count only for cards that are still sold new (Status::Released) and only if `allowLaunch`.
    [[nodiscard]] std::optional<Price> priceOf(const CardId& card, std::string_view currency, bool allowNew,
                                               bool allowUsed, bool allowLaunch = true) const;
    /// Every price of a card in every currency, own first, newest first.
    [[nodiscard]] std::vector<Price> pricesOf(const CardId& card) const;
    [[nodiscard]] std::span<const Price> own() const { return m_own; }
    /// Adds or replaces the own price of the same card, currency and condition.
    void setOwn(Price price);
    /// Removes own prices of a card; false where there was none.
    bool clearOwn(const CardId& card);
    /// Currencies that occur, sorted.
    [[nodiscard]] std::vector<std::string> currencies() const;
    /// Date of the newest market price in `currency`; nullopt where there is none.
    [[nodiscard]] std::optional<Date> newestMarketDate(std::string_view currency) const;

private:
    std::vector<Price> m_own;
    std::vector<Price> m_market;  ///< catalog prices and launch prices, sorted by card
};

/// Reads a price list: JSON of kind "prices", or CSV with the header card,amount,currency,condition,date.
/// All problems are collected; good rows are kept. A missing file is CannotRead. A JSON entry of a card that
/// the catalog does not have is a problem and kept all the same, so that writing the list back loses nothing.
struct ReadPrices {
    std::vector<Price> prices;
    std::vector<Error> problems;
};
ReadPrices readPrices(const std::filesystem::path& file, const Catalog& catalog);

/// Writes atomically (temporary file beside it, then rename): a failure leaves the old file as it was.
Result<void> writePrices(const std::filesystem::path& file, std::span<const Price> prices);

}  // namespace vramwise
