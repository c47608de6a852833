#include "core/workflow/trace/tracer.h"

#include "core/workflow/rules/file_name.h"
#include "core/workflow/rules/size_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vramwise
{

namespace
{

constexpr double kAllFrames = 4096;  ///< ComfyUI's ImageFromBatch takes that many unless told: what comes in

/// Inputs by which the size of what comes out is decided, in this order.
constexpr std::array<std::string_view, 30> kSizedInputs{
    "latent_image",    "samples",     "latent",   "latents",     "init_latent", "video_latent", "av_latent",
    "image_embeds",    "embeds",      "image",    "images",      "pixels",      "input",        "upscaled_image",
    "destination",     "start_image", "image1",   "image_1",     "frames",      "video",        "samples_to",
    "samples1",        "latent1",     "latent_1", "input_image", "base_image",  "start_latent", "image_cond_latents",
    "optional_latent", "pipe"};

bool carriesSize(const std::string& type) { return type == "LATENT" || type == "IMAGE" || type == "VIDEO"; }

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

/// Nodes that change sides as their name says, whatever else is known of them.
bool soundsLikeScaling(const std::string& type)
{
    constexpr std::array<std::string_view, 6> kWords{"resize", "scale", "crop", "rotate", "stitch", "outpaint"};
    constexpr std::array<std::string_view, 2> kNot{"grayscale", "cropguides"};
    const std::string name = squeezedName(type);
    const auto isIn = [&name](std::string_view word) { return name.find(word) != std::string::npos; };
    return std::any_of(kWords.begin(), kWords.end(), isIn) && std::none_of(kNot.begin(), kNot.end(), isIn);
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
    const bool isPlain = role(source.node) == NodeRole::Known;
    if (role(source.node) == NodeRole::Scale || (isPlain && soundsLikeScaling(node(source.node).type)))
        return scaledExtent(source.node);
    Extent extent = ownExtent(source.node);
    if (role(source.node) == NodeRole::Sampler && (has(source.node, "upscale_by") || has(source.node, "resolution")))
        extent = enlargedExtent(source.node);
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
    const bool empty = has(index, "empty_latent_width") && has(index, "empty_latent_height");
    const bool sized = (has(index, "width") && has(index, "height")) || empty;
    // A loader's list of sizes comes before the sides beside it, which stand for its entry "custom".
    if (sized && !(empty && takeSizeText(index, extent))) {
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
    } else if (!sized && !takeSizeText(index, extent) && rule(index).megapixels) {
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
    for (const char* name : {"resolution", "dimensions", "size", "resolution_preset", "empty_latent_aspect"}) {
        constexpr int kLeastSide = 16;  // less is a ratio
        const std::string* value = text(index, name);
        const auto size = value != nullptr ? sizeIn(*value) : std::nullopt;
        if (!size || std::min(size->first, size->second) < kLeastSide)
            continue;
        extent.width = size->first;
        extent.height = size->second;
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

}  // namespace vramwise
