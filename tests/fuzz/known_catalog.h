// A catalog of a few entries, loaded once a process: what readers check references against. The one that ships
// would make each run a hundred times as long and reach no more code.
#pragma once

#include "core/catalog/load.h"

namespace vramwise::fuzz
{

inline const Catalog& knownCatalog()
{
    static const LoadedCatalog loaded = loadCatalog(VRAMWISE_FUZZ_DIR "/known");
    return loaded.catalog;
}

}  // namespace vramwise::fuzz
