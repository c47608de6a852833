// Jobs of programs that name the model and its files, without a graph. Private to core/workflow.
#pragma once

#include "core/workflow/recognise.h"

#include <string>

namespace vramwise
{

/// Adds a file that the job loads, once.
const WorkflowPart& addNamedPart(WorkflowJob& job, PartKind kind, const std::string& file,
                                 const Recogniser& recogniser);

/// Makes `file` the job's denoiser: which model it is, how sure that is, and the precision that its name tells.
void setNamedModel(WorkflowJob& job, const std::string& file, const Recogniser& recogniser);

/// What a program calls the guidance of such a model is a value that goes in, not a second pass. False where the model
/// is not known.
bool hasBuiltInGuidance(const WorkflowJob& job, const Recogniser& recogniser);

}  // namespace vramwise
