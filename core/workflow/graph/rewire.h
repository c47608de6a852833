// Makes a graph as ComfyUI executes it: inputs lead to the node that really makes their value. Reroutes, borders of
// subgraphs, Get and Set nodes and switches are followed, bypassed nodes are routed through, muted ones cut off,
// and primitives become values. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/rules/rules.h"

namespace vramwise
{

/// Names the values of every node, then resolves all inputs. Loops in the graph end nowhere: their inputs are open.
void rewire(Graph& graph, const WorkflowRules& rules);

/// Gives names to the values of one node: by the rules of its type, else as the file names them or by its
/// inputs that are values.
void nameWidgets(GraphNode& node, const NodeRule* rule);

}  // namespace vramwise
