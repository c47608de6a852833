// The estimator: memory first (what fits, what streams, what cannot run), then time (see timing.h).
#include "core/estimate/estimate.h"

#include "core/estimate/abilities.h"
#include "core/estimate/ram.h"
#include "core/estimate/timing.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

void refuse(Estimate& estimate, Limit limit)
{
    estimate.fit = limit == Limit::FactsMissing ? Fit::Unknown : Fit::DoesNotRun;
    estimate.limit = limit;
}

void begin(Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    estimate = {};
    estimate.card = profile.card;
    estimate.model = load.model;
    estimate.variant = load.variant;
    estimate.precision = load.precision;
    estimate.job = load.job;
    estimate.usable = profile.usable;
    estimate.architectureKnown = load.architectureKnown;
}

/// Weights streamed on purpose, as little of them on the card as can be.
bool isFrugal(Offload offload) { return offload == Offload::Block || offload == Offload::Sequential; }

void fillStages(Estimate& estimate, const CardProfile& profile, const Workload& load)
{
    Bytes encoder = load.weights[kEncode];
    if (encoder + load.activations[kEncode] > profile.usable && load.leanEncoder < encoder) {
        encoder = load.leanEncoder;
        estimate.leanEncoder = true;
    }
    Bytes decode = load.activations[kDecode];
    const bool tiles = load.tiledByDefault || load.job.tiledDecode || load.weights[kDecode] + decode > profile.usable;
    if (tiles && load.tiledDecodeActivations < decode) {
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
    estimate.ram.low = leastRam(load, constants);
    estimate.ram.mid = constants.ramBase + load.allWeights;
    estimate.ram.high = estimate.ram.mid * constants.ramSpread;
}

/// What no offload can take off the card while denoising. "Does not run" must hold for certain, so the
/// activations count with the lower end of their range.
Bytes denoiseFloor(const Workload& load, const MemoryConstants& constants)
{
    return load.activations[kDenoise] / std::max(constants.activationSpread, 1.0) + load.largestBlock;
}

/// Where a decode does not fit whole, the runtime has tried before it works tile by tile: the card was full.
Bytes triedDecode(const Estimate& estimate, const Workload& load)
{
    if (!estimate.tiledDecode || load.tiledByDefault || load.job.tiledDecode || load.job.offload == Offload::Sequential)
        return {};
    return std::min(load.weights[kDecode] + load.activations[kDecode], estimate.usable);
}

/// The low end has the smaller encoders where either are usual; the high end is that of reference code, with what a
/// reading of the card shows besides: the driver's own.
void fillPeak(Estimate& estimate, const Workload& load, Bytes peak, const MemoryConstants& constants)
{
    peak = std::max(peak, triedDecode(estimate, load));
    const Bytes activations = std::min(load.activations[static_cast<std::size_t>(estimate.peakStage)], peak);
    const double spread = std::max(constants.activationSpread, 1.0);
    const double weights = std::max(constants.weightSpread, 1.0);
    const bool holdsEncoder = estimate.mode == Offload::None || estimate.peakStage == Stage::Encode;
    const Bytes doubt = holdsEncoder ? load.encoderDoubt : Bytes{};
    const double room = estimate.peakStage == Stage::Denoise ? load.referenceRoom : constants.referenceFactor;
    estimate.peak = {(peak - activations * (1 - 1 / spread) - doubt) / weights, peak,
                     peak * weights + activations * (std::max(room, 1.0) - 1) + constants.desktopHeadless};
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

/// Of the denoiser only its largest blocks are on the card. Block streaming is for the denoiser: the encoder works
/// whole before it, where it can. Sequential offload streams every layer of everything; its decode is whole like any
/// other's (FLUX.1 and SDXL in Diffusers), unless it is told to tile or finds no room.
void fillFrugalPeak(Estimate& estimate, const CardProfile& profile, const Workload& load,
                    const MemoryConstants& constants)
{
    std::array<Bytes, kStageCount> wanted = estimate.stages;
    wanted[kDenoise] = load.activations[kDenoise] + load.largestBlock;
    if (estimate.mode == Offload::Sequential)
        wanted[kEncode] = load.activations[kEncode];
    const auto largest = std::max_element(wanted.begin(), wanted.end());
    estimate.peakStage = static_cast<Stage>(largest - wanted.begin());
    fillPeak(estimate, load, std::min(*largest, profile.usable), constants);
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
    if (isFrugal(load.job.offload)) {
        estimate.streamed = load.weights[kDenoise];
        fillFrugalPeak(estimate, profile, load, constants);
        return;
    }
    estimate.streamed = std::max(estimate.stages[kDenoise] + load.denoiseReserve - profile.usable, Bytes{});
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
    const Bytes room = std::max(inTurn, estimate.stages[kDenoise] + load.denoiseReserve);
    const Offload asked = load.job.offload;
    if (isFrugal(asked) && !profile.unified)
        return setStreamed(estimate, profile, load, asked, constants);
    if (asked == Offload::None) {
        setWhole(estimate, load, Offload::None, together, constants);
        if (together > profile.usable)
            refuse(estimate, Limit::OffloadForbidden);
        return;
    }
    if (room <= profile.usable)
        return setWhole(estimate, load, together <= profile.usable ? Offload::None : Offload::Model, inTurn, constants);
    setStreamed(estimate, profile, load, Offload::Block, constants);
    if (asked == Offload::Model && estimate.fit == Fit::Offloads)
        refuse(estimate, Limit::OffloadForbidden);
}

void fillTime(Estimate& estimate, const CardProfile& profile, const Workload& load, const Calibration& calibration)
{
    estimate.roughEfficiency = efficiencyOf(profile, load, calibration).rough;
    const std::optional<Timing> timing = timingOf(estimate, profile, load, calibration);
    if (!timing)
        return;
    estimate.timed = true;
    estimate.step = spreadAround(timing->step, timing->spread);
    estimate.total = spreadAround(timing->total, timing->spread);
    const Seconds waiting = timing->slowStep - timing->step;
    estimate.step.high += waiting * timing->spread;
    estimate.total.high += waiting * (timing->spread * load.job.steps);
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
    Estimate estimate;
    evaluate(profile, load, calibration, estimate);
    return estimate;
}

void evaluate(const CardProfile& profile, const Workload& load, const Calibration& calibration, Estimate& estimate)
{
    begin(estimate, profile, load);
    if (load.weights[kDenoise].value <= 0 || profile.card->memory.size.value <= 0)
        return refuse(estimate, Limit::FactsMissing);
    if (load.precision != nullptr && !runsOn(*load.precision, profile.card->architecture))
        return refuse(estimate, Limit::PrecisionUnsupported);
    fillMemory(estimate, profile, load, calibration.memory);
    if (runs(estimate))
        fillTime(estimate, profile, load, calibration);
    estimate.basis = basisOf(estimate, profile, load);
}

}  // namespace vramwise
