// Constants of the estimator, all from one data file (resources/catalog/calibration.json), each with its source
// there. The code has no copy of them: a default-constructed Calibration estimates nothing.
#pragma once

#include "core/base/id.h"
#include "core/base/units.h"
#include "core/estimate/card_class.h"

#include <array>
#include <vector>

namespace vramwise
{

/// Share of the dense 16-bit peak that a class of card reaches with a family of model.
struct Efficiency {
    double share = 0;  ///< 0…1 (of FP32-accumulate peak; a little above 1 is possible); 0: nothing is known
    double spread = 1;  ///< of a card and model that were measured: four of five times are in time/spread … time×spread
    bool rough = true;  ///< rests on fewer than three sources
    int rows = 0;       ///< measurements of this class with this family
    int sources = 0;    ///< independent ones

    friend bool operator==(const Efficiency&, const Efficiency&) = default;
};

/// How a model's measured speed differs from what its FLOP say, on any card.
struct ModelSpeed {
    ModelId model;
    double factor = 1;  ///< > 1: faster
    double spread = 1;  ///< what is left unsure about the factor
    int rows = 0;
    int sources = 0;

    friend bool operator==(const ModelSpeed&, const ModelSpeed&) = default;
};

/// Spreads of independent causes add as squares of logarithms. A spread covers four of five cases.
double logVarianceOf(double spread);
double spreadOf(double logVariance);

struct MemoryConstants {
    Bytes desktopWindows;  ///< what driver and desktop hold
    Bytes desktopLinux;
    Bytes desktopHeadless;  ///< the driver alone
    Bytes reserveLinux;     ///< what the runtime keeps free
    Bytes reserveWindows;
    Bytes reserveWindowsLarge;         ///< on cards above 15 GiB
    Bytes inferenceFloor;              ///< least that the runtime keeps for activations
    Bytes encodeActivations;           ///< of a text encoder
    double unifiedUsableShare = 0;     ///< of unified memory that the GPU may use
    double fallbackBytesPerToken = 0;  ///< ×2×hidden, for a DiT without a measured factor
    double controlnetShare = 0;        ///< of the denoiser's bytes, where the real file is not known
    double blocksResident = 0;         ///< blocks on the card when weights stream
    double decodeBytesPerPixel = 0;    ///< where the VAE states none
    double tilePixelsImage = 0;        ///< of one tile, when the decode is tiled
    double tilePixelsVideo = 0;
    double activationSpread = 1;  ///< activations/spread … activations×spread
    double referenceFactor = 1;   ///< activations of the makers' reference code, against optimised runtimes
    double weightSpread = 1;      ///< parts kept in 32 bit, allocator rounding, other files for the encoders
    Bytes ramBase;                ///< system and program, beside the weights
    double ramSpread = 1;

    friend bool operator==(const MemoryConstants&, const MemoryConstants&) = default;
};

struct TimeConstants {
    std::array<Seconds, 3> overheadPerStep{};  ///< by ModelFamily: launches, sampler, Python
    /// Cards with much arithmetic for their bandwidth reach less of it: speed grows with
    /// (reference balance ÷ balance)^exponent, balance being FLOP per byte of memory traffic at both peaks.
    double balanceExponent = 0;
    double balanceExponentGeForce = 0;  ///< the same among GeForce cards, whose balance hardly differs
    double referenceBalance = 0;
    double int4Gain = 1;        ///< of linear layers: 4-bit integers on Ampere, Ada and Blackwell
    double int4GainTuring = 1;  ///< the same on Turing; below 1: slower than 16 bit
    double fp4Gain = 1;         ///< of linear layers: 4-bit floats on Blackwell
    double fp8Gain = 1;         ///< of linear layers: 8-bit floats where the program compiles them in
    double ggufSlowdown = 1;    ///< dequantising on the fly
    double sageGainImage = 1;
    double sageGainVideo = 1;
    double splitSlowdown = 1;
    double compileGain = 1;
    double teacacheGain = 1;
    double linkShare = 0;                     ///< of the PCIe peak that a copy from pinned memory reaches
    BytesPerSecond hostRate;                  ///< at which the computer hands weights to the link
    double unhiddenShare = 0;                 ///< of the shorter of computing and streaming: what does not overlap
    BytesPerSecond fallbackLink;              ///< where a card's link is not known
    BytesPerSecond sequentialRate;            ///< naive sequential offload
    double encodeShare = 0;                   ///< share of the peak in the text encoder
    double decodeShare = 0;                   ///< share of the peak in the VAE
    double decodeGflopPerMegapixelImage = 0;  ///< where the VAE states none
    double decodeGflopPerMegapixelVideo = 0;
    double tiledDecodeSlowdown = 1;
    double offloadSpread = 1;          ///< extra spread of streamed time
    double unmeasuredCardSpread = 1;   ///< extra spread where this card was never measured
    double unmeasuredModelSpread = 1;  ///< extra spread where this model was never measured

    friend bool operator==(const TimeConstants&, const TimeConstants&) = default;
};

/// Errors of predictions whose group the fit never saw. Shares are 0…1.
struct HeldOutErrors {
    int rows = 0;
    int groups = 0;
    double median = 0;    ///< of |estimated ÷ measured − 1|
    double p90 = 0;       ///< nine of ten are nearer
    double bias = 1;      ///< median of estimated ÷ measured
    double coverage = 0;  ///< share of measurements inside the stated range

    friend bool operator==(const HeldOutErrors&, const HeldOutErrors&) = default;
};

struct Calibration {
    std::array<std::array<Efficiency, 3>, kCardClassCount> efficiency{};  ///< [CardClass][ModelFamily]
    MemoryConstants memory;
    TimeConstants time;
    std::vector<CardId> measuredCards;    ///< sorted; cards with a measured speed behind the constants
    std::vector<ModelSpeed> modelSpeeds;  ///< sorted by id; the models with a measured speed

    HeldOutErrors bySource;  ///< each source predicted from all others
    HeldOutErrors byCard;    ///< each card predicted from all others
    /// nullptr where the model was never measured.
    [[nodiscard]] const ModelSpeed* speedOf(const ModelId& model) const;

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

}  // namespace vramwise
