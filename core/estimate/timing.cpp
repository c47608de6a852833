#include "core/estimate/timing.h"

#include "core/estimate/abilities.h"

#include <algorithm>

namespace vramwise
{

namespace
{

/// A missing architecture term makes any time a guess; its variance is widened by this factor.
constexpr double kUnknownArchitectureFactor = 2.25;

/// Of 4-bit integers. The kernels are made for consumer and workstation chips from Ampere on: an A100 gains nothing.
double int4Gain(const Estimate& estimate, CardClass cardClass, const TimeConstants& constants)
{
    if (estimate.card->architecture == Architecture::Turing)
        return constants.int4GainTuring;
    const bool tuned = cardClass == CardClass::AmpereGeForce || cardClass == CardClass::AdaGeForce
        || cardClass == CardClass::BlackwellGeForce || cardClass == CardClass::NvidiaWorkstation;
    return tuned ? constants.int4Gain : 1;
}

/// Without compilation most programs only store in 8 bits, or spend the gain on scaling. Measured on NVIDIA's alone.
bool computesInFp8(const Estimate& estimate, const Job& job)
{
    return job.compile && estimate.precision->fastArithmetic == Arithmetic::Fp8
        && estimate.card->vendor == Vendor::Nvidia && computesIn(*estimate.precision, estimate.card->architecture);
}

/// How much faster the matrix products with the weights become; attention stays in 16 bit.
double linearGain(const Estimate& estimate, const Job& job, CardClass cardClass, const TimeConstants& constants)
{
    if (!estimate.precision)
        return 1;
    if (estimate.precision->arithmetic == Arithmetic::Int4)
        return int4Gain(estimate, cardClass, constants);
    if (estimate.precision->arithmetic == Arithmetic::Fp4 && estimate.card->architecture == Architecture::Blackwell)
        return constants.fp4Gain;
    return computesInFp8(estimate, job) ? constants.fp8Gain : 1;
}

double precisionGain(const Estimate& estimate, const Workload& load, CardClass cardClass,
                     const TimeConstants& constants)
{
    if (estimate.precision && estimate.precision->kind == PrecisionKind::Gguf)
        return 1 / constants.ggufSlowdown;
    return 1 / ((1 - load.attentionShare) / linearGain(estimate, load.job, cardClass, constants) + load.attentionShare);
}

double optionGain(const Job& job, ModelFamily family, Architecture architecture, const TimeConstants& constants)
{
    double gain = job.compile && gainsFromCompile(architecture) ? constants.compileGain : 1;
    if (job.attention == Attention::Sage && gainsFromSage(architecture))
        gain *= family == ModelFamily::VideoDit ? constants.sageGainVideo : constants.sageGainImage;
    if (job.attention == Attention::Split)
        gain /= constants.splitSlowdown;
    if (job.speedup == Speedup::Teacache)
        gain *= constants.teacacheGain;
    return gain;
}

/// Without any overlap, at the rate of naive copies: what runtimes did before they streamed ahead, and some still do.
Seconds waitingStep(const Estimate& estimate, const CardProfile& profile, Seconds compute,
                    const TimeConstants& constants)
{
    if (estimate.fit != Fit::Offloads || estimate.streamed.value <= 0)
        return compute;
    return compute + estimate.streamed / std::min(constants.sequentialRate, profile.link);
}

Seconds stepTime(const Estimate& estimate, const CardProfile& profile, Seconds compute, const TimeConstants& constants)
{
    if (estimate.fit != Fit::Offloads || estimate.streamed.value <= 0)
        return compute;
    if (estimate.mode == Offload::Sequential)
        return waitingStep(estimate, profile, compute, constants);
    const Seconds transfer = estimate.streamed / profile.link;
    return std::max(compute, transfer) + std::min(compute, transfer) * constants.unhiddenShare;
}

/// A runtime that decides for itself drops only what stands in the way, and takes it back: twice what exceeds the card.
/// One that is told to offload moves every component.
Bytes swapped(const Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    if (load.job.offload != Offload::Auto)
        return load.allWeights;
    const Bytes decode = estimate.stages[kDecode] - load.weights[kDecode];
    const Bytes working = std::max(load.activations[kDenoise], decode);
    const Bytes excess = std::max(load.allWeights + working - profile.usable, Bytes{});
    return std::min(load.allWeights, excess * 2.0);
}

Seconds swapTime(const Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    if (estimate.mode == Offload::None || profile.unified || profile.link.value <= 0)
        return {};
    return swapped(estimate, profile, load) / profile.link;
}

double spreadFor(const Estimate& estimate, const CardProfile& profile, const Workload& load,
                 const TimeConstants& constants)
{
    double logVariance = profile.logVariance[static_cast<std::size_t>(load.model->family)] + load.logVariance;
    if (estimate.fit == Fit::Offloads)
        logVariance += logVarianceOf(constants.offloadSpread);
    if (!load.architectureKnown)
        logVariance *= kUnknownArchitectureFactor;
    return spreadOf(logVariance);
}

void fillOnce(Timing& timing, const Estimate& estimate, const CardProfile& profile, const Workload& load,
              const TimeConstants& constants)
{
    const FlopPerSecond reached = timing.peak * timing.balance;
    timing.encode = load.encodeFlop / (reached * constants.encodeShare);
    timing.decode = load.decodeFlop / (reached * constants.decodeShare)
        * (estimate.tiledDecode ? constants.tiledDecodeSlowdown : 1);
    timing.swap = swapTime(estimate, profile, load);
}

}  // namespace

const Efficiency& efficiencyOf(const CardProfile& profile, const Workload& load, const Calibration& calibration)
{
    return calibration
        .efficiency[static_cast<std::size_t>(profile.cardClass)][static_cast<std::size_t>(load.model->family)];
}

std::optional<Timing> timingOf(const Estimate& estimate, const CardProfile& profile, const Workload& load,
                               const Calibration& calibration)
{
    const TimeConstants& constants = calibration.time;
    Timing timing;
    timing.efficiency = efficiencyOf(profile, load, calibration).share;
    if (timing.efficiency <= 0 || profile.half.value <= 0 || load.stepFlop.value <= 0)
        return std::nullopt;
    const bool inSingle = load.precision != nullptr && load.precision->arithmetic == Arithmetic::Fp32;
    timing.peak = inSingle ? profile.single : profile.half;
    timing.balance = profile.balanceFactor;
    timing.model = load.speedFactor;
    timing.options = precisionGain(estimate, load, profile.cardClass, constants)
        * optionGain(load.job, load.model->family, profile.card->architecture, constants);
    timing.overhead = constants.overheadPerStep[static_cast<std::size_t>(load.model->family)] * load.job.passes;
    const FlopPerSecond reached = timing.peak * (timing.balance * timing.efficiency * timing.model * timing.options);
    const Seconds compute = load.stepFlop / reached + timing.overhead;
    timing.step = stepTime(estimate, profile, compute, constants);
    timing.slowStep = waitingStep(estimate, profile, compute, constants);
    fillOnce(timing, estimate, profile, load, constants);
    timing.total = timing.step * load.job.steps + timing.encode + timing.decode + timing.swap;
    timing.spread = spreadFor(estimate, profile, load, constants);
    return timing;
}

}  // namespace vramwise
