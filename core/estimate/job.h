// A job: one thing that a person runs. A JobRequest is what the user states, the rest left open;
// a Job has every field filled, from the model's defaults where the request is silent.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/catalog/card.h"
#include "core/catalog/model.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vramwise
{

enum class Attention { Sdpa, Sage, Xformers, Split };
enum class Speedup { None, Teacache, Lightning };
/// Auto takes the first that works: whole model at a time (Model), else weights streamed in blocks (Block).
enum class Offload { Auto, None, Model, Block, Sequential };
enum class Os { Linux, Windows, Macos };

/// What the user asks for; nullopt is "the model's default".
struct JobRequest {
    std::optional<PrecisionId> precision;  ///< default: the best that fits
    std::optional<int> width;              ///< pixels, 64…16384
    std::optional<int> height;
    std::optional<int> frames;      ///< 1…4096, video only (ignored for images)
    std::optional<double> fps;      ///< 1…240
    std::optional<int> steps;       ///< 1…1000
    std::optional<int> batch;       ///< 1…64
    std::optional<int> passes;      ///< 1…4 denoiser evaluations a step; 1 without guidance
    std::optional<int> references;  ///< 0…8 images whose latents join the tokens (editing models)
    Bytes lora{};                   ///< LoRA files on top of the weights
    bool controlnet = false;
    Attention attention = Attention::Sdpa;
    bool compile = false;
    Speedup speedup = Speedup::None;
    Offload offload = Offload::Auto;
    bool tiledDecode = false;  ///< the picture is decoded tile by tile even where there is room

    friend bool operator==(const JobRequest&, const JobRequest&) = default;
};

/// A request with all blanks filled. `clipSeconds` = frames / fps.
struct Job {
    int width = 0;
    int height = 0;
    int frames = 1;
    double fps = 0;
    int steps = 0;
    int passes = 1;
    int batch = 1;
    int references = 0;
    Bytes lora{};
    bool controlnet = false;
    Attention attention = Attention::Sdpa;
    bool compile = false;
    Speedup speedup = Speedup::None;
    Offload offload = Offload::Auto;
    bool tiledDecode = false;

    friend bool operator==(const Job&, const Job&) = default;
};

/// Fills the blanks. Errors name the field: OutOfRange, or BadValue for Lightning where the model has no
/// published distillation.
Result<Job> resolveJob(const Model& model, const JobRequest& request);

/// The fields of the request that the model's defaults fill, by their names in JSON ("width", "batch_size").
std::vector<std::string_view> filledFields(const Model& model, const JobRequest& request);

/// The model's own default job.
Job defaultJob(const Model& model);

/// The computer around the card.
struct Machine {
    Bytes ram = gib(32);  ///< total system memory
    Os os = Os::Windows;
    Bytes reserve{};               ///< VRAM that other programs hold, beyond the desktop
    std::optional<PcieLink> link;  ///< the slot, where slower than the card's own link
    bool headless = false;         ///< no desktop on the card

    friend bool operator==(const Machine&, const Machine&) = default;
};

}  // namespace vramwise
