#include "core/estimate/limits.h"

#include <cmath>
#include <functional>

namespace vramwise
{

namespace
{

constexpr int kMostPixels = 8192;
constexpr int kMostFrames = 2048;

int roundTo(double value, int multiple)
{
    return std::max(1, static_cast<int>(std::lround(value / multiple))) * multiple;
}

/// Candidate sizes, smallest first; need and time grow along the list.
std::vector<Job> imageLadder(const Model& model, const Job& job)
{
    std::vector<Job> ladder;
    const double aspect = static_cast<double>(job.height) / job.width;
    const int step = std::max(model.sizeMultiple, 1);
    for (int width = step * static_cast<int>(std::ceil(64.0 / step)); width <= kMostPixels; width += step) {
        Job candidate = job;
        candidate.width = width;
        candidate.height = roundTo(width * aspect, step);
        if (candidate.height <= kMostPixels)
            ladder.push_back(candidate);
    }
    return ladder;
}

std::vector<Job> clipLadder(const Catalog& catalog, const Model& model, const Job& job)
{
    const Component* vae = model.vae ? catalog.component(*model.vae) : nullptr;
    const int step = vae && vae->vae ? std::max(vae->vae->temporal, 1) : 1;
    std::vector<Job> ladder;
    for (int frames = 1; frames <= kMostFrames; frames += step) {
        Job candidate = job;
        candidate.frames = frames;
        ladder.push_back(candidate);
    }
    return ladder;
}

SizeLimit limitOf(const Job& job)
{
    return {job.width, job.height, job.frames, job.fps > 0 ? job.frames / job.fps : 0};
}

/// The last entry of a ladder that passes, as `passes` turns from true to false once along it.
std::optional<SizeLimit> lastPassing(const std::vector<Job>& ladder, const std::function<bool(const Job&)>& passes)
{
    std::size_t low = 0;
    std::size_t high = ladder.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (passes(ladder[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? std::nullopt : std::optional(limitOf(ladder[low - 1]));
}

}  // namespace

Result<Limits> findLimits(const Catalog& catalog, const Card& card, const Model& model, const JobRequest& request,
                          const Machine& machine, Seconds patience)
{
    const Result<Estimate> start = estimate(catalog, card, model, request, machine);
    if (!start)
        return tl::unexpected(start.error());
    Limits limits;
    if (!start->variant)
        return limits;
    limits.precision = start->variant->precision;
    const CardProfile profile = profileOf(card, machine, catalog.calibration());
    const auto at = [&](const Job& job) {
        return evaluate(profile, makeWorkload(catalog, model, *start->variant, job), catalog.calibration());
    };
    const std::vector<Job> ladder
        = model.task == Task::Video ? clipLadder(catalog, model, start->job) : imageLadder(model, start->job);
    limits.largest = lastPassing(ladder, [&](const Job& job) { return at(job).fit == Fit::Fits; });
    limits.withinPatience = lastPassing(ladder, [&](const Job& job) {
        const Estimate estimate = at(job);
        return estimate.fit == Fit::Fits && estimate.timed && estimate.total.mid <= patience;
    });
    return limits;
}

}  // namespace vramwise
