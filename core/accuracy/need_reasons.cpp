#include "core/accuracy/need_reasons.h"

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

constexpr const char* kWidePrecision = "bf16";

/// The next size sold that holds `need`; nullopt beyond the largest.
std::optional<Bytes> soldSize(Bytes need)
{
    const auto found = std::find_if(kSoldGib.begin(), kSoldGib.end(), [&](int size) { return gib(size) >= need; });
    return found == kSoldGib.end() ? std::nullopt : std::optional(gib(*found));
}

/// How a figure may have come about, beside the precision: each way is computed anew.
struct Assumption {
    Offload offload = Offload::Auto;
    bool streamed = false;      ///< weights may stream
    bool reference = false;     ///< activations of the makers' own code
    bool upperEnd = false;      ///< of the range of activations
    bool wholeDecode = false;   ///< nothing works tile by tile
    bool usualEncoder = false;  ///< not in a smaller file where its usual one does not fit
    bool wideEncoder = false;   ///< in 16 bit
};

constexpr Assumption kInTurn{};
constexpr Assumption kStreamed{.streamed = true};
constexpr Assumption kResident{.offload = Offload::None};
constexpr Assumption kReference{.offload = Offload::Model, .reference = true};
constexpr Assumption kReferenceResident{.offload = Offload::None, .reference = true};
constexpr Assumption kUsualEncoder{.usualEncoder = true};
constexpr Assumption kWideEncoder{.offload = Offload::None, .wideEncoder = true};
constexpr Assumption kWholeDecode{.offload = Offload::Model, .upperEnd = true, .wholeDecode = true};

/// What one precision of a model needs under an assumption.
class PrecisionNeeds
{
public:
    PrecisionNeeds(const Catalog& catalog, const Model& model, const Variant& variant, const Job& job,
                   const Machine& machine)
        : m_catalog(catalog), m_model(model), m_variant(variant), m_job(job), m_machine(machine)
    {
        m_machine.ram = gib(kMostCardGib);
    }

    [[nodiscard]] std::optional<Bytes> under(const Assumption& assumption) const
    {
        Variant variant = m_variant;
        if (assumption.wideEncoder)
            variant.textEncoderPrecision = PrecisionId{kWidePrecision};
        const Workload load = workload(variant, assumption);
        const std::optional<int> size = smallestCard(m_catalog, load, m_machine, [&](const Estimate& estimate) {
            return assumption.streamed
                ? runs(estimate)
                : estimate.fit == Fit::Fits && !(assumption.usualEncoder && estimate.leanEncoder);
        });
        return size ? std::optional(gib(*size)) : std::nullopt;
    }

    [[nodiscard]] const PrecisionId& precision() const { return m_variant.precision; }

private:
    [[nodiscard]] Workload workload(const Variant& variant, const Assumption& assumption) const
    {
        Job job = m_job;
        job.offload = assumption.offload;
        Workload load = makeWorkload(m_catalog, m_model, variant, job);
        // Those of optimised runtimes, however much of the reference code's is counted already.
        const double reference = std::max(m_catalog.calibration().memory.referenceFactor, 1.0);
        load.activations[kDenoise] = load.activations[kDenoise] * (load.referenceRoom / reference);
        for (Bytes& activations : load.activations)
            activations = activations * factorOf(assumption);
        if (assumption.wholeDecode) {
            load.tiledByDefault = false;
            load.tiledDecodeActivations = load.activations[kDecode];
        }
        return load;
    }

    [[nodiscard]] double factorOf(const Assumption& assumption) const
    {
        const MemoryConstants& constants = m_catalog.calibration().memory;
        if (assumption.reference)
            return constants.referenceFactor;
        return assumption.upperEnd ? constants.activationSpread : 1;
    }

    const Catalog& m_catalog;
    const Model& m_model;
    const Variant& m_variant;
    Job m_job;
    Machine m_machine;
};

/// How near the stated figure is to the computed one to be taken for it.
enum class Match {
    Near,       ///< equal but for rounding
    RoundedUp,  ///< the next size of card that is sold
    AtLeast,    ///< large enough, though not for all at once
};

struct Attempt {
    ReasonCode code{};
    Assumption assumption;
    Match match = Match::Near;
};

/// The likeliest first; what the statement itself says goes before what it does not.
std::vector<Attempt> attemptsFor(Offload offload)
{
    const Attempt inTurn{ReasonCode::NeedOfPrecision, kInTurn};
    const Attempt roundedUp{ReasonCode::NeedRoundedUp, kInTurn, Match::RoundedUp};
    const Attempt resident{ReasonCode::NeedAllResident, kResident};
    const Attempt streamed{ReasonCode::NeedStreamed, kStreamed, Match::AtLeast};
    const Attempt reference{ReasonCode::NeedOfReference, kReference};
    const Attempt referenceRounded{ReasonCode::NeedOfReference, kReference, Match::RoundedUp};
    const Attempt referenceResident{ReasonCode::NeedOfReference, kReferenceResident};
    const Attempt wholeDecode{ReasonCode::NeedWholeDecode, kWholeDecode, Match::RoundedUp};
    const Attempt usualEncoder{ReasonCode::NeedUsualEncoder, kUsualEncoder};
    const Attempt wideEncoder{ReasonCode::NeedWideEncoder, kWideEncoder};
    switch (offload) {
    case Offload::None:
        return {resident, reference, referenceResident, wideEncoder};
    case Offload::Block:
    case Offload::Sequential:
        return {streamed, inTurn, roundedUp, usualEncoder, wideEncoder};
    case Offload::Model:
        return {inTurn, roundedUp, reference, referenceResident, referenceRounded, wholeDecode};
    case Offload::Auto:
        break;
    }
    return {inTurn, roundedUp, resident, streamed, reference, referenceResident, usualEncoder, wideEncoder};
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
        for (const Attempt& attempt : attemptsFor(m_offload))
            if (std::optional<Reason> reason = tried(attempt))
                return reason;
        return std::nullopt;
    }

private:
    /// Of the precisions that lead to the stated figure the nearest; the first of equals.
    [[nodiscard]] std::optional<Reason> tried(const Attempt& attempt) const
    {
        std::optional<Reason> best;
        double least = 0;
        for (const PrecisionNeeds& need : m_needs) {
            const std::optional<Bytes> size = need.under(attempt.assumption);
            if (!size || !matches(need, *size, attempt.match))
                continue;
            const double off = attempt.match == Match::Near ? std::abs(size->value - m_stated.value) : 0;
            if (best && off >= least)
                continue;
            least = off;
            best = sizedReason(attempt.code, need.precision(), *size);
        }
        return best;
    }

    [[nodiscard]] bool matches(const PrecisionNeeds& need, Bytes size, Match match) const
    {
        switch (match) {
        case Match::Near:
            return std::abs(size.value - m_stated.value) <= std::max(kNeedTolerance.value, m_stated.value * kNearShare);
        case Match::RoundedUp:
            return soldSize(size) == m_stated;
        case Match::AtLeast:
            break;
        }
        const std::optional<Bytes> whole = need.under(kInTurn);
        return size <= m_stated && (!whole || m_stated < *whole);
    }

    Bytes m_stated;
    Offload m_offload = Offload::Auto;
    std::vector<PrecisionNeeds> m_needs;
};

}  // namespace

Reason sizedReason(ReasonCode code, const PrecisionId& precision, Bytes size)
{
    return {code, {{"precision", precision}, {"size", size}}};
}

std::optional<Reason> reasonOfNeed(const Catalog& catalog, const NeedComparison& comparison)
{
    return Explaining(catalog, *comparison.model, comparison).find();
}

}  // namespace vramwise
