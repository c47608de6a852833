#include "core/workflow/jobs.h"

#include "core/workflow/rules/size_text.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

/// The variant that holds the weights in 16 bit, and else the first.
std::optional<PrecisionId> plainPrecision(const Model& model)
{
    for (const Variant& variant : model.variants)
        if (variant.precision.value == "bf16" || variant.precision.value == "fp16")
            return variant.precision;
    return model.variants.empty() ? std::nullopt : std::optional<PrecisionId>(model.variants.front().precision);
}

int multipleOf(double value, int step) { return std::max(static_cast<int>(std::lround(value / step)), 1) * step; }

void fillSize(WorkflowJob& job, std::optional<double> pixels, const Model& model)
{
    if (job.width && job.height)
        return;
    job.assumed.push_back(Assumed::Size);
    constexpr double kMostPixels = 1.0 * kMostSide * kMostSide;
    double scale = 1;
    if (pixels && *pixels > 0 && *pixels <= kMostPixels)
        scale = std::sqrt(*pixels / (static_cast<double>(model.defaults.width) * model.defaults.height));
    job.width = multipleOf(model.defaults.width * scale, model.sizeMultiple);
    job.height = multipleOf(model.defaults.height * scale, model.sizeMultiple);
}

template <class T>
void fill(std::optional<T>& value, T standard, Assumed what, WorkflowJob& job)
{
    if (value)
        return;
    value = standard;
    job.assumed.push_back(what);
}

/// A 32-bit file is held in 16 bits: ComfyUI computes in 16 bits wherever the card can.
void fillPrecision(WorkflowJob& job, const Model& model)
{
    if (!job.precision)
        job.assumed.push_back(Assumed::Precision);
    if (!job.precision || job.precision->value == "fp32")
        job.precision = plainPrecision(model);
}

}  // namespace

void fillDefaults(WorkflowJob& job, std::optional<double> pixels, const Recogniser& recogniser)
{
    const Model* model = job.model ? recogniser.catalog().model(*job.model) : nullptr;
    if (!job.batch)
        job.batch = 1;
    if (job.frames == 1)
        job.fps.reset();  // of a clip that is made from the picture
    if (model == nullptr)
        return;
    fillSize(job, pixels, *model);
    if (model->task == Task::Video)
        fill(job.frames, model->defaults.frames, Assumed::Frames, job);
    else
        job.frames = 1;
    fill(job.steps, model->defaults.steps, Assumed::Steps, job);
    fill(job.passes, model->defaults.passes, Assumed::Passes, job);
    fillPrecision(job, *model);
    completeParts(job, recogniser.catalog());
    std::sort(job.assumed.begin(), job.assumed.end());
}

}  // namespace vramwise
