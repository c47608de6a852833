// Constants of the estimator, all from one data file (resources/catalog/calibration.json), each with its source
// there. The code has no copy of them: a default-constructed Calibration estimates nothing.
#pragma once

#include "core/base/units.h"
#include "core/estimate/card_class.h"

#include <array>

namespace vramwise
{

/// Share of the dense 16-bit peak that a class of card reaches with a family of model.
struct Efficiency {
    double share = 0;   ///< 0…1; 0 means that nothing is known
    double spread = 1;  ///< the range is time/spread … time×spread
    bool rough = true;  ///< rests on fewer than three sources

    friend bool operator==(const Efficiency&, const Efficiency&) = default;
};

struct MemoryConstants {
    Bytes desktopWindows;  ///< what the desktop holds
    Bytes desktopLinux;
    Bytes desktopMac;
    Bytes reserveLinux;  ///< what the runtime keeps free
    Bytes reserveWindows;
    Bytes reserveWindowsLarge;         ///< on cards above 15 GiB
    Bytes context;                     ///< CUDA/ROCm context and framework, beyond what is allocated
    Bytes inferenceFloor;              ///< least that the runtime keeps for activations
    double unifiedUsableShare = 0;     ///< of unified memory that the GPU may use
    double fallbackBytesPerToken = 0;  ///< ×2×hidden, for a DiT without a measured factor
    double controlnetShare = 0;        ///< of the denoiser's bytes, where the real file is not known
    double blocksResident = 0;         ///< blocks on the card when weights stream
    double tiledDecodePixels = 0;      ///< pixels of one tile
    double tiledDecodeSlowdown = 1;
    double spread = 1;  ///< of the peak
    Bytes ramBase;      ///< system and program, beside the weights
    double ramSpread = 1;

    friend bool operator==(const MemoryConstants&, const MemoryConstants&) = default;
};

struct TimeConstants {
    std::array<Seconds, 3> overheadPerStep{};  ///< by ModelFamily: launches, sampler, Python
    double bandwidthExponent = 0;              ///< speed grows with (bandwidth/reference)^exponent
    BytesPerSecond referenceBandwidth;
    double fastFp8Gain = 1;           ///< 8-bit arithmetic against 16-bit
    double int4Gain = 1;              ///< Nunchaku INT4, Ampere and Ada
    double fp4Gain = 1;               ///< NVFP4 on Blackwell
    double ggufSlowdown = 1;          ///< dequantising on the fly
    double bf16EmulatedSlowdown = 1;  ///< Turing
    double sageGainImage = 1;
    double sageGainVideo = 1;
    double splitSlowdown = 1;
    double compileGain = 1;
    double teacacheGain = 1;
    double linkShareStreamed = 0;        ///< of the PCIe peak with asynchronous block swap
    BytesPerSecond sequentialRate;       ///< naive sequential offload
    BytesPerSecond loadRate;             ///< disk to memory, first start (not part of the total)
    double encodeShare = 0;              ///< share of peak in the text encoder
    double decodeShare = 0;              ///< share of peak in the VAE
    double decodeGflopPerMegapixel = 0;  ///< where the VAE states none
    double offloadSpread = 1;            ///< extra spread of streamed time
    double unifiedOffloadRate = 0;       ///< unused where memory is unified

    friend bool operator==(const TimeConstants&, const TimeConstants&) = default;
};

struct Calibration {
    std::array<std::array<Efficiency, 3>, kCardClassCount> efficiency{};  ///< [CardClass][ModelFamily]
    MemoryConstants memory;
    TimeConstants time;

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

}  // namespace vramwise
