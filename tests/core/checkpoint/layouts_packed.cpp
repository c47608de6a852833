// Layouts made of others: weights packed and scaled, and LoRAs.
#include "tests/core/checkpoint/layout_builder.h"
#include "tests/core/checkpoint/layouts.h"

#include <algorithm>

namespace vramwise::test
{

namespace
{

using Layers = std::vector<std::pair<std::string, std::pair<std::uint64_t, std::uint64_t>>>;

/// Matrices in another form; what has no matrix stays.
template <class Pack>
TensorSpecs packed(const TensorSpecs& tensors, Pack pack)
{
    TensorSpecs all;
    for (const TensorSpec& tensor : tensors) {
        if (tensor.shape.size() == 2 && tensor.name.ends_with(".weight"))
            pack(tensor, all);
        else
            all.push_back(tensor);
    }
    return all;
}

/// One layer of SVDQuant. Source of names and shapes: Nunchaku, SVDQW4A4Linear.
void svdq(TensorSpecs& all, const std::string& name, std::uint64_t out, std::uint64_t in, bool nvfp4)
{
    constexpr std::uint64_t kRank = 32;
    all.push_back({name + ".qweight", TensorType::I8, {out, in / 2}});
    all.push_back({name + ".bias", TensorType::Bf16, {out}});
    all.push_back({name + ".wscales", nvfp4 ? TensorType::F8E4m3 : TensorType::Bf16, {in / (nvfp4 ? 16 : 64), out}});
    all.push_back({name + ".smooth_factor", TensorType::Bf16, {in}});
    all.push_back({name + ".smooth_factor_orig", TensorType::Bf16, {in}});
    all.push_back({name + ".proj_down", TensorType::Bf16, {in, kRank}});
    all.push_back({name + ".proj_up", TensorType::Bf16, {out, kRank}});
    if (nvfp4) {
        all.push_back({name + ".wcscales", TensorType::Bf16, {out}});
        all.push_back({name + ".wtscale", TensorType::Bf16, {1}});
    }
}

/// One layer of AWQ, as modulations are kept.
void awq(TensorSpecs& all, const std::string& name, std::uint64_t out, std::uint64_t in)
{
    all.push_back({name + ".qweight", TensorType::I32, {out / 4, in / 2}});
    all.push_back({name + ".bias", TensorType::Bf16, {out}});
    all.push_back({name + ".wscales", TensorType::Bf16, {in / 64, out}});
    all.push_back({name + ".wzeros", TensorType::Bf16, {in / 64, out}});
}

std::string underscored(std::string name)
{
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

}  // namespace

TensorSpecs flux1Nunchaku(bool nvfp4)
{
    TensorSpecs all;
    for (TensorSpec& tensor : flux1Diffusers())
        if (tensor.name.find("_blocks.") == std::string::npos)
            all.push_back(std::move(tensor));
    for (int i = 0; i < 19; ++i) {
        const std::string prefix = numbered("transformer_blocks", i);
        for (const char* side : {"", "_context"}) {
            awq(all, prefix + "norm1" + side + ".linear", 6 * kFlux, kFlux);
            svdq(all, prefix + "qkv_proj" + side, 3 * kFlux, kFlux, nvfp4);
            svdq(all, prefix + "out_proj" + side, kFlux, kFlux, nvfp4);
            svdq(all, prefix + "mlp" + side + "_fc1", 4 * kFlux, kFlux, nvfp4);
            svdq(all, prefix + "mlp" + side + "_fc2", kFlux, 4 * kFlux, nvfp4);
            for (const char* norm : {"norm_q", "norm_k"})
                all.push_back({prefix + norm + side + ".weight", TensorType::Bf16, {kFluxHead}});
        }
    }
    for (int i = 0; i < 38; ++i) {
        const std::string prefix = numbered("single_transformer_blocks", i);
        awq(all, prefix + "norm.linear", 3 * kFlux, kFlux);
        svdq(all, prefix + "qkv_proj", 3 * kFlux, kFlux, nvfp4);
        svdq(all, prefix + "out_proj", kFlux, kFlux, nvfp4);
        svdq(all, prefix + "mlp_fc1", 4 * kFlux, kFlux, nvfp4);
        svdq(all, prefix + "mlp_fc2", kFlux, 4 * kFlux, nvfp4);
        for (const char* norm : {"norm_q", "norm_k"})
            all.push_back({prefix + norm + ".weight", TensorType::Bf16, {kFluxHead}});
    }
    return all;
}

TensorSpecs toNf4(const TensorSpecs& tensors)
{
    return packed(tensors, [](const TensorSpec& tensor, TensorSpecs& all) {
        const std::uint64_t blocks = (tensor.elements() + 63) / 64;
        all.push_back({tensor.name, TensorType::U8, {(tensor.elements() + 1) / 2, 1}});
        all.push_back({tensor.name + ".absmax", TensorType::U8, {blocks}});
        all.push_back({tensor.name + ".quant_map", TensorType::F32, {16}});
        all.push_back({tensor.name + ".nested_absmax", TensorType::F32, {(blocks + 255) / 256}});
        all.push_back({tensor.name + ".nested_quant_map", TensorType::F32, {256}});
        all.push_back({tensor.name + ".quant_state.bitsandbytes__nf4", TensorType::U8, {141}});
    });
}

TensorSpecs toScaledFp8(const TensorSpecs& tensors)
{
    TensorSpecs all = packed(tensors, [](const TensorSpec& tensor, TensorSpecs& list) {
        const std::string base = tensor.name.substr(0, tensor.name.size() - std::string(".weight").size());
        list.push_back({tensor.name, TensorType::F8E4m3, tensor.shape});
        list.push_back({base + ".scale_weight", TensorType::F32, {1}});
        list.push_back({base + ".scale_input", TensorType::F32, {1}});
    });
    all.push_back({"scaled_fp8", TensorType::F8E4m3, {2}});
    return all;
}

TensorSpecs toNvfp4(const TensorSpecs& tensors)
{
    return packed(tensors, [](const TensorSpec& tensor, TensorSpecs& all) {
        const std::string base = tensor.name.substr(0, tensor.name.size() - std::string(".weight").size());
        const std::uint64_t out = tensor.shape[0];
        const std::uint64_t in = tensor.shape[1];
        all.push_back({tensor.name, TensorType::U8, {out, in / 2}});
        all.push_back({base + ".weight_scale", TensorType::F8E4m3, {out, in / 16}});
        all.push_back({base + ".weight_scale_2", TensorType::F32, {}});
        all.push_back({base + ".comfy_quant", TensorType::U8, {24}});
    });
}

TensorSpecs kohyaLora(const Layers& layers, std::uint64_t rank, const std::string& prefix)
{
    TensorSpecs all;
    for (const auto& [name, size] : layers) {
        const std::string layer = prefix + underscored(name);
        all.push_back({layer + ".lora_down.weight", TensorType::F16, {rank, size.second}});
        all.push_back({layer + ".lora_up.weight", TensorType::F16, {size.first, rank}});
        all.push_back({layer + ".alpha", TensorType::F16, {}});
    }
    return all;
}

TensorSpecs peftLora(const Layers& layers, std::uint64_t rank, const std::string& prefix)
{
    TensorSpecs all;
    for (const auto& [name, size] : layers) {
        all.push_back({prefix + name + ".lora_A.weight", TensorType::Bf16, {rank, size.second}});
        all.push_back({prefix + name + ".lora_B.weight", TensorType::Bf16, {size.first, rank}});
    }
    return all;
}

}  // namespace vramwise::test
