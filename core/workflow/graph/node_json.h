// One node of either JSON format as a GraphNode. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/graph/workflow_json.h"

#include <map>
#include <string>

namespace vramwise
{

/// Links of one graph of the editor's format by id: the node they come from, as the file names it, and the slot.
struct LinkEnd {
    std::string node;
    int slot = 0;
};
using LinkTable = std::map<std::string, LinkEnd>;

/// Links as arrays (version 0.4) or objects (1.0); what is neither is left out.
LinkTable linkTableOf(const Json& links);

/// A number that fits a slot, or a negative one.
int slotIn(const Json& value);

WidgetValue widgetValueOf(const Json& value);

/// Node of the editor's format: values, types and modes. `prefix` comes before its id; sources stay empty.
GraphNode editorNode(const Json& node, const std::string& prefix);

/// The link id of each of the node's inputs; empty where it has none.
std::vector<std::string> linkIdsOf(const Json& node);

/// Files that the node's properties name, and links in the text of a note.
void addModelLinks(const Json& node, std::vector<ModelLink>& links);

}  // namespace vramwise
