// Models of a workflow that belong to none of its jobs. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/recognise.h"
#include "core/workflow/workflow.h"

#include <vector>

namespace vramwise
{

/// Files that active loaders read for something that runs, and that none of `jobs` has; each once, in the order of
/// the graph, which is rewired.
std::vector<WorkflowPart> otherModelsOf(const Graph& graph, const Recogniser& recogniser,
                                        const std::vector<WorkflowJob>& jobs);

}  // namespace vramwise
