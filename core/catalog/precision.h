// One table of number formats that the window, the command line and the estimator all read.
#pragma once

#include "core/base/id.h"
#include "core/catalog/card.h"

#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

/// What the matrix work is done in. GGUF and nf4 files are dequantised and computed in 16 bit.
enum class Arithmetic { Fp32, Bf16, Fp16, Fp8, Fp4, Int4 };

enum class PrecisionKind { Float, Gguf, FourBit };

/// Loss against the 16-bit weights, from none to strong.
enum class Quality { Reference, Same, VeryClose, Close, Visible, Strong };

struct Precision {
    PrecisionId id;
    std::string name;          ///< "FP8 (E4M3)"
    double bits = 0;           ///< payload bits a weight
    double bitsPerWeight = 0;  ///< what real files take, scales included
    double bitsPerWeightLow = 0;
    double bitsPerWeightHigh = 0;
    std::optional<int> exponentBits;
    std::optional<int> mantissaBits;
    PrecisionKind kind{};
    Arithmetic arithmetic{};
    std::optional<Arithmetic> fastArithmetic;  ///< where the runtime's fast mode is used
    std::vector<Architecture> computedOn;      ///< matrix cores that compute in it natively
    std::vector<Architecture> runsOn;          ///< empty: everywhere
    Quality quality{};
    std::vector<SourceId> sources;

    friend bool operator==(const Precision&, const Precision&) = default;
};

}  // namespace vramwise
