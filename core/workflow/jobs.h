// From a resolved graph to its jobs. Private to core/workflow.
#pragma once

#include "core/workflow/graph/graph.h"
#include "core/workflow/recognise.h"

namespace vramwise
{

/// More pictures or frames at once than this are not believed of a text.
inline constexpr int kMostAtOnce = 1000;

/// The samplers that something is made of, in the order in which they run; those that continue the work of another
/// on the same latent with the same model are one job.
std::vector<WorkflowJob> jobsOf(const Graph& graph, const Recogniser& recogniser);

/// Puts the model's defaults in place of what a job does not say, and notes them as assumed.
void fillDefaults(WorkflowJob& job, std::optional<double> pixels, const Recogniser& recogniser);

/// Sizes of what comes out of one file, and of denoisers whose file the catalog has under another name.
void completeParts(WorkflowJob& job, const Catalog& catalog);

}  // namespace vramwise
