#include "core/estimate/estimate.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace vramwise
{

namespace
{

double bitsOf(const Estimate& estimate) { return estimate.precision ? estimate.precision->bits : 0; }

/// Rank of an outcome when the precision is left to us; lower is better.
int preference(const Estimate& estimate)
{
    const bool good = bitsOf(estimate) >= kLeastBits;
    switch (estimate.fit) {
    case Fit::Fits:
        return good ? 0 : 2;
    case Fit::Offloads:
        return good ? 1 : 3;
    case Fit::Unknown:
        return 4;
    case Fit::DoesNotRun:
        return estimate.limit == Limit::PrecisionUnsupported ? 6 : 5;
    }
    return 6;
}

/// Whole: the earlier (more bits). Streamed: the faster. Not running: the later, which is nearest to running.
bool isBetter(const Estimate& candidate, const Estimate& best)
{
    const int a = preference(candidate);
    const int b = preference(best);
    if (a != b)
        return a < b;
    if (candidate.fit == Fit::Offloads && candidate.timed && best.timed)
        return candidate.total.mid < best.total.mid;
    return candidate.fit == Fit::DoesNotRun;
}

/// Never chosen where there is another.
bool isTooWide(const Estimate& estimate) { return bitsOf(estimate) > kMostBits; }

void addSource(std::vector<SourceId>& sources, const SourceId& id)
{
    if (!id.empty() && std::find(sources.begin(), sources.end(), id) == sources.end())
        sources.push_back(id);
}

Error missingPrecision(const Model& model, const PrecisionId& asked)
{
    std::vector<std::string> args{asked.value, model.id.value};
    for (const Variant& variant : model.variants)
        args.push_back(variant.precision.value);
    return {ErrorCode::MissingPrecision, std::move(args), {{}, 0, "precision"}};
}

}  // namespace

bool runs(const Estimate& estimate) { return estimate.fit == Fit::Fits || estimate.fit == Fit::Offloads; }

const Variant* findVariant(const Model& model, const PrecisionId& precision)
{
    for (const std::vector<Variant>* variants : {&model.variants, &model.casts})
        for (const Variant& variant : *variants)
            if (variant.precision == precision)
                return &variant;
    return nullptr;
}

Estimate evaluateBest(const CardProfile& profile, std::span<const Workload> workloads, const Calibration& calibration)
{
    std::vector<Estimate> ways;
    ways.reserve(workloads.size());
    for (const Workload& load : workloads) {
        evaluate(profile, load, calibration, ways.emplace_back());
        if (!isTooWide(ways.back()) && preference(ways.back()) == 0)
            break;  // those that follow have fewer bits
    }
    return ways[bestWay(ways)];
}

std::size_t bestWay(std::span<const Estimate> ways)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (!isTooWide(ways[i]) && (!best || isBetter(ways[i], ways[*best])))
            best = i;
    return best.value_or(0);
}

Result<Estimate> estimate(const Catalog& catalog, const Card& card, const Model& model, const JobRequest& request,
                          const Machine& machine)
{
    const Result<Job> job = resolveJob(model, request);
    if (!job)
        return tl::unexpected(job.error());
    const CardProfile profile = profileOf(card, machine, catalog.calibration());
    if (!request.precision)
        return evaluateBest(profile, workloadsOf(catalog, model, *job), catalog.calibration());
    if (const Variant* variant = findVariant(model, *request.precision))
        return evaluate(profile, makeWorkload(catalog, model, *variant, *job), catalog.calibration());
    return tl::unexpected(missingPrecision(model, *request.precision));
}

std::vector<SourceId> sourcesOf(const Catalog& catalog, const Estimate& estimate)
{
    std::vector<SourceId> sources;
    if (estimate.variant)
        addSource(sources, estimate.variant->source);
    if (estimate.model) {
        addSource(sources, estimate.model->referenceSource);
        std::vector<ComponentId> parts = estimate.model->textEncoders;
        if (estimate.model->vae)
            parts.push_back(*estimate.model->vae);
        for (const ComponentId& id : parts)
            if (const Component* component = catalog.component(id); component && !component->sources.empty())
                addSource(sources, component->sources.front());
    }
    if (estimate.card)
        for (const SourceId& id : estimate.card->sources)
            addSource(sources, id);
    return sources;
}

}  // namespace vramwise
