// From the text of a workflow to its graph, with nothing yet resolved: bypassed nodes, reroutes and the like are
// still there. See rewire.h. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/graph/workflow_json.h"

namespace vramwise
{

/// Nodes after expansion of subgraphs; more is an attack (ten levels that each hold ten of the next).
inline constexpr std::size_t kMostNodes = 20'000;
inline constexpr int kDeepestSubgraph = 16;

/// Types of the nodes that stand for the border of a subgraph: output slot i is input i.
inline constexpr std::string_view kSubgraphBorder = "@border";
/// Name of the value that a border hands on where input i has no link.
std::string borderValueName(std::size_t slot);

/// The editor's format: {"nodes": […], "links": […]}.
bool isEditorWorkflow(const Json& json);
/// The API's format: {"3": {"class_type": "KSampler", "inputs": {…}}}.
bool isApiWorkflow(const Json& json);

/// Errors: BadValue where subgraphs hold more than kMostNodes nodes, or each other.
Result<Graph> graphOfEditor(const Json& json, const std::string& name);
Graph graphOfApi(const Json& json);

}  // namespace vramwise
