// From the jobs of a workflow to the estimator and to the question.
#pragma once

#include "core/estimate/estimate.h"
#include "core/question/question.h"
#include "core/workflow/workflow.h"

namespace vramwise
{

/// The variant of the catalog that a job is estimated with: its own precision, else the nearest by bits a weight.
/// nullopt where the job has no model of the catalog or no precision.
std::optional<PrecisionId> estimatedPrecision(const WorkflowJob& job, const WorkflowRules& rules,
                                              const Catalog& catalog);

/// What a job states, over `base`, which holds what a workflow does not know (attention, offload, …).
JobRequest requestOf(const WorkflowJob& job, const WorkflowRules& rules, const Catalog& catalog,
                     const JobRequest& base = {});

/// The job on a card; nullopt where its model is not of the catalog. Errors: those of estimate(), for sizes and
/// counts that no estimate is made for.
std::optional<Result<Estimate>> estimateOf(const WorkflowJob& job, const WorkflowRules& rules, const Catalog& catalog,
                                           const Card& card, const Machine& machine, const JobRequest& base = {});

/// "Advise for this workflow": its models become the wanted ones, the most demanding image and video job the typical
/// ones. What the workflow says nothing of stays. False (and nothing changed) where it has no model of the catalog.
bool takeIntoQuestion(const Workflow& workflow, const Catalog& catalog, Question& question);

}  // namespace vramwise
