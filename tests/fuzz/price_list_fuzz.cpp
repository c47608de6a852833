// The user's price list, as JSON or as a table out of a spreadsheet.
#include "core/catalog/price_book.h"
#include "core/catalog/price_list.h"
#include "tests/fuzz/known_catalog.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void price_list(std::string_view input)  // NOLINT(readability-identifier-naming): named as its file
{
    ReadPrices read = pricesFromText(input, "prices.csv", knownCatalog());
    const PriceBook book(knownCatalog(), std::move(read.prices));
    (void)book;
}

}  // namespace vramwise::fuzz
