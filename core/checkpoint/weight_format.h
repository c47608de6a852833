// How the weights behind tensors are kept: as they are, or packed and scaled with helper tensors beside them. Counts
// are of logical parameters, those that the model has before anything is packed:
// - a tensor counts the product of its dimensions, also in GGUF, whose blocks change bytes and not counts;
// - bitsandbytes nf4 and fp4 (`X.weight` of U8 with `X.weight.quant_state.…`), NVFP4 and MXFP4 (`X.weight` of U8 with
//   `X.weight_scale`), and SVDQuant, AWQ and GPTQ (`X.qweight`) hold two weights in each byte;
// - what helps to unpack counts nothing: scales, zeros, maps, states, markers, and the low-rank and smoothing parts
//   of SVDQuant, which make up for what 4 bits lose.
// Sources: bitsandbytes, functional.py (QuantState); ComfyUI, comfy/ops.py and quant_ops.py (scaled and mixed
// formats); Nunchaku, models/linear.py (SVDQ and AWQ layers).
#pragma once

#include "core/checkpoint/tensor_list.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vramwise
{

enum class Packing {
    Plain,
    Nf4,     ///< bitsandbytes
    Fp4,     ///< bitsandbytes
    Int4,    ///< SVDQuant, AWQ, GPTQ
    Nvfp4,   ///< blocks of 16 with FP8 scales
    Mxfp4,   ///< blocks of 32 with exponents as scales
    Helper,  ///< no weight of its own
};

struct WeightFormat {
    Packing packing = Packing::Plain;
    bool scaled = false;  ///< 8-bit values with a scale beside them

    friend bool operator==(const WeightFormat&, const WeightFormat&) = default;
};

/// `tensor` is of `view`, whose other tensors say what it is.
WeightFormat formatOf(const TensorView& view, const Tensor& tensor);

/// Logical parameters, as above.
std::uint64_t parametersOf(const Tensor& tensor, const WeightFormat& format);

/// The dimensions before packing; empty where the file does not say them (nf4 is kept flat).
std::vector<std::uint64_t> logicalShape(const TensorView& view, const Tensor& tensor, const WeightFormat& format);

/// "BF16", "NF4", "Q4_K": the format of weights, in the words of the files.
std::string_view labelOf(const TensorList& list, const Tensor& tensor, const WeightFormat& format);

}  // namespace vramwise
