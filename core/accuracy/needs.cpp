#include "core/accuracy/needs.h"

#include "core/catalog/catalog.h"
#include "core/requirements/smallest_card.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vramwise
{

namespace
{

/// Sizes that cards are sold with, to which a need is rounded up in words.
constexpr std::array<int, 11> kSoldGib{4, 6, 8, 10, 12, 16, 24, 32, 40, 48, 80};

/// Explanations of large figures may be off by more than the tolerance: both are rounded.
constexpr double kNearShare = 0.1;

bool isWithin(Bytes a, Bytes b) { return std::abs(a.value - b.value) <= kNeedTolerance.value; }

bool fits(const Estimate& estimate) { return estimate.fit == Fit::Fits; }

/// The next size sold that holds `need`; nullopt beyond the largest.
std::optional<Bytes> soldSize(Bytes need)
{
    const auto found = std::find_if(kSoldGib.begin(), kSoldGib.end(), [&](int size) { return gib(size) >= need; });
    return found == kSoldGib.end() ? std::nullopt : std::optional(gib(*found));
}

/// What one precision of a model needs in each way of keeping weights.
class PrecisionNeeds
{
public:
    PrecisionNeeds(const Catalog& catalog, const Model& model, const Variant& variant, const Job& job,
                   const Machine& machine)
        : m_catalog(catalog), m_model(model), m_variant(variant), m_job(job), m_machine(machine)
    {
        m_machine.ram = gib(kMostCardGib);
    }

    [[nodiscard]] std::optional<Bytes> inTurn() const { return smallest(Offload::Auto, fits, 1); }
    [[nodiscard]] std::optional<Bytes> resident() const { return smallest(Offload::None, fits, 1); }
    [[nodiscard]] std::optional<Bytes> streamed() const { return smallest(Offload::Auto, runs, 1); }
    [[nodiscard]] double referenceFactor() const { return m_catalog.calibration().memory.referenceFactor; }
    /// As reference code needs it, all resident or components in turn.
    [[nodiscard]] std::optional<Bytes> reference(bool together) const
    {
        return smallest(together ? Offload::None : Offload::Model, fits, referenceFactor());
    }
    [[nodiscard]] const PrecisionId& precision() const { return m_variant.precision; }

private:
    [[nodiscard]] std::optional<Bytes> smallest(Offload offload, bool (*holds)(const Estimate&), double factor) const
    {
        Job job = m_job;
        job.offload = offload;
        Workload load = makeWorkload(m_catalog, m_model, m_variant, job);
        for (Bytes& activations : load.activations)
            activations = activations * factor;
        const std::optional<int> size = smallestCard(m_catalog, load, m_machine, holds);
        return size ? std::optional(gib(*size)) : std::nullopt;
    }

    const Catalog& m_catalog;
    const Model& m_model;
    const Variant& m_variant;
    Job m_job;
    Machine m_machine;
};

Reason sized(ReasonCode code, const PrecisionId& precision, Bytes size)
{
    return {code, {{"precision", precision}, {"size", size}}};
}

/// Looks for the terms under which the stated figure comes out.
class Explaining
{
public:
    Explaining(const Catalog& catalog, const Model& model, const NeedComparison& comparison)
        : m_stated(comparison.stated)
    {
        const JobRequest request = comparison.need != nullptr ? comparison.need->request : JobRequest{};
        m_offload = request.offload;
        const Result<Job> resolved = resolveJob(model, request);
        const Job job = resolved ? *resolved : defaultJob(model);
        const Machine machine = comparison.minimum ? bareMachine() : deskMachine();
        const auto add = [&](const Variant& variant) { m_needs.emplace_back(catalog, model, variant, job, machine); };
        if (const Variant* named = request.precision ? findVariant(model, *request.precision) : nullptr) {
            add(*named);
            return;
        }
        // What the makers ship is the likeliest to be meant.
        if (const Variant* reference = findVariant(model, model.referencePrecision))
            add(*reference);
        std::for_each(model.variants.begin(), model.variants.end(), add);
    }

    [[nodiscard]] std::optional<Reason> find() const
    {
        using Try = std::optional<Reason> (Explaining::*)() const;
        std::vector<Try> order{&Explaining::inTurn, &Explaining::roundedUp, &Explaining::resident,
                               &Explaining::streamed, &Explaining::reference};
        if (m_offload == Offload::None)
            order = {&Explaining::resident, &Explaining::reference};
        if (m_offload == Offload::Block || m_offload == Offload::Sequential)
            order = {&Explaining::streamed, &Explaining::inTurn, &Explaining::roundedUp};
        if (m_offload == Offload::Model)
            order = {&Explaining::inTurn, &Explaining::roundedUp, &Explaining::reference,
                     &Explaining::referenceRoundedUp};
        for (const Try attempt : order)
            if (std::optional<Reason> reason = (this->*attempt)())
                return reason;
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Reason> inTurn() const
    {
        return nearest(ReasonCode::NeedOfPrecision, [](const PrecisionNeeds& need) { return need.inTurn(); });
    }

    [[nodiscard]] std::optional<Reason> resident() const
    {
        return nearest(ReasonCode::NeedAllResident, [](const PrecisionNeeds& need) { return need.resident(); });
    }

    [[nodiscard]] std::optional<Reason> roundedUp() const
    {
        for (const PrecisionNeeds& need : m_needs)
            if (const std::optional<Bytes> size = need.inTurn(); size && soldSize(*size) == m_stated)
                return sized(ReasonCode::NeedRoundedUp, need.precision(), *size);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Reason> referenceRoundedUp() const
    {
        for (const PrecisionNeeds& need : m_needs)
            if (const std::optional<Bytes> size = need.reference(false); size && soldSize(*size) == m_stated)
                return sized(ReasonCode::NeedOfReference, need.precision(), *size);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Reason> reference() const
    {
        for (const bool together : {false, true}) {
            const auto found = nearest(ReasonCode::NeedOfReference,
                                       [&](const PrecisionNeeds& need) { return need.reference(together); });
            if (found)
                return found;
        }
        return std::nullopt;
    }

    /// Weights in RAM from less memory than stated: the stated card runs it, though not whole.
    [[nodiscard]] std::optional<Reason> streamed() const
    {
        for (const PrecisionNeeds& need : m_needs) {
            const std::optional<Bytes> from = need.streamed();
            const std::optional<Bytes> whole = need.inTurn();
            if (from && *from <= m_stated && (!whole || m_stated < *whole))
                return sized(ReasonCode::NeedStreamed, need.precision(), *from);
        }
        return std::nullopt;
    }

    template <class SizeOf>
    [[nodiscard]] std::optional<Reason> nearest(ReasonCode code, SizeOf sizeOf) const
    {
        std::optional<Reason> best;
        double least = std::max(kNeedTolerance.value, m_stated.value * kNearShare);
        for (const PrecisionNeeds& need : m_needs)
            if (const std::optional<Bytes> size = sizeOf(need); size && std::abs(size->value - m_stated.value) <= least
                && (!best || std::abs(size->value - m_stated.value) < least)) {
                least = std::abs(size->value - m_stated.value);
                best = sized(code, need.precision(), *size);
            }
        return best;
    }

    Bytes m_stated;
    Offload m_offload = Offload::Auto;
    std::vector<PrecisionNeeds> m_needs;
};

void explain(NeedComparison& comparison, const Catalog& catalog, const Requirement& need)
{
    if (comparison.isNear())
        return;
    if (comparison.computed)
        comparison.reasons.push_back(sized(ReasonCode::NeedCounts,
                                           comparison.minimum ? need.minimumPrecision : need.optimalPrecision,
                                           *comparison.computed));
    std::optional<Reason> reason = Explaining(catalog, *need.model, comparison).find();
    if (!reason && need.minimum && !comparison.minimum && isWithin(*need.minimum, comparison.stated))
        reason = sized(ReasonCode::NeedOfMinimum, need.minimumPrecision, *need.minimum);
    comparison.reasons.push_back(reason.value_or(Reason{ReasonCode::NeedUnexplained, {}}));
}

NeedComparison statedBy(StatedBy by, const Requirement& need, bool minimum, Bytes stated)
{
    NeedComparison comparison;
    comparison.model = need.model;
    comparison.by = by;
    comparison.minimum = minimum;
    comparison.stated = stated;
    comparison.computed = minimum ? need.minimum : need.optimal;
    return comparison;
}

}  // namespace

std::optional<Bytes> NeedComparison::difference() const
{
    return computed ? std::optional(stated - *computed) : std::nullopt;
}

bool NeedComparison::isNear() const { return computed && isWithin(stated, *computed); }

bool NeedComparison::isExplained() const
{
    return isNear() || (!reasons.empty() && reasons.back().code != ReasonCode::NeedUnexplained);
}

std::vector<NeedComparison> compareNeeds(const Catalog& catalog, const Measurements& measurements,
                                         std::span<const Requirement> requirements)
{
    std::vector<NeedComparison> comparisons;
    for (const Requirement& need : requirements) {
        const auto add = [&](NeedComparison comparison) {
            explain(comparison, catalog, need);
            comparisons.push_back(std::move(comparison));
        };
        const ArticleFigures& article = need.model->article;
        if (article.minimum)
            add(statedBy(StatedBy::Article, need, true, *article.minimum));
        if (article.optimal)
            add(statedBy(StatedBy::Article, need, false, *article.optimal));
        for (const StatedNeed& stated : measurements.needs)
            if (stated.model == need.model->id) {
                NeedComparison comparison = statedBy(StatedBy::Makers, need, stated.minimum, stated.size);
                comparison.need = &stated;
                add(std::move(comparison));
            }
    }
    return comparisons;
}

}  // namespace vramwise
