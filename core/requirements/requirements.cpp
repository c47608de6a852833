#include "core/requirements/requirements.h"

#include "core/requirements/smallest_card.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace vramwise
{

namespace
{

/// The smallest card in whole GiB that fits a job; nullopt beyond kMostCardGib.
struct Need {
    int gib = 0;
    Bytes peak{};
    PrecisionId precision;
};

/// `lean`: the text encoder may be taken in a smaller file than usual.
std::optional<Need> smallestFit(const Catalog& catalog, const Workload& load, const Machine& machine, bool lean)
{
    Need need{0, {}, load.variant->precision};
    const auto fits
        = [&](const Estimate& estimate) { return estimate.fit == Fit::Fits && (lean || !estimate.leanEncoder); };
    const std::optional<int> size = smallestCard(catalog, load, machine, fits);
    if (!size)
        return std::nullopt;
    const Card card = plainCard(gib(*size));
    need.gib = *size;
    need.peak = evaluate(profileOf(card, machine, catalog.calibration()), load, catalog.calibration()).peak.mid;
    return need;
}

std::optional<Need> minimumOf(const Catalog& catalog, std::span<const Workload> loads, const Machine& machine)
{
    std::optional<Need> best;
    for (const Workload& load : loads) {
        if (!load.precision || load.precision->bits < kLeastBits || load.precision->bits > kMostBits)
            continue;
        const std::optional<Need> need = smallestFit(catalog, load, machine, true);
        if (need && (!best || need->gib < best->gib))
            best = need;
    }
    return best;
}

std::optional<Need> optimalOf(const Catalog& catalog, const Model& model, std::span<const Workload> loads,
                              const Machine& machine)
{
    const auto reference = std::find_if(loads.begin(), loads.end(), [&](const Workload& load) {
        return load.variant->precision == model.referencePrecision;
    });
    if (reference == loads.end())
        return std::nullopt;
    std::optional<Need> need = smallestFit(catalog, *reference, machine, false);
    if (need && model.official && !model.official->minimum)
        need->gib = std::max(need->gib, static_cast<int>(std::ceil(toGib(model.official->size))));
    return need;
}

bool isPlainGeForce(const Card& card, int size)
{
    return card.vendor == Vendor::Nvidia && card.form == Form::Desktop && card.tier && isBuyable(card.status)
        && card.status != Status::Modded && card.compute.fp16 && toGib(card.memory.size) == size;
}

void addOffloaded(SizeUnlock& unlock, const Catalog& catalog, const Model& model, const Machine& machine)
{
    if (!unlock.example)
        return;
    const CardProfile profile = profileOf(*unlock.example, machine, catalog.calibration());
    const Estimate cost = evaluateBest(profile, workloadsOf(catalog, model, defaultJob(model)), catalog.calibration());
    if (!runs(cost))
        return;
    unlock.offloads.push_back(&model);
    unlock.offloadCosts.push_back(cost);
}

}  // namespace

Machine bareMachine()
{
    Machine bare;
    bare.os = Os::Linux;
    bare.headless = true;
    return bare;
}

Machine deskMachine()
{
    Machine desk;
    desk.os = Os::Windows;
    return desk;
}

const Card* typicalCard(const Catalog& catalog, int size)
{
    std::vector<const Card*> cards;
    for (const Card& card : catalog.cards())
        if (isPlainGeForce(card, size))
            cards.push_back(&card);
    if (cards.empty())
        return nullptr;
    std::sort(cards.begin(), cards.end(), [](const Card* a, const Card* b) {
        return a->compute.fp16 != b->compute.fp16 ? a->compute.fp16 < b->compute.fp16 : a->id < b->id;
    });
    return cards[cards.size() / 2];
}

Requirement requirementOf(const Catalog& catalog, const Model& model)
{
    const std::vector<Workload> loads = workloadsOf(catalog, model, defaultJob(model));
    Requirement requirement;
    requirement.model = &model;
    requirement.basis = model.memoryFactor ? Basis::Near : model.denoiser.hidden ? Basis::Estimated : Basis::Rough;
    if (const std::optional<Need> need = minimumOf(catalog, loads, bareMachine())) {
        requirement.minimum = gib(need->gib);
        requirement.minimumNeed = need->peak;
        requirement.minimumPrecision = need->precision;
    }
    if (const std::optional<Need> need = optimalOf(catalog, model, loads, deskMachine())) {
        requirement.optimal = gib(need->gib);
        requirement.optimalNeed = need->peak;
        requirement.optimalPrecision = need->precision;
    }
    return requirement;
}

std::vector<Requirement> requirementsOf(const Catalog& catalog, std::span<const Model* const> models)
{
    std::vector<Requirement> requirements;
    requirements.reserve(models.size());
    for (const Model* model : models)
        requirements.push_back(requirementOf(catalog, *model));
    return requirements;
}

std::vector<SizeUnlock> unlocksOf(const Catalog& catalog, std::span<const Requirement> requirements,
                                  const Machine& machine)
{
    std::vector<SizeUnlock> unlocks;
    Bytes smaller{};
    for (const int size : kCommonSizesGib) {
        SizeUnlock unlock;
        unlock.gib = size;
        unlock.example = typicalCard(catalog, size);
        for (const Requirement& need : requirements) {
            if (!need.minimum || *need.minimum > gib(size)) {
                addOffloaded(unlock, catalog, *need.model, machine);
                continue;
            }
            unlock.runs.push_back(need.model);
            if (*need.minimum > smaller)
                unlock.unlocked.push_back(need.model);
        }
        smaller = gib(size);
        unlocks.push_back(std::move(unlock));
    }
    return unlocks;
}

}  // namespace vramwise
