// A workflow as JSON of the contract: jobs in order, what was recognised and what was not.
#pragma once

#include "app/cli/session.h"
#include "core/workflow/request.h"

namespace vramwise::cli
{

/// A job and, where a card was named and the model is of the catalog, its estimate on it.
struct JobOnCard {
    const WorkflowJob* job = nullptr;
    std::optional<Result<Estimate>> estimate;
};

Json workflowDocument(const Catalog& catalog, const Workflow& workflow, const std::vector<JobOnCard>& jobs);

}  // namespace vramwise::cli
