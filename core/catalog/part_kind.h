// What a file of weights, or a part of one, is for. Workflows name such files and checkpoints are such files.
#pragma once

namespace vramwise
{

enum class PartKind {
    Checkpoint,  ///< denoiser, text encoders and VAE in one
    Denoiser,
    TextEncoder,
    Vae,
    Lora,
    ControlNet,
    IpAdapter,
    ClipVision,
    StyleModel,
    ModelPatch,
    Upscaler,
    LatentUpscaler,
    Embedding,  ///< a learned word of a prompt
    Other,
};

}  // namespace vramwise
