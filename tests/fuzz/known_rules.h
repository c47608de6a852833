// The shipped rules of workflows, loaded once a process.
#pragma once

#include "core/workflow/rules/rules.h"

namespace vramwise::fuzz
{

inline const WorkflowRules& knownRules()
{
    static const LoadedWorkflowRules loaded = loadWorkflowRules({VRAMWISE_CATALOG_DIR});
    return loaded.rules;
}

}  // namespace vramwise::fuzz
