#include "core/workflow/named_job.h"

#include <algorithm>

namespace vramwise
{

const WorkflowPart& addNamedPart(WorkflowJob& job, PartKind kind, const std::string& file, const Recogniser& recogniser)
{
    WorkflowPart part;
    part.kind = kind;
    part.file = file;
    recogniser.complete(part);
    const auto found = std::find(job.parts.begin(), job.parts.end(), part);
    return found != job.parts.end() ? *found : job.parts.emplace_back(std::move(part));
}

void setNamedModel(WorkflowJob& job, const std::string& file, const Recogniser& recogniser)
{
    job.file = file;
    job.precision = addNamedPart(job, PartKind::Denoiser, file, recogniser).precision;
    const auto model = recogniser.model(file);
    if (!model)
        return;
    job.model = model->model;
    job.name = model->name;
    job.confidence = model->confidence;
    job.precision = model->precision;
}

bool hasBuiltInGuidance(const WorkflowJob& job, const Recogniser& recogniser)
{
    const Model* model = job.model ? recogniser.catalog().model(*job.model) : nullptr;
    return model != nullptr && model->defaults.passes == 1;
}

}  // namespace vramwise
