// A list of prices as text, JSON or CSV; see readPrices(). Private to core/catalog.
#pragma once

#include "core/catalog/price_book.h"

#include <string>
#include <string_view>

namespace vramwise
{

ReadPrices pricesFromText(std::string_view text, const std::string& name, const Catalog& catalog);

}  // namespace vramwise
