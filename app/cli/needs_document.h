// Computed needs beside the article's and the makers', as JSON and as text.
#pragma once

#include "app/cli/session.h"
#include "core/accuracy/needs.h"

namespace vramwise::cli
{

/// A list, one entry for each stated figure; "reasons" where it differs by more than 2 GiB.
Json needsJson(const std::vector<NeedComparison>& comparisons);

/// A table of all stated figures, then the reasons of those that differ, model by model.
void writeNeedComparison(Session& session, const std::vector<NeedComparison>& comparisons);

}  // namespace vramwise::cli
