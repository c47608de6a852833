// The "parameters" text of AUTOMATIC1111 and Forge. Private to core/workflow.
#pragma once

#include "core/workflow/recognise.h"

#include <string_view>
#include <vector>

namespace vramwise
{

/// Whether a text ends in such parameters: a line that starts with "Steps: ".
bool isParametersText(std::string_view text);

/// One job, and a second for the enlarged pass ("Hires") or a refiner.
std::vector<WorkflowJob> jobsOfParameters(std::string_view text, const Recogniser& recogniser);

}  // namespace vramwise
