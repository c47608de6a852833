#include "core/checkpoint/lora.h"

#include <algorithm>
#include <array>
#include <map>

namespace vramwise
{

namespace
{

enum class Half { Down, Up, Other };

struct LoraSuffix {
    std::string_view text;
    LoraKind kind;
    Half half;
};

/// Longer ones before their own endings.
constexpr std::array kSuffixes{
    LoraSuffix{".lora_down.weight", LoraKind::Lora, Half::Down},
    LoraSuffix{".lora_up.weight", LoraKind::Lora, Half::Up},
    LoraSuffix{".lora_A.default.weight", LoraKind::Lora, Half::Down},
    LoraSuffix{".lora_B.default.weight", LoraKind::Lora, Half::Up},
    LoraSuffix{".lora_A.weight", LoraKind::Lora, Half::Down},
    LoraSuffix{".lora_B.weight", LoraKind::Lora, Half::Up},
    LoraSuffix{"_lora.down.weight", LoraKind::Lora, Half::Down},
    LoraSuffix{"_lora.up.weight", LoraKind::Lora, Half::Up},
    LoraSuffix{".lora.down.weight", LoraKind::Lora, Half::Down},
    LoraSuffix{".lora.up.weight", LoraKind::Lora, Half::Up},
    LoraSuffix{".lora_linear_layer.down.weight", LoraKind::Lora, Half::Down},
    LoraSuffix{".lora_linear_layer.up.weight", LoraKind::Lora, Half::Up},
    LoraSuffix{".lora_mid.weight", LoraKind::Lora, Half::Other},
    LoraSuffix{".hada_w1_a", LoraKind::Loha, Half::Up},
    LoraSuffix{".hada_w1_b", LoraKind::Loha, Half::Down},
    LoraSuffix{".hada_w2_a", LoraKind::Loha, Half::Other},
    LoraSuffix{".hada_w2_b", LoraKind::Loha, Half::Other},
    LoraSuffix{".lokr_w1", LoraKind::Lokr, Half::Other},
    LoraSuffix{".lokr_w2", LoraKind::Lokr, Half::Other},
    LoraSuffix{".lokr_w1_a", LoraKind::Lokr, Half::Other},
    LoraSuffix{".lokr_w1_b", LoraKind::Lokr, Half::Other},
    LoraSuffix{".lokr_w2_a", LoraKind::Lokr, Half::Other},
    LoraSuffix{".lokr_w2_b", LoraKind::Lokr, Half::Other},
    LoraSuffix{".oft_blocks", LoraKind::Oft, Half::Other},
    LoraSuffix{".oft_diag", LoraKind::Oft, Half::Other},
    LoraSuffix{".dora_scale", LoraKind::Lora, Half::Other},
    LoraSuffix{".lora_magnitude_vector", LoraKind::Lora, Half::Other},
    LoraSuffix{".alpha", LoraKind::Lora, Half::Other},
    LoraSuffix{".diff", LoraKind::Diff, Half::Other},
    LoraSuffix{".diff_b", LoraKind::Diff, Half::Other},
};

const LoraSuffix* suffixOf(std::string_view name)
{
    const auto found = std::find_if(kSuffixes.begin(), kSuffixes.end(),
                                    [name](const LoraSuffix& suffix) { return name.ends_with(suffix.text); });
    return found == kSuffixes.end() ? nullptr : &*found;
}

constexpr std::array<std::string_view, 8> kEncoderPrefixes{
    "lora_te_", "lora_te1_", "lora_te2_", "lora_te3_", "text_encoder.", "text_encoder_2.", "text_encoders.", "lora_te"};

/// Before the names of the denoiser's layers.
constexpr std::array<std::string_view, 9> kDenoiserPrefixes{"model.diffusion_model.",
                                                            "base_model.model.",
                                                            "diffusion_model.",
                                                            "lora_transformer_",
                                                            "transformer.",
                                                            "lora_unet_",
                                                            "lycoris_",
                                                            "unet.",
                                                            "model."};

bool isOfEncoder(std::string_view name)
{
    return std::any_of(kEncoderPrefixes.begin(), kEncoderPrefixes.end(),
                       [name](std::string_view prefix) { return name.starts_with(prefix); });
}

LoraNaming namingOf(std::string_view name)
{
    for (const std::string_view kohya : {"lora_unet_", "lora_te", "lora_transformer_", "lycoris_"})
        if (name.starts_with(kohya))
            return LoraNaming::Kohya;
    return name.starts_with("diffusion_model.") || name.starts_with("model.diffusion_model.") ? LoraNaming::Comfy
                                                                                              : LoraNaming::Diffusers;
}

std::string layerName(std::string_view name)
{
    for (const std::string_view prefix : kDenoiserPrefixes)
        if (name.starts_with(prefix)) {
            name.remove_prefix(prefix.size());
            break;
        }
    std::string layer(name);
    std::replace(layer.begin(), layer.end(), '.', '_');
    for (const std::string_view processor : {"_processor_to_", "_processor_proj_"})
        if (const std::size_t place = layer.find(processor); place != std::string::npos)
            layer.erase(place, std::string_view("_processor").size());
    return layer;
}

std::uint64_t rankOf(const TensorView& view, const Tensor& tensor, const LoraSuffix& suffix)
{
    const Shape shape = view.shapeOf(tensor);
    if (shape.empty())
        return 0;
    return suffix.half == Half::Down ? shape.front() : shape.size() > 1 ? shape[1] : 0;
}

struct LayerSize {
    std::uint64_t out = 0;
    std::uint64_t in = 0;
};

std::map<std::string, LayerSize, std::less<>> layerSizes(const TensorView& view)
{
    std::map<std::string, LayerSize, std::less<>> layers;
    for (const Tensor& tensor : view.tensors()) {
        const std::string_view name = view.nameOf(tensor);
        const LoraSuffix* suffix = suffixOf(name);
        if (suffix == nullptr || isOfEncoder(name))
            continue;
        LayerSize& size = layers[layerName(name.substr(0, name.size() - suffix->text.size()))];
        const Shape shape = view.shapeOf(tensor);
        if (suffix->half == Half::Down && shape.size() > 1)
            size.in = shape[1];
        else if (suffix->half == Half::Up && !shape.empty())
            size.out = shape.front();
    }
    return layers;
}

void countRanks(const TensorView& view, LoraFacts& facts)
{
    std::map<std::uint64_t, std::size_t> ranks;
    for (const Tensor& tensor : view.tensors()) {
        const LoraSuffix* suffix = suffixOf(view.nameOf(tensor));
        if (suffix == nullptr || suffix->half != Half::Down)
            continue;
        if (const std::uint64_t rank = rankOf(view, tensor, *suffix); rank != 0)
            ++ranks[rank];
    }
    if (ranks.empty())
        return;
    facts.leastRank = ranks.begin()->first;
    facts.mostRank = ranks.rbegin()->first;
    facts.rank = std::max_element(ranks.begin(), ranks.end(), [](const auto& a, const auto& b) {
                     return a.second < b.second;
                 })->first;
}

}  // namespace

std::optional<LoraFacts> loraFacts(const TensorView& view)
{
    LoraFacts facts;
    std::size_t count = 0;
    std::map<LoraKind, std::size_t> kinds;
    for (const Tensor& tensor : view.tensors()) {
        const std::string_view name = view.nameOf(tensor);
        const LoraSuffix* suffix = suffixOf(name);
        if (suffix == nullptr)
            continue;
        if (count++ == 0)
            facts.naming = namingOf(name);
        // Alphas and magnitudes go with every kind.
        if (suffix->kind != LoraKind::Lora || suffix->half != Half::Other)
            ++kinds[suffix->kind];
        facts.textEncoder = facts.textEncoder || isOfEncoder(name);
        facts.dora = facts.dora || name.ends_with(".dora_scale") || name.ends_with(".lora_magnitude_vector");
    }
    if (kinds.empty() || count * 2 < view.tensors().size())
        return std::nullopt;
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    facts.kind = std::max_element(kinds.begin(), kinds.end(), fewer)->first;
    facts.layers = layerSizes(view).size();
    countRanks(view, facts);
    return facts;
}

TensorList loraLayers(const TensorView& view)
{
    TensorList layers;
    for (const auto& [name, size] : layerSizes(view)) {
        const std::array<std::uint64_t, 2> shape{size.out, size.in};
        if (!layers.add(name, shape, {}))
            break;
    }
    // Names differ and nothing lies anywhere, so that sealing cannot fail.
    (void)layers.seal();
    return layers;
}

}  // namespace vramwise
