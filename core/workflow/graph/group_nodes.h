// Group nodes of the older editor (extra.groupNodes): one node that stands for several. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/graph/workflow_json.h"

namespace vramwise
{

/// The definition of a node type "workflow>name" or "workflow/name"; nullptr where it is none.
const Json* groupNodeOf(const Json& root, std::string_view type);

struct GroupPlaces {
    std::size_t inputs = 0;   ///< the border that takes the instance's inputs
    std::size_t outputs = 0;  ///< the border that its outputs come from
};

/// Adds the nodes of a group to the graph, with the instance's values.
GroupPlaces expandGroup(GraphNode instance, const Json& group, Graph& graph);

}  // namespace vramwise
