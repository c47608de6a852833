// A state on the shipped catalog, for tests of the window.
#pragma once

#include "app/state/advisor_state.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace vramwise::test
{

inline const LoadedCatalog& shippedCatalog()
{
    static const LoadedCatalog loaded = loadCatalog(VRAMWISE_CATALOG_DIR);
    return loaded;
}

inline std::unique_ptr<AdvisorState> makeState(const Question& question = defaultQuestion())
{
    return std::make_unique<AdvisorState>(shippedCatalog(), std::vector<Price>{}, question);
}

/// Lets queued events and deferred layouts happen.
void settle();

}  // namespace vramwise::test
