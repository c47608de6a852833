// The catalog that ships, loaded once for all tests that hold it to something.
#pragma once

#include "core/catalog/load.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace vramwise::test
{

inline const LoadedCatalog& shipped()
{
    static const LoadedCatalog loaded = loadCatalog(VRAMWISE_CATALOG_DIR);
    return loaded;
}

inline const Catalog& shippedCatalog() { return shipped().catalog; }

inline const Card& card(std::string_view name)
{
    const auto found = shippedCatalog().findCard(name);
    if (!found)
        throw std::runtime_error("no such card: " + std::string(name));
    return **found;
}

inline const Model& model(std::string_view name)
{
    const auto found = shippedCatalog().findModel(name);
    if (!found)
        throw std::runtime_error("no such model: " + std::string(name));
    return **found;
}

}  // namespace vramwise::test
