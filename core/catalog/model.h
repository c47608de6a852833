// A model (a generator), its components and its variants. Facts only, immutable after loading.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/units.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace vramwise
{

enum class Task { Image, Edit, Video };
enum class ModelFamily { Unet, ImageDit, VideoDit };
enum class ComponentKind { TextEncoder, Vae, Other };

/// A file of weights at one precision.
struct WeightFile {
    PrecisionId precision;
    Bytes size;
    std::string file;      ///< file name, empty where unknown
    bool derived = false;  ///< computed from parameters, not read from a real file
    SourceId source;

    friend bool operator==(const WeightFile&, const WeightFile&) = default;
};

struct VaeFacts {
    int spatial = 8;   ///< pixels per latent position, each way
    int temporal = 1;  ///< frames per latent frame (after the first)
    int channels = 4;
    std::optional<double> decodeBytesPerPixelFrame;  ///< peak activation bytes per output pixel of a frame
    int decodeFrames = 1;                            ///< frames in memory at once
    bool decodesWholeClip = false;
    std::optional<double> decodeGflopPerMegapixel;
    bool tiledByDefault = false;  ///< the makers' own workflow decodes tile by tile

    friend bool operator==(const VaeFacts&, const VaeFacts&) = default;
};

/// Text encoder, VAE or another part, shared by the models that use it.
struct Component {
    ComponentId id;
    std::string name;
    ComponentKind kind{};
    std::optional<double> parametersB;  ///< 10^9
    std::vector<WeightFile> files;      ///< most to fewest bits
    std::optional<VaeFacts> vae;        ///< only for kind Vae
    std::vector<SourceId> sources;

    friend bool operator==(const Component&, const Component&) = default;
};

/// Self-attention of a UNet at one resolution.
struct UnetAttention {
    int downscale = 1;  ///< positions shrink by its square
    int hidden = 0;
    int layers = 0;

    friend bool operator==(const UnetAttention&, const UnetAttention&) = default;
};

/// Architecture of the denoiser, as far as the FLOP of a step need it.
struct Denoiser {
    bool unet = false;
    double parametersB = 0;                   ///< 10^9; of one expert
    std::optional<double> activeParametersB;  ///< weights that every token passes through (DiT)
    int experts = 1;                          ///< two-expert models keep one resident at a time
    std::optional<int> hidden;
    std::optional<int> layers;
    std::optional<int> heads;
    std::array<int, 3> patch{1, 2, 2};  ///< latent positions per token: time, height, width
    std::optional<int> textTokens;      ///< that attend with the image; 0 where text enters by cross-attention only
    int referenceImages = 0;            ///< latents appended to the tokens in the default job
    std::optional<double> linearGflopPerPosition;  ///< UNet
    std::vector<UnetAttention> attention;          ///< UNet

    friend bool operator==(const Denoiser&, const Denoiser&) = default;
};

struct JobDefaults {
    int width = 0;   ///< pixels
    int height = 0;  ///< pixels
    int frames = 1;  ///< 1 for images
    double fps = 0;  ///< 0 for images
    int steps = 0;
    int passes = 1;  ///< denoiser evaluations a step; 2 with classifier-free guidance

    friend bool operator==(const JobDefaults&, const JobDefaults&) = default;
};

/// A published step distillation (LoRA or checkpoint).
struct Distillation {
    int steps = 0;
    int passes = 1;
    SourceId source;

    friend bool operator==(const Distillation&, const Distillation&) = default;
};

/// A model at one precision.
struct Variant {
    PrecisionId precision;
    Bytes denoiser;  ///< of one expert
    std::string file;
    std::optional<PrecisionId> textEncoderPrecision;  ///< the encoders that usually go with it
    bool derived = false;
    SourceId source;

    friend bool operator==(const Variant&, const Variant&) = default;
};

struct Licence {
    std::string name;
    std::optional<bool> commercial;  ///< nullopt: with conditions or unknown
    SourceId source;

    friend bool operator==(const Licence&, const Licence&) = default;
};

struct ArticleFigures {
    std::optional<Bytes> minimum;
    std::optional<Bytes> optimal;

    friend bool operator==(const ArticleFigures&, const ArticleFigures&) = default;
};

struct OfficialNeed {
    Bytes size;
    bool minimum = true;  ///< false: what the makers recommend
    SourceId source;

    friend bool operator==(const OfficialNeed&, const OfficialNeed&) = default;
};

struct Model {
    ModelId id;
    std::string name;
    std::vector<std::string> aliases;
    std::string group;  ///< "FLUX"
    Task task{};
    ModelFamily family{};
    std::optional<Date> released;
    std::optional<Licence> licence;
    std::vector<ComponentId> textEncoders;
    std::optional<ComponentId> vae;
    std::vector<ComponentId> otherComponents;
    Denoiser denoiser;
    std::optional<double> memoryFactor;  ///< ComfyUI's activation factor
    JobDefaults defaults;
    std::optional<Distillation> distillation;
    int sizeMultiple = 16;                ///< width and height are multiples of it
    std::optional<double> maxMegapixels;  ///< that the model was made for
    int frameStep = 1;  ///< frames are a multiple of it plus one: the VAE's temporal factor, set by Catalog
    PrecisionId referencePrecision;
    SourceId referenceSource;
    std::vector<Variant> variants;  ///< most to fewest bits
    /// What runtimes make of the file with the most bits while loading it, where nobody published such a file: the
    /// other 16-bit format, 8-bit floats. Sizes are derived; set by Catalog. Never advised, only answered.
    std::vector<Variant> casts;
    ArticleFigures article;
    std::optional<OfficialNeed> official;
    std::vector<SourceId> sources;

    friend bool operator==(const Model&, const Model&) = default;
};

}  // namespace vramwise
