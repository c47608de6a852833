#include "core/workflow/request.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

const Model* modelOf(const WorkflowJob& job, const Catalog& catalog)
{
    return job.model ? catalog.model(*job.model) : nullptr;
}

/// Bits a weight; nullopt where the precision is not known.
std::optional<double> bitsOf(const PrecisionId& id, const WorkflowRules& rules, const Catalog& catalog)
{
    if (const Precision* precision = catalog.precision(id))
        return precision->bitsPerWeight;
    for (const PrecisionPattern& pattern : rules.precisions)
        if (pattern.precision == id && pattern.like)
            if (const Precision* like = catalog.precision(*pattern.like))
                return like->bitsPerWeight;
    return std::nullopt;
}

Bytes loraBytes(const WorkflowJob& job)
{
    Bytes total{};
    for (const WorkflowPart& part : job.parts)
        if (part.kind == PartKind::Lora && part.size)
            total += *part.size;
    return total;
}

bool hasControlNet(const WorkflowJob& job)
{
    return std::any_of(job.parts.begin(), job.parts.end(), [](const WorkflowPart& part) {
        return part.kind == PartKind::ControlNet || part.kind == PartKind::ModelPatch;
    });
}

/// Pixels over all steps: how much a job asks for.
double demandOf(const WorkflowJob& job)
{
    return static_cast<double>(job.width.value_or(0)) * job.height.value_or(0) * job.frames.value_or(1)
        * job.steps.value_or(1);
}

void takeImage(const WorkflowJob& job, TypicalJob& typical)
{
    typical.imageWidth = job.width;
    typical.imageHeight = job.height;
    typical.imageSteps = job.steps;
}

void takeVideo(const WorkflowJob& job, const Model& model, TypicalJob& typical)
{
    typical.videoWidth = job.width;
    typical.videoHeight = job.height;
    typical.videoSteps = job.steps;
    const double fps = model.defaults.fps;
    if (job.frames && fps > 0)
        typical.clipSeconds = *job.frames / fps;
}

}  // namespace

std::optional<PrecisionId> estimatedPrecision(const WorkflowJob& job, const WorkflowRules& rules,
                                              const Catalog& catalog)
{
    const Model* model = modelOf(job, catalog);
    if (model == nullptr || !job.precision)
        return std::nullopt;
    const auto wanted = bitsOf(*job.precision, rules, catalog);
    std::optional<PrecisionId> nearest;
    double least = 0;
    for (const Variant& variant : model->variants) {
        if (variant.precision == *job.precision)
            return variant.precision;
        const auto bits = bitsOf(variant.precision, rules, catalog);
        if (!wanted || !bits)
            continue;
        const double distance = std::abs(std::log(*bits / *wanted));
        if (!nearest || distance < least) {
            nearest = variant.precision;
            least = distance;
        }
    }
    return nearest;
}

JobRequest requestOf(const WorkflowJob& job, const WorkflowRules& rules, const Catalog& catalog, const JobRequest& base)
{
    JobRequest request = base;
    request.precision = estimatedPrecision(job, rules, catalog);
    request.width = job.width;
    request.height = job.height;
    request.frames = job.frames;
    request.fps = job.fps;
    request.steps = job.steps;
    request.batch = job.batch;
    request.passes = job.passes;
    if (job.references)
        request.references = job.references;
    request.lora = loraBytes(job);
    request.controlnet = hasControlNet(job);
    return request;
}

std::optional<Result<Estimate>> estimateOf(const WorkflowJob& job, const WorkflowRules& rules, const Catalog& catalog,
                                           const Card& card, const Machine& machine, const JobRequest& base)
{
    const Model* model = modelOf(job, catalog);
    if (model == nullptr)
        return std::nullopt;
    return estimate(catalog, card, *model, requestOf(job, rules, catalog, base), machine);
}

bool takeIntoQuestion(const Workflow& workflow, const Catalog& catalog, Question& question)
{
    std::vector<WantedModel> models;
    TypicalJob typical = question.job;
    double image = 0;
    double video = 0;
    for (const WorkflowJob& job : workflow.jobs) {
        const Model* model = modelOf(job, catalog);
        if (model == nullptr)
            continue;
        const auto same = [model](const WantedModel& wanted) { return wanted.model == model->id; };
        if (std::none_of(models.begin(), models.end(), same))
            models.push_back({model->id, Need::Must, 1});
        const bool isVideo = model->task == Task::Video;
        double& most = isVideo ? video : image;
        if (demandOf(job) > most) {
            most = demandOf(job);
            if (isVideo)
                takeVideo(job, *model, typical);
            else
                takeImage(job, typical);
        }
        typical.controlnet = typical.controlnet || hasControlNet(job);
        typical.lora = std::max(typical.lora, loraBytes(job));
    }
    if (models.empty())
        return false;
    question.models = std::move(models);
    question.job = typical;
    return true;
}

}  // namespace vramwise
