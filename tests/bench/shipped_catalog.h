// The shipped catalog, loaded once for all benchmarks of a program. A catalog with problems ends the program:
// its figures would not be those of the product.
#pragma once

#include "core/catalog/load.h"

#include <cstdlib>
#include <iostream>

namespace vramwise::bench
{

inline const Catalog& shippedCatalog()
{
    static const LoadedCatalog loaded = [] {
        LoadedCatalog result = loadCatalog(VRAMWISE_CATALOG_DIR);
        if (!result.problems.empty()) {
            std::cerr << "the shipped catalog has " << result.problems.size() << " problems\n";
            std::exit(EXIT_FAILURE);
        }
        return result;
    }();
    return loaded.catalog;
}

}  // namespace vramwise::bench
