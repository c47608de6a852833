// The estimator: memory first (what fits, what streams, what cannot run), then time.
#include "core/estimate/estimate.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr std::size_t kEncode = 0;
constexpr std::size_t kDenoise = 1;
constexpr std::size_t kDecode = 2;

/// A missing architecture term makes any time a guess; its range is widened by this power.
constexpr double kUnknownArchitecturePower = 1.5;

bool runsOn(const Precision* precision, Architecture architecture)
{
    if (!precision || precision->runsOn.empty())
        return true;
    return std::find(precision->runsOn.begin(), precision->runsOn.end(), architecture) != precision->runsOn.end();
}

Estimate refused(Estimate estimate, Limit limit)
{
    estimate.fit = limit == Limit::FactsMissing ? Fit::Unknown : Fit::DoesNotRun;
    estimate.limit = limit;
    return estimate;
}

Estimate blankEstimate(const CardProfile& profile, const Workload& load)
{
    Estimate estimate;
    estimate.card = profile.card;
    estimate.model = load.model;
    estimate.variant = load.variant;
    estimate.precision = load.precision;
    estimate.job = load.job;
    estimate.usable = profile.usable;
    estimate.architectureKnown = load.architectureKnown;
    return estimate;
}

void fillStages(Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    Bytes encoder = load.weights[kEncode];
    if (encoder + load.activations[kEncode] > profile.usable && load.leanEncoder < encoder) {
        encoder = load.leanEncoder;
        estimate.leanEncoder = true;
    }
    Bytes decode = load.activations[kDecode];
    if (load.weights[kDecode] + decode > profile.usable && load.tiledDecodeActivations < decode) {
        decode = load.tiledDecodeActivations;
        estimate.tiledDecode = true;
    }
    estimate.stages[kEncode] = encoder + load.activations[kEncode];
    estimate.stages[kDenoise] = load.weights[kDenoise] + load.extras + load.activations[kDenoise];
    estimate.stages[kDecode] = load.weights[kDecode] + decode;
    const auto largest = std::max_element(estimate.stages.begin(), estimate.stages.end());
    estimate.peakStage = static_cast<Stage>(largest - estimate.stages.begin());
}

/// All components at once: weights together, activations of the hungriest stage.
Bytes residentNeed(const Estimate& estimate, const Workload& load)
{
    const Bytes activations = std::max(
        {load.activations[kEncode], load.activations[kDenoise], estimate.stages[kDecode] - load.weights[kDecode]});
    const Bytes encoder = estimate.stages[kEncode] - load.activations[kEncode];
    return encoder + load.weights[kDenoise] * load.model->denoiser.experts + load.extras + load.weights[kDecode]
        + activations;
}

void fillRam(Estimate& estimate, const Workload& load, const MemoryConstants& constants)
{
    const Bytes largest = std::max(load.weights[kDenoise] + load.extras, load.weights[kEncode]);
    estimate.ram.low = constants.ramBase + largest;
    estimate.ram.mid = constants.ramBase + load.allWeights;
    estimate.ram.high = estimate.ram.mid * constants.ramSpread;
}

/// What no offload can take off the card while denoising. "Does not run" must hold for certain, so the
/// activations count with the lower end of their range.
Bytes denoiseFloor(const Workload& load, const MemoryConstants& constants)
{
    return load.activations[kDenoise] / std::max(constants.activationSpread, 1.0) + load.largestBlock;
}

void fillPeak(Estimate& estimate, const Workload& load, Bytes peak, const MemoryConstants& constants)
{
    const Bytes activations = std::min(load.activations[static_cast<std::size_t>(estimate.peakStage)], peak);
    const double spread = std::max(constants.activationSpread, 1.0);
    estimate.peak = {peak - activations * (1 - 1 / spread), peak, peak + activations * (spread - 1)};
}

bool isTight(const Estimate& estimate, const Workload& load, const MemoryConstants& constants)
{
    const Bytes denoise = estimate.stages[kDenoise] + load.activations[kDenoise] * (constants.activationSpread - 1);
    return std::max(denoise, estimate.stages[kEncode]) > estimate.usable;
}

void setWhole(Estimate& estimate, const Workload& load, Offload mode, Bytes peak, const MemoryConstants& constants)
{
    estimate.fit = Fit::Fits;
    estimate.mode = mode;
    fillPeak(estimate, load, peak, constants);
    estimate.limit = isTight(estimate, load, constants) ? Limit::Tight : Limit::None;
}

Limit streamingObstacle(const Estimate& estimate, const CardProfile& profile, const Workload& load,
                        const MemoryConstants& constants)
{
    if (profile.unified || std::max(denoiseFloor(load, constants), estimate.stages[kDecode]) > profile.usable)
        return Limit::ResidentExceedsCard;
    return profile.ram < estimate.ram.low ? Limit::RamTooSmall : Limit::None;
}

void setStreamed(Estimate& estimate, const CardProfile& profile, const Workload& load, Offload mode,
                 const MemoryConstants& constants)
{
    const Limit obstacle = streamingObstacle(estimate, profile, load, constants);
    if (obstacle != Limit::None) {
        estimate.fit = Fit::DoesNotRun;
        estimate.limit = obstacle;
        fillPeak(estimate, load, estimate.stages[static_cast<std::size_t>(estimate.peakStage)], constants);
        return;
    }
    estimate.fit = Fit::Offloads;
    estimate.limit = Limit::WeightsExceedCard;
    estimate.mode = mode;
    if (mode == Offload::Sequential) {
        estimate.streamed = load.weights[kDenoise];
        estimate.peakStage = denoiseFloor(load, constants) > estimate.stages[kDecode] ? Stage::Denoise : Stage::Decode;
        fillPeak(estimate, load, std::max(denoiseFloor(load, constants), estimate.stages[kDecode]), constants);
        return;
    }
    estimate.streamed = std::max(estimate.stages[kDenoise] - profile.usable, Bytes{});
    fillPeak(estimate, load,
             std::min(*std::max_element(estimate.stages.begin(), estimate.stages.end()), profile.usable), constants);
    estimate.peak.high = std::min(estimate.peak.high, profile.usable);
}

void fillMemory(Estimate& estimate, const CardProfile& profile, const Workload& load, const MemoryConstants& constants)
{
    fillStages(estimate, profile, load);
    fillRam(estimate, load, constants);
    const Bytes together = residentNeed(estimate, load);
    const Bytes inTurn = *std::max_element(estimate.stages.begin(), estimate.stages.end());
    const Offload asked = load.job.offload;
    if (asked == Offload::Sequential && !profile.unified)
        return setStreamed(estimate, profile, load, Offload::Sequential, constants);
    if (asked == Offload::None) {
        setWhole(estimate, load, Offload::None, together, constants);
        if (together > profile.usable)
            estimate = refused(estimate, Limit::OffloadForbidden);
        return;
    }
    if (inTurn <= profile.usable)
        return setWhole(estimate, load, together <= profile.usable ? Offload::None : Offload::Model, inTurn, constants);
    setStreamed(estimate, profile, load, Offload::Block, constants);
    if (asked == Offload::Model && estimate.fit == Fit::Offloads)
        estimate = refused(estimate, Limit::OffloadForbidden);
}

// Time ---------------------------------------------------------------------------------------------------------

bool isQuantizedEngineClass(CardClass cardClass)
{
    return cardClass == CardClass::AmpereGeForce || cardClass == CardClass::AdaGeForce
        || cardClass == CardClass::BlackwellGeForce || cardClass == CardClass::NvidiaWorkstation;
}

/// How much faster the matrix products with the weights become; attention stays in 16 bit.
double linearGain(const Estimate& estimate, CardClass cardClass, const TimeConstants& constants)
{
    if (!estimate.precision)
        return 1;
    if (estimate.precision->arithmetic == Arithmetic::Int4 && isQuantizedEngineClass(cardClass))
        return constants.int4Gain;
    if (estimate.precision->arithmetic == Arithmetic::Fp4 && estimate.card->architecture == Architecture::Blackwell)
        return constants.fp4Gain;
    return 1;
}

double precisionGain(const Estimate& estimate, const Workload& load, CardClass cardClass,
                     const TimeConstants& constants)
{
    if (estimate.precision && estimate.precision->kind == PrecisionKind::Gguf)
        return 1 / constants.ggufSlowdown;
    return 1 / ((1 - load.attentionShare) / linearGain(estimate, cardClass, constants) + load.attentionShare);
}

double optionGain(const Job& job, ModelFamily family, const TimeConstants& constants)
{
    double gain = job.compile ? constants.compileGain : 1;
    if (job.attention == Attention::Sage)
        gain *= family == ModelFamily::VideoDit ? constants.sageGainVideo : constants.sageGainImage;
    if (job.attention == Attention::Split)
        gain /= constants.splitSlowdown;
    if (job.speedup == Speedup::Teacache)
        gain *= constants.teacacheGain;
    return gain;
}

Seconds stepTime(const Estimate& estimate, const CardProfile& profile, Seconds compute, const TimeConstants& constants)
{
    if (estimate.fit != Fit::Offloads || estimate.streamed.value <= 0)
        return compute;
    if (estimate.mode == Offload::Sequential)
        return compute + estimate.streamed / constants.sequentialRate;
    return std::max(compute, estimate.streamed / profile.link);
}

/// Components that do not stay on the card cross the link once for every image or clip.
Seconds swapTime(const Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    if (estimate.mode == Offload::None || profile.unified || profile.link.value <= 0)
        return {};
    return load.allWeights / profile.link;
}

void fillTime(Estimate& estimate, const CardProfile& profile, const Workload& load, const Calibration& calibration)
{
    const auto family = static_cast<std::size_t>(load.model->family);
    const Efficiency& efficiency = calibration.efficiency[static_cast<std::size_t>(profile.cardClass)][family];
    const TimeConstants& constants = calibration.time;
    estimate.roughEfficiency = efficiency.rough;
    if (efficiency.share <= 0 || profile.half.value <= 0 || load.stepFlop.value <= 0)
        return;
    const FlopPerSecond peak = profile.half * profile.bandwidthFactor;
    const double gain = precisionGain(estimate, load, profile.cardClass, constants)
        * optionGain(load.job, load.model->family, constants);
    const Seconds compute
        = load.stepFlop / (peak * efficiency.share * gain) + constants.overheadPerStep[family] * load.job.passes;
    const Seconds step = stepTime(estimate, profile, compute, constants);
    Seconds decode = load.decodeFlop / (peak * constants.decodeShare);
    if (estimate.tiledDecode)
        decode = decode * constants.tiledDecodeSlowdown;
    const Seconds once = load.encodeFlop / (peak * constants.encodeShare) + decode + swapTime(estimate, profile, load);
    double spread = efficiency.spread * (estimate.fit == Fit::Offloads ? constants.offloadSpread : 1);
    if (!load.architectureKnown)
        spread = std::pow(spread, kUnknownArchitecturePower);
    estimate.timed = true;
    estimate.step = spreadAround(step, spread);
    estimate.total = spreadAround(step * load.job.steps + once, spread);
}

Basis basisOf(const Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    if (!estimate.timed || estimate.roughEfficiency || !load.architectureKnown)
        return Basis::Rough;
    return profile.measured || load.modelMeasured ? Basis::Near : Basis::Estimated;
}

}  // namespace

Estimate evaluate(const CardProfile& profile, const Workload& load, const Calibration& calibration)
{
    Estimate estimate = blankEstimate(profile, load);
    if (load.weights[kDenoise].value <= 0 || profile.card->memory.size.value <= 0)
        return refused(estimate, Limit::FactsMissing);
    if (!runsOn(load.precision, profile.card->architecture))
        return refused(estimate, Limit::PrecisionUnsupported);
    fillMemory(estimate, profile, load, calibration.memory);
    if (estimate.fit == Fit::Fits || estimate.fit == Fit::Offloads)
        fillTime(estimate, profile, load, calibration);
    estimate.basis = basisOf(estimate, profile, load);
    return estimate;
}

}  // namespace vramwise
