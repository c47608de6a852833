// What programs other than ComfyUI write into their pictures as JSON: SwarmUI, InvokeAI, Fooocus and Draw Things.
// Private to core/workflow.
#pragma once

#include "core/workflow/graph/workflow_json.h"
#include "core/workflow/recognise.h"

#include <vector>

namespace vramwise
{

bool isGeneratorJson(const Json& json);

/// One job, and a second for an enlarged pass.
std::vector<WorkflowJob> jobsOfGenerator(const Json& json, const Recogniser& recogniser);

}  // namespace vramwise
