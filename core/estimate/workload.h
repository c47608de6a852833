// What a job asks of any card: bytes by stage and FLOP, computed once per model, variant and job.
// Card-independent, so that all cards can be evaluated against it by plain arithmetic.
#pragma once

#include "core/catalog/catalog.h"
#include "core/estimate/job.h"

#include <array>

namespace vramwise
{

enum class Stage { Encode, Denoise, Decode };
inline constexpr std::size_t kStageCount = 3;

/// Tokens of one denoiser pass: image or video positions with reference images, and text.
struct Tokens {
    double latentPositions = 0;  ///< T × H × W of the latent, reference images included, × batch
    double perSample = 0;        ///< that attend to each other, text included
};

struct Workload {
    const Model* model = nullptr;
    const Variant* variant = nullptr;
    const Precision* precision = nullptr;
    Job job;
    std::array<Bytes, kStageCount> weights{};  ///< resident weights of each stage (one expert)
    std::array<Bytes, kStageCount> activations{};
    Bytes extras{};  ///< LoRA and ControlNet, during denoise
    Bytes tiledDecodeActivations{};
    Bytes largestBlock{};  ///< least weights on the card when they stream
    Bytes allWeights{};    ///< every component and expert: what RAM has to hold
    Flop encodeFlop{};
    Flop stepFlop{};  ///< all passes of one step, whole batch
    Flop decodeFlop{};
    double attentionShare = 0;      ///< of stepFlop, for attention speed-ups
    bool architectureKnown = true;  ///< false: the attention term is missing, times are rough
};

Tokens tokensOf(const Catalog& catalog, const Model& model, const Job& job);

/// FLOP of one denoiser pass for one sample.
/// DiT: 2·active·tokens + 4·tokens²·hidden·layers. UNet: linear·positions + Σ 4·(positions/d²)²·hidden·layers.
Flop passFlop(const Catalog& catalog, const Model& model, const Job& job);

/// `variant` belongs to `model`. Pure; no failure: what is not known is left at its fallback and marked.
Workload makeWorkload(const Catalog& catalog, const Model& model, const Variant& variant, const Job& job);

}  // namespace vramwise
