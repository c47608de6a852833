// The tensors of well-known models as their makers and converters name and shape them, and the ways in which files
// pack them. Written from the published architectures; totals are held against published counts in the tests.
#pragma once

#include "tests/core/checkpoint/checkpoint_writer.h"

namespace vramwise::test
{

struct FluxSizes {
    std::uint64_t channels = 64;
    bool guidance = true;
    int doubleBlocks = 19;
    int singleBlocks = 38;
};

/// FLUX.1 as its makers name it.
TensorSpecs flux1(const FluxSizes& sizes = {}, TensorType type = TensorType::Bf16);
/// FLUX.1 in Diffusers.
TensorSpecs flux1Diffusers(bool guidance = true);
/// FLUX.1 as Nunchaku packs it: SVDQuant with rank 32 in the blocks, AWQ in the modulations.
TensorSpecs flux1Nunchaku(bool nvfp4 = false);

struct UnetSizes {
    std::uint64_t channels = 320;
    std::vector<std::uint64_t> multipliers{1, 2, 4, 4};
    std::vector<int> depths{1, 1, 1, 0};  ///< transformer blocks at each level
    int middleDepth = 1;
    std::uint64_t context = 768;
    std::uint64_t labels = 0;
    bool linear = false;  ///< projections of transformers are matrices, not 1×1 convolutions
};

inline UnetSizes sd15Sizes() { return {}; }
inline UnetSizes sdxlSizes() { return {320, {1, 2, 4}, {0, 2, 10}, 10, 2048, 2816, true}; }
inline UnetSizes refinerSizes() { return {384, {1, 2, 4, 4}, {0, 4, 4, 0}, 4, 1280, 2560, true}; }

/// A Stable Diffusion UNet as its makers name it.
TensorSpecs unet(const UnetSizes& sizes, TensorType type = TensorType::F16);

TensorSpecs qwenImage(TensorType type = TensorType::Bf16);
TensorSpecs wan(std::uint64_t hidden, std::uint64_t ffn, int blocks, std::uint64_t channels, bool image = false);
TensorSpecs clipL(TensorType type = TensorType::F16);
/// `vocabulary` 32128: T5, whose blocks share one table of positions; 256384: UMT5, whose blocks have one each.
TensorSpecs t5xxl(std::uint64_t vocabulary = 32'128, TensorType type = TensorType::F16);
/// The KL-8× VAE of Stable Diffusion and FLUX.
TensorSpecs klVae(std::uint64_t latentChannels, bool quantConv, TensorType type = TensorType::F32);

/// Matrices as bitsandbytes keeps them in nf4, with double quantisation.
TensorSpecs toNf4(const TensorSpecs& tensors);
/// Matrices in FP8 with a scale each, as ComfyUI's older scaled files have them.
TensorSpecs toScaledFp8(const TensorSpecs& tensors);
/// Matrices in NVFP4, as ComfyUI's mixed files have them.
TensorSpecs toNvfp4(const TensorSpecs& tensors);

/// A LoRA of kohya's naming for layers [out, in] by their dotted names.
TensorSpecs kohyaLora(const std::vector<std::pair<std::string, std::pair<std::uint64_t, std::uint64_t>>>& layers,
                      std::uint64_t rank, const std::string& prefix = "lora_unet_");
/// The same with PEFT's names.
TensorSpecs peftLora(const std::vector<std::pair<std::string, std::pair<std::uint64_t, std::uint64_t>>>& layers,
                     std::uint64_t rank, const std::string& prefix = "transformer.");

}  // namespace vramwise::test
