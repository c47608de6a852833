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
    double share = 0;   ///< 0…1 (of FP32-accumulate peak; a little above 1 is possible); 0: nothing is known
    double spread = 1;  ///< the range is time/spread … time×spread
    bool rough = true;  ///< rests on fewer than three sources

    friend bool operator==(const Efficiency&, const Efficiency&) = default;
};

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
    Bytes ramBase;                ///< system and program, beside the weights
    double ramSpread = 1;

    friend bool operator==(const MemoryConstants&, const MemoryConstants&) = default;
};

struct TimeConstants {
    std::array<Seconds, 3> overheadPerStep{};  ///< by ModelFamily: launches, sampler, Python
    double bandwidthExponent = 0;              ///< speed grows with (bandwidth/reference)^exponent
    BytesPerSecond referenceBandwidth;
    double int4Gain = 1;      ///< of linear layers: 4-bit integers on Ampere, Ada and Blackwell
    double fp4Gain = 1;       ///< of linear layers: 4-bit floats on Blackwell
    double ggufSlowdown = 1;  ///< dequantising on the fly
    double sageGainImage = 1;
    double sageGainVideo = 1;
    double splitSlowdown = 1;
    double compileGain = 1;
    double teacacheGain = 1;
    double linkShare = 0;                     ///< of the PCIe peak when weights stream in blocks
    BytesPerSecond fallbackLink;              ///< where a card's link is not known
    BytesPerSecond sequentialRate;            ///< naive sequential offload
    double encodeShare = 0;                   ///< share of the peak in the text encoder
    double decodeShare = 0;                   ///< share of the peak in the VAE
    double decodeGflopPerMegapixelImage = 0;  ///< where the VAE states none
    double decodeGflopPerMegapixelVideo = 0;
    double tiledDecodeSlowdown = 1;
    double offloadSpread = 1;  ///< extra spread of streamed time

    friend bool operator==(const TimeConstants&, const TimeConstants&) = default;
};

struct Calibration {
    std::array<std::array<Efficiency, 3>, kCardClassCount> efficiency{};  ///< [CardClass][ModelFamily]
    MemoryConstants memory;
    TimeConstants time;
    std::vector<CardId> measuredCards;    ///< sorted; cards with a measured speed behind the constants
    std::vector<ModelId> measuredModels;  ///< sorted; same for models

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

}  // namespace vramwise
