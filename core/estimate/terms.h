// How one estimate was computed: every term with its value, its unit and where it comes from.
#pragma once

#include "core/catalog/catalog.h"
#include "core/estimate/estimate.h"

#include <vector>

namespace vramwise
{

/// What a term is. app/text has a name and a sentence for each.
enum class TermKey {
    // Memory on the card
    CardMemory,           ///< bytes
    DesktopReserve,       ///< bytes, taken off
    RuntimeReserve,       ///< bytes, taken off
    OtherPrograms,        ///< bytes, taken off
    UnifiedShare,         ///< share of unified memory that the GPU may use
    Usable,               ///< bytes
    EncoderWeights,       ///< bytes
    EncoderActivations,   ///< bytes
    DenoiserWeights,      ///< bytes, of one expert
    DenoiserActivations,  ///< bytes
    Extras,               ///< bytes: LoRA, ControlNet
    VaeWeights,           ///< bytes
    DecodeActivations,    ///< bytes, whole or tiled as estimated
    Peak,                 ///< bytes
    StreamedPerStep,      ///< bytes
    // Time
    LinearFlop,     ///< FLOP of one step, matrix products with the weights
    AttentionFlop,  ///< FLOP of one step
    CardPeak,       ///< FLOP/s, dense, of the arithmetic that is computed in
    BalanceFactor,  ///< plain factor of speed
    Efficiency,     ///< share of the peak
    ModelFactor,    ///< plain factor of speed
    OptionFactor,   ///< plain factor of speed: precision, attention, compile, speed-up
    StepOverhead,   ///< seconds
    LinkRate,       ///< bytes/s, effective
    UnhiddenShare,  ///< of the shorter of computing and streaming, which does not overlap with the longer
    StepTime,       ///< seconds
    Steps,          ///< count
    EncodeTime,     ///< seconds
    DecodeTime,     ///< seconds
    SwapTime,       ///< seconds: components that cross the link once
    TotalTime,      ///< seconds
    Spread,         ///< plain factor: four of five times are within
};

enum class TermUnit { Size, Rate, Work, Speed, Time, Share, Factor, Count };

/// Where the value comes from.
enum class TermOrigin { Card, Model, Job, Machine, Constant, Fitted, Computed };

struct Term {
    TermKey key{};
    double value = 0;  ///< in the SI unit of `unit`
    TermUnit unit{};
    TermOrigin origin{};
    std::vector<SourceId> sources;  ///< of a Card or Model term; empty for what is computed
};

/// In the order of the computation: memory first, then time (absent where no time is claimed).
/// The terms multiply and add up to the estimate's own figures; `machine` is the one it was made for.
std::vector<Term> termsOf(const Catalog& catalog, const Estimate& estimate, const Machine& machine);

}  // namespace vramwise
