#include "core/question/question.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace vramwise
{

namespace
{

constexpr int kLargestSide = 16'384;
constexpr int kMostFrames = 4096;

/// The nearest side that the model can make.
int nearestSide(int side, int multiple)
{
    const int step = std::max(multiple, 1);
    const int count = std::max(1, (std::clamp(side, 1, kLargestSide) + step / 2) / step);
    return std::min(count, kLargestSide / step) * step;
}

/// The number of frames, out of those that the VAE can make (k·step + 1), whose length is nearest to the clip's.
int nearestFrames(const Model& model, double clipSeconds)
{
    const int step = std::max(model.frameStep, 1);
    const double wanted = clipSeconds * model.defaults.fps;
    if (!(wanted > 1))
        return 1;
    const double steps = std::round((std::min<double>(wanted, kMostFrames) - 1) / step);
    return std::min(static_cast<int>(steps), (kMostFrames - 1) / step) * step + 1;
}

std::optional<int> sideOf(const std::optional<int>& side, const Model& model)
{
    return side ? std::optional<int>(nearestSide(*side, model.sizeMultiple)) : std::nullopt;
}

}  // namespace

std::vector<WantedModel> defaultModels()
{
    constexpr std::string_view ids[] = {"sdxl",         "flux.1-dev",      "flux.1-kontext-dev", "flux.2-dev",
                                        "qwen-image",   "qwen-image-edit", "wan2.2-t2v-a14b",    "wan2.2-ti2v-5b",
                                        "hunyuanvideo", "ltx-video-13b",   "z-image-turbo"};
    std::vector<WantedModel> models;
    for (const std::string_view id : ids)
        models.push_back({{std::string(id)}, Need::Nice, 1});
    return models;
}

Question defaultQuestion()
{
    Question question;
    question.budget = {90'000, "USD"};
    question.models = {{{"flux.1-dev"}, Need::Must, 1}, {{"sdxl"}, Need::Nice, 1}, {{"wan2.2-ti2v-5b"}, Need::Nice, 1}};
    question.machine.ram = gib(32);
    question.machine.os = Os::Windows;
    return question;
}

JobRequest requestFor(const Model& model, const TypicalJob& job)
{
    JobRequest request;
    const bool video = model.task == Task::Video;
    request.width = sideOf(video ? job.videoWidth : job.imageWidth, model);
    request.height = sideOf(video ? job.videoHeight : job.imageHeight, model);
    if (video && job.clipSeconds)
        request.frames = nearestFrames(model, *job.clipSeconds);
    request.lora = job.lora;
    request.controlnet = job.controlnet;
    request.attention = job.attention;
    request.compile = job.compile;
    request.speedup = job.speedup;
    if (job.speedup == Speedup::Lightning && !model.distillation)
        request.speedup = Speedup::None;
    // A distillation is made for its own number of steps; the stated one is for plain sampling.
    if (request.speedup != Speedup::Lightning)
        request.steps = video ? job.videoSteps : job.imageSteps;
    return request;
}

}  // namespace vramwise
