// What a job asks of any card: bytes by stage and FLOP, computed once per model, variant and job.
// Card-independent, so that all cards can be evaluated against it by plain arithmetic.
#pragma once

#include "core/catalog/catalog.h"
#include "core/estimate/job.h"

#include <array>
#include <vector>

namespace vramwise
{

enum class Stage { Encode, Denoise, Decode };
inline constexpr std::size_t kStageCount = 3;

/// Places of the stages in an array of all of them.
inline constexpr auto kEncode = static_cast<std::size_t>(Stage::Encode);
inline constexpr auto kDenoise = static_cast<std::size_t>(Stage::Denoise);
inline constexpr auto kDecode = static_cast<std::size_t>(Stage::Decode);

/// Precisions that count where the choice is ours, in bits: below, quality suffers visibly; 32-bit files bring no
/// better image.
inline constexpr double kLeastBits = 4;
inline constexpr double kMostBits = 16;

/// Tokens of one denoiser pass.
struct Tokens {
    double latentPositions = 0;  ///< T × H × W of one sample's latent, reference images included
    double attending = 0;        ///< tokens of one sample that attend to each other, text included
};

struct Workload {
    const Model* model = nullptr;
    const Variant* variant = nullptr;
    const Precision* precision = nullptr;
    Job job;
    std::array<Bytes, kStageCount> weights{};  ///< resident weights of each stage (one expert)
    std::array<Bytes, kStageCount> activations{};
    double referenceRoom = 1;        ///< denoising activations of the makers' reference code ÷ those counted here
    Bytes denoiseReserve{};          ///< kept free beside small activations: room to fit, not a part of the peak
    Bytes encoderDoubt{};            ///< what smaller encoders, usual beside such a denoiser too, would save
    Bytes leanEncoder{};             ///< the encoders in their smallest files of at least 4 bits
    Bytes extras{};                  ///< LoRA and ControlNet, during denoise
    Bytes tiledDecodeActivations{};  ///< when the decode works tile by tile
    bool tiledByDefault = false;     ///< it does so even where there is room
    Bytes largestBlock{};            ///< least weights on the card when they stream
    Bytes allWeights{};              ///< every component and expert: what RAM would hold
    Flop encodeFlop{};
    Flop stepFlop{};  ///< all passes of one step, whole batch
    Flop decodeFlop{};
    double attentionShare = 0;      ///< of stepFlop, for attention speed-ups
    bool architectureKnown = true;  ///< false: a term is missing, so that no time is claimed closely
    bool modelMeasured = false;     ///< a speed of this model was measured
    double speedFactor = 1;         ///< see ModelSpeed
    double logVariance = 0;         ///< of times, from what is unsure about the model
};

Tokens tokensOf(const Catalog& catalog, const Model& model, const Job& job);

/// FLOP of one denoiser pass for one sample, and the part of it that is attention.
struct PassFlop {
    Flop total{};
    Flop attention{};
};

/// DiT: 2·active·tokens + 4·tokens²·hidden·layers. UNet: linear·positions + Σ 4·(positions/d²)²·hidden·layers of each
/// frame: a UNet of clips attends within the frame, and along the frames so little that it is left out.
/// (Matrix products count two FLOP a multiply-add; softmax and norms are left out.)
PassFlop passFlop(const Catalog& catalog, const Model& model, const Job& job);

/// `variant` belongs to `model`. Pure; no failure: what is not known is left at its fallback and marked.
Workload makeWorkload(const Catalog& catalog, const Model& model, const Variant& variant, const Job& job);

/// Workloads of every variant of a model for one job, most to fewest bits.
std::vector<Workload> workloadsOf(const Catalog& catalog, const Model& model, const Job& job);

}  // namespace vramwise
