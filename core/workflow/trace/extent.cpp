#include "core/workflow/trace/tracer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kMegapixel = 1024.0 * 1024.0;
constexpr double kLatentPixels = 8;  ///< of a side for each value of a latent: ComfyUI's vae_encode_crop_pixels
constexpr double kAllFrames = 4096;  ///< ComfyUI's ImageFromBatch takes that many unless told: what comes in

/// Inputs by which the size of what comes out is decided, in this order.
constexpr std::array<std::string_view, 27> kSizedInputs{
    "latent_image", "samples",     "latent",   "latents",     "init_latent", "video_latent", "av_latent",
    "image_embeds", "embeds",      "image",    "images",      "pixels",      "input",        "upscaled_image",
    "destination",  "start_image", "image1",   "image_1",     "frames",      "video",        "samples_to",
    "samples1",     "latent1",     "latent_1", "input_image", "base_image",  "start_latent"};

bool carriesSize(const std::string& type) { return type == "LATENT" || type == "IMAGE" || type == "VIDEO"; }

/// "1024x1536", "832 x 1216 (0.9)", "1152 x 896 (9:7)".
bool parseSize(const std::string& text, double& width, double& height)
{
    char* end = nullptr;
    width = std::strtod(text.c_str(), &end);
    while (*end == ' ')
        ++end;
    if (end == text.c_str() || (*end != 'x' && *end != 'X' && *end != '*'))
        return false;
    height = std::strtod(end + 1, nullptr);
    return width >= 16 && height >= 16 && width <= 16384 && height <= 16384;
}

/// Sides come out as whole multiples of `step`, rounded to the nearest and from the middle to even, as Python does.
void scaleBy(Extent& extent, double factor, double step)
{
    const auto scale = [factor, step](std::optional<double>& side) {
        if (side)
            side = std::max(std::nearbyint(*side * factor / step), 1.0) * step;
    };
    scale(extent.width);
    scale(extent.height);
    if (extent.pixels)
        extent.pixels = *extent.pixels * factor * factor;
}

/// A picture is encoded without what is left over of the last 8 pixels.
void cutToLatent(Extent& extent)
{
    for (std::optional<double>* side : {&extent.width, &extent.height})
        if (*side && **side >= kLatentPixels)
            *side = std::floor(**side / kLatentPixels) * kLatentPixels;
}

/// As FramePack's sampler: sections of a window of latents each, as many as come nearest to 30 frames a second; a
/// latent stands for 4 frames, the first for one.
std::optional<double> windowedFrames(std::optional<double> seconds, std::optional<double> window)
{
    constexpr double kFps = 30;
    constexpr double kFramesOfLatent = 4;
    if (!seconds || !window || *seconds <= 0 || *window <= 0)
        return std::nullopt;
    const double section = *window * kFramesOfLatent;
    return std::max(std::nearbyint(*seconds * kFps / section), 1.0) * section + 1;
}

/// The factor in the name of an upscaling model: "4x-UltraSharp", "x4plus", "spatial-upscaler-x1.5".
std::optional<double> factorIn(const std::string& file)
{
    const auto isDigit = [](char c) { return c >= '1' && c <= '8'; };
    for (std::size_t i = 0; i + 1 < file.size(); ++i) {
        if (isDigit(file[i]) && (file[i + 1] == 'x' || file[i + 1] == 'X'))
            return static_cast<double>(file[i] - '0');
        if ((file[i] == 'x' || file[i] == 'X') && isDigit(file[i + 1]))
            return std::strtod(file.c_str() + i + 1, nullptr);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Outlet> Tracer::sizedInput(std::size_t index) const
{
    for (const std::string_view name : kSizedInputs)
        if (const NodeInput* input = node(index).input(name); input != nullptr && input->source && !input->isWidget)
            return input->source;
    for (const NodeInput& input : node(index).inputs)
        if (input.source && carriesSize(input.type))
            return input.source;
    return std::nullopt;
}

Extent Tracer::extentOfInput(std::size_t index)
{
    const auto input = sizedInput(index);
    return input ? extentOf(*input) : Extent{};
}

Extent Tracer::extentOf(const Outlet& source)
{
    const auto [place, isNew] = m_extents.emplace(source, Extent{});
    if (!isNew)
        return place->second;
    if (m_depth >= kDeepest)
        return {};
    ++m_depth;
    const Extent extent = extentAt(source);
    --m_depth;
    m_extents[source] = extent;
    return extent;
}

Extent Tracer::extentAt(const Outlet& source)
{
    if (role(source.node) == NodeRole::Scale)
        return scaledExtent(source.node);
    Extent extent = ownExtent(source.node);
    if (role(source.node) == NodeRole::Sampler)
        if (const auto factor = number(source.node, "upscale_by"); factor && *factor > 0) {
            extent = extentOfInput(source.node);
            scaleBy(extent, *factor, 1);
        }
    if (const NodeInput* pixels = node(source.node).input("pixels"); pixels != nullptr && pixels->source)
        cutToLatent(extent);
    if (role(source.node) == NodeRole::Size)
        takeShown(source.node, extent);
    return extent;
}

/// What the node measured in the last run, where nothing else tells.
void Tracer::takeShown(std::size_t index, Extent& extent) const
{
    const std::map<std::string, double>& shown = node(index).shown;
    if (extent.width || !shown.contains("width") || !shown.contains("height"))
        return;
    extent.width = shown.at("width");
    extent.height = shown.at("height");
    extent.pixels.reset();
    const auto count = shown.find("count");
    if (!extent.frames && count != shown.end() && count->second > 1)
        extent.frames = count->second;
}

/// A width and height of its own, else those of what goes in.
Extent Tracer::ownExtent(std::size_t index)
{
    Extent extent = extentOfInput(index);
    const bool sized = (has(index, "width") && has(index, "height"))
        || (has(index, "empty_latent_width") && has(index, "empty_latent_height"));
    if (sized) {
        const auto width = firstNumber(index, {"width", "empty_latent_width"});
        const auto height = firstNumber(index, {"height", "empty_latent_height"});
        const bool sidesKnown = extent.width && extent.height && *extent.height > 0;
        const double ratio = sidesKnown ? *extent.width / *extent.height : 0;
        extent.width = width;
        extent.height = height;
        extent.pixels.reset();
        // A side of 0 keeps the proportions.
        if (width && *width <= 0)
            extent.width = ratio > 0 && height && *height > 0 ? std::optional<double>(*height * ratio) : std::nullopt;
        if (height && *height <= 0)
            extent.height = ratio > 0 && width && *width > 0 ? std::optional<double>(*width / ratio) : std::nullopt;
        addPixels(index, extent);
    } else if (!takeSizeText(index, extent) && rule(index).megapixels) {
        extent.pixels = *rule(index).megapixels * kMegapixel;
        extent.width.reset();
        extent.height.reset();
    }
    takeCounts(index, extent);
    return extent;
}

/// Where width and height come from an image of unknown sides but known area, or from one of the sides that hold
/// about the pixels of a square.
void Tracer::addPixels(std::size_t index, Extent& extent)
{
    const NodeInput* input = node(index).input("width");
    if (extent.width || input == nullptr || !input->source)
        return;
    const std::size_t from = input->source->node;
    if (const auto side = number(from, "base_resolution"))
        extent.pixels = *side * *side;
    else if (role(from) == NodeRole::Size)
        extent.pixels = extentOfInput(from).pixels;
}

bool Tracer::takeSizeText(std::size_t index, Extent& extent) const
{
    for (const char* name : {"resolution", "dimensions", "size", "resolution_preset"}) {
        double width = 0;
        double height = 0;
        const std::string* value = text(index, name);
        if (value == nullptr || !parseSize(*value, width, height))
            continue;
        extent.width = width;
        extent.height = height;
        return true;
    }
    return false;
}

void Tracer::takeFrames(std::size_t index, Extent& extent)
{
    constexpr std::array<std::string_view, 6> kFrames{"length",      "num_frames",    "video_frames",
                                                      "frame_count", "frames_number", "frame_load_cap"};
    for (const std::string_view name : kFrames)
        if (has(index, name)) {
            const auto frames = number(index, name);
            extent.isClip = true;
            if (frames && *frames >= kAllFrames)
                return;
            extent.frames = frames && *frames > 0 ? frames : std::nullopt;
            return;
        }
    if (has(index, "total_second_length") && has(index, "latent_window_size"))
        extent.frames = windowedFrames(number(index, "total_second_length"), number(index, "latent_window_size"));
}

void Tracer::takeCounts(std::size_t index, Extent& extent)
{
    takeFrames(index, extent);
    if (has(index, "batch_size"))
        extent.batch = number(index, "batch_size");
    if (has(index, "amount") && extent.batch) {
        const auto amount = number(index, "amount");
        extent.batch = amount ? std::optional<double>(*amount * *extent.batch) : std::nullopt;
    }
}

const std::string* Tracer::upscalerFile(std::size_t index) const
{
    const NodeInput* model = node(index).input("upscale_model");
    return model != nullptr && model->source ? text(model->source->node, "model_name") : nullptr;
}

/// Factors named by the node, in the name of its upscaling model, or known of the node.
std::optional<double> Tracer::scaleFactor(std::size_t index)
{
    if (const auto factor = firstNumber(index, {"scale_by", "upscale_by", "rescale_factor", "multiplier"}))
        return factor;
    const std::string* file = upscalerFile(index);
    const std::optional<double> named = file != nullptr ? factorIn(*file) : std::nullopt;
    return named ? named : rule(index).factor;
}

/// Upscalers of time double the frames between the first and the last, and leave the picture as it is.
bool Tracer::isUpscalerOfTime(std::size_t index) const
{
    const std::string* file = upscalerFile(index);
    return file != nullptr && file->find("temporal") != std::string::npos;
}

/// Pixels that sides come out as multiples of: those that the node names, whole values of a latent, or one.
double Tracer::scaleStep(std::size_t index)
{
    if (const auto steps = number(index, "resolution_steps"); steps && *steps >= 1)
        return *steps;
    for (const char* name : {"samples", "latent", "latents"})
        if (const NodeInput* input = node(index).input(name); input != nullptr && input->source)
            return kLatentPixels;
    return 1;
}

Extent Tracer::scaledExtent(std::size_t index)
{
    if (has(index, "width") && has(index, "height"))
        return ownExtent(index);
    Extent extent = extentOfInput(index);
    if (isUpscalerOfTime(index)) {
        extent.frames = extent.frames ? std::optional<double>(2 * *extent.frames - 1) : std::nullopt;
        return extent;
    }
    const double step = scaleStep(index);
    const auto megapixels = has(index, "megapixels") ? number(index, "megapixels") : rule(index).megapixels;
    const auto longest = firstNumber(index, {"largest_size", "longer_size", "longer_edge", "longest_side"});
    const bool sidesKnown = extent.width && extent.height && *extent.width > 0 && *extent.height > 0;
    if (megapixels) {
        const double pixels = *megapixels * kMegapixel;
        if (sidesKnown)
            scaleBy(extent, std::sqrt(pixels / (*extent.width * *extent.height)), step);
        else
            extent.pixels = pixels;
        return extent;
    }
    if (longest && sidesKnown) {
        scaleBy(extent, *longest / std::max(*extent.width, *extent.height), step);
        return extent;
    }
    const auto factor = scaleFactor(index);
    if (factor && *factor > 0) {
        scaleBy(extent, *factor, step);
        return extent;
    }
    extent.width.reset();
    extent.height.reset();
    extent.pixels.reset();
    return extent;
}

}  // namespace vramwise
