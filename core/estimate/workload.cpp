#include "core/estimate/workload.h"

#include <algorithm>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kBytesPerActivation = 2;  // inference runs in 16 bit
constexpr int kDefaultTextTokens = 256;    // where a model does not state its own
constexpr double kHalfBits = 16;
constexpr const char* kHalfPrecision = "bf16";

const VaeFacts& vaeOf(const Catalog& catalog, const Model& model)
{
    static const VaeFacts kKl8;  // the common image VAE, for a model without a catalog entry of its own
    const Component* vae = model.vae ? catalog.component(*model.vae) : nullptr;
    return vae && vae->vae ? *vae->vae : kKl8;
}

double latentFrames(const VaeFacts& vae, int frames)
{
    return frames <= 1 ? 1 : std::ceil((frames - 1.0) / vae.temporal) + 1;
}

double bitsOf(const Catalog& catalog, const PrecisionId& id)
{
    const Precision* precision = catalog.precision(id);
    return precision ? precision->bits : 0;
}

/// The file at `wanted` precision, else the next with fewer bits, else the smallest.
const WeightFile* fileAt(const Catalog& catalog, const Component& component, const std::optional<PrecisionId>& wanted)
{
    if (component.files.empty())
        return nullptr;
    if (!wanted)
        return &component.files.front();
    const double bits = bitsOf(catalog, *wanted);
    for (const WeightFile& file : component.files)
        if (file.precision == *wanted)
            return &file;
    for (const WeightFile& file : component.files)
        if (bitsOf(catalog, file.precision) <= bits)
            return &file;
    return &component.files.back();
}

Bytes smallestUsableFile(const Catalog& catalog, const Component& component)
{
    Bytes smallest = component.files.empty() ? Bytes{} : component.files.front().size;
    for (const WeightFile& file : component.files)
        if (bitsOf(catalog, file.precision) >= kLeastBits)
            smallest = std::min(smallest, file.size);
    return smallest;
}

/// The files of the encoders. A runtime that decides for itself takes the files of its workflow. One that is told to
/// keep or to move whole components (reference code, Diffusers, servers) quantises the denoiser alone more often than
/// not; one that is told to stream wants small files, and takes 16-bit encoders beside a 16-bit denoiser only.
std::optional<PrecisionId> encoderPrecision(const Catalog& catalog, const Variant& variant, const Job& job)
{
    const bool whole = job.offload == Offload::None || job.offload == Offload::Model;
    if (job.offload == Offload::Auto || (!whole && bitsOf(catalog, variant.precision) < kHalfBits))
        return variant.textEncoderPrecision;
    return variant.textEncoderPrecision && bitsOf(catalog, *variant.textEncoderPrecision) > kHalfBits
        ? variant.textEncoderPrecision
        : PrecisionId{kHalfPrecision};
}

struct Encoders {
    Bytes stated{};
    Bytes lean{};
    double parametersB = 0;
};

Encoders encodersOf(const Catalog& catalog, const Model& model, const std::optional<PrecisionId>& wanted)
{
    Encoders sum;
    const auto add = [&](const ComponentId& id) {
        const Component* component = catalog.component(id);
        const WeightFile* file = component ? fileAt(catalog, *component, wanted) : nullptr;
        if (!file)
            return;
        sum.stated += file->size;
        sum.lean += std::min(file->size, smallestUsableFile(catalog, *component));
        sum.parametersB += component->parametersB.value_or(0);
    };
    std::for_each(model.textEncoders.begin(), model.textEncoders.end(), add);
    std::for_each(model.otherComponents.begin(), model.otherComponents.end(), add);
    return sum;
}

Bytes vaeWeights(const Catalog& catalog, const Model& model)
{
    const Component* vae = model.vae ? catalog.component(*model.vae) : nullptr;
    // VAEs are small and usually kept in 16 bit, so the smallest file is the one in use.
    return vae && !vae->files.empty() ? vae->files.back().size : Bytes{};
}

/// ComfyUI's law: positions × bytes × 0.01 × factor MiB; else k × 2 × hidden bytes a token.
Bytes denoiseActivations(const Catalog& catalog, const Model& model, const Job& job)
{
    const MemoryConstants& constants = catalog.calibration().memory;
    const Tokens tokens = tokensOf(catalog, model, job);
    Bytes bytes{};
    if (model.memoryFactor)
        bytes = mib(tokens.latentPositions * kBytesPerActivation * 0.01 * *model.memoryFactor);
    else if (model.denoiser.hidden)
        bytes = {tokens.attending * constants.fallbackBytesPerToken * 2.0 * *model.denoiser.hidden};
    return bytes * job.batch;
}

/// A clip of which whole components are moved runs in its makers' code or in Diffusers. Some of them keep what they
/// work on in 32 bits (Wan: twice ComfyUI's need), some do not (HunyuanVideo, Mochi, Wan 2.1 in LightX2V's
/// measurements), so that the middle between the two is counted.
double towardsReference(const Model& model, const Job& job, const MemoryConstants& constants)
{
    const bool moved = job.offload == Offload::Model && model.task == Task::Video;
    return moved ? std::sqrt(std::max(constants.referenceFactor, 1.0)) : 1;
}

double decodeBytesPerPixel(const VaeFacts& vae, const MemoryConstants& constants)
{
    return vae.decodeBytesPerPixelFrame.value_or(constants.decodeBytesPerPixel);
}

void fillDecode(Workload& load, const Catalog& catalog)
{
    const MemoryConstants& constants = catalog.calibration().memory;
    const TimeConstants& time = catalog.calibration().time;
    const VaeFacts& vae = vaeOf(catalog, *load.model);
    const Job& job = load.job;
    const double pixels = static_cast<double>(job.width) * job.height;
    const double framesAtOnce = vae.decodesWholeClip ? job.frames : std::min(vae.decodeFrames, job.frames);
    const double perPixel = decodeBytesPerPixel(vae, constants);
    const double batch = load.model->task == Task::Video ? 1 : job.batch;
    load.activations[2] = {pixels * framesAtOnce * perPixel * batch};
    const double tile = load.model->task == Task::Video ? constants.tilePixelsVideo : constants.tilePixelsImage;
    load.tiledDecodeActivations = {std::min(pixels, tile) * framesAtOnce * perPixel};
    load.tiledByDefault = vae.tiledByDefault;
    const double gflop = vae.decodeGflopPerMegapixel.value_or(job.frames > 1 ? time.decodeGflopPerMegapixelVideo
                                                                             : time.decodeGflopPerMegapixelImage);
    load.decodeFlop = {gflop * 1e9 * pixels / 1e6 * job.frames * job.batch};
}

void fillDenoise(Workload& load, const Catalog& catalog)
{
    const Model& model = *load.model;
    const MemoryConstants& constants = catalog.calibration().memory;
    load.weights[1] = load.variant->denoiser;
    const double towards = towardsReference(model, load.job, constants);
    load.activations[1] = denoiseActivations(catalog, model, load.job) * towards;
    load.referenceRoom = std::max(constants.referenceFactor, 1.0) / towards;
    load.denoiseReserve = std::max(constants.inferenceFloor - load.activations[1], Bytes{});
    load.extras = load.job.lora;
    if (load.job.controlnet)
        load.extras += load.variant->denoiser * constants.controlnetShare;
    const int blocks = model.denoiser.layers.value_or(20);
    load.largestBlock = load.variant->denoiser * (constants.blocksResident / std::max(blocks, 2));
    const PassFlop pass = passFlop(catalog, model, load.job);
    const double passes = static_cast<double>(load.job.passes) * load.job.batch;
    const double controlnet = load.job.controlnet ? 1 + constants.controlnetShare : 1;
    load.stepFlop = {pass.total.value * passes * controlnet};
    load.attentionShare = pass.total.value > 0 ? pass.attention / pass.total : 0;
    load.architectureKnown = model.denoiser.unet
        ? !model.denoiser.attention.empty()
        : model.denoiser.activeParametersB && model.denoiser.hidden && model.denoiser.layers;
}

}  // namespace

Tokens tokensOf(const Catalog& catalog, const Model& model, const Job& job)
{
    const VaeFacts& vae = vaeOf(catalog, model);
    const Denoiser& denoiser = model.denoiser;
    const double t = latentFrames(vae, job.frames);
    const double h = std::ceil(static_cast<double>(job.height) / vae.spatial);
    const double w = std::ceil(static_cast<double>(job.width) / vae.spatial);
    const double images = 1.0 + job.references;
    const auto patches
        = [&](double positions, std::size_t axis) { return std::ceil(positions / denoiser.patch[axis]); };
    Tokens tokens;
    tokens.latentPositions = t * h * w * images;
    tokens.attending
        = patches(t, 0) * patches(h, 1) * patches(w, 2) * images + denoiser.textTokens.value_or(kDefaultTextTokens);
    return tokens;
}

PassFlop passFlop(const Catalog& catalog, const Model& model, const Job& job)
{
    const Denoiser& denoiser = model.denoiser;
    const Tokens tokens = tokensOf(catalog, model, job);
    PassFlop flop;
    double linear = 0;
    if (denoiser.unet) {
        linear = denoiser.linearGflopPerPosition.value_or(0) * 1e9 * tokens.latentPositions;
        const double frames = latentFrames(vaeOf(catalog, model), job.frames);
        for (const UnetAttention& level : denoiser.attention) {
            const double n = tokens.latentPositions / frames / (static_cast<double>(level.downscale) * level.downscale);
            flop.attention.value += 4 * n * n * level.hidden * level.layers * frames;
        }
    } else {
        linear = 2e9 * denoiser.activeParametersB.value_or(denoiser.parametersB) * tokens.attending;
        flop.attention.value
            = 4 * tokens.attending * tokens.attending * denoiser.hidden.value_or(0) * denoiser.layers.value_or(0);
    }
    flop.total.value = linear + flop.attention.value;
    return flop;
}

Workload makeWorkload(const Catalog& catalog, const Model& model, const Variant& variant, const Job& job)
{
    const Calibration& calibration = catalog.calibration();
    Workload load;
    load.model = &model;
    load.variant = &variant;
    load.precision = catalog.precision(variant.precision);
    load.job = job;
    const Encoders encoders = encodersOf(catalog, model, encoderPrecision(catalog, variant, job));
    load.weights[0] = encoders.stated;
    if (job.offload != Offload::Auto && bitsOf(catalog, variant.precision) < kHalfBits)
        load.encoderDoubt
            = std::max(encoders.stated - encodersOf(catalog, model, variant.textEncoderPrecision).stated, Bytes{});
    load.leanEncoder = encoders.lean;
    load.activations[0] = encoders.stated.value > 0 ? calibration.memory.encodeActivations : Bytes{};
    load.weights[2] = vaeWeights(catalog, model);
    fillDenoise(load, catalog);
    fillDecode(load, catalog);
    const double prompt = std::max(model.denoiser.textTokens.value_or(0), kDefaultTextTokens);
    load.encodeFlop = {2e9 * encoders.parametersB * prompt * job.passes};
    load.allWeights = load.weights[0] + load.weights[1] * model.denoiser.experts + load.weights[2] + load.extras;
    const ModelSpeed* speed = calibration.speedOf(model.id);
    load.modelMeasured = speed != nullptr;
    load.speedFactor = speed != nullptr ? speed->factor : 1;
    load.logVariance = logVarianceOf(speed != nullptr ? speed->spread : calibration.time.unmeasuredModelSpread);
    return load;
}

std::vector<Workload> workloadsOf(const Catalog& catalog, const Model& model, const Job& job)
{
    std::vector<Workload> loads;
    loads.reserve(model.variants.size());
    for (const Variant& variant : model.variants)
        loads.push_back(makeWorkload(catalog, model, variant, job));
    return loads;
}

}  // namespace vramwise
