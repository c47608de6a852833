#include "core/estimate/job.h"

#include "core/base/number_text.h"

#include <cmath>
#include <string>
#include <tuple>

namespace vramwise
{

namespace
{

/// Limits of what is accepted; wide enough for every real job.
struct Bounds {
    std::string_view field;
    double low;
    double high;
};

constexpr Bounds kSide{"size", 64, 16384};
constexpr Bounds kFrames{"frames", 1, 4096};
constexpr Bounds kFps{"fps", 1, 240};
constexpr Bounds kSteps{"steps", 1, 1000};
constexpr Bounds kBatch{"batch-size", 1, 64};
constexpr Bounds kPasses{"passes", 1, 4};
constexpr Bounds kReferences{"references", 0, 8};
constexpr Bounds kLoraGib{"lora-mb", 0, 64};

std::optional<Error> outside(const Bounds& bounds, double value)
{
    if (std::isfinite(value) && value >= bounds.low && value <= bounds.high)
        return std::nullopt;
    return Error{ErrorCode::OutOfRange,
                 {numberText(value), numberText(bounds.low), numberText(bounds.high)},
                 {{}, 0, std::string(bounds.field)}};
}

std::optional<Error> checkRequest(const JobRequest& request)
{
    const std::pair<const Bounds*, std::optional<double>> checks[] = {
        {&kSide, request.width},    {&kSide, request.height},           {&kFrames, request.frames},
        {&kFps, request.fps},       {&kSteps, request.steps},           {&kBatch, request.batch},
        {&kPasses, request.passes}, {&kReferences, request.references}, {&kLoraGib, toGib(request.lora)},
    };
    for (const auto& [bounds, value] : checks)
        if (value)
            if (auto error = outside(*bounds, *value))
                return error;
    return std::nullopt;
}

void applyDistillation(Job& job, const Distillation& distillation, bool stepsStated)
{
    if (!stepsStated)
        job.steps = distillation.steps;
    job.passes = distillation.passes;
}

}  // namespace

std::vector<std::string_view> filledFields(const Model& model, const JobRequest& request)
{
    const bool video = model.task == Task::Video;
    const std::tuple<std::string_view, bool> fields[] = {
        {"precision", !request.precision},
        {"width", !request.width},
        {"height", !request.height},
        {"frames", video && !request.frames},
        {"fps", video && !request.fps},
        {"steps", !request.steps},
        {"passes", !request.passes},
        {"batch_size", !request.batch},
        {"references", model.denoiser.referenceImages > 0 && !request.references},
    };
    std::vector<std::string_view> filled;
    for (const auto& [name, isFilled] : fields)
        if (isFilled)
            filled.push_back(name);
    return filled;
}

Job defaultJob(const Model& model)
{
    Job job;
    job.width = model.defaults.width;
    job.height = model.defaults.height;
    job.frames = model.defaults.frames;
    job.fps = model.defaults.fps;
    job.steps = model.defaults.steps;
    job.passes = model.defaults.passes;
    job.references = model.denoiser.referenceImages;
    return job;
}

Result<Job> resolveJob(const Model& model, const JobRequest& request)
{
    if (auto error = checkRequest(request))
        return tl::unexpected(std::move(*error));
    Job job = defaultJob(model);
    job.width = request.width.value_or(job.width);
    job.height = request.height.value_or(job.height);
    if (model.task == Task::Video) {
        job.frames = request.frames.value_or(job.frames);
        job.fps = request.fps.value_or(job.fps);
    }
    job.steps = request.steps.value_or(job.steps);
    job.batch = request.batch.value_or(1);
    job.references = request.references.value_or(job.references);
    job.lora = request.lora;
    job.controlnet = request.controlnet;
    job.attention = request.attention;
    job.compile = request.compile;
    job.speedup = request.speedup;
    job.offload = request.offload;
    job.tiledDecode = request.tiledDecode;
    if (request.speedup == Speedup::Lightning) {
        if (!model.distillation)
            return fail(ErrorCode::BadValue, {"lightning", "none teacache"}, {{}, 0, "speedup"});
        applyDistillation(job, *model.distillation, request.steps.has_value());
    }
    job.passes = request.passes.value_or(job.passes);
    return job;
}

}  // namespace vramwise
