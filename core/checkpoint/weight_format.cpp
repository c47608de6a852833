#include "core/checkpoint/weight_format.h"

#include <array>
#include <string>

namespace vramwise
{

namespace
{

/// A helper's name is that of what it helps, less `base`, plus `suffix`.
struct HelperSuffix {
    std::string_view suffix;
    std::string_view base;
};

constexpr std::array kHelpers{
    // bitsandbytes; suffixes of the weight itself
    HelperSuffix{".absmax", ""},
    HelperSuffix{".quant_map", ""},
    HelperSuffix{".nested_absmax", ""},
    HelperSuffix{".nested_quant_map", ""},
    HelperSuffix{".quant_state.bitsandbytes__nf4", ""},
    HelperSuffix{".quant_state.bitsandbytes__fp4", ""},
    HelperSuffix{".SCB", ".weight"},
    HelperSuffix{".weight_format", ".weight"},
    // ComfyUI and modelopt
    HelperSuffix{".scale_weight", ".weight"},
    HelperSuffix{".scale_input", ".weight"},
    HelperSuffix{".weight_scale", ".weight"},
    HelperSuffix{".weight_scale_2", ".weight"},
    HelperSuffix{".weight_scale_inv", ".weight"},
    HelperSuffix{".input_scale", ".weight"},
    HelperSuffix{".comfy_quant", ".weight"},
    // SVDQuant, AWQ, GPTQ
    HelperSuffix{".wscales", ".qweight"},
    HelperSuffix{".wcscales", ".qweight"},
    HelperSuffix{".wtscale", ".qweight"},
    HelperSuffix{".wzeros", ".qweight"},
    HelperSuffix{".smooth", ".qweight"},
    HelperSuffix{".smooth_orig", ".qweight"},
    HelperSuffix{".smooth_factor", ".qweight"},
    HelperSuffix{".smooth_factor_orig", ".qweight"},
    HelperSuffix{".lora_down", ".qweight"},
    HelperSuffix{".lora_up", ".qweight"},
    HelperSuffix{".proj_down", ".qweight"},
    HelperSuffix{".proj_up", ".qweight"},
    HelperSuffix{".qzeros", ".qweight"},
    HelperSuffix{".scales", ".qweight"},
    HelperSuffix{".g_idx", ".qweight"},
};

constexpr std::string_view kWeight = ".weight";
constexpr std::string_view kPackedWeight = ".qweight";
constexpr std::string_view kScaledMarker = "scaled_fp8";

bool has(const TensorView& view, std::string_view base, std::string_view suffix)
{
    return view.find(std::string(base).append(suffix)) != nullptr;
}

bool isHelper(const TensorView& view, std::string_view name)
{
    if (name == kScaledMarker || name.ends_with(".scaled_fp8"))
        return true;
    for (const HelperSuffix& helper : kHelpers)
        if (name.ends_with(helper.suffix) && has(view, name.substr(0, name.size() - helper.suffix.size()), helper.base))
            return true;
    return false;
}

const Tensor* scaleOf(const TensorView& view, std::string_view base)
{
    for (const char* suffix : {".weight_scale", ".scale_weight", ".weight_scale_inv", ".SCB"})
        if (const Tensor* scale = view.find(std::string(base) + suffix))
            return scale;
    return nullptr;
}

/// `X.weight` of whole or 8-bit numbers.
WeightFormat formatOfWeight(const TensorView& view, const Tensor& tensor, std::string_view name)
{
    if (tensor.type == TensorType::U8 && has(view, name, ".quant_state.bitsandbytes__nf4"))
        return {Packing::Nf4, false};
    if (tensor.type == TensorType::U8 && has(view, name, ".quant_state.bitsandbytes__fp4"))
        return {Packing::Fp4, false};
    const std::string_view base = name.substr(0, name.size() - kWeight.size());
    const Tensor* scale = scaleOf(view, base);
    if (scale == nullptr)
        return {};
    if (tensor.type == TensorType::U8) {
        if (scale->type == TensorType::F8E4m3)
            return {Packing::Nvfp4, false};
        if (scale->type == TensorType::F8E8m0 || scale->type == TensorType::U8)
            return {Packing::Mxfp4, false};
    }
    return {Packing::Plain, true};
}

/// Blocks of SVDQuant for NVFP4 have FP8 scales, those for INT4 have 16-bit ones.
WeightFormat formatOfPacked(const TensorView& view, std::string_view name)
{
    const std::string base(name.substr(0, name.size() - kPackedWeight.size()));
    const Tensor* scales = view.find(base + ".wscales");
    const bool isFp4 = scales != nullptr && (scales->type == TensorType::F8E4m3 || has(view, base, ".wtscale"));
    return {isFp4 ? Packing::Nvfp4 : Packing::Int4, false};
}

bool isEightBit(TensorType type)
{
    return type == TensorType::F8E4m3 || type == TensorType::F8E5m2 || type == TensorType::I8 || type == TensorType::U8;
}

}  // namespace

WeightFormat formatOf(const TensorView& view, const Tensor& tensor)
{
    const std::string_view name = view.nameOf(tensor);
    if (isHelper(view, name))
        return {Packing::Helper, false};
    if (name.ends_with(kPackedWeight) && isInteger(tensor.type))
        return formatOfPacked(view, name);
    if (name.ends_with(kWeight) && isEightBit(tensor.type))
        return formatOfWeight(view, tensor, name);
    return {};
}

std::uint64_t parametersOf(const Tensor& tensor, const WeightFormat& format)
{
    switch (format.packing) {
    case Packing::Plain:
        return tensor.elements;
    case Packing::Nf4:
    case Packing::Fp4:
    case Packing::Int4:
    case Packing::Nvfp4:
    case Packing::Mxfp4:
        return tensor.bytes * 2;
    case Packing::Helper:
        return 0;
    }
    return 0;
}

std::vector<std::uint64_t> logicalShape(const TensorView& view, const Tensor& tensor, const WeightFormat& format)
{
    const Shape stored = view.shapeOf(tensor);
    std::vector<std::uint64_t> shape(stored.begin(), stored.end());
    if (format.packing == Packing::Plain || format.packing == Packing::Helper)
        return shape;
    if (format.packing == Packing::Nf4 || format.packing == Packing::Fp4 || shape.size() != 2)
        return {};
    // AWQ packs four rows and two columns into each 32-bit number, SVDQuant two columns into a byte.
    if (tensor.type == TensorType::I32 || tensor.type == TensorType::U32)
        shape[0] *= 4;
    shape[1] *= 2;
    return shape;
}

std::string_view labelOf(const TensorList& list, const Tensor& tensor, const WeightFormat& format)
{
    switch (format.packing) {
    case Packing::Nf4:
        return "NF4";
    case Packing::Fp4:
        return "FP4";
    case Packing::Int4:
        return "INT4";
    case Packing::Nvfp4:
        return "NVFP4";
    case Packing::Mxfp4:
        return "MXFP4";
    case Packing::Plain:
    case Packing::Helper:
        break;
    }
    return list.typeNameOf(tensor);
}

}  // namespace vramwise
