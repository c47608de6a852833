// LoRAs and their kin: which tensors make them, their rank, and the layers that they change, as tensors of the model
// would be named, so that signatures can be held against them. Private to core/checkpoint.
#pragma once

#include "core/checkpoint/tensor_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vramwise
{

enum class LoraKind { Lora, Loha, Lokr, Oft, Diff };

/// Who names tensors so: kohya's trainers ("lora_unet_down_blocks_0_…"), diffusers and PEFT
/// ("transformer.….lora_A"), ComfyUI and others ("diffusion_model.….lora_down").
enum class LoraNaming { Kohya, Diffusers, Comfy };

struct LoraFacts {
    LoraKind kind = LoraKind::Lora;
    LoraNaming naming = LoraNaming::Kohya;
    std::optional<std::uint64_t> rank;  ///< of most layers
    std::uint64_t leastRank = 0;        ///< equal to `mostRank` where all are the same
    std::uint64_t mostRank = 0;
    std::size_t layers = 0;    ///< of the denoiser
    bool textEncoder = false;  ///< text encoders are changed too
    bool dora = false;         ///< magnitudes beside the directions
};

/// Nullopt where less than half of the tensors are of that kind.
std::optional<LoraFacts> loraFacts(const TensorView& view);

/// The denoiser's layers that a LoRA changes, each a tensor [out, in] with dots as underscores:
/// "double_blocks_0_img_attn_proj". A size that the file does not tell is 0.
TensorList loraLayers(const TensorView& view);

}  // namespace vramwise
